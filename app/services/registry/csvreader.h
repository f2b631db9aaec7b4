#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace line605 {

enum class TextEncoding { Utf8, Windows1251 };

/// What can be wrong with the form of a CSV field, whatever it means.
enum class CsvFault {
    BadEncoding, ///< bytes that the encoding does not know
    NulCharacter,
    FieldTooLong,   ///< over CsvReader::maxFieldBytes
    QuoteNotClosed, ///< a quoted field that never ends
    TextAfterQuote, ///< something other than the separator follows a closing quote
    StrayQuote      ///< a quote inside a field that is not quoted
};

struct CsvField {
    QString text;
    int line{}; ///< the line on which the field begins, as an editor counts it
};

struct CsvProblem {
    CsvFault fault{};
    int field{}; ///< from 0
    int line{};
    QString excerpt; ///< what can be shown of the value
};

struct CsvRow {
    int line{}; ///< of the row's first character; the first line of the file is 1
    QVector<CsvField> fields;
    QVector<CsvProblem> problems; ///< not empty: the fields cannot be trusted
};

/// Streams RFC 4180 text with bounded memory. A byte order mark and blank lines are skipped; CRLF and LF both end a row
/// and are kept inside quotes. A quote that is not closed spoils its own line only: reading goes on with the next line.
class CsvReader {
public:
    static constexpr qsizetype maxFieldBytes = 1'000'000;
    static constexpr int maxFields = 1'000;

    CsvReader(QIODevice& device, TextEncoding encoding, char separator = ';');

    /// The next row into \a row (its memory is used again); false at the end or when the device fails.
    [[nodiscard]] bool next(CsvRow& row);
    /// The bytes of the last row as they stand in the file, with the line end; the first megabytes of an endless one.
    [[nodiscard]] QByteArray rawRow() const;
    [[nodiscard]] qint64 bytesRead() const { return m_consumed; }
    /// The device failed in mid-stream.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    enum class Ending { Field, Row, Fault };

    [[nodiscard]] bool refill();
    [[nodiscard]] int peek();
    void take();
    void skipByteOrderMark();
    void keep(qsizetype length);
    void keepCarriageReturn();
    [[nodiscard]] bool readRow(CsvRow& row);
    [[nodiscard]] Ending readField(CsvRow& row);
    [[nodiscard]] Ending readPlain(CsvRow& row);
    [[nodiscard]] Ending readQuoted(CsvRow& row);
    [[nodiscard]] Ending afterField();
    void addField(CsvRow& row, int line);
    void addProblem(CsvRow& row, CsvFault fault, int line);
    void spoilLine(CsvRow& row, CsvFault fault, int line, qint64 resumeAt);
    void skipLine();

    QIODevice& m_device;
    TextEncoding m_encoding;
    char m_separator;
    QByteArray m_buffer;
    qsizetype m_position{}; ///< in m_buffer
    qsizetype m_rowStart{}; ///< in m_buffer; what is before it is dropped at the next refill
    qint64 m_consumed{};
    int m_line{1};
    int m_fieldIndex{};
    bool m_fieldTooLong{};
    bool m_failed{};
    QByteArray m_field;
};

/// The text of \a bytes; nothing when they are not of the encoding.
[[nodiscard]] bool decodeText(QByteArrayView bytes, TextEncoding encoding, QString& text);
/// \a text in the encoding; characters that it does not have become «?».
[[nodiscard]] QByteArray encodeText(const QString& text, TextEncoding encoding);

} // namespace line605
