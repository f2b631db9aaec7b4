#include "chaos/plant.h"

namespace line605::chaos {

const std::vector<Plant>& plants() {
    using enum Plant::Where;
    static const std::vector<Plant> all{
        {"a row changed past the feed", Centre,
         "alter table core.subscriber disable trigger all; update core.subscriber set name = name || '!' where id = 1",
         "check_feed(): 13|subscriber"},
        {"an acknowledged operation forgotten", Centre,
         "alter table sync.operation disable trigger all; delete from sync.operation where op_id = "
         "(select op_id from sync.operation where state = 'done' limit 1)",
         "lost"},
        {"an operation that nobody made", Centre,
         "insert into sync.operation (op_id, actor, kind, hash, made_at, xid, state, result) "
         "select gen_random_uuid(), actor, 'take_reading', hash, made_at, xid, state, result from sync.operation "
         "where state = 'done' limit 1",
         "invented"},
        {"an effect removed", Centre,
         "alter table core.reading disable trigger all; delete from core.reading where operation_id = "
         "(select operation_id from core.reading where operation_id is not null limit 1)",
         "effects:"},
        {"an effect done twice", Centre,
         "alter table core.reading disable trigger all; insert into core.reading "
         "select account_id, meter_id, read_on, zone, source, revision + 1000, gen_random_uuid(), value, rolled_over, "
         "recorded_at, recorded_by, corrects, superseded, operation_id, scope_id from core.reading "
         "where operation_id is not null limit 1",
         "effects:"},
        {"two operations in the wrong order", Centre,
         "alter table sync.operation disable trigger all; update sync.operation set xid = (1000000000 - "
         "xid::text::int8)"
         "::text::xid8",
         "overtook"},
        {"a half of what belongs together", CentreAtStart,
         "create or replace function core.move_pair(p_first bigint, p_amount bigint) returns void language sql as "
         "$$ update core.account set balance = p_amount + id - p_first where id in (p_first, p_first + 1) $$",
         "torn views"},
        {"a row of a desk changed", Desk, "update house set town = town || '!' where id = 1", "differs: scope"},
        {"a reading missing in a kept history", Desk,
         "delete from reading where (account_id, meter_id, read_on, zone, source, revision) in (select account_id, "
         "meter_id, "
         "read_on, zone, source, revision from reading where account_id in (select account_id from kept_history) limit "
         "1)",
         "twin: reading lacks"},
        {"a wrong line of the list", Desk, "update account_line set balance = balance + 1 where account_id = 1",
         "twin: account_line"},
    };
    return all;
}

} // namespace line605::chaos
