update operation set inverse = null where inverse is not null
