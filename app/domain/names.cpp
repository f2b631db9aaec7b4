#include "domain/names.h"

#include <QCoreApplication>

namespace line605 {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(line605::Names)
};

} // namespace

QString name(SubscriberKind kind) {
    switch (kind) {
    case SubscriberKind::Individual:
        return Names::tr("Individual");
    case SubscriberKind::Legal:
        return Names::tr("Legal entity");
    }
    Q_UNREACHABLE();
    return {};
}

QString name(TariffCategory category) {
    switch (category) {
    case TariffCategory::UrbanGas:
        return Names::tr("Urban, gas stoves");
    case TariffCategory::UrbanElectric:
        return Names::tr("Urban, electric stoves");
    case TariffCategory::Rural:
        return Names::tr("Rural");
    }
    Q_UNREACHABLE();
    return {};
}

QString name(TariffZone zone, int zones) {
    switch (zone) {
    case TariffZone::T1:
        if (zones == 1)
            return Names::tr("T1 round the clock");
        return zones == 2 ? Names::tr("T1 day") : Names::tr("T1 peak");
    case TariffZone::T2:
        return Names::tr("T2 night");
    case TariffZone::T3:
        return Names::tr("T3 half-peak");
    }
    Q_UNREACHABLE();
    return {};
}

QString name(ReadingSource source) {
    switch (source) {
    case ReadingSource::Phone:
        return Names::tr("By phone");
    case ReadingSource::Office:
        return Names::tr("At the office");
    case ReadingSource::Cabinet:
        return Names::tr("Cabinet");
    case ReadingSource::List:
        return Names::tr("Paper list");
    case ReadingSource::Ivr:
        return Names::tr("Voice menu");
    case ReadingSource::Control:
        return Names::tr("Control reading");
    case ReadingSource::Remote:
        return Names::tr("Remote reading");
    case ReadingSource::Average:
        return Names::tr("Calculated by average");
    case ReadingSource::Norm:
        return Names::tr("Calculated by norm");
    }
    Q_UNREACHABLE();
    return {};
}

QString name(ChargeLine line) {
    switch (line) {
    case ChargeLine::Flat:
        return Names::tr("Electricity of the premises");
    case ChargeLine::CommonAreas:
        return Names::tr("Electricity of the common areas");
    case ChargeLine::Recalculation:
        return Names::tr("Recalculation");
    case ChargeLine::Penalty:
        return Names::tr("Penalty");
    }
    Q_UNREACHABLE();
    return {};
}

QString name(PaymentChannel channel) {
    switch (channel) {
    case PaymentChannel::Bank:
        return Names::tr("Bank");
    case PaymentChannel::Online:
        return Names::tr("Online");
    case PaymentChannel::Office:
        return Names::tr("Cash desk of the office");
    case PaymentChannel::Post:
        return Names::tr("Post office");
    case PaymentChannel::Terminal:
        return Names::tr("Payment terminal");
    case PaymentChannel::Autopay:
        return Names::tr("Automatic payment");
    case PaymentChannel::Other:
        return Names::tr("Other way");
    }
    Q_UNREACHABLE();
    return {};
}

QString name(AppealChannel channel) {
    switch (channel) {
    case AppealChannel::Phone:
        return Names::tr("Phone");
    case AppealChannel::Office:
        return Names::tr("Office");
    case AppealChannel::Cabinet:
        return Names::tr("Cabinet");
    case AppealChannel::Letter:
        return Names::tr("Letter");
    case AppealChannel::Email:
        return Names::tr("E-mail");
    }
    Q_UNREACHABLE();
    return {};
}

QString name(AppealTopic topic) {
    switch (topic) {
    case AppealTopic::General:
        return Names::tr("General questions");
    case AppealTopic::Identity:
        return Names::tr("Documents that prove identity");
    case AppealTopic::Readings:
        return Names::tr("Readings");
    case AppealTopic::Charges:
        return Names::tr("Charges and payments");
    case AppealTopic::PaymentMissing:
        return Names::tr("A payment did not arrive");
    case AppealTopic::Meter:
        return Names::tr("Meter");
    case AppealTopic::DataChange:
        return Names::tr("Change of data");
    case AppealTopic::Reregistration:
        return Names::tr("Re-registration");
    case AppealTopic::Certificate:
        return Names::tr("Certificate");
    case AppealTopic::Cabinet:
        return Names::tr("Cabinet");
    case AppealTopic::OutageQuality:
        return Names::tr("Outages and quality");
    case AppealTopic::GasDocuments:
        return Names::tr("Gas (documents)");
    case AppealTopic::Other:
        return Names::tr("Other");
    }
    Q_UNREACHABLE();
    return {};
}

QString name(AppealState state) {
    switch (state) {
    case AppealState::New:
        return Names::tr("New");
    case AppealState::Assigned:
        return Names::tr("Assigned");
    case AppealState::InWork:
        return Names::tr("In work");
    case AppealState::Waiting:
        return Names::tr("Waiting for the subscriber");
    case AppealState::OnReview:
        return Names::tr("On review");
    case AppealState::Answered:
        return Names::tr("Answered");
    case AppealState::Closed:
        return Names::tr("Closed");
    }
    Q_UNREACHABLE();
    return {};
}

QString name(AppealEventKind kind) {
    switch (kind) {
    case AppealEventKind::Registered:
        return Names::tr("Registered");
    case AppealEventKind::Assigned:
        return Names::tr("Assigned to a person");
    case AppealEventKind::StateChanged:
        return Names::tr("State changed");
    case AppealEventKind::ReplySent:
        return Names::tr("Reply sent");
    case AppealEventKind::NoteAdded:
        return Names::tr("Note added");
    case AppealEventKind::IdentityAccepted:
        return Names::tr("Identity document accepted");
    case AppealEventKind::Reopened:
        return Names::tr("Reopened");
    }
    Q_UNREACHABLE();
    return {};
}

QString name(CabinetState state) {
    switch (state) {
    case CabinetState::None:
        return Names::tr("No cabinet");
    case CabinetState::Active:
        return Names::tr("Cabinet works");
    case CabinetState::Locked:
        return Names::tr("Cabinet is locked");
    case CabinetState::Unconfirmed:
        return Names::tr("E-mail is not confirmed");
    }
    Q_UNREACHABLE();
    return {};
}

QString name(Role role) {
    switch (role) {
    case Role::Operator:
        return Names::tr("Operator");
    case Role::Clerk:
        return Names::tr("Clerk");
    case Role::Supervisor:
        return Names::tr("Supervisor");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace line605
