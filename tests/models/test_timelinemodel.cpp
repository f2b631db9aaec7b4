#include "models/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace line605;

namespace {

/// An answer that comes from the event loop, as a store's does.
template<class T>
Answer<T> later(Result<T> result) {
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QTimer::singleShot(0, [promise, result = std::move(result)]() mutable {
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

/// A history of entries, a minute apart or all of one instant.
class TimelineStore : public HistoryStore {
public:
    Answer<QVector<MeterHistory>> readings(AccountId, QDate) override {
        return ready<QVector<MeterHistory>>(QVector<MeterHistory>());
    }
    Answer<Statement> statement(AccountId, QDate, QDate) override { return ready<Statement>(Statement{}); }
    Answer<QVector<TakenReading>> takenReadings(QDate, QDate, int) override {
        return ready<QVector<TakenReading>>(QVector<TakenReading>());
    }

    Answer<QVector<TimelineEntry>> timeline(AccountId, QDateTime before, int limit) override {
        ++asked;
        if (failing)
            return later<QVector<TimelineEntry>>(Error{ErrorCode::QueryFailed});
        QVector<TimelineEntry> answer;
        for (const TimelineEntry& entry : std::as_const(entries)) {
            if (answer.size() < limit && (before.isNull() || entry.at < before))
                answer.append(entry);
        }
        return later<QVector<TimelineEntry>>(answer);
    }

    void fill(int count, int secondsApart) {
        const QDateTime newest(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        for (int i = 0; i < count; ++i) {
            TimelineEntry entry;
            entry.kind = TimelineKind(i % 6);
            entry.at = newest.addSecs(-qint64(i) * secondsApart);
            entry.text = QStringLiteral("entry %1").arg(i);
            entries.append(entry);
        }
    }

    QVector<TimelineEntry> entries;
    int asked{};
    bool failing{};
};

} // namespace

class TestTimelineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOlderEntriesToTheEnd_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("secondsApart");
        QTest::newRow("none") << 0 << 60;
        QTest::newRow("less than a page") << 10 << 60;
        QTest::newRow("exactly a page") << TimelineModel::pageSize << 60;
        QTest::newRow("many") << 500 << 60;
        QTest::newRow("all of one instant") << 200 << 0;
    }

    void readsOlderEntriesToTheEnd() {
        QFETCH(int, count);
        QFETCH(int, secondsApart);
        TimelineStore store;
        store.fill(count, secondsApart);
        TimelineModel model(store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &TimelineModel::loaded);
        model.setAccount({1});
        QTRY_COMPARE(loaded.size(), 1);
        const auto readAll = [&model, count] {
            if (model.canFetchMore({}))
                model.fetchMore({});
            return model.rowCount() == count && !model.canFetchMore({});
        };
        QTRY_VERIFY(readAll());
        for (int row = 0; row < count; ++row)
            QCOMPARE(model.entries().at(row).text, QStringLiteral("entry %1").arg(row));
    }

    void saysEachKindInWords() {
        TimelineStore store;
        store.fill(6, 60);
        TimelineModel model(store);
        model.setAccount({1});
        QTRY_COMPARE(model.rowCount(), 6);
        QSet<QString> said;
        for (int row = 0; row < 6; ++row) {
            said.insert(model.index(row, TimelineModel::What).data().toString());
            QCOMPARE(model.index(row, 0).data(TimelineModel::KindRole).toInt(), row);
            QVERIFY(!TimelineModel::kindName(TimelineKind(row)).isEmpty());
        }
        QCOMPARE(said.size(), 6);
    }

    void clearsForAnotherAccountAndDropsStaleAnswers() {
        TimelineStore store;
        store.fill(3, 60);
        TimelineModel model(store);
        QSignalSpy loaded(&model, &TimelineModel::loaded);
        model.setAccount({1});
        model.setAccount({2});
        QCOMPARE(model.rowCount(), 0);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(loaded.size(), 1);
    }

    void saysThatItFailed() {
        TimelineStore store;
        store.failing = true;
        TimelineModel model(store);
        QSignalSpy failed(&model, &TimelineModel::failed);
        model.setAccount({1});
        QTRY_COMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "test_timelinemodel.moc"
