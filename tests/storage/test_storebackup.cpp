#include "storetestbed.h"

#include "storage/keyfile.h"
#include "storage/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace line605;
using namespace line605::test;

/// Copies of a store: made while others work, opened by the same password, put back in its place.
class StoreBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCopyOpensWithTheSamePassword();
    void aCopyForgetsWrongPasswords();
    void aCopyIsConsistentWhileOthersWrite();
    void refusesImpossibleTargets();
    void closingEndsACopy();
    void isMadeInTheBackgroundOnceADay();
    void restoresADamagedStore();
    void refusesToRestoreWhatIsNoStore();

private:
    [[nodiscard]] static RegisterAppeal appeal(int number) {
        RegisterAppeal body;
        body.appeal.value = QUuid::createUuid();
        body.channel = AppealChannel::Phone;
        body.topic = AppealTopic::Other;
        body.subject = QStringLiteral("Обращение %1").arg(number);
        body.text = QString(2000, u'я');
        return body;
    }
};

void StoreBackup::aCopyOpensWithTheSamePassword() {
    StoreTestbed bed;
    bed.create();
    const QString copy = bed.file(QStringLiteral("copy.store"));
    QCOMPARE(outcome(await(bed.session().backup(copy))), QStringLiteral("ok"));
    QVERIFY(!QFile::exists(copy + QStringLiteral(".part")));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.startsWith("SQLite format 3"));
    QVERIFY(!content.contains("Иванова"));
    QVERIFY(!(QFileInfo(copy).permissions() & QFileDevice::ReadOther));
    const auto opened = await(bed.gate().open(copy, StoreTestbed::password));
    QCOMPARE(outcome(opened), QStringLiteral("ok"));
    const auto report = await(opened.value()->check());
    QCOMPARE(report.value().problems, QStringList());
    QCOMPARE(report.value().accounts, 3);
    QCOMPARE(opened.value()->person().login, QStringLiteral("olga"));
}

void StoreBackup::aCopyForgetsWrongPasswords() {
    StoreTestbed bed;
    bed.create();
    KeyFile key = KeyFile::read(keyFileOf(bed.path())).value();
    for (int i = 0; i < 9; ++i)
        key.countFailure(bed.clock().nowUtc());
    QVERIFY(key.write(keyFileOf(bed.path())));
    const QString copy = bed.file(QStringLiteral("copy.store"));
    QVERIFY(await(bed.session().backup(copy)));
    QCOMPARE(KeyFile::read(keyFileOf(copy)).value().failedAttempts(), 0);
}

void StoreBackup::aCopyIsConsistentWhileOthersWrite() {
    StoreTestbed bed;
    bed.create();
    QVector<Answer<OperationId>> acts;
    const auto write = [&](int from) {
        for (int i = from; i < from + 50; ++i)
            acts.append(bed.session().operations().append(bed.operation(appeal(i))));
    };
    write(0);
    QVector<Answer<Done>> copies;
    for (int i = 0; i < 3; ++i) {
        copies.append(bed.session().backup(bed.file(QStringLiteral("copy%1").arg(i))));
        write(50 * (i + 1));
    }
    for (const Answer<Done>& copy : copies)
        QCOMPARE(outcome(await(copy)), QStringLiteral("ok"));
    for (const Answer<OperationId>& act : acts)
        QCOMPARE(outcome(await(act)), QStringLiteral("ok"));
    for (int i = 0; i < 3; ++i) {
        const auto opened = await(bed.gate().open(bed.file(QStringLiteral("copy%1").arg(i)), StoreTestbed::password));
        QCOMPARE(outcome(opened), QStringLiteral("ok"));
        const auto report = await(opened.value()->check());
        QCOMPARE(report.value().problems, QStringList());
        QCOMPARE(report.value().operations, report.value().appeals - 1);
    }
    QCOMPARE(bed.problems(), QString());
}

