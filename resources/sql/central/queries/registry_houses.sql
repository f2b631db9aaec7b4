copy (select distinct town, street, number from core.house) to stdout
