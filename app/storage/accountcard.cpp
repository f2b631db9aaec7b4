#include "storage/accountcard.h"

#include "domain/deadline.h"
#include "storage/meterrows.h"
#include "storage/sqlstatement.h"
#include "storage/statementrows.h"

namespace line605 {

namespace {

Premises premisesAt(const SqlStatement& row, int first) {
    Premises premises;
    premises.id = row.id<PremisesId>(first);
    premises.flat = row.text(first + 1);
    premises.areaCm2 = row.int64(first + 2);
    premises.residents = row.integer(first + 3);
    premises.category = row.coded<TariffCategory>(first + 4);
    premises.house.id = row.id<HouseId>(first + 5);
    premises.house.district = row.text(first + 6);
    premises.house.town = row.text(first + 7);
    premises.house.street = row.text(first + 8);
    premises.house.number = row.text(first + 9);
    premises.house.agencyCompany = row.text(first + 10);
    premises.house.agencySince = row.date(first + 11);
    return premises;
}

Subscriber subscriberAt(const SqlStatement& row, int first) {
    Subscriber subscriber;
    subscriber.id = row.id<SubscriberId>(first);
    subscriber.kind = row.coded<SubscriberKind>(first + 1);
    subscriber.name = row.text(first + 2);
    subscriber.inn = row.text(first + 3);
    subscriber.contract = row.text(first + 4);
    subscriber.phone = row.text(first + 5);
    subscriber.email = row.text(first + 6);
    subscriber.emailConsent = row.boolean(first + 7);
    return subscriber;
}

AccountCard cardOf(const SqlStatement& row) {
    AccountCard card;
    card.account.id = row.id<AccountId>(0);
    card.account.number = row.text(1);
    card.account.zones = row.integer(2);
    card.account.openedOn = row.date(3);
    card.account.balance = row.money(4);
    card.account.balanceOn = row.date(5);
    card.account.hasHistory = row.boolean(6);
    card.identityAccepted = row.boolean(7);
    card.cabinet.kind = row.coded<CabinetLoginKind>(8);
    card.cabinet.state = row.coded<CabinetState>(9);
    card.cabinet.login = row.text(10);
    card.subscriber = subscriberAt(row, 11);
    card.premises = premisesAt(row, 19);
    card.otherAccountsOfSubscriber = row.integer(31);
    return card;
}

Status addAppeals(Connection& connection, AccountCard& card) {
    SqlStatement row(connection, "account_card_appeals");
    if (Status done = row.exec(card.account.id); !done)
        return done;
    if (row.next()) {
        card.openAppeals = row.integer(0);
        card.nearestDeadline = row.date(1);
    }
    return row.status();
}

Status addLastPayment(Connection& connection, AccountCard& card) {
    SqlStatement row(connection, "account_card_last_payment");
    if (Status done = row.exec(card.account.id); !done)
        return done;
    if (row.next()) {
        card.lastPaymentOn = row.date(0);
        card.lastPayment = row.money(1);
    }
    return row.status();
}

/// Only facts tell what is overdue: an account without its history here says nothing of it.
Status addOverdue(Connection& connection, AccountCard& card, QDate today, const StoreRules& rules) {
    if (!card.account.hasHistory)
        return Done{};
    const Result<Statement> history = readStatement(connection, card.account.id, {}, {});
    if (!history)
        return history.error();
    const Overdue overdue = overdueDebt(history.value(), today, rules.due, rules.calendar);
    card.overdueDebt = overdue.amount;
    card.oldestUnpaidDue = overdue.oldestDue;
    return Done{};
}

} // namespace

Result<AccountCard> readAccountCard(Connection& connection, AccountId account, QDate today, const StoreRules& rules) {
    auto found = selectOne(connection, "account_card", cardOf, account);
    if (!found)
        return found.error();
    if (!found.value())
        return Error{ErrorCode::NotFound, QStringLiteral("account=%1").arg(account.value)};
    AccountCard card = std::move(*found.value());
    Result<QVector<Meter>> meters = metersOf(connection, account);
    if (!meters)
        return meters.error();
    card.meters = std::move(meters).value();
    if (Status done = addAppeals(connection, card); !done)
        return done.error();
    if (Status done = addLastPayment(connection, card); !done)
        return done.error();
    if (Status done = addOverdue(connection, card, today, rules); !done)
        return done.error();
    return card;
}

} // namespace line605
