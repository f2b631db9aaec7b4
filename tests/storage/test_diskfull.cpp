#include "storetestbed.h"

#include "storage/sqliteoperationlog.h"
#include "storage/storecontext.h"

#include <QTest>

using namespace line605;
using namespace line605::test;

/// A disk that is full in the middle: the act is refused as such, nothing of it stays, what was acknowledged is there,
/// and work goes on when there is room again.
class DiskFullTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesAndKeepsWhatWasAcknowledged();
};

void DiskFullTest::refusesAndKeepsWhatWasAcknowledged() {
    StoreTestbed bed;
    bed.create();
    bed.close();
    QVector<OperationId> acknowledged;
    {
        Workers workers;
        const StoreKey key = keyOf(bed.path());
        for (DbWorker* worker : {&workers.writer, &workers.reader, &workers.search})
            QVERIFY(worker->open(bed.path(), key));
        StoreEvents events;
        QSemaphore turn(1);
        const StoreRules rules = testSettings().rules;
        OpenedHistories opened;
        WaitingBell bell;
        const StoreContext context{workers, bed.clock(), rules, events, turn, false, opened, bell};
        SqliteOperationLog log(context);
        const auto limit = [&workers](int more) {
            return workers.writer
                .run([more](Connection& connection) -> Status {
                    const auto pages = connection.scalar(QStringLiteral("pragma page_count"));
                    return connection.run("pragma max_page_count = " +
                                          QByteArray::number(pages.value().toInt() + more));
                })
                .result();
        };
        RegisterAppeal body;
        body.subject = QStringLiteral("Много текста");
        body.text = QString(20'000, u'ж');
        const auto append = [&] {
            body.appeal.value = QUuid::createUuid();
            const Operation operation = bed.operation(body);
            const Result<OperationId> answer = log.append(operation).result();
            if (answer)
                acknowledged.append(operation.id);
            return answer;
        };
        QVERIFY(limit(60));
        Result<OperationId> last = append();
        while (last && acknowledged.size() < 100)
            last = append();
        QCOMPARE(last.error().code, ErrorCode::DiskFull);
        QVERIFY(!acknowledged.isEmpty());
        QCOMPARE(append().error().code, ErrorCode::DiskFull);
        QVERIFY(limit(1000));
        QCOMPARE(outcome(append()), QStringLiteral("ok"));
    }
    bed.open();
    QCOMPARE(bed.problems(), QString());
    const auto report = await(bed.session().check());
    QCOMPARE(report.value().operations, acknowledged.size());
    QCOMPARE(report.value().appeals, acknowledged.size() + 1);
}

QTEST_GUILESS_MAIN(DiskFullTest)
#include "test_diskfull.moc"
