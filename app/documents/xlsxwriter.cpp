#include "documents/xlsxwriter.h"

#include "documents/csvwriter.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#include <xlsxwriter.h>

namespace line605 {

namespace {

constexpr quint32 maxRows = 1'048'576;                    // of a sheet, with the header
constexpr qsizetype maxTextLength = 32'767;               // of a cell
constexpr qint64 maxExactInteger = 9'007'199'254'740'992; // 2^53: a sheet's numbers are doubles
constexpr qsizetype narrowest = 8;
constexpr qsizetype widest = 60;

constexpr uint32_t headerFill = 0xE3EAF2;
constexpr uint32_t headerLine = 0x7A8CA3;

Error toError(lxw_error error) {
    const bool disk = error == LXW_ERROR_ZIP_FILE_ADD || error == LXW_ERROR_ZIP_CLOSE ||
                      error == LXW_ERROR_CREATING_TMPFILE || error == LXW_ERROR_ZIP_FILE_OPERATION;
    return {disk ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, QString::fromUtf8(lxw_strerror(error))};
}

QString fitted(const QString& text) {
    if (text.size() <= maxTextLength)
        return text;
    qsizetype length = maxTextLength - 1;
    if (text.at(length - 1).isHighSurrogate())
        --length;
    return text.left(length) + u'…';
}

/// Longest line, for the column's width.
qsizetype lineLength(const QString& text) {
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = std::max(longest, line.size());
    return longest;
}

/// An ampersand begins a code in a sheet's header.
QByteArray pageHeader(QString title) {
    title.replace(u'&', QStringLiteral("&&"));
    return (QStringLiteral("&L") + title.left(200)).toUtf8();
}

} // namespace

XlsxWriter::XlsxWriter(const QString& path) : m_path(QFile::encodeName(path)) {}

XlsxWriter::~XlsxWriter() {
    if (m_book) // given up: the library frees a workbook only by closing it; the caller removes the file
        workbook_close(m_book);
}

QString XlsxWriter::sheetName(const QString& title) {
    QString name = title.simplified();
    name.removeIf([](QChar c) { return QStringView(u"[]:*?/\\").contains(c); });
    name = name.left(31);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

Status XlsxWriter::begin(const QString& title, const QStringList& headers) {
    QByteArray scratch = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = scratch.data();
    m_book = workbook_new_opt(m_path.constData(), &options);
    if (!m_book)
        return Error{ErrorCode::FileUnwritable, QStringLiteral("workbook_new_opt")};

    QByteArray bookTitle = title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = bookTitle.data();
    workbook_set_properties(m_book, &properties);

    const QByteArray name = sheetName(title).toUtf8();
    m_sheet = workbook_add_worksheet(m_book, name.isEmpty() ? nullptr : name.constData());
    if (!m_sheet)
        return Error{ErrorCode::FileUnwritable, QStringLiteral("workbook_add_worksheet")};

    m_header = workbook_add_format(m_book);
    format_set_bold(m_header);
    format_set_bg_color(m_header, headerFill);
    format_set_bottom(m_header, LXW_BORDER_THIN);
    format_set_bottom_color(m_header, headerLine);
    format_set_align(m_header, LXW_ALIGN_VERTICAL_CENTER);
    m_number = workbook_add_format(m_book);
    format_set_num_format(m_number, "#,##0");
    m_money = workbook_add_format(m_book);
    format_set_num_format(m_money, "#,##0.00");
    m_date = workbook_add_format(m_book);
    format_set_num_format(m_date, "dd.mm.yyyy");

    m_widths.fill(narrowest, headers.size());
    for (qsizetype column = 0; column < headers.size(); ++column) {
        const QString text = fitted(headers.at(column));
        const lxw_error error =
            worksheet_write_string(m_sheet, 0, lxw_col_t(column), text.toUtf8().constData(), m_header);
        if (error != LXW_NO_ERROR)
            return toError(error);
        widen(column, text.size() + 3); // and the filter's button
    }
    m_rows = 1;
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_header(m_sheet, pageHeader(title).constData());
    worksheet_set_footer(m_sheet, "&R&P / &N");
    return Done{};
}

Status XlsxWriter::add(const TableRow& row) {
    if (m_rows >= maxRows)
        return Error{ErrorCode::BadInput, QStringLiteral("more rows than a sheet holds")};
    for (qsizetype column = 0; column < row.size(); ++column) {
        const Status status = put(m_rows, quint16(column), row.at(column));
        if (!status)
            return status;
    }
    ++m_rows;
    return Done{};
}

Status XlsxWriter::put(quint32 row, quint16 column, const TableCell& cell) {
    lxw_error error = LXW_NO_ERROR;
    if (const auto* text = std::get_if<QString>(&cell)) {
        // Written as a string cell, never parsed: "=1+1" stays these four characters.
        if (!text->isEmpty())
            error = worksheet_write_string(m_sheet, row, column, fitted(*text).toUtf8().constData(), nullptr);
        widen(column, lineLength(*text));
    } else if (const auto* number = std::get_if<qint64>(&cell)) {
        const QString digits = QString::number(*number);
        error = *number >= -maxExactInteger && *number <= maxExactInteger
                    ? worksheet_write_number(m_sheet, row, column, double(*number), m_number)
                    : worksheet_write_string(m_sheet, row, column, digits.toUtf8().constData(), nullptr);
        widen(column, digits.size() * 4 / 3 + 1);
    } else if (const auto* amount = std::get_if<Money>(&cell)) {
        error = worksheet_write_number(m_sheet, row, column, double(amount->kopecks) / 100, m_money);
        widen(column, QString::number(amount->kopecks).size() * 4 / 3 + 2);
    } else if (const auto* date = std::get_if<QDate>(&cell); date && date->isValid()) {
        lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
        error = worksheet_write_datetime(m_sheet, row, column, &day, m_date);
        widen(column, 11);
    }
    return error == LXW_NO_ERROR ? Status(Done{}) : Status(toError(error));
}

Status XlsxWriter::finish() {
    for (qsizetype column = 0; column < m_widths.size(); ++column)
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), double(m_widths.at(column)), nullptr);
    if (!m_widths.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, m_rows - 1, lxw_col_t(m_widths.size() - 1));
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    return error == LXW_NO_ERROR ? Status(Done{}) : Status(toError(error));
}

void XlsxWriter::widen(qsizetype column, qsizetype characters) {
    if (column >= m_widths.size())
        m_widths.resize(column + 1, narrowest);
    m_widths[column] = std::clamp(characters + 1, m_widths.at(column), widest);
}

} // namespace line605
