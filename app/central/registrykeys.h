#pragma once

#include "central/pgconnection.h"
#include "domain/registryfacts.h"

#include <QHash>
#include <QSet>

namespace line605 {

/// The account and meter numbers that the centre and the input know, so that a row without an owner is told at once.
/// Numbers are kept as 64-bit hashes: some ten megabytes for a million.
class RegistryKeys {
public:
    [[nodiscard]] Status read(PgConnection& connection);

    [[nodiscard]] bool hasAccount(const QString& number) const { return m_accounts.contains(keyOf(number)); }
    /// True when it was not known.
    bool addAccount(const QString& number);
    [[nodiscard]] std::optional<MeterShape> meter(const QString& number) const;
    bool putMeter(const QString& number, const MeterShape& shape);
    [[nodiscard]] bool hasHouse(const HouseAgencyRecord& record) const;
    void addHouse(const QString& town, const QString& street, const QString& house);

private:
    struct PackedShape {
        qint32 installed{};
        qint32 removed{}; ///< 0 = in use
        qint8 digits{};
        qint8 zones{};
    };
    [[nodiscard]] static quint64 keyOf(const QString& text);
    [[nodiscard]] static quint64 houseKey(const QString& town, const QString& street, const QString& house);

    QSet<quint64> m_accounts;
    QSet<quint64> m_houses;
    QHash<quint64, PackedShape> m_meters;
};

} // namespace line605
