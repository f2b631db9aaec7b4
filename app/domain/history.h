#pragma once

#include "domain/account.h"
#include "domain/period.h"

/// The history of an account: readings, charges, payments and what happened, as facts.
namespace line605 {

struct Reading {
    ReadingId id;
    AccountId account;
    MeterId meter;
    TariffZone zone{};
    QDate readOn;
    qint64 value{};
    ReadingSource source{};
    bool rolledOver{};    ///< the register passed zero since the previous reading, confirmed
    QDateTime recordedAt; ///< UTC; null for an imported one
    QString recordedBy;
    ReadingId corrects;    ///< null unless a correction (R-CORRECT)
    bool superseded{};     ///< a correction points at it
    OperationId operation; ///< null for an imported one
};

/// A reading taken at this desk, with what a list of them shows.
struct TakenReading {
    Reading reading;
    QString accountNumber;
    QString holder;
    QString address;
    QString meterNumber;
    int zones{1};
};

/// A meter with its readings, oldest first.
struct MeterHistory {
    Meter meter;
    QVector<Reading> readings;
};

struct Charge {
    AccountId account;
    Period period;
    ChargeLine line{};
    std::optional<Energy> use;
    Money amount;
    QString payee; ///< who the line is paid to; empty = the retailer
};

struct Payment {
    QString id;
    AccountId account;
    QDate paidOn;
    QDate receivedOn; ///< null while on its way
    Money amount;
    PaymentChannel channel{};
};

/// Charges and payments of an account between two dates, with the balance before them.
struct Statement {
    Money opening;             ///< balance before the first row: negative = debt
    QVector<Charge> charges;   ///< oldest first
    QVector<Payment> payments; ///< oldest first
};

enum class TimelineKind { ReadingTaken, ChargeMade, PaymentReceived, AppealReceived, AppealChanged, MeterReplaced };

/// One entry of the card's timeline; the words are made on the screen from the kind and the fields.
struct TimelineEntry {
    TimelineKind kind{};
    QDateTime at; ///< UTC
    QString actor;
    QString text; ///< subject of an appeal, meter number …
    Money amount;
    qint64 value{};
    std::optional<TariffZone> zone;
    std::optional<ReadingSource> source;
    std::optional<AppealState> state;
    AppealId appeal;
};

} // namespace line605
