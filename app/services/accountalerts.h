#pragma once

#include "domain/account.h"
#include "domain/history.h"
#include "domain/readingrules.h"

namespace line605 {

/// What asks for attention on an account (M38): told in words on the card. Each case says which fields it fills.
enum class AlertKind {
    DebtOverdue,        ///< \c amount is past its due date since \c date, \c count days
    NoReading,          ///< no real reading for \c count closed billing periods, the last one on \c date
    NeverRead,          ///< no real reading was ever accepted
    RolloverNear,       ///< \c count kWh are left before register \c zone of meter \c text passes zero
    CabinetLocked,      ///< the cabinet's login is locked
    CabinetUnconfirmed, ///< the cabinet's login was never confirmed
    SmartMeter,         ///< meter \c text sends its readings itself
    AgencyHouse,        ///< the house of company \c text has the single bill since \c date (M13)
    OtherAccounts,      ///< the subscriber has \c count further accounts
    HistoryElsewhere    ///< readings, charges and payments are not in this store
};

struct AccountAlert {
    AlertKind kind{};
    bool urgent{}; ///< drawn as a warning, else as a note
    Money amount;
    qint64 count{};
    QDate date;
    QString text;
    std::optional<TariffZone> zone;
};

/// The alerts of \a card on \a today, the urgent ones first. \a meters: the readings, as far as they are known; without
/// them the registers' last values serve.
[[nodiscard]] QVector<AccountAlert> alertsOf(const AccountCard& card, const QVector<MeterHistory>& meters, QDate today,
                                             const ReadingRules& rules);

} // namespace line605
