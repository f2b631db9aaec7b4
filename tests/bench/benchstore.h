#pragma once

#include "services/reference.h"
#include "storage/sqlitestoregate.h"
#include "support/fixedclock.h"

#include <memory>

namespace line605::bench {

/// The demonstration region of a given size as an encrypted store. It is made once and kept in the user's cache folder
/// outside the build tree; another generator, schema or index makes another one.
class BenchStore {
public:
    /// Makes it when it is not there yet, which takes a few minutes at 500 000 accounts.
    explicit BenchStore(int accounts);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// A folder with the same accounts and meters as accounts.csv and meters.csv; made when first asked for.
    [[nodiscard]] QString registry() const;
    [[nodiscard]] StoreKey key() const;
    /// A folder on the same disk for copies and new stores.
    [[nodiscard]] QString workFolder() const;
    /// Copies store and key to \a path.
    void copyTo(const QString& path) const;

private:
    int m_accounts;
    QString m_folder;
    QString m_path;
};

/// The day that the region is as of: the deadlines and windows of a store made long ago stay what they were.
[[nodiscard]] const Clock& benchClock();
[[nodiscard]] const Reference& benchReference();
[[nodiscard]] QString benchPassword();
[[nodiscard]] Person benchPerson();
/// A gate as the program has it; new stores cost \a cost to open.
[[nodiscard]] std::unique_ptr<SqliteStoreGate> makeGate(KeyCost cost = KeyCost::production());
[[nodiscard]] std::shared_ptr<StoreSession> openSession(SqliteStoreGate& gate, const QString& path);
[[nodiscard]] StoreKey keyOfStore(const QString& path);

/// Fills an empty store with \a accounts of the region; with history for the first 20 000 of them.
void fillStore(StoreSession& session, int accounts);
/// Changes with everything that shapes a store: the generator and its data, the schema, the search index.
[[nodiscard]] QString storeFingerprint();

/// The result of an answer, waited for without an event loop.
template<class T>
[[nodiscard]] Result<T> waitFor(QFuture<Result<T>> answer) {
    answer.waitForFinished();
    return answer.resultCount() > 0 ? answer.result() : Result<T>(Error{ErrorCode::Cancelled});
}

} // namespace line605::bench
