#include "central/registrykeys.h"

namespace line605 {

namespace {

/// COPY's text form of a value; numbers of accounts and meters rarely need it.
QString unescaped(const QByteArray& field) {
    if (!field.contains('\\'))
        return QString::fromUtf8(field);
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        if (field.at(i) != '\\' || i + 1 == field.size()) {
            plain.append(field.at(i));
            continue;
        }
        const char next = field.at(++i);
        plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
    }
    return QString::fromUtf8(plain);
}

QDate dateOf(const QByteArray& field) {
    return QDate::fromString(QString::fromLatin1(field), Qt::ISODate);
}

} // namespace

quint64 RegistryKeys::keyOf(const QString& text) {
    return qHash(text, size_t(605));
}

quint64 RegistryKeys::houseKey(const QString& town, const QString& street, const QString& house) {
    return keyOf(town + QChar(0x1F) + street + QChar(0x1F) + house);
}

Status RegistryKeys::read(PgConnection& connection) {
    Status done = connection.copyOut(QStringLiteral("registry_accounts"), [this](const QByteArray& line) -> Status {
        m_accounts.insert(keyOf(unescaped(line)));
        return Done{};
    });
    if (!done)
        return done;
    done = connection.copyOut(QStringLiteral("registry_houses"), [this](const QByteArray& line) -> Status {
        const QByteArrayList fields = line.split('\t');
        if (fields.size() == 3)
            addHouse(unescaped(fields.at(0)), unescaped(fields.at(1)), unescaped(fields.at(2)));
        return Done{};
    });
    if (!done)
        return done;
    return connection.copyOut(QStringLiteral("registry_meters"), [this](const QByteArray& line) -> Status {
        const QByteArrayList fields = line.split('\t');
        if (fields.size() == 5)
            putMeter(unescaped(fields.at(0)),
                     {fields.at(1).toInt(), fields.at(2).toInt(), dateOf(fields.at(3)), dateOf(fields.at(4))});
        return Done{};
    });
}

bool RegistryKeys::addAccount(const QString& number) {
    const qsizetype before = m_accounts.size();
    m_accounts.insert(keyOf(number));
    return m_accounts.size() > before;
}

std::optional<MeterShape> RegistryKeys::meter(const QString& number) const {
    const auto found = m_meters.constFind(keyOf(number));
    if (found == m_meters.cend())
        return std::nullopt;
    return MeterShape{found->digits, found->zones, QDate::fromJulianDay(found->installed),
                      found->removed == 0 ? QDate() : QDate::fromJulianDay(found->removed)};
}

bool RegistryKeys::putMeter(const QString& number, const MeterShape& shape) {
    const quint64 key = keyOf(number);
    const bool added = !m_meters.contains(key);
    m_meters.insert(key, {qint32(shape.installedOn.toJulianDay()),
                          shape.removedOn.isValid() ? qint32(shape.removedOn.toJulianDay()) : 0, qint8(shape.digits),
                          qint8(shape.zones)});
    return added;
}

bool RegistryKeys::hasHouse(const HouseAgencyRecord& record) const {
    return m_houses.contains(houseKey(record.town, record.street, record.house));
}

void RegistryKeys::addHouse(const QString& town, const QString& street, const QString& house) {
    m_houses.insert(houseKey(town, street, house));
}

} // namespace line605
