#include "documents/csvwriter.h"

#include <QFileDevice>
#include <QStringView>

namespace line605 {

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

/// What a spreadsheet may take for a formula (OWASP, "CSV Injection").
bool startsFormula(QStringView text) {
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

QString quoted(QString text) {
    static const auto special = [](QChar c) { return c == u';' || c == u'"' || c == u'\r' || c == u'\n'; };
    if (std::none_of(text.cbegin(), text.cend(), special))
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

QString decimalComma(Money amount) {
    const bool negative = amount.kopecks < 0;
    const quint64 kopecks = negative ? quint64(0) - quint64(amount.kopecks) : quint64(amount.kopecks);
    return QStringLiteral("%1%2,%3")
        .arg(negative ? QStringLiteral("-") : QString())
        .arg(kopecks / 100)
        .arg(kopecks % 100, 2, 10, QLatin1Char('0'));
}

struct FieldText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return quoted(startsFormula(text) ? u'\'' + text : text); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Money amount) const { return decimalComma(amount); }
    QString operator()(QDate date) const { return date.toString(QStringLiteral("dd.MM.yyyy")); }
};

} // namespace

CsvWriter::CsvWriter(QFileDevice& file) : m_file(file) {}

QString CsvWriter::field(const TableCell& cell) {
    return std::visit(FieldText{}, cell);
}

Status CsvWriter::begin(const QString&, const QStringList& headers) {
    m_buffer = QByteArrayLiteral("\xEF\xBB\xBF");
    return add(TableRow(headers.cbegin(), headers.cend()));
}

Status CsvWriter::add(const TableRow& row) {
    QStringList fields;
    fields.reserve(row.size());
    for (const TableCell& cell : row)
        fields.append(field(cell));
    m_buffer += fields.join(u';').toUtf8() + "\r\n";
    return m_buffer.size() < bufferSize ? Status(Done{}) : writeBuffered();
}

Status CsvWriter::finish() {
    return writeBuffered();
}

Status CsvWriter::writeBuffered() {
    if (m_file.write(m_buffer) != m_buffer.size())
        return writeError(m_file);
    m_buffer.clear();
    return Done{};
}

Error writeError(const QFileDevice& file) {
    const bool full = file.error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file.errorString()};
}

} // namespace line605
