#include "services/demo/demodata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace line605 {

namespace {

Result<QJsonObject> readFile(const QString& name) {
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReferenceMissing, name};
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorCode::ReferenceMissing, name + QStringLiteral(": ") + problem.errorString()};
    return object;
}

QStringList texts(const QJsonValue& value) {
    return value.toVariant().toStringList();
}

/// [["mail.ru", 40], …]
Weighted<QString> weightedTexts(const QJsonValue& value) {
    Weighted<QString> texts;
    for (const QJsonValue& row : value.toArray())
        texts.add(row[0].toVariant().toString(), row[1].toInt());
    return texts;
}

/// [["online", 44], …] with codes of the domain; an unknown code is left out.
template<class Enum>
Weighted<Enum> weightedCodes(const QJsonValue& value) {
    Weighted<Enum> codes;
    for (const QJsonValue& row : value.toArray()) {
        if (const std::optional<Enum> known = fromCode<Enum>(row[0].toString()))
            codes.add(*known, row[1].toInt());
    }
    return codes;
}

DemoRange range(const QJsonValue& value) {
    return {value[0].toInt(), value[1].toInt()};
}

void readPeople(const QJsonObject& object, DemoData& data) {
    // Zipf-Mandelbrot: the commonest surname is borne by about two people in a hundred.
    constexpr int scale = 1'000'000;
    int rank = 0;
    for (const QJsonValue& row : object[u"surnames"].toArray())
        data.surnames.add({row[0].toString(), row[1].toString()}, scale / (10 + rank++));
    for (const QJsonValue& row : object[u"male"].toArray())
        data.maleNames.add({row[0].toString(), row[2].toString(), row[3].toString()}, row[1].toInt());
    data.femaleNames = weightedTexts(object[u"female"]);
    const QJsonObject latin = object[u"latin"].toObject();
    for (auto it = latin.begin(); it != latin.end(); ++it)
        data.latin.insert(it.key().front(), it.value().toString());
}

void readOrganisations(const QJsonObject& object, DemoData& data) {
    data.legalForms = weightedTexts(object[u"forms"]);
    data.firstWords = texts(object[u"first"]);
    data.secondWords = texts(object[u"second"]);
    data.institutions = texts(object[u"institutions"]);
    data.institutionPermille = object[u"institutionPermille"].toInt();
}

void readPlaces(const QJsonObject& object, DemoData& data) {
    for (const QJsonValue& row : object[u"towns"].toArray())
        data.towns.add(
            {row[u"town"].toString(), row[u"district"].toString(), row[u"streets"].toInt(), row[u"rural"].toBool()},
            row[u"weight"].toInt());
    data.streets = texts(object[u"streets"]);
    for (const QJsonValue& row : object[u"offices"].toArray())
        data.offices.append({row[u"office"].toString(), row[u"district"].toString(), row[u"town"].toString(),
                             row[u"address"].toString(), row[u"hours"].toString(), texts(row[u"serves"])});
    data.agencyCompanies = texts(object[u"agencyCompanies"]);
    data.agencySince = QDate::fromString(object[u"agencySince"].toString(), Qt::ISODate);
    data.agencyHouses = object[u"agencyHouses"].toInt();
}

void readMeters(const QJsonObject& object, DemoData& data) {
    for (const QJsonValue& row : object[u"models"].toArray()) {
        const DemoMeterModel model{row[u"model"].toString(), row[u"digits"].toInt(), row[u"zones"].toInt(),
                                   row[u"smart"].toBool(), row[u"number"].toString()};
        const int weight = row[u"weight"].toInt();
        data.meterModels[0].add(model, weight);
        if (model.zones >= 1 && model.zones <= 3)
            data.meterModels[size_t(model.zones)].add(model, weight);
    }
}

void readAppeals(const QJsonObject& object, DemoData& data) {
    for (const QJsonValue& row : object[u"topics"].toArray()) {
        const AppealTopic topic = fromCode<AppealTopic>(row[u"topic"].toString()).value_or(AppealTopic::Other);
        QVector<DemoAppealText> ofTopic;
        for (const QJsonValue& text : row[u"texts"].toArray())
            ofTopic.append({topic, text[u"subject"].toString(), text[u"body"].toString(), text[u"reply"].toString()});
        data.allAppealTexts += ofTopic;
        data.appealTexts.add(ofTopic, row[u"weight"].toInt());
    }
    data.appealChannels = weightedCodes<AppealChannel>(object[u"channels"]);
    data.waitingReason = object[u"waitingReason"].toString();
    data.reviewReason = object[u"reviewReason"].toString();
    data.assignees = texts(object[u"assignees"]);
    data.supervisor = object[u"supervisor"].toString();
    data.months = texts(object[u"months"]);
}

