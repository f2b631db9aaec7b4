#pragma once

#include "documents/tablesink.h"

#include <QVector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace line605 {

/// An Office Open XML sheet with typed cells: numbers, money and dates as such, text always as text (so nothing in it
/// acts as a formula); a styled, frozen header with a filter, columns as wide as what they hold, set up for A4
/// landscape. Memory stays bounded: rows go to temporary files as they come.
class XlsxWriter : public TableSink {
public:
    /// The workbook is written to \a path by finish().
    explicit XlsxWriter(const QString& path);
    ~XlsxWriter() override;
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    [[nodiscard]] Status begin(const QString& title, const QStringList& headers) override;
    [[nodiscard]] Status add(const TableRow& row) override;
    [[nodiscard]] Status finish() override;

    /// \a title as the name of a sheet: at most 31 characters, none of []:*?/\, no apostrophe at the ends.
    [[nodiscard]] static QString sheetName(const QString& title);

private:
    [[nodiscard]] Status put(quint32 row, quint16 column, const TableCell& cell);
    void widen(qsizetype column, qsizetype characters);

    QByteArray m_path;
    lxw_workbook* m_book{};
    lxw_worksheet* m_sheet{};
    lxw_format* m_header{};
    lxw_format* m_number{};
    lxw_format* m_money{};
    lxw_format* m_date{};
    quint32 m_rows{};
    QVector<qsizetype> m_widths; ///< of each column, in characters
};

} // namespace line605
