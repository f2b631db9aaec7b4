#pragma once

#include "storage/bulkstatement.h"

#include <QString>

namespace line605 {

/// What the index knows of an account, as texts in the columns' own form.
struct LineSource {
    qint64 account{};
    QString number;
    QString holder;
    QString address;
    QString phone;
    QString meters;       ///< in use, comma-separated
    QString otherNumbers; ///< found but not shown: removed meters, ИНН, contract; separated by line feeds
    QString kind;
    QString town;
    QString lastReadOn;
    qint64 balance{};
    qint64 openAppeals{};
};

/// Reads the accounts between two ids in the order of their ids: two streams, merged.
class LineReader {
public:
    explicit LineReader(Connection& connection);

    [[nodiscard]] Status start(qint64 first, qint64 last);
    [[nodiscard]] bool atEnd() const { return !m_accounts.hasRow(); }
    /// Takes the account that is next and goes on.
    [[nodiscard]] Status take(LineSource& line);
    void finish();

private:
    [[nodiscard]] Status takeMeters(LineSource& line);

    BulkStatement m_accounts;
    BulkStatement m_meters;
};

} // namespace line605
