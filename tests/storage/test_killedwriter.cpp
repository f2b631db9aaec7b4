#include "storetestbed.h"

#include "storage/connection.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace line605;
using namespace line605::test;

/// kill -9 of a program that appends, again and again at random points (LINE605_KILLS times, 40 unless told): every
/// acknowledged operation is there, each with its whole effect, and the store is sound.
class KilledWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAcknowledged();

private:
    /// Kills the program \a afterMs after its first act, or after its start when it is to be killed while it \a opens.
    static void killOnce(const QString& store, bool opens, quint32 afterMs, QSet<QByteArray>& acknowledged);
};

void KilledWriter::killOnce(const QString& store, bool opens, quint32 afterMs, QSet<QByteArray>& acknowledged) {
    QProcess appender;
    appender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    appender.start(QStringLiteral(STOREAPPENDER), {store, StoreTestbed::password});
    QVERIFY(appender.waitForStarted());
    if (!opens)
        QVERIFY(appender.waitForReadyRead());
    QDeadlineTimer moment{qint64(afterMs)};
    while (!moment.hasExpired())
        appender.waitForReadyRead(int(moment.remainingTime()));
    QCOMPARE(appender.state(), QProcess::Running);
    appender.kill();
    QVERIFY(appender.waitForFinished());
    QCOMPARE(appender.exitStatus(), QProcess::CrashExit); // and not by itself, because an act was refused
    // The last line may be cut: then its operation was committed, but nobody was told.
    while (appender.canReadLine())
        acknowledged.insert(appender.readLine().trimmed());
}

void KilledWriter::losesNothingAcknowledged() {
    StoreTestbed bed;
    bed.create();
    bed.close();
    const int kills =
        qEnvironmentVariableIntValue("LINE605_KILLS") > 0 ? qEnvironmentVariableIntValue("LINE605_KILLS") : 40;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("%d kills, seed %u", kills, seed);
    QRandomGenerator random(seed);
    QSet<QByteArray> acknowledged;
    for (int i = 0; i < kills; ++i) {
        killOnce(bed.path(), i % 4 == 0, random.bounded(40U), acknowledged);
        if (QTest::currentTestFailed())
            return;
    }
    bed.open();
    QCOMPARE(bed.problems(), QString());
    const auto report = await(bed.session().check());
    bed.close();

    qInfo("%lld acknowledged, %lld in the log", qint64(acknowledged.size()), report.value().operations);
    QVERIFY(acknowledged.size() >= kills / 2);
    QVERIFY(report.value().operations >= acknowledged.size());
    QVERIFY2(report.value().operations <= acknowledged.size() + 4 * kills,
             "more unacknowledged than were on their way");
    Connection connection(ConnectionUse::Reader);
    QVERIFY(connection.open(bed.path(), keyOf(bed.path())));
    for (const QByteArray& id : acknowledged) {
        const auto found = connection.scalar(QStringLiteral("select count(*) from operation where id = x'%1'")
                                                 .arg(QString::fromLatin1(id).remove(u'-')));
        QVERIFY2(found && found.value().toInt() == 1, id.constData());
    }
}

QTEST_GUILESS_MAIN(KilledWriter)
#include "test_killedwriter.moc"
