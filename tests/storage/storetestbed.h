#pragma once

#include "storage/sqlitestoregate.h"
#include "support/fixedclock.h"

#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

namespace line605::test {

/// Waits for an answer while the event loop runs.
template<class T>
[[nodiscard]] Result<T> await(const QFuture<Result<T>>& answer) {
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 60'000) || answer.resultCount() == 0)
        return Error{ErrorCode::Cancelled, QStringLiteral("no answer")};
    return answer.result();
}

/// "ok", or the code and the detail of an error: what a failed comparison should show.
template<class T>
[[nodiscard]] QString outcome(const Result<T>& result) {
    return result ? QStringLiteral("ok")
                  : QStringLiteral("error %1: %2").arg(int(result.error().code)).arg(result.error().detail);
}

/// The settings that tests use: the cheapest key derivation, no copies in the background.
[[nodiscard]] StoreSettings testSettings();

/// A folder with a store and the gate to it. The small region in it: account 390000000001 (one zone, meter M1, readings
/// of July to October 2026), 390000000002 (two zones, meter M2) and 390000000003 (meter M3 of four digits near its end,
/// and the removed meter M0).
class StoreTestbed {
public:
    static const QString password;

    explicit StoreTestbed(const StoreSettings& settings = testSettings());

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("person.store")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] StoreGate& gate() { return m_gate; }
    [[nodiscard]] StoreSession& session() { return *m_session; }
    [[nodiscard]] static Person person();

    /// Makes the store, with the region in it if \a filled; the session stays open. Aborts when it cannot, like open().
    void create(bool filled = true);
    void open();
    void close() { m_session.reset(); }
    /// The answer of an attempt to open.
    [[nodiscard]] Result<std::shared_ptr<StoreSession>> attempt(const QString& with = password);

    [[nodiscard]] AccountId account(int number);
    /// The first meter in use of that account.
    [[nodiscard]] MeterId meter(int number);
    [[nodiscard]] Result<OperationId> append(const OperationBody& body);
    [[nodiscard]] Operation operation(const OperationBody& body) const;
    /// What check() finds wrong, joined; empty for a sound store.
    [[nodiscard]] QString problems();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    SqliteStoreGate m_gate;
    std::shared_ptr<StoreSession> m_session;
};

/// The key of a closed store of a testbed, for looking into its file.
[[nodiscard]] StoreKey keyOf(const QString& path);

/// Puts the small region into an open store.
[[nodiscard]] Status fillRegion(StoreSession& session);

} // namespace line605::test