void readShares(const QJsonObject& object, DemoHabits& habits) {
    const std::pair<int*, QStringView> shares[] = {
        {&habits.legalPermille, u"legalPermille"},
        {&habits.femalePermille, u"femalePermille"},
        {&habits.phonePermille, u"phonePermille"},
        {&habits.landlinePermille, u"landlinePermille"},
        {&habits.emailPermille, u"emailPermille"},
        {&habits.consentPermille, u"consentPermille"},
        {&habits.cabinetPermille, u"cabinetPermille"},
        {&habits.cabinetByEmailPermille, u"cabinetByEmailPermille"},
        {&habits.cabinetLockedPermille, u"cabinetLockedPermille"},
        {&habits.cabinetUnconfirmedPermille, u"cabinetUnconfirmedPermille"},
        {&habits.severalAccountsPermille, u"severalAccountsPermille"},
        {&habits.privateHousePermille, u"privateHousePermille"},
        {&habits.electricStovePermille, u"electricStovePermille"},
        {&habits.innOfIndividualPermille, u"innOfIndividualPermille"},
        {&habits.replacedMeterPermille, u"replacedMeterPermille"},
        {&habits.nearRolloverPermille, u"nearRolloverPermille"},
        {&habits.agencyHousePermille, u"agencyHousePermille"},
        {&habits.appealPermille, u"appealPermille"},
        {&habits.penaltyBasisPointsPerMonth, u"penaltyBasisPointsPerMonth"},
        {&habits.normKwhPerResident, u"normKwhPerResident"},
        {&habits.averageMonths, u"averageMonths"},
    };
    for (const auto& [share, key] : shares)
        *share = object[key].toInt();
}

void readHabits(const QJsonObject& object, DemoHabits& habits) {
    readShares(object, habits);
    habits.commonAreaKwh = range(object[u"commonAreaKwh"]);
    const QJsonObject use = object[u"use"].toObject();
    for (const Coded<TariffCategory>& row : codeTable<TariffCategory>())
        habits.householdUse[size_t(row.value)] = range(use[row.code]);
    habits.legalUse = range(use[u"legal"]);
    const QJsonArray season = object[u"seasonPercent"].toArray();
    for (size_t month = 0; month < habits.seasonPercent.size(); ++month)
        habits.seasonPercent[month] = season.at(qsizetype(month)).toInt();
    const QJsonObject zones = object[u"zonePercent"].toObject();
    habits.zonePercent[1] = {100};
    for (int count = 2; count <= 3; ++count) {
        for (const QJsonValue& percent : zones[QString::number(count)].toArray())
            habits.zonePercent[size_t(count)].append(percent.toInt());
    }
    habits.landlinePrefix = object[u"landlinePrefix"].toString();
    habits.mobilePrefixes = weightedTexts(object[u"mobilePrefixes"]);
    habits.emailDomains = weightedTexts(object[u"emailDomains"]);
    for (const QJsonValue& row : object[u"readers"].toArray())
        habits.readers.add({row[u"readPermille"].toInt()}, row[u"weight"].toInt());
    for (const QJsonValue& row : object[u"payers"].toArray())
        habits.payers.add({row[u"payPermille"].toInt(), row[u"latest"].toInt(), row[u"rounded"].toBool()},
                          row[u"weight"].toInt());
    habits.readingSources = weightedCodes<ReadingSource>(object[u"readingSources"]);
    habits.paymentChannels = weightedCodes<PaymentChannel>(object[u"paymentChannels"]);
}

/// Whether everything is there that is drawn from.
bool isWhole(const DemoData& data) {
    const DemoHabits& habits = data.habits;
    const bool lists = !data.surnames.isEmpty() && !data.maleNames.isEmpty() && !data.femaleNames.isEmpty() &&
                       !data.legalForms.isEmpty() && !data.firstWords.isEmpty() && !data.secondWords.isEmpty() &&
                       !data.institutions.isEmpty() && !data.towns.isEmpty() && !data.streets.isEmpty() &&
                       !data.agencyCompanies.isEmpty() && !data.appealTexts.isEmpty() &&
                       !data.appealChannels.isEmpty() && !data.assignees.isEmpty() && data.months.size() == 12;
    const bool meters = std::none_of(data.meterModels.cbegin(), data.meterModels.cend(),
                                     [](const auto& models) { return models.isEmpty(); });
    return lists && meters && !habits.mobilePrefixes.isEmpty() && !habits.emailDomains.isEmpty() &&
           !habits.readers.isEmpty() && !habits.payers.isEmpty() && !habits.readingSources.isEmpty() &&
           !habits.paymentChannels.isEmpty() && habits.zonePercent[2].size() == 2 &&
           habits.zonePercent[3].size() == 3 && habits.legalUse.low > 0;
}

} // namespace

Result<DemoData> DemoData::load() {
    DemoData data;
    struct File {
        const char16_t* name;
        void (*read)(const QJsonObject&, DemoData&);
    };
    const File files[] = {
        {u"people.json", readPeople},
        {u"organisations.json", readOrganisations},
        {u"places.json", readPlaces},
        {u"meters.json", readMeters},
        {u"appeals.json", readAppeals},
        {u"habits.json", [](const QJsonObject& object, DemoData& into) { readHabits(object, into.habits); }},
    };
    for (const File& file : files) {
        const Result<QJsonObject> object = readFile(QString::fromUtf16(file.name));
        if (!object)
            return object.error();
        file.read(object.value(), data);
    }
    if (!isWhole(data))
        return Error{ErrorCode::ReferenceMissing, QStringLiteral("demo")};
    return data;
}

} // namespace line605
