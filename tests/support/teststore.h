#pragma once

#include "services/demo/demoregion.h"
#include "services/workplace.h"
#include "support/fixedclock.h"
#include "support/recordingtablewriter.h"

#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A real encrypted store with a small demonstration region, for tests of desks and windows.
///
///     test::TestStore store;                                   // 300 accounts with history, as of 22.11.2026
///     ReadingDesk desk(store.workplace());
///     const AccountId id = store.accountId(test::Sample::TwoZones);
///     const auto card = test::resultOf(store.session().accounts().card(id));
namespace line605::test {

/// Accounts that every demonstration region has, by what they are for.
using Sample = DemoSample;

/// Waits for an answer while the event loop runs; a test that waits over a minute fails.
template<class T>
[[nodiscard]] Result<T> resultOf(const QFuture<Result<T>>& answer) {
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 60'000))
        return Error{ErrorCode::Cancelled, QStringLiteral("no answer within a minute")};
    return answer.resultCount() > 0 ? answer.result() : Result<T>(Error{ErrorCode::Cancelled});
}

/// The reference data of the source tree (resources/reference), loaded once.
[[nodiscard]] const Reference& sourceReference();
/// ReferenceData over resources/reference of the source tree.
[[nodiscard]] const ReferenceData& sourceReferenceData();

class TestStore {
public:
    /// Makes the store by copying one that is built once for each test program and size; aborts the test program with a
    /// message when it cannot (a test without its store means nothing). 0 accounts: an empty store.
    explicit TestStore(int accounts = 300, const Person& person = defaultPerson());
    ~TestStore();

    [[nodiscard]] StoreSession& session() { return *m_session; }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] RecordingTableWriter& tables() { return m_tables; }
    [[nodiscard]] const Reference& reference() const { return sourceReference(); }
    [[nodiscard]] Workplace workplace();
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] static QString password();
    [[nodiscard]] static Person defaultPerson();

    [[nodiscard]] QString accountNumber(Sample sample) const;
    [[nodiscard]] AccountId accountId(Sample sample);

    /// Closes the session (as on sign-out) …
    void close();
    /// … and opens it again from the same file.
    void reopen();

private:
    QTemporaryDir m_dir;
    QString m_path;
    QHash<DemoSample, QString> m_samples;
    FixedClock m_clock;
    RecordingTableWriter m_tables;
    std::unique_ptr<StoreGate> m_gate;
    std::shared_ptr<StoreSession> m_session;
};

} // namespace line605::test
