copy (select number, digits, zones, installed_on, removed_on from core.meter) to stdout
