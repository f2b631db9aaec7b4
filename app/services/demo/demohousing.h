#pragma once

#include "domain/registry.h"
#include "services/demo/demodata.h"

namespace line605 {

/// Where invented subscribers live: each flat of a house is given once.
class DemoHousing {
public:
    DemoHousing(const DemoData& data, quint64 seed);

    struct Place {
        QString agencyCompany; ///< of the house, empty when it has no agency contract
        bool newAgency{};      ///< this is the first account of such a house
    };

    /// Fills address, area, residents and category. \a inAgency: in a house with an agency contract.
    Place fill(AccountRecord& record, bool inAgency, DemoRandom& random);
    /// The number of the record's town, from 1.
    [[nodiscard]] int townNumber(const QString& town) const { return m_townNumbers.value(town); }

private:
    struct Building {
        int flats{1}; ///< 1: a private house
        int given{};
    };

    [[nodiscard]] Building newBuilding(quint64 key, const DemoTown& town) const;
    [[nodiscard]] QString houseNumber(DemoRandom& random) const;
    [[nodiscard]] static QString flatNumber(quint64 key, const Building& building);
    void fillDwelling(AccountRecord& record, const DemoTown& town, bool inFlat, DemoRandom& random) const;
    [[nodiscard]] Place agencyOf(quint64 key, const Building& building, bool wanted);

    const DemoData& m_data;
    quint64 m_seed;
    QHash<QString, int> m_townNumbers;
    QHash<QString, Weighted<QString>> m_streets; ///< by town
    QHash<quint64, Building> m_buildings;        ///< by a hash of the address
    QHash<quint64, QString> m_agencies;
};

} // namespace line605
