-- Of rows with the same key the last one counts.
delete from staging.reading s
using (select row_no, row_number() over (partition by meter_number, zone, read_on, source order by row_no desc) as place from staging.reading) x
where x.row_no = s.row_no and x.place > 1
