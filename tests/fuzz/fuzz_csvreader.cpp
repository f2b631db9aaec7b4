#include "services/registry/csvreader.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace line605;

/// Whatever the bytes are: lines only grow, a row is trusted only when every field of it was read, the rows as they
/// stand in the file follow one another in it, and the reading ends.
void readAll(const QByteArray& bytes, TextEncoding encoding) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, encoding);
    CsvRow row;
    int line = 0;
    qsizetype at = 0;
    for (qsizetype rows = 0; reader.next(row); ++rows) {
        const qsizetype found = bytes.indexOf(reader.rawRow(), at);
        if (row.line <= line || rows > bytes.size() || found < 0)
            std::abort();
        if (row.problems.isEmpty() && row.fields.isEmpty())
            std::abort();
        line = row.line;
        at = found + reader.rawRow().size();
    }
    if (reader.failed() || reader.bytesRead() != bytes.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readAll(bytes, TextEncoding::Utf8);
    readAll(bytes, TextEncoding::Windows1251);
    return 0;
}
