#include "domain/codes.h"

#include <array>

namespace line605 {

template<>
std::span<const Coded<SubscriberKind>> codeTable() {
    static constexpr std::array rows{
        Coded<SubscriberKind>{SubscriberKind::Individual, QLatin1StringView("individual")},
        Coded<SubscriberKind>{SubscriberKind::Legal, QLatin1StringView("legal")},
    };
    return rows;
}

template<>
std::span<const Coded<TariffCategory>> codeTable() {
    static constexpr std::array rows{
        Coded<TariffCategory>{TariffCategory::UrbanGas, QLatin1StringView("urban_gas")},
        Coded<TariffCategory>{TariffCategory::UrbanElectric, QLatin1StringView("urban_electric")},
        Coded<TariffCategory>{TariffCategory::Rural, QLatin1StringView("rural")},
    };
    return rows;
}

template<>
std::span<const Coded<TariffZone>> codeTable() {
    static constexpr std::array rows{
        Coded<TariffZone>{TariffZone::T1, QLatin1StringView("T1")},
        Coded<TariffZone>{TariffZone::T2, QLatin1StringView("T2")},
        Coded<TariffZone>{TariffZone::T3, QLatin1StringView("T3")},
    };
    return rows;
}

template<>
std::span<const Coded<ReadingSource>> codeTable() {
    static constexpr std::array rows{
        Coded<ReadingSource>{ReadingSource::Phone, QLatin1StringView("phone")},
        Coded<ReadingSource>{ReadingSource::Office, QLatin1StringView("office")},
        Coded<ReadingSource>{ReadingSource::Cabinet, QLatin1StringView("cabinet")},
        Coded<ReadingSource>{ReadingSource::List, QLatin1StringView("list")},
        Coded<ReadingSource>{ReadingSource::Ivr, QLatin1StringView("ivr")},
        Coded<ReadingSource>{ReadingSource::Control, QLatin1StringView("control")},
        Coded<ReadingSource>{ReadingSource::Remote, QLatin1StringView("remote")},
        Coded<ReadingSource>{ReadingSource::Average, QLatin1StringView("average")},
        Coded<ReadingSource>{ReadingSource::Norm, QLatin1StringView("norm")},
    };
    return rows;
}

template<>
std::span<const Coded<ChargeLine>> codeTable() {
    static constexpr std::array rows{
        Coded<ChargeLine>{ChargeLine::Flat, QLatin1StringView("flat")},
        Coded<ChargeLine>{ChargeLine::CommonAreas, QLatin1StringView("common_areas")},
        Coded<ChargeLine>{ChargeLine::Recalculation, QLatin1StringView("recalculation")},
        Coded<ChargeLine>{ChargeLine::Penalty, QLatin1StringView("penalty")},
    };
    return rows;
}

template<>
std::span<const Coded<PaymentChannel>> codeTable() {
    static constexpr std::array rows{
        Coded<PaymentChannel>{PaymentChannel::Bank, QLatin1StringView("bank")},
        Coded<PaymentChannel>{PaymentChannel::Online, QLatin1StringView("online")},
        Coded<PaymentChannel>{PaymentChannel::Office, QLatin1StringView("office")},
        Coded<PaymentChannel>{PaymentChannel::Post, QLatin1StringView("post")},
        Coded<PaymentChannel>{PaymentChannel::Terminal, QLatin1StringView("terminal")},
        Coded<PaymentChannel>{PaymentChannel::Autopay, QLatin1StringView("autopay")},
        Coded<PaymentChannel>{PaymentChannel::Other, QLatin1StringView("other")},
    };
    return rows;
}

template<>
std::span<const Coded<AppealChannel>> codeTable() {
    static constexpr std::array rows{
        Coded<AppealChannel>{AppealChannel::Phone, QLatin1StringView("phone")},
        Coded<AppealChannel>{AppealChannel::Office, QLatin1StringView("office")},
        Coded<AppealChannel>{AppealChannel::Cabinet, QLatin1StringView("cabinet")},
        Coded<AppealChannel>{AppealChannel::Letter, QLatin1StringView("letter")},
        Coded<AppealChannel>{AppealChannel::Email, QLatin1StringView("email")},
    };
    return rows;
}

template<>
std::span<const Coded<AppealTopic>> codeTable() {
    static constexpr std::array rows{
        Coded<AppealTopic>{AppealTopic::General, QLatin1StringView("general")},
        Coded<AppealTopic>{AppealTopic::Identity, QLatin1StringView("identity")},
        Coded<AppealTopic>{AppealTopic::Readings, QLatin1StringView("readings")},
        Coded<AppealTopic>{AppealTopic::Charges, QLatin1StringView("charges")},
        Coded<AppealTopic>{AppealTopic::PaymentMissing, QLatin1StringView("payment_missing")},
        Coded<AppealTopic>{AppealTopic::Meter, QLatin1StringView("meter")},
        Coded<AppealTopic>{AppealTopic::DataChange, QLatin1StringView("data_change")},
        Coded<AppealTopic>{AppealTopic::Reregistration, QLatin1StringView("reregistration")},
        Coded<AppealTopic>{AppealTopic::Certificate, QLatin1StringView("certificate")},
        Coded<AppealTopic>{AppealTopic::Cabinet, QLatin1StringView("cabinet")},
        Coded<AppealTopic>{AppealTopic::OutageQuality, QLatin1StringView("outage_quality")},
        Coded<AppealTopic>{AppealTopic::GasDocuments, QLatin1StringView("gas_documents")},
        Coded<AppealTopic>{AppealTopic::Other, QLatin1StringView("other")},
    };
    return rows;
}

template<>
std::span<const Coded<AppealState>> codeTable() {
    static constexpr std::array rows{
        Coded<AppealState>{AppealState::New, QLatin1StringView("new")},
        Coded<AppealState>{AppealState::Assigned, QLatin1StringView("assigned")},
        Coded<AppealState>{AppealState::InWork, QLatin1StringView("in_work")},
        Coded<AppealState>{AppealState::Waiting, QLatin1StringView("waiting")},
        Coded<AppealState>{AppealState::OnReview, QLatin1StringView("on_review")},
        Coded<AppealState>{AppealState::Answered, QLatin1StringView("answered")},
        Coded<AppealState>{AppealState::Closed, QLatin1StringView("closed")},
    };
    return rows;
}

template<>
std::span<const Coded<CabinetLoginKind>> codeTable() {
    static constexpr std::array rows{
        Coded<CabinetLoginKind>{CabinetLoginKind::None, QLatin1StringView("none")},
        Coded<CabinetLoginKind>{CabinetLoginKind::AccountNumber, QLatin1StringView("account_number")},
        Coded<CabinetLoginKind>{CabinetLoginKind::Email, QLatin1StringView("email")},
    };
    return rows;
}

template<>
std::span<const Coded<CabinetState>> codeTable() {
    static constexpr std::array rows{
        Coded<CabinetState>{CabinetState::None, QLatin1StringView("none")},
        Coded<CabinetState>{CabinetState::Active, QLatin1StringView("active")},
        Coded<CabinetState>{CabinetState::Locked, QLatin1StringView("locked")},
        Coded<CabinetState>{CabinetState::Unconfirmed, QLatin1StringView("unconfirmed")},
    };
    return rows;
}

template<>
std::span<const Coded<Role>> codeTable() {
    static constexpr std::array rows{
        Coded<Role>{Role::Operator, QLatin1StringView("operator")},
        Coded<Role>{Role::Clerk, QLatin1StringView("clerk")},
        Coded<Role>{Role::Supervisor, QLatin1StringView("supervisor")},
    };
    return rows;
}

} // namespace line605
