#include "services/demo/demohousing.h"

namespace line605 {

namespace {

/// A building of so many flats may have a managing company.
constexpr int managedFlats = 20;
constexpr int manyTries = 400;

/// FNV-1a: the same on every machine, unlike qHash.
quint64 addressKey(quint64 seed, const AccountRecord& record) {
    quint64 hash = 0xCBF29CE484222325ULL ^ seed;
    for (const QString& part : {record.town, record.street, record.house}) {
        for (const QChar letter : part)
            hash = (hash ^ letter.unicode()) * 0x100000001B3ULL;
        hash = (hash ^ 0x1F) * 0x100000001B3ULL;
    }
    return hash;
}

} // namespace

DemoHousing::DemoHousing(const DemoData& data, quint64 seed) : m_data(data), m_seed(seed) {
    DemoRandom random(DemoRandom::mixed(seed ^ 0x686F757365ULL));
    int number = 0;
    for (const DemoTown& town : data.towns.items()) {
        m_townNumbers.insert(town.town, ++number);
        QStringList streets = data.streets;
        for (int i = int(streets.size()) - 1; i > 0; --i)
            streets.swapItemsAt(i, random.below(i + 1));
        Weighted<QString> weighted;
        for (int i = 0; i < std::min(town.streets, int(streets.size())); ++i)
            weighted.add(streets.at(i), 1'000'000 / (8 + i));
        m_streets.insert(town.town, weighted);
    }
}

DemoHousing::Place DemoHousing::fill(AccountRecord& record, bool inAgency, DemoRandom& random) {
    for (int tries = 1;; ++tries) {
        const DemoTown& town = m_data.towns.pick(random);
        const Weighted<QString>& streets = m_streets[town.town];
        record.town = town.town;
        record.district = town.district;
        record.street = streets.isEmpty() ? QString() : streets.pick(random);
        record.house = houseNumber(random);
        // A full region still takes everybody: houses get a second building.
        if (tries > manyTries)
            record.house += QStringLiteral(" к. %1").arg(random.between(2, 99));
        const quint64 key = addressKey(m_seed, record);
        auto building = m_buildings.find(key);
        if (building == m_buildings.end())
            building = m_buildings.insert(key, newBuilding(key, town));
        if (building->given >= building->flats || (inAgency && building->flats < managedFlats))
            continue;
        record.flat = building->flats > 1 ? flatNumber(key, *building) : QString();
        ++building->given;
        fillDwelling(record, town, building->flats > 1, random);
        return agencyOf(key, *building, inAgency);
    }
}

DemoHousing::Building DemoHousing::newBuilding(quint64 key, const DemoTown& town) const {
    DemoRandom random(DemoRandom::mixed(key));
    const int privateHouses = town.rural ? 700 : m_data.habits.privateHousePermille;
    if (random.permille(privateHouses))
        return {1, 0};
    if (town.rural || random.permille(300))
        return {random.between(4, 12), 0};
    return random.permille(750) ? Building{random.between(20, 90), 0} : Building{random.between(91, 260), 0};
}

QString DemoHousing::houseNumber(DemoRandom& random) const {
    // Low numbers are on every street, high ones on the long ones.
    const int number = (3000 / random.between(1, 1000) + random.below(40)) % 240 + 1;
    static const QString letters = QStringLiteral("АБВГ");
    return random.permille(120) ? QString::number(number) + letters.at(random.below(4)) : QString::number(number);
}

QString DemoHousing::flatNumber(quint64 key, const Building& building) {
    return QString::number(Shuffle(quint64(building.flats), key).at(quint64(building.given)) + 1);
}

void DemoHousing::fillDwelling(AccountRecord& record, const DemoTown& town, bool inFlat, DemoRandom& random) const {
    const int squareDecimetres = inFlat ? random.between(280, 960) * 10 : random.between(480, 2200) * 10;
    record.areaCm2 = qint64(squareDecimetres) * 100;
    record.residents = random.permille(60) ? 0 : random.between(1, 4);
    record.category = town.rural                                             ? TariffCategory::Rural
                      : random.permille(m_data.habits.electricStovePermille) ? TariffCategory::UrbanElectric
                                                                             : TariffCategory::UrbanGas;
}

DemoHousing::Place DemoHousing::agencyOf(quint64 key, const Building& building, bool wanted) {
    if (const auto known = m_agencies.constFind(key); known != m_agencies.cend())
        return {*known, false};
    DemoRandom random(DemoRandom::mixed(key ^ 0xA6E9C7ULL));
    const bool has = building.flats >= managedFlats && m_agencies.size() < m_data.agencyHouses &&
                     (wanted || (building.given == 1 && random.permille(m_data.habits.agencyHousePermille)));
    if (!has)
        return {};
    const QString company = m_data.agencyCompanies.at(random.below(int(m_data.agencyCompanies.size())));
    m_agencies.insert(key, company);
    return {company, true};
}

} // namespace line605
