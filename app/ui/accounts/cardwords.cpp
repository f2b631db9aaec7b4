#include "ui/accounts/cardwords.h"

#include "domain/format.h"
#include "domain/names.h"

#include <QCoreApplication>

namespace line605 {

namespace {

struct Card {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

} // namespace

QString alertWords(const AccountAlert& alert) {
    switch (alert.kind) {
    case AlertKind::DebtOverdue:
        return alert.date.isValid() ? Card::tr("Debt past due: %1, since %2, %n days.", nullptr, int(alert.count))
                                          .arg(formatMoney(alert.amount), formatDate(alert.date))
                                    : Card::tr("Debt past due: %1.").arg(formatMoney(alert.amount));
    case AlertKind::NoReading:
        return Card::tr("No reading for %n periods, the last one on %1: ask for one.", nullptr, int(alert.count))
            .arg(formatDate(alert.date));
    case AlertKind::NeverRead:
        return Card::tr("There is no reading yet: ask for one.");
    case AlertKind::RolloverNear:
        return Card::tr("Meter %1, %2: %3 left before it passes zero.")
            .arg(alert.text, alert.zone ? code(*alert.zone) : QString(), formatEnergy({alert.count}));
    case AlertKind::CabinetLocked:
        return Card::tr("The sign-in to the cabinet is locked.");
    case AlertKind::CabinetUnconfirmed:
        return Card::tr("The e-mail of the cabinet is not confirmed.");
    case AlertKind::SmartMeter:
        return Card::tr("Smart meter %1: it sends its readings itself.").arg(alert.text);
    case AlertKind::AgencyHouse:
        return alert.date.isValid()
                   ? Card::tr("Single bill with the common areas: agency contract of %1 since %2.")
                         .arg(alert.text, formatDate(alert.date))
                   : Card::tr("Single bill with the common areas: agency contract of %1.").arg(alert.text);
    case AlertKind::OtherAccounts:
        return Card::tr("The subscriber has %n further accounts.", nullptr, int(alert.count));
    case AlertKind::HistoryElsewhere:
        return Card::tr("Readings, charges and payments of this account are not kept on this computer.");
    }
    Q_UNREACHABLE();
    return {};
}

QString cabinetWords(const CabinetLogin& cabinet) {
    const QString login = maskedLogin(cabinet);
    const bool byEmail = cabinet.kind == CabinetLoginKind::Email;
    if (cabinet.kind == CabinetLoginKind::None || cabinet.state == CabinetState::None)
        return Card::tr("Cabinet: none. Say: “There is no cabinet for this account yet; you can register one with the "
                        "account number.”");
    if (cabinet.state == CabinetState::Locked)
        return Card::tr("Cabinet: %1, locked. Say: “Your sign-in is locked; restore the password through the bound "
                        "e-mail.”")
            .arg(login);
    if (cabinet.state == CabinetState::Unconfirmed)
        return Card::tr("Cabinet: %1, not confirmed. Say: “The e-mail is not confirmed yet; follow the link in our "
                        "letter.”")
            .arg(login);
    return byEmail ? Card::tr("Cabinet: sign-in by e-mail %1, active. Say: “You sign in with your e-mail, not with the "
                              "account number.”")
                         .arg(login)
                   : Card::tr("Cabinet: sign-in by account number %1, active. Say: “You sign in with the account "
                              "number, not with an e-mail.”")
                         .arg(login);
}

QString balanceWords(Money balance) {
    if (balance.kopecks < 0)
        return Card::tr("debt");
    return balance.kopecks > 0 ? Card::tr("overpaid") : Card::tr("no debt");
}

QString windowWords(const ReadingWindow& window) {
    if (window.state == WindowState::Open)
        return window.daysLeft > 0 ? Card::tr("open · %n days left", nullptr, window.daysLeft)
                                   : Card::tr("open · the last day");
    return Card::tr("opens in %n days", nullptr, window.daysLeft);
}

QString selfReadingWords(QDate last) {
    return last.isValid() ? Card::tr("The smart meter sends its readings, the last one of %1.").arg(formatDate(last))
                          : Card::tr("The smart meter sends its readings; there is none yet.");
}

QString windowMeaning(const ReadingWindow& window, QDate today, const ReadingRules& rules) {
    const QString period = formatPeriod(periodOfReading(today, rules));
    switch (window.state) {
    case WindowState::Open:
        return Card::tr("Until %1 a reading counts for %2.").arg(formatDate(window.closes), period);
    case WindowState::Before:
        return Card::tr("A reading of today counts for %1 as of its date; better a fresh one from %2.")
            .arg(period, formatDate(window.opens));
    case WindowState::After:
        return Card::tr("A reading of today is kept for %1. The next window opens on %2.")
            .arg(period, formatDate(window.opens));
    }
    Q_UNREACHABLE();
    return {};
}

QString deadlineWords(QDate deadline, QDate today) {
    const auto days = int(today.daysTo(deadline));
    if (days == 0)
        return Card::tr("today");
    return days > 0 ? Card::tr("in %n days", nullptr, days) : Card::tr("%n days overdue", nullptr, -days);
}

QVector<QStringList> tariffLines(const Tariff& tariff) {
    QVector<QStringList> lines;
    const bool oneZone = tariff.zones == 1;
    if (!oneZone) {
        QStringList captions{Card::tr("₽/kWh")};
        for (int zone = 0; zone < tariff.zones; ++zone)
            captions.append(name(TariffZone(zone), tariff.zones));
        lines.append(captions);
    }
    qint64 above = 0;
    for (const Tariff::Band& band : tariff.bands) {
        QStringList line;
        if (tariff.bands.size() == 1)
            line.append(Card::tr("any use"));
        else if (band.upToKwh > 0)
            line.append(Card::tr("up to %1 a month").arg(formatEnergy({band.upToKwh})));
        else
            line.append(Card::tr("over %1 a month").arg(formatEnergy({above})));
        for (const Rate& rate : band.byZone) {
            const QString said = formatRate(rate);
            line.append(oneZone ? said : said.section(QChar(QChar::Nbsp), 0, 0)); // the caption says the unit
        }
        lines.append(line);
        above = band.upToKwh;
    }
    return lines;
}

QString kindWords(const Subscriber& subscriber) {
    QStringList parts{name(subscriber.kind)};
    if (!subscriber.inn.isEmpty())
        parts.append(Card::tr("INN %1").arg(subscriber.inn));
    if (!subscriber.contract.isEmpty())
        parts.append(Card::tr("contract %1").arg(subscriber.contract));
    return parts.join(QStringLiteral(" · "));
}

} // namespace line605
