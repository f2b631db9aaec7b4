#include "storage/lineheap.h"

#include "domain/textfold.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace line605 {

namespace {

template<class Line>
[[nodiscard]] auto texts(Line& line) {
    return std::array{&line.number, &line.holder,       &line.address, &line.phone,     &line.meters,
                      &line.kind,   &line.otherNumbers, &line.town,    &line.lastReadOn};
}

} // namespace

void LineHeap::add(const LineSource& line) {
    m_record = sortKey(line.holder).toUtf8() + '\0' + sortKey(line.address).toUtf8();
    Row row;
    row.keySize = quint32(m_record.size());
    row.order = quint32(m_rows.size());
    append(&line.account, sizeof line.account);
    append(&line.balance, sizeof line.balance);
    append(&line.openAppeals, sizeof line.openAppeals);
    for (const QString* text : texts(line)) {
        const QByteArray utf8 = text->toUtf8();
        const auto size = quint32(utf8.size());
        append(&size, sizeof size);
        append(utf8.constData(), size);
    }
    row.start = keep(m_record);
    m_rows.push_back(row);
}

void LineHeap::sort() {
    std::sort(m_rows.begin(), m_rows.end(), [this](const Row& a, const Row& b) {
        const int order = std::memcmp(a.start, b.start, std::min(a.keySize, b.keySize));
        if (order != 0)
            return order < 0;
        return a.keySize != b.keySize ? a.keySize < b.keySize : a.order < b.order;
    });
}

LineSource LineHeap::at(size_t index) const {
    const Row& row = m_rows[index];
    const char* from = row.start + row.keySize;
    const auto read = [&from](void* into, size_t size) {
        std::memcpy(into, from, size);
        from += size;
    };
    LineSource line;
    read(&line.account, sizeof line.account);
    read(&line.balance, sizeof line.balance);
    read(&line.openAppeals, sizeof line.openAppeals);
    for (QString* text : texts(line)) {
        quint32 size{};
        read(&size, sizeof size);
        *text = QString::fromUtf8(from, size);
        from += size;
    }
    return line;
}

/// Blocks do not move and do not double like a growing array.
const char* LineHeap::keep(const QByteArray& record) {
    constexpr size_t blockSize = 4 << 20;
    const auto size = size_t(record.size());
    if (size > m_left) {
        m_left = std::max(blockSize, size);
        m_blocks.push_back(std::make_unique<char[]>(m_left));
        m_free = m_blocks.back().get();
    }
    char* place = m_free;
    std::memcpy(place, record.constData(), size);
    m_free += size;
    m_left -= size;
    return place;
}

} // namespace line605
