#include "ctl/output.h"
#include "ctl/storeaccess.h"
#include "domain/format.h"
#include "domain/names.h"

#include <QJsonArray>

namespace line605 {

namespace {

QJsonValue toJson(QDate date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Meter& meter) {
    QJsonArray registers;
    for (const Register& reg : meter.registers) {
        registers.append(QJsonObject{
            {QStringLiteral("zone"), code(reg.zone)},
            {QStringLiteral("last_value"), reg.lastReadOn.isValid() ? QJsonValue(reg.lastValue) : QJsonValue()},
            {QStringLiteral("last_read_on"), toJson(reg.lastReadOn)},
            {QStringLiteral("last_source"),
             reg.lastReadOn.isValid() ? QJsonValue(code(reg.lastSource)) : QJsonValue()}});
    }
    return {{QStringLiteral("meter_number"), meter.number},
            {QStringLiteral("model"), meter.model},
            {QStringLiteral("digits"), meter.digits},
            {QStringLiteral("zones"), meter.zones},
            {QStringLiteral("installed_on"), toJson(meter.installedOn)},
            {QStringLiteral("removed_on"), toJson(meter.removedOn)},
            {QStringLiteral("smart"), meter.smart},
            {QStringLiteral("registers"), registers}};
}

QJsonObject toJson(const AccountCard& card) {
    QJsonArray meters;
    for (const Meter& meter : card.meters)
        meters.append(toJson(meter));
    const House& house = card.premises.house;
    return {{QStringLiteral("account_number"), card.account.number},
            {QStringLiteral("kind"), code(card.subscriber.kind)},
            {QStringLiteral("holder"), card.subscriber.name},
            {QStringLiteral("inn"), card.subscriber.inn},
            {QStringLiteral("contract"), card.subscriber.contract},
            {QStringLiteral("phone"), card.subscriber.phone},
            {QStringLiteral("email"), card.subscriber.email},
            {QStringLiteral("email_consent"), card.subscriber.emailConsent},
            {QStringLiteral("cabinet"), QJsonObject{{QStringLiteral("kind"), code(card.cabinet.kind)},
                                                    {QStringLiteral("state"), code(card.cabinet.state)},
                                                    {QStringLiteral("masked_login"), maskedLogin(card.cabinet)}}},
            {QStringLiteral("district"), house.district},
            {QStringLiteral("address"), addressLine(card.premises)},
            {QStringLiteral("agency_company"), house.agencyCompany},
            {QStringLiteral("residents"), card.premises.residents},
            {QStringLiteral("category"), code(card.premises.category)},
            {QStringLiteral("zones"), card.account.zones},
            {QStringLiteral("opened_on"), toJson(card.account.openedOn)},
            {QStringLiteral("balance"), card.account.balance.kopecks},
            {QStringLiteral("balance_on"), toJson(card.account.balanceOn)},
            {QStringLiteral("overdue"), card.overdueDebt.kopecks},
            {QStringLiteral("oldest_unpaid_due"), toJson(card.oldestUnpaidDue)},
            {QStringLiteral("last_payment"), card.lastPayment.kopecks},
            {QStringLiteral("last_payment_on"), toJson(card.lastPaymentOn)},
            {QStringLiteral("has_history"), card.account.hasHistory},
            {QStringLiteral("open_appeals"), card.openAppeals},
            {QStringLiteral("nearest_deadline"), toJson(card.nearestDeadline)},
            {QStringLiteral("meters"), meters}};
}

QString shown(QDate date) {
    return date.isValid() ? formatDate(date) : QString();
}

QString cabinetText(const CabinetLogin& cabinet) {
    return cabinet.kind == CabinetLoginKind::None ? name(cabinet.state)
                                                  : maskedLogin(cabinet) + QStringLiteral(", ") + name(cabinet.state);
}

void showText(Output& output, const AccountCard& card) {
    const Subscriber& subscriber = card.subscriber;
    output.pairs({{Ctl::tr("Account"), card.account.number},
                  {Ctl::tr("Subscriber"), subscriber.name},
                  {Ctl::tr("Kind"), name(subscriber.kind)},
                  {Ctl::tr("INN"), subscriber.inn},
                  {Ctl::tr("Contract"), subscriber.contract},
                  {Ctl::tr("Address"), addressLine(card.premises)},
                  {Ctl::tr("Managing company"), card.premises.house.agencyCompany},
                  {Ctl::tr("Category"), name(card.premises.category)},
                  {Ctl::tr("Phone"), subscriber.phone.isEmpty() ? QString() : formatPhone(subscriber.phone)},
                  {Ctl::tr("E-mail"), subscriber.email},
                  {Ctl::tr("Cabinet"), cabinetText(card.cabinet)},
                  {Ctl::tr("Balance"), formatMoney(card.account.balance)},
                  {Ctl::tr("As of"), shown(card.account.balanceOn)},
                  {Ctl::tr("Overdue"), card.overdueDebt.kopecks > 0 ? formatMoney(card.overdueDebt) : QString()},
                  {Ctl::tr("Last payment"),
                   card.lastPaymentOn.isValid()
                       ? formatMoney(card.lastPayment) + QStringLiteral(", ") + formatDate(card.lastPaymentOn)
                       : QString()},
                  {Ctl::tr("Open appeals"), formatNumber(card.openAppeals)},
                  {Ctl::tr("Nearest deadline"), shown(card.nearestDeadline)}});
    QVector<QStringList> rows;
    for (const Meter& meter : card.meters) {
        for (const Register& reg : meter.registers) {
            const bool read = reg.lastReadOn.isValid();
            rows.append({meter.number, meter.model, name(reg.zone, meter.zones),
                         read ? formatNumber(reg.lastValue) : QString(), shown(reg.lastReadOn),
                         read ? name(reg.lastSource) : QString(), shown(meter.removedOn)});
        }
    }
    if (rows.isEmpty())
        return;
    output.line({});
    output.table({Ctl::tr("Meter"), Ctl::tr("Model"), Ctl::tr("Zone"), Ctl::tr("Last value"), Ctl::tr("Read on"),
                  Ctl::tr("Source"), Ctl::tr("Removed on")},
                 rows, {3});
}

Exit show(const CommandContext& context) {
    if (context.arguments.size() != 1)
        return wrongUsage(context, Ctl::tr("Name one account number."));
    const OpenedStore store = openStore(context);
    if (!store)
        return store.status;
    const Result<AccountId> account = await(store.session->accounts().byNumber(context.arguments.constFirst()));
    if (!account)
        return context.output.failure(account.error());
    const Result<AccountCard> card = await(store.session->accounts().card(account.value()));
    if (!card)
        return context.output.failure(card.error());
    if (context.output.isJson())
        context.output.json(toJson(card.value()));
    else
        showText(context.output, card.value());
    return Exit::Done;
}

constexpr Command commands[] = {{"account show", "NUMBER", addStoreOptions, show}};

} // namespace

std::span<const Command> accountCommands() {
    return commands;
}

} // namespace line605
