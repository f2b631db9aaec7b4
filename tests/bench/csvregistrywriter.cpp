#include "bench/csvregistrywriter.h"

#include "services/registry/registryformat.h"

namespace line605::bench {

namespace {

QString flag(bool value) {
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString isoDate(QDate date) {
    return date.isNull() ? QString() : date.toString(Qt::ISODate);
}

QString squareMetres(qint64 cm2) {
    constexpr qint64 cm2PerMetre = 10'000;
    if (cm2 == 0)
        return {};
    return QStringLiteral("%1.%2").arg(cm2 / cm2PerMetre).arg(cm2 % cm2PerMetre, 4, 10, QLatin1Char('0'));
}

QString quoted(const QString& field) {
    if (!field.contains(u';') && !field.contains(u'"'))
        return field;
    return u'"' + QString(field).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

CsvRegistryWriter::CsvRegistryWriter(const QString& folder)
    : m_accounts(folder + QStringLiteral("/accounts.csv")), m_meters(folder + QStringLiteral("/meters.csv")) {
    const auto begin = [this](QFile& file, RegistryFile format) {
        if (!file.open(QIODevice::WriteOnly))
            return;
        QStringList names;
        for (const RegistryColumn& column : registryFormat(format).columns)
            names.append(column.name);
        write(file, names);
    };
    begin(m_accounts, RegistryFile::Accounts);
    begin(m_meters, RegistryFile::Meters);
}

Result<RowChange> CsvRegistryWriter::put(const AccountRecord& record) {
    write(m_accounts,
          {record.accountNumber, code(record.kind), record.holder, record.inn, record.contract, record.phone,
           record.email, flag(record.emailConsent), record.cabinetLogin, record.district, record.town, record.street,
           record.house, record.flat, squareMetres(record.areaCm2), QString::number(record.residents),
           code(record.category), QString::number(record.zones), isoDate(record.openedOn)});
    return RowChange::Inserted;
}

Result<RowChange> CsvRegistryWriter::put(const MeterRecord& record) {
    write(m_meters,
          {record.meterNumber, record.accountNumber, record.model, QString::number(record.digits),
           QString::number(record.zones), isoDate(record.installedOn), isoDate(record.removedOn), flag(record.smart)});
    return RowChange::Inserted;
}

Status CsvRegistryWriter::commit() {
    for (QFile* file : {&m_accounts, &m_meters}) {
        if (!file->isOpen() || !file->flush() || file->error() != QFileDevice::NoError)
            return Error{ErrorCode::FileUnwritable, file->errorString()};
    }
    return Done{};
}

void CsvRegistryWriter::write(QFile& file, const QStringList& fields) {
    QStringList texts;
    texts.reserve(fields.size());
    for (const QString& field : fields)
        texts.append(quoted(field));
    file.write(texts.join(u';').toUtf8() + '\n'); // a failure shows in commit()
}

} // namespace line605::bench
