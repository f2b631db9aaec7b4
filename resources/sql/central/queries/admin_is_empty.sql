select not exists (select from core.account)
