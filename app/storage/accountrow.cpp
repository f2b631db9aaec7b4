#include "storage/accountrow.h"

#include "storage/sqlstatement.h"

namespace line605 {

AccountLine accountLineAt(const SqlStatement& row, int first) {
    AccountLine line;
    line.rank = row.int64(first);
    line.id = row.id<AccountId>(first + 1);
    line.number = row.text(first + 2);
    line.holder = row.text(first + 3);
    line.address = row.text(first + 4);
    line.phone = row.text(first + 5);
    line.meters = row.text(first + 6);
    line.kind = row.coded<SubscriberKind>(first + 7);
    line.balance = row.money(first + 8);
    line.lastReadOn = row.date(first + 9);
    line.openAppeals = row.integer(first + 10);
    return line;
}

} // namespace line605
