#pragma once

#include "storage/bulkstatement.h"

#include <QHash>
#include <QString>

namespace line605 {

struct LineSource;

/// Writes lines with all that is found by them.
class LineWriter {
public:
    explicit LineWriter(Connection& connection);

    [[nodiscard]] Status put(qint64 rank, const LineSource& line);
    /// The long words come last: sorted, they fill their pages one after the other.
    [[nodiscard]] Status finish();

private:
    BulkStatement m_line;
    BulkStatement m_words;
    BulkStatement m_digits;
    BulkStatement m_word;
    QHash<QString, qint64> m_longWords; ///< in how many lines
};

} // namespace line605