void StoreBackup::refusesImpossibleTargets() {
    StoreTestbed bed;
    bed.create();
    QCOMPARE(await(bed.session().backup(bed.path())).error().code, ErrorCode::FileUnwritable);
    const QString nowhere = bed.file(QStringLiteral("no/such/folder/copy"));
    QVERIFY(!await(bed.session().backup(nowhere)));
    QVERIFY(!QFile::exists(nowhere));
    QCOMPARE(bed.problems(), QString());
}

void StoreBackup::closingEndsACopy() {
    StoreTestbed bed;
    bed.create();
    const QString copy = bed.file(QStringLiteral("copy.store"));
    const Answer<Done> answer = bed.session().backup(copy);
    bed.close();
    QVERIFY(answer.isFinished());
    const Status done = answer.result();
    QVERIFY(done || done.error().code == ErrorCode::Cancelled);
    QCOMPARE(QFile::exists(copy), done.ok());
    QVERIFY(!QFile::exists(copy + QStringLiteral(".part")));
}

void StoreBackup::isMadeInTheBackgroundOnceADay() {
    StoreSettings settings = testSettings();
    settings.backupAfter = std::chrono::milliseconds(0);
    StoreTestbed bed(settings);
    const QString first = backupFileOf(bed.path(), 1);
    const QString second = backupFileOf(bed.path(), 2);
    bed.create();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(keyFileOf(first)) && QFile::exists(first), 30'000);
    bed.close();
    QCOMPARE(await(bed.gate().lastGoodBackup(bed.path())).value(), first);
    QCOMPARE(outcome(await(bed.gate().open(first, StoreTestbed::password))), QStringLiteral("ok"));

    const auto age = [&first](int hours) {
        QFile file(first);
        return file.open(QIODevice::ReadWrite) &&
               file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600LL * hours),
                                QFileDevice::FileModificationTime);
    };
    QVERIFY(age(23));
    const QDateTime made = QFileInfo(first).lastModified();
    bed.open();
    QCoreApplication::processEvents(); // the timer of zero
    bed.close();
    QCOMPARE(QFileInfo(first).lastModified(), made);
    QVERIFY(!QFile::exists(second));

    QVERIFY(age(25));
    bed.open();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(second) && QFile::exists(first), 30'000);
    bed.close();
    QVERIFY(await(bed.gate().open(second, StoreTestbed::password)));
}

void StoreBackup::restoresADamagedStore() {
    StoreTestbed bed;
    bed.create();
    const QString copy = backupFileOf(bed.path(), 1);
    QVERIFY(await(bed.session().backup(copy)));
    bed.close();
    QVERIFY(QFile::resize(bed.path(), QFileInfo(bed.path()).size() / 2));
    QCOMPARE(bed.attempt().error().code, ErrorCode::StoreDamaged);
    const auto good = await(bed.gate().lastGoodBackup(bed.path()));
    QCOMPARE(good.value(), copy);
    QCOMPARE(outcome(await(bed.gate().restore(good.value(), bed.path()))), QStringLiteral("ok"));
    bed.open();
    QCOMPARE(bed.problems(), QString());
    QVERIFY(!bed.account(1).isNull());
    const QStringList aside =
        QFileInfo(bed.path()).dir().entryList({QStringLiteral("*.damaged-*")}, QDir::Files, QDir::Name);
    QCOMPARE(aside.size(), 2); // the store and its key
    bed.close();
    // Also where nothing is left to move aside.
    QVERIFY(QFile::remove(bed.path()));
    QCOMPARE(outcome(await(bed.gate().restore(good.value(), bed.path()))), QStringLiteral("ok"));
    bed.open();
}

void StoreBackup::refusesToRestoreWhatIsNoStore() {
    StoreTestbed bed;
    bed.create();
    bed.close();
    const QString nothing = bed.file(QStringLiteral("nothing"));
    QCOMPARE(await(bed.gate().restore(nothing, bed.path())).error().code, ErrorCode::StoreMissing);
    QVERIFY(QFile::copy(bed.path(), nothing)); // without its key
    QCOMPARE(await(bed.gate().restore(nothing, bed.path())).error().code, ErrorCode::StoreForeign);
    bed.open();
}

QTEST_GUILESS_MAIN(StoreBackup)
#include "test_storebackup.moc"
