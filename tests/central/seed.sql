-- The rows that tests/central/submit.json and security.json speak of. {accounts} is their number, {houses} a twentieth of it.
insert into core.scope(id,kind,name) select 100+g,'district','D'||g from generate_series(0,3) g;
select setval(pg_get_serial_sequence('core.scope','id'),200);
insert into core.office(name,district,town,address,hours,serves) values ('Центр','D0','Калининград','ул. Мира, 1','Mo-Fr 08:00-17:00','individual,legal');
insert into core.house(id,scope_id,town,street,number) select g,100+g%4,'Калининград','Улица "'||g%50||'"',g::text from generate_series(1,{houses}) g;
insert into core.premises(id,house_id,flat,area_cm2,residents,category,scope_id) select g,1+g%({houses}),(g%100)::text,450000,2,'urban_gas',h.scope_id from generate_series(1,{accounts}) g join core.house h on h.id=1+g%({houses});
insert into core.subscriber(id,kind,name,phone,email,scope_id) select g,case when g%50=0 then 'legal' else 'individual' end,'Иванова Мария Сергеевна '||g,'4012'||lpad(g::text,6,'0'),'ivanova'||g||'@mail.ru',case when g%50=0 then 2 else p.scope_id end from generate_series(1,{accounts}) g join core.premises p on p.id=g;
insert into core.account(id,number,subscriber_id,premises_id,zones,opened_on,cabinet_kind,cabinet_state,cabinet_login,scope_id) select g,'39'||lpad(g::text,10,'0'),g,g,1,'2015-03-04','email','active','ivanova'||g||'@mail.ru',p.scope_id from generate_series(1,{accounts}) g join core.premises p on p.id=g;
insert into core.meter(id,number,account_id,model,digits,zones,installed_on,scope_id) select g,'M'||g,g,'Меркурий 201',5,case when g%10=0 then 2 else 1 end,'2020-01-01',scope_id from core.account a, lateral (select a.id g) x;
insert into core.register(meter_id,zone,last_value,last_read_on,last_source,scope_id) select m.id,'T'||z,1000,'{seen}','phone',scope_id from core.meter m, generate_series(1,m.zones) z;
select setval(pg_get_serial_sequence('core.'||t,'id'),{accounts}+1) from unnest(array['house','premises','subscriber','account','meter']) t;
