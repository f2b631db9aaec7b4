-- Of rows with the same key the last one counts.
delete from staging.meter s
using (select row_no, row_number() over (partition by meter_number order by row_no desc) as place from staging.meter) x
where x.row_no = s.row_no and x.place > 1
