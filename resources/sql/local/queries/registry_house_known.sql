select exists (select 1 from house where town = ? and street = ? and number = ?)
