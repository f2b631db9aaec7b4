#include "storage/wirerows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace line605;

constexpr double exact = 9007199254740992.0; ///< what a JSON number of Qt holds exactly

bool isSame(const WireValue& value, const QJsonValue& json) {
    switch (value.kind) {
    case WireValue::Kind::Null:
        return json.isNull();
    case WireValue::Kind::Integer:
        return json.isDouble() && (qAbs(double(value.integer)) > exact || json.toDouble() == double(value.integer));
    case WireValue::Kind::Text:
        return json.isString() && json.toString() == QString::fromUtf8(value.text);
    }
    return false;
}

} // namespace

/// Whatever the bytes are: they are refused, or what was read is what a whole parser reads in them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonArray rows = document.array();
    WireReader reader(bytes);
    qsizetype count = 0;
    bool same = true;
    for (; reader.next(); ++count) {
        const QJsonValue row = rows.at(count);
        const QJsonArray cells = row.isArray() ? row.toArray() : QJsonArray{row};
        same = same && cells.size() == qsizetype(reader.values().size());
        for (qsizetype i = 0; same && i < cells.size(); ++i)
            same = isSame(reader.values()[size_t(i)], cells.at(i));
    }
    if (!reader.status())
        return reader.status().error().code == ErrorCode::BadInput ? 0 : (std::abort(), 0);
    if (document.isArray() && (!same || count != rows.size()))
        std::abort();
    return 0;
}
