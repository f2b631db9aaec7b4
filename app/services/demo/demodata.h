#pragma once

#include "domain/account.h"
#include "domain/appeal.h"
#include "domain/result.h"
#include "services/demo/demorandom.h"

#include <QHash>

#include <array>

/// What a demonstration region is made of, from resources/demo: everything that is a matter of taste is data.
namespace line605 {

struct DemoSurname {
    QString masculine;
    QString feminine;
};

struct DemoMaleName {
    QString name;
    QString patronymic;         ///< of a son
    QString femininePatronymic; ///< of a daughter
};

struct DemoTown {
    QString town;
    QString district;
    int streets{};
    bool rural{};
};

struct DemoMeterModel {
    QString model;
    int digits{};
    int zones{};
    bool smart{};
    QString number; ///< '#' stands for a digit
};

struct DemoOffice {
    QString name;
    QString district;
    QString town;
    QString address;
    QString hours;
    QStringList serves;
};

struct DemoAppealText {
    AppealTopic topic{};
    QString subject;
    QString body;
    QString reply;
};

struct DemoReader {
    int readPermille{}; ///< months with a reading
};

struct DemoPayer {
    int payPermille{}; ///< months with a payment
    int latestDay{};
    bool rounded{}; ///< pays whole hundreds
};

/// From least to most.
struct DemoRange {
    int low{};
    int high{};
};

struct DemoHabits {
    int legalPermille{};
    int femalePermille{};
    int phonePermille{};
    int landlinePermille{};
    int emailPermille{};
    int consentPermille{};
    int cabinetPermille{};
    int cabinetByEmailPermille{};
    int cabinetLockedPermille{};
    int cabinetUnconfirmedPermille{};
    int severalAccountsPermille{};
    int privateHousePermille{};
    int electricStovePermille{};
    int innOfIndividualPermille{};
    int replacedMeterPermille{};
    int nearRolloverPermille{};
    int agencyHousePermille{};
    int appealPermille{};
    int penaltyBasisPointsPerMonth{};
    int normKwhPerResident{};
    int averageMonths{};
    DemoRange commonAreaKwh;
    std::array<DemoRange, 3> householdUse; ///< by TariffCategory, kWh a month
    DemoRange legalUse;
    std::array<int, 12> seasonPercent{};
    std::array<QVector<int>, 4> zonePercent; ///< by number of zones, in the order of TariffZone
    QString landlinePrefix;
    Weighted<QString> mobilePrefixes;
    Weighted<QString> emailDomains;
    Weighted<DemoReader> readers;
    Weighted<DemoPayer> payers;
    Weighted<ReadingSource> readingSources;
    Weighted<PaymentChannel> paymentChannels;
};

struct DemoData {
    Weighted<DemoSurname> surnames;
    Weighted<DemoMaleName> maleNames;
    Weighted<QString> femaleNames;
    QHash<QChar, QString> latin;
    Weighted<QString> legalForms;
    QStringList firstWords;
    QStringList secondWords;
    QStringList institutions;
    int institutionPermille{};
    Weighted<DemoTown> towns;
    QStringList streets;
    QVector<DemoOffice> offices;
    QStringList agencyCompanies;
    QDate agencySince;
    int agencyHouses{};
    std::array<Weighted<DemoMeterModel>, 4> meterModels; ///< by number of zones; [0] = all
    QVector<DemoAppealText> allAppealTexts;
    Weighted<QVector<DemoAppealText>> appealTexts; ///< of a topic each
    Weighted<AppealChannel> appealChannels;
    QString waitingReason;
    QString reviewReason;
    QStringList assignees;
    QString supervisor;
    QStringList months;
    DemoHabits habits;

    /// ReferenceMissing that names the file when one is not there or not whole.
    [[nodiscard]] static Result<DemoData> load();
};

} // namespace line605
