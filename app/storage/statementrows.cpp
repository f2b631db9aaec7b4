#include "storage/statementrows.h"

#include "storage/sqlstatement.h"

namespace line605 {

namespace {

const QDate firstDay{1900, 1, 1};
const QDate lastDay{9999, 12, 31};

Charge chargeOf(const SqlStatement& row, AccountId account) {
    Charge charge;
    charge.account = account;
    charge.period = Period::fromKey(row.integer(0));
    charge.line = row.coded<ChargeLine>(1);
    charge.payee = row.text(2);
    if (!row.isNull(3))
        charge.use = Energy{row.int64(3)};
    charge.amount = row.money(4);
    return charge;
}

Payment paymentOf(const SqlStatement& row, AccountId account) {
    return {row.text(0), account, row.date(1), row.date(2), row.money(3), row.coded<PaymentChannel>(4)};
}

/// The balance before the first day shown. An account whose whole history is not here is counted back from its balance.
Result<Money> openingBalance(Connection& connection, AccountId account, QDate from) {
    if (from.isNull())
        return Money{};
    const Result<std::optional<Money>> before = selectOne(
        connection, "balance_before", [](const SqlStatement& row) { return row.money(0); }, account, Period::of(from),
        from);
    if (!before)
        return before.error();
    return before.value().value_or(Money{});
}

} // namespace

Result<Statement> readStatement(Connection& connection, AccountId account, QDate from, QDate to) {
    const QDate first = from.isNull() ? firstDay : from;
    const QDate last = to.isNull() ? lastDay : to;
    Statement statement;
    const Result<Money> opening = openingBalance(connection, account, from);
    if (!opening)
        return opening.error();
    statement.opening = opening.value();
    Result<QVector<Charge>> charges = selectAll(
        connection, "charge_by_account", [account](const SqlStatement& row) { return chargeOf(row, account); }, account,
        Period::of(first), Period::of(last));
    if (!charges)
        return charges.error();
    Result<QVector<Payment>> payments = selectAll(
        connection, "payment_by_account", [account](const SqlStatement& row) { return paymentOf(row, account); },
        account, first, last);
    if (!payments)
        return payments.error();
    statement.charges = std::move(charges).value();
    statement.payments = std::move(payments).value();
    return statement;
}

} // namespace line605
