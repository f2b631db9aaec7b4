-- A small centre for tests, or a large one for benchmarks: three districts, a meter an account, texts as a region has them. Ids
-- and numbers are the plain 1, 2, 3 …; everybody is invented.
select case when :accounts > 10000 then 20 else 4 end as flats \gset
create function pg_temp.draw(p_what text, p_i int, p_of text) returns text
language sql immutable as $$
    -- The first of a list are drawn most often, as the first names and streets of a town are met most often.
    select words[1 + floor(cardinality(words) * ((hashtext(p_what || p_i) & 1048575) / 1048576.0) ^ 2)]
    from string_to_array(p_of, ' ') words
$$;
create function pg_temp.street(p_i int) returns text
language sql immutable as $$
    select 'ул. ' || (string_to_array('Ленина Советская Победы Садовая Гагарина Невского Черняховского Мира Калинина Пушкина '
        'Кирова Горького Комсомольская Октябрьская Школьная Лесная Новая Полевая Зелёная Молодёжная Озёрная Речная Береговая '
        'Солнечная Строителей Чехова Толстого Некрасова Лермонтова Суворова Кутузова Нахимова Ушакова Багратиона Фрунзе Чкалова '
        'Космонавтов Космическая Парковая Вокзальная', ' '))[1 + p_i % 40]
$$;
insert into core.scope (id, kind, name) values (11, 'district', 'd1'), (12, 'district', 'd2'), (13, 'district', 'd3');
insert into core.house (id, scope_id, town, street, number)
select i, 11 + i % 3, pg_temp.draw('town', i, 'Калининград Калининград Советск Черняховск Балтийск Гусев Светлый Гвардейск Зеленоградск Гурьевск'),
    pg_temp.street(i), (1 + i / 40)::text
from generate_series(1, :accounts / :flats) i;
insert into core.premises (id, house_id, flat, area_cm2, residents, category, scope_id)
select i, 1 + i % (:accounts / :flats), (1 + i / (:accounts / :flats))::text, 500000, 2, 'urban_gas', 11 + (1 + i % (:accounts / :flats)) % 3
from generate_series(1, :accounts) i;
insert into core.subscriber (id, kind, name, phone, scope_id)
select i, 'individual',
    pg_temp.draw('surname', i, 'Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев '
        'Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев '
        'Григорьев Романов Воробьёв Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин Максимов Поляков Сорокин '
        'Виноградов Ковалёв Белов Медведев Антонов Тарасов Жуков Баранов Филиппов Комаров Давыдов Беляев Герасимов Богданов Осипов '
        'Сидоров Матвеев Титов Марков Миронов Крылов Куликов Карпов Власов Мельников Денисов Гаврилов Тихонов Казаков Афанасьев '
        'Данилов Савельев Тимофеев Фомин Чернов Абрамов Мартынов Ефимов Федотов Щербаков Назаров Калинин Исаев Чернышёв Быков Маслов '
        'Родионов Коновалов Лазарев Воронин Климов Филатов Пономарёв Голубев Кудрявцев Прохоров')
    || ' ' || pg_temp.draw('name', i, 'Александр Сергей Дмитрий Андрей Алексей Владимир Евгений Михаил Николай Иван Юрий Виктор Игорь Павел '
        'Олег Максим Роман Денис Антон Анатолий Константин Артём Вадим Виталий Станислав Валерий Илья Борис Григорий Пётр')
    || ' ' || pg_temp.draw('patronymic', i, 'Александрович Николаевич Владимирович Иванович Сергеевич Викторович Анатольевич Алексеевич '
        'Михайлович Юрьевич Васильевич Петрович Андреевич Дмитриевич Евгеньевич Борисович Павлович Игоревич Олегович Геннадьевич'),
    '79' || lpad((hashtext('phone' || i)::bigint & 1073741823)::text, 9, '0'), 11 + (1 + i % (:accounts / :flats)) % 3
from generate_series(1, :accounts) i;
insert into core.account (id, number, subscriber_id, premises_id, zones, opened_on, balance, scope_id)
select i, (390000000000 + i)::text, i, i, 1, '2020-01-01', 0, 11 + (1 + i % (:accounts / :flats)) % 3 from generate_series(1, :accounts) i;
insert into core.meter (id, number, account_id, model, digits, zones, installed_on, scope_id)
select i, (10000000 + i)::text, i, 'model', 6, 1, '2020-01-01', 11 + (1 + i % (:accounts / :flats)) % 3 from generate_series(1, :accounts) i;
insert into core.register (meter_id, zone, last_value, last_read_on, last_source, scope_id)
select i, 'T1', 1000, '2020-02-01', 'phone', 11 + (1 + i % (:accounts / :flats)) % 3 from generate_series(1, :accounts) i;
update sync.quota set per_day = 900000000;
-- Both accounts of a pair always have the same balance at the centre: whoever sees two different ones sees a torn view.
create function core.move_pair(p_first bigint, p_amount bigint) returns void
language sql as $$ update core.account set balance = p_amount where id in (p_first, p_first + 1) $$;
