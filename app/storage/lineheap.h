#pragma once

#include "storage/linesource.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace line605 {

/// All lines of the store, packed: sorted in memory, since sorting half a million long texts in the encrypted file
/// would write it twice, and a file of its own would not be encrypted.
class LineHeap {
public:
    void add(const LineSource& line);
    /// By holder, then by address.
    void sort();

    [[nodiscard]] size_t size() const { return m_rows.size(); }
    [[nodiscard]] LineSource at(size_t index) const;

private:
    struct Row {
        const char* start{}; ///< the sort key, then the fields
        quint32 keySize{};
        quint32 order{}; ///< as read, which settles twins
    };

    void append(const void* bytes, size_t size) { m_record.append(static_cast<const char*>(bytes), qsizetype(size)); }
    [[nodiscard]] const char* keep(const QByteArray& record);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char* m_free{};
    size_t m_left{};
    std::vector<Row> m_rows;
    QByteArray m_record; ///< being packed
};

} // namespace line605
