#include "services/draftkeeper.h"
#include "support/fixedclock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace line605;

namespace {

/// A store in memory that can be told to refuse.
class FakeDraftStore : public DraftStore {
public:
    Answer<Done> save(const Draft& draft) override {
        ++saves;
        if (failing)
            return ready<Done>(Error{ErrorCode::DiskFull});
        kept.insert(draft.key, draft);
        return ready<Done>(Done{});
    }
    Answer<Done> remove(const QString& key) override {
        const bool there = kept.remove(key) > 0;
        return there ? ready<Done>(Done{}) : ready<Done>(Error{ErrorCode::NotFound});
    }
    Answer<Draft> draft(const QString& key) override {
        return kept.contains(key) ? ready<Draft>(kept.value(key)) : ready<Draft>(Error{ErrorCode::NotFound});
    }
    Answer<QVector<Draft>> drafts() override {
        return ready<QVector<Draft>>(QVector<Draft>(kept.cbegin(), kept.cend()));
    }

    QHash<QString, Draft> kept;
    int saves{};
    bool failing{};
};

QJsonObject payload(const QString& text) {
    return {{QStringLiteral("text"), text}};
}

const QString key = QStringLiteral("reply/1");

} // namespace

class TestDraftKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeReachesTheStore() {
        FakeDraftStore store;
        test::FixedClock clock;
        DraftKeeper keeper(store, clock);
        QSignalSpy saved(&keeper, &DraftKeeper::draftSaved);
        keeper.update(key, QStringLiteral("26-000001"), payload(QStringLiteral("Здравствуйте")));
        QVERIFY(store.kept.isEmpty()); // not on every key
        QVERIFY(saved.wait(2000));
        QCOMPARE(saved.first().first().toString(), key);
        QCOMPARE(store.kept.value(key).title, QStringLiteral("26-000001"));
        QCOMPARE(store.kept.value(key).savedAt, clock.nowUtc());
        QCOMPARE(store.kept.value(key).payload, payload(QStringLiteral("Здравствуйте")));
    }

    void whoTypesWithoutAPauseIsSavedToo() {
        FakeDraftStore store;
        const test::FixedClock clock;
        DraftKeeper keeper(store, clock);
        QSignalSpy saved(&keeper, &DraftKeeper::draftSaved);
        QTimer typing; // a key every 20 ms, for as long as nothing was saved
        QString text;
        connect(&typing, &QTimer::timeout, this, [&] {
            text += u'а';
            keeper.update(key, {}, payload(text));
        });
        typing.start(20);
        QVERIFY(saved.wait(2000));
        QVERIFY(!store.kept.value(key).payload.value(QStringLiteral("text")).toString().isEmpty());
    }

    void theLatestTextWins() {
        FakeDraftStore store;
        const test::FixedClock clock;
        DraftKeeper keeper(store, clock);
        for (const QString& text : {QStringLiteral("а"), QStringLiteral("аб"), QStringLiteral("абв")})
            keeper.update(key, {}, payload(text));
        keeper.flush();
        QCOMPARE(store.saves, 1);
        QCOMPARE(store.kept.value(key).payload, payload(QStringLiteral("абв")));
    }

    void whatWaitsIsWrittenOnDestruction() {
        FakeDraftStore store;
        const test::FixedClock clock;
        {
            DraftKeeper keeper(store, clock);
            keeper.update(key, {}, payload(QStringLiteral("а")));
            keeper.update(QStringLiteral("reply/2"), {}, payload(QStringLiteral("б")));
        }
        QCOMPARE(store.kept.size(), 2);
    }

    void aDiscardedDraftDoesNotComeBack() {
        FakeDraftStore store;
        const test::FixedClock clock;
        DraftKeeper keeper(store, clock);
        QSignalSpy failed(&keeper, &DraftKeeper::draftFailed);
        keeper.update(key, {}, payload(QStringLiteral("а")));
        keeper.flush();
        keeper.update(key, {}, payload(QStringLiteral("аб")));
        keeper.discard(key);
        keeper.flush();
        QVERIFY(store.kept.isEmpty());
        keeper.discard(key); // nothing there: nothing to tell
        QCoreApplication::sendPostedEvents();
        QVERIFY(failed.isEmpty());
    }

    void aFailureIsToldAndTriedAgain() {
        FakeDraftStore store;
        const test::FixedClock clock;
        DraftKeeper keeper(store, clock);
        QSignalSpy failed(&keeper, &DraftKeeper::draftFailed);
        store.failing = true;
        keeper.update(key, {}, payload(QStringLiteral("а")));
        keeper.flush();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), key);
        QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::DiskFull);
        store.failing = false;
        keeper.flush(); // what could not be written still waits
        QCOMPARE(store.kept.value(key).payload, payload(QStringLiteral("а")));
    }

    void aTextTypedOverAFailureIsNotPutBack() {
        FakeDraftStore store;
        const test::FixedClock clock;
        DraftKeeper keeper(store, clock);
        QSignalSpy failed(&keeper, &DraftKeeper::draftFailed);
        store.failing = true;
        keeper.update(key, {}, payload(QStringLiteral("старое")));
        keeper.flush();
        keeper.update(key, {}, payload(QStringLiteral("новое"))); // before the refusal is heard
        QTRY_COMPARE(failed.size(), 1);
        store.failing = false;
        keeper.flush();
        QCOMPARE(store.kept.value(key).payload, payload(QStringLiteral("новое")));
    }
};

QTEST_GUILESS_MAIN(TestDraftKeeper)
#include "test_draftkeeper.moc"
