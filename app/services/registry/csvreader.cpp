#include "services/registry/csvreader.h"

#include <QIODevice>

#include <algorithm>

namespace line605 {

namespace {

constexpr qsizetype chunkBytes = 256 * 1024;
/// What is remembered of one row: enough to go back behind an open quote of the longest field that is taken.
constexpr qsizetype maxRawBytes = 4 * CsvReader::maxFieldBytes;
constexpr qsizetype excerptBytes = 200;
constexpr int endOfFile = -1;

} // namespace

CsvReader::CsvReader(QIODevice& device, TextEncoding encoding, char separator)
    : m_device(device), m_encoding(encoding), m_separator(separator) {
    if (encoding == TextEncoding::Utf8)
        skipByteOrderMark();
}

bool CsvReader::refill() {
    if (m_failed)
        return false;
    if (m_position - m_rowStart > maxRawBytes)
        m_rowStart = m_position;
    if (m_rowStart > 0) {
        m_buffer.remove(0, m_rowStart);
        m_position -= m_rowStart;
        m_rowStart = 0;
    }
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + chunkBytes);
    const qint64 count = m_device.read(m_buffer.data() + before, chunkBytes);
    m_buffer.resize(before + std::max<qint64>(count, 0));
    m_failed = count < 0;
    return count > 0;
}

int CsvReader::peek() {
    if (m_position == m_buffer.size() && !refill())
        return endOfFile;
    return static_cast<unsigned char>(m_buffer.at(m_position));
}

void CsvReader::take() {
    if (m_buffer.at(m_position) == '\n')
        ++m_line;
    ++m_position;
    ++m_consumed;
}

void CsvReader::skipByteOrderMark() {
    if (peek() == endOfFile)
        return;
    if (m_buffer.startsWith("\xEF\xBB\xBF")) {
        m_position = m_rowStart = 3;
        m_consumed = 3;
    }
}

/// Appends the next bytes of the buffer to the field, unless it is too long already.
void CsvReader::keep(qsizetype length) {
    if (m_fieldTooLong)
        return;
    if (m_field.size() + length > maxFieldBytes) {
        m_fieldTooLong = true;
        length = std::min(length, std::max<qsizetype>(0, excerptBytes - m_field.size()));
        m_field.truncate(excerptBytes);
    }
    m_field.append(m_buffer.constData() + m_position, length);
}

/// One that was taken already and turned out to be text.
void CsvReader::keepCarriageReturn() {
    --m_position;
    keep(1);
    ++m_position;
}

bool CsvReader::next(CsvRow& row) {
    while (readRow(row)) {
        const bool blank = row.fields.size() == 1 && row.fields.constFirst().text.isEmpty() && row.problems.isEmpty();
        if (!blank)
            return true;
    }
    return false;
}

bool CsvReader::readRow(CsvRow& row) {
    row.fields.clear();
    row.problems.clear();
    m_rowStart = m_position;
    if (peek() == endOfFile)
        return false;
    row.line = m_line;
    m_fieldIndex = 0;
    while (readField(row) == Ending::Field)
        ++m_fieldIndex;
    return true;
}

QByteArray CsvReader::rawRow() const {
    return m_buffer.mid(m_rowStart, m_position - m_rowStart);
}

CsvReader::Ending CsvReader::readField(CsvRow& row) {
    m_field.clear();
    m_fieldTooLong = false;
    return peek() == '"' ? readQuoted(row) : readPlain(row);
}

CsvReader::Ending CsvReader::readPlain(CsvRow& row) {
    const int line = m_line;
    bool strayQuote = false;
    for (int byte = peek(); byte != endOfFile && byte != m_separator && byte != '\n'; byte = peek()) {
        if (byte == '\r') {
            // A carriage return ends the row only before a line feed; otherwise it belongs to the text.
            take();
            if (peek() == '\n')
                break;
            keepCarriageReturn();
            continue;
        }
        const auto begin = m_buffer.cbegin() + m_position;
        const auto end = std::find_if(
            begin, m_buffer.cend(), [this](char each) { return each == m_separator || each == '\n' || each == '\r'; });
        strayQuote = strayQuote || std::find(begin, end, '"') != end;
        keep(end - begin);
        m_position += end - begin;
        m_consumed += end - begin;
    }
    if (strayQuote)
        addProblem(row, CsvFault::StrayQuote, line);
    addField(row, line);
    return afterField();
}

CsvReader::Ending CsvReader::readQuoted(CsvRow& row) {
    const int line = m_line;
    take();
    const qint64 resumeAt = m_consumed;
    for (;;) {
        if (peek() == endOfFile || m_fieldTooLong) {
            const CsvFault fault = m_fieldTooLong ? CsvFault::FieldTooLong : CsvFault::QuoteNotClosed;
            spoilLine(row, fault, line, resumeAt);
            return Ending::Fault;
        }
        const auto begin = m_buffer.cbegin() + m_position;
        const auto end = std::find(begin, m_buffer.cend(), '"');
        keep(end - begin);
        m_line += int(std::count(begin, end, '\n'));
        m_position += end - begin;
        m_consumed += end - begin;
        if (peek() != '"')
            continue;
        take();
        if (peek() != '"')
            break;
        keep(1);
        take();
    }
    if (peek() == '\r')
        take();
    const int follows = peek();
    if (follows != endOfFile && follows != m_separator && follows != '\n') {
        spoilLine(row, CsvFault::TextAfterQuote, line, resumeAt);
        return Ending::Fault;
    }
    addField(row, line);
    return afterField();
}

CsvReader::Ending CsvReader::afterField() {
    const int byte = peek();
    if (byte == endOfFile)
        return Ending::Row;
    take();
    return byte == '\n' ? Ending::Row : Ending::Field;
}

void CsvReader::addField(CsvRow& row, int line) {
    if (m_fieldIndex >= maxFields)
        return;
    CsvField field{{}, line};
    const bool known = decodeText(m_field, m_encoding, field.text);
    if (m_fieldTooLong)
        addProblem(row, CsvFault::FieldTooLong, line);
    else if (!known)
        addProblem(row, CsvFault::BadEncoding, line);
    else if (m_field.contains('\0'))
        addProblem(row, CsvFault::NulCharacter, line);
    row.fields.append(std::move(field));
}

void CsvReader::addProblem(CsvRow& row, CsvFault fault, int line) {
    CsvProblem problem{fault, m_fieldIndex, line, {}};
    (void)decodeText(QByteArrayView(m_field).first(std::min(m_field.size(), excerptBytes)), m_encoding,
                     problem.excerpt);
    row.problems.append(std::move(problem));
}

/// The quoting of a field is broken: what follows its first line is read again as rows of their own, so that one
/// forgotten quote does not hide the lines after it.
void CsvReader::spoilLine(CsvRow& row, CsvFault fault, int line, qint64 resumeAt) {
    const qsizetype lineEnd = m_field.indexOf('\n');
    if (lineEnd >= 0)
        m_field.truncate(lineEnd);
    addProblem(row, fault, line);
    if (const qint64 back = m_consumed - resumeAt; back <= m_position - m_rowStart) {
        m_position -= back;
        m_consumed = resumeAt;
        m_line = line;
    }
    skipLine();
}

void CsvReader::skipLine() {
    while (peek() != endOfFile) {
        const auto begin = m_buffer.cbegin() + m_position;
        const auto end = std::find(begin, m_buffer.cend(), '\n');
        m_consumed += end - begin;
        m_position += end - begin;
        if (peek() == '\n') {
            take();
            return;
        }
    }
}

} // namespace line605
