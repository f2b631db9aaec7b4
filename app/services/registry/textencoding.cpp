#include "services/registry/csvreader.h"

#include <array>

namespace line605 {

namespace {

/// Windows-1251, 0x80–0xBF (the rest of the upper half is the alphabet from U+0410 on); 0 = not assigned. A table of
/// our own: whether Qt knows the encoding depends on how it was built.
constexpr std::array<char16_t, 64> upperTable{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0,      0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457};

constexpr char16_t fromWindows1251(unsigned char byte) {
    if (byte < 0x80)
        return byte;
    if (byte < 0xC0)
        return upperTable[size_t(byte - 0x80)];
    return char16_t(0x0410 + (byte - 0xC0));
}

char toWindows1251(QChar character) {
    const char16_t unit = character.unicode();
    if (unit < 0x80)
        return char(unit);
    if (unit >= 0x0410 && unit < 0x0450)
        return char(0xC0 + (unit - 0x0410));
    const auto found = std::find(upperTable.begin(), upperTable.end(), unit);
    return found == upperTable.end() ? '?' : char(0x80 + (found - upperTable.begin()));
}

} // namespace

bool decodeText(QByteArrayView bytes, TextEncoding encoding, QString& text) {
    if (encoding == TextEncoding::Utf8) {
        text = QString::fromUtf8(bytes);
        if (bytes.startsWith("\xEF\xBB\xBF"))
            text.prepend(QChar(QChar::ByteOrderMark)); // Qt leaves it out; it belongs to the file's beginning alone
        return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
    }
    text.resize(bytes.size());
    bool known = true;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const char16_t unit = fromWindows1251(byte);
        known = known && (unit != 0 || byte == 0);
        text[i] = unit == 0 && byte != 0 ? QChar(QChar::ReplacementCharacter) : QChar(unit);
    }
    return known;
}

QByteArray encodeText(const QString& text, TextEncoding encoding) {
    if (encoding == TextEncoding::Utf8)
        return text.toUtf8();
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar character : text)
        bytes.append(toWindows1251(character));
    return bytes;
}

} // namespace line605
