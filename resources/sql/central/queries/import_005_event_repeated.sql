-- Of rows with the same key the last one counts.
delete from staging.appeal_event s
using (select row_no, row_number() over (partition by appeal_number, seq order by row_no desc) as place from staging.appeal_event) x
where x.row_no = s.row_no and x.place > 1
