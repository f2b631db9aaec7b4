#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

/// The closed sets of the domain and their codes, as the registry, the store, the centre and line605ctl write them.
/// The words a person reads for them are in names.h.
namespace line605 {

enum class SubscriberKind { Individual, Legal };
enum class TariffCategory { UrbanGas, UrbanElectric, Rural };

/// A register's tariff zone. One-zone meters have T1 (round the clock); two-zone T1 day, T2 night;
/// three-zone T1 peak, T2 night, T3 half-peak.
enum class TariffZone { T1, T2, T3 };

/// R-SOURCE: who or what a reading comes from.
enum class ReadingSource { Phone, Office, Cabinet, List, Ivr, Control, Remote, Average, Norm };

enum class ChargeLine { Flat, CommonAreas, Recalculation, Penalty };
enum class PaymentChannel { Bank, Online, Office, Post, Terminal, Autopay, Other };
enum class AppealChannel { Phone, Office, Cabinet, Letter, Email };
enum class AppealTopic {
    General,
    Identity,
    Readings,
    Charges,
    PaymentMissing,
    Meter,
    DataChange,
    Reregistration,
    Certificate,
    Cabinet,
    OutageQuality,
    GasDocuments,
    Other
};
enum class AppealState { New, Assigned, InWork, Waiting, OnReview, Answered, Closed };
enum class CabinetLoginKind { None, AccountNumber, Email };
enum class CabinetState { None, Active, Locked, Unconfirmed };
enum class Role { Operator, Clerk, Supervisor };

/// Every value of \a Enum with its code, in the order of declaration.
template<class Enum>
struct Coded {
    Enum value;
    QLatin1StringView code;
};

/// The table of a closed set; specialised in codes.cpp for each enum above.
template<class Enum>
[[nodiscard]] std::span<const Coded<Enum>> codeTable();

template<class Enum>
[[nodiscard]] QString code(Enum value) {
    for (const Coded<Enum>& row : codeTable<Enum>()) {
        if (row.value == value)
            return row.code;
    }
    Q_UNREACHABLE();
    return {};
}

template<class Enum>
[[nodiscard]] std::optional<Enum> fromCode(const QString& text) {
    for (const Coded<Enum>& row : codeTable<Enum>()) {
        if (row.code == text)
            return row.value;
    }
    return std::nullopt;
}

/// A calculated value stands in for a missing reading and is never "previous" for R-MONOTONIC.
[[nodiscard]] constexpr bool isCalculated(ReadingSource source) {
    return source == ReadingSource::Average || source == ReadingSource::Norm;
}

} // namespace line605
