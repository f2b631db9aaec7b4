#pragma once

#include "domain/account.h"
#include "domain/appeal.h"
#include "domain/history.h"
#include "domain/office.h"

/// Rows of the registry exchange (REGISTRY), typed and checked, on their way into a store.
namespace line605 {

struct AccountRecord {
    QString accountNumber;
    SubscriberKind kind{};
    QString holder;
    QString inn;
    QString contract;
    QString phone; ///< 10 national digits or empty
    QString email;
    bool emailConsent{};
    QString cabinetLogin;
    QString district;
    QString town;
    QString street;
    QString house;
    QString flat;
    qint64 areaCm2{};
    int residents{};
    TariffCategory category{};
    int zones{1};
    QDate openedOn;
    std::optional<CabinetState> cabinetState; ///< no registry says it: a login is then taken as active
};

struct MeterRecord {
    QString meterNumber;
    QString accountNumber;
    QString model;
    int digits{5};
    int zones{1};
    QDate installedOn;
    QDate removedOn;
    bool smart{};
};

struct ReadingRecord {
    QString meterNumber;
    TariffZone zone{};
    QDate readOn;
    qint64 value{};
    ReadingSource source{};
};

/// A reading that cannot be true beside another one of its register (R-MONOTONIC).
struct ReadingConflict {
    ReadingRecord reading;
    QDate otherOn;
    qint64 otherValue{};
};

struct ChargeRecord {
    QString accountNumber;
    Period period;
    ChargeLine line{};
    std::optional<Energy> use;
    Money amount;
    QString payee;
};

struct PaymentRecord {
    QString paymentId;
    QString accountNumber;
    QDate paidOn;
    QDate receivedOn;
    Money amount;
    PaymentChannel channel{};
};

struct AppealRecord {
    QString appealNumber;
    QString accountNumber; ///< may be empty
    AppealChannel channel{};
    AppealTopic topic{};
    QDateTime receivedAt; ///< UTC
    AppealState state{};
    QString subject;
    QString text;
    QDate deadline;              ///< computed by A-DEADLINE before it is put
    QString assignee;            ///< no registry says it, nor what follows
    QVector<AppealEvent> events; ///< empty: the writer notes the receipt and, when it is not new, the state
};

struct OfficeRecord {
    QString office;
    QString district;
    QString town;
    QString address;
    QString hours;
    QStringList serves;
};

/// Facts that the registry has no file for, but a demonstration region has.
struct HouseAgencyRecord {
    QString town;
    QString street;
    QString house;
    QString company;
    QDate since;
};

} // namespace line605
