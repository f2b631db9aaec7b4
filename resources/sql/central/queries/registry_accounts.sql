copy (select number from core.account) to stdout
