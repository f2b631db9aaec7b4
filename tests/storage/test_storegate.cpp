#include "storetestbed.h"

#include "storage/connection.h"
#include "storage/migrations.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace line605;
using namespace line605::test;

/// Opening and making stores: what is let in, what is refused and why, and that nothing is kept in the clear.
class StoreGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsAndOpens();
    void keepsNothingInTheClear();
    void onlyTheOwnerMayRead();
    void refusesAWrongPassword();
    void takesADecomposedPassword();
    void waitsLongerAfterEachWrongPassword();
    void aRightPasswordForgetsTheWrongOnes();
    void aClockSetBackDoesNotLengthenTheWait();
    void refusesADamagedFile_data();
    void refusesADamagedFile();
    void aFlippedByteInsideIsFound();
    void refusesATruncatedFile_data();
    void refusesATruncatedFile();
    void aTornJournalLeavesASoundStore_data();
    void aTornJournalLeavesASoundStore();
    void refusesADamagedKeyFile_data();
    void refusesADamagedKeyFile();
    void refusesANewerSchema();
    void aSecondOpeningIsBusy();
    void aKilledProgramLeavesNoLock_data();
    void aKilledProgramLeavesNoLock();
    void missingAndExisting();
    void setsAsideAndStartsAnew();
    void manyAnswersArriveThoughTheGateGoes();

private:
    [[nodiscard]] static QByteArray bytes(const QString& path);
    static void write(const QString& path, const QByteArray& content);
};

QByteArray StoreGateTest::bytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void StoreGateTest::write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

void StoreGateTest::createsAndOpens() {
    StoreTestbed bed;
    bed.create();
    QCOMPARE(bed.session().person().login, QStringLiteral("olga"));
    bed.close();
    bed.open();
    QCOMPARE(bed.session().person().name, QStringLiteral("Ольга Сергеевна"));
    QCOMPARE(bed.session().person().role, Role::Operator);
    const auto report = await(bed.session().check());
    QCOMPARE(outcome(report), QStringLiteral("ok"));
    QCOMPARE(report.value().cipher, QStringLiteral("chacha20"));
    QCOMPARE(report.value().accounts, 3);
    QCOMPARE(report.value().readings, 13);
    QCOMPARE(report.value().problems, QStringList());
}

void StoreGateTest::keepsNothingInTheClear() {
    StoreTestbed bed;
    bed.create();
    const auto saved = await(bed.session().drafts().save(
        {QStringLiteral("reply/1"), QStringLiteral("Ответ Ивановой"), {}, bed.clock().nowUtc()}));
    QCOMPARE(outcome(saved), QStringLiteral("ok"));
    // While it is open, so that journals are looked at as well.
    const QFileInfoList files = QFileInfo(bed.path()).dir().entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 3);
    for (const QFileInfo& file : files) {
        const QByteArray content = bytes(file.filePath());
        for (const char* text :
             {"Иванова", "Невского", "390000000001", "olga", "Ольга", "Ответ", "create table", "CE101"})
            QVERIFY2(!content.contains(text), qPrintable(file.fileName() + u' ' + QString::fromUtf8(text)));
        QVERIFY(!content.startsWith("SQLite format 3"));
    }
}

void StoreGateTest::onlyTheOwnerMayRead() {
    StoreTestbed bed;
    bed.create();
    for (const char* suffix : {"", ".key", "-wal"}) {
        const QFileInfo file(bed.path() + QLatin1StringView(suffix));
        QVERIFY2(file.exists(), suffix);
        QVERIFY2(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)), suffix);
    }
}

void StoreGateTest::refusesAWrongPassword() {
    StoreTestbed bed;
    bed.create();
    bed.close();
    QCOMPARE(bed.attempt(QStringLiteral("неверный")).error().code, ErrorCode::WrongPassword);
    QCOMPARE(bed.attempt(QString()).error().code, ErrorCode::WrongPassword);
    QVERIFY(bed.attempt());
}

void StoreGateTest::takesADecomposedPassword() {
    StoreTestbed bed;
    const QString composed = QStringLiteral("й");
    QVERIFY(await(bed.gate().create(bed.path(), composed, StoreTestbed::person())));
    QVERIFY(bed.attempt(composed.normalized(QString::NormalizationForm_D)));
}

void StoreGateTest::waitsLongerAfterEachWrongPassword() {
    StoreTestbed bed;
    bed.create(false);
    bed.close();
    const QString wrong = QStringLiteral("неверный");
    for (int i = 0; i < 5; ++i)
        QCOMPARE(bed.attempt(wrong).error().code, ErrorCode::WrongPassword);
    for (const int delay : {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
        // The right one has to wait as well, in this program or in another.
        const auto early = bed.attempt();
        QCOMPARE(early.error().code, ErrorCode::TooManyAttempts);
        QCOMPARE(early.error().waitSeconds, delay);
        bed.clock().advance(delay);
        QCOMPARE(bed.attempt(wrong).error().code, ErrorCode::WrongPassword);
    }
    bed.clock().advance(300);
    QVERIFY(bed.attempt());
}

void StoreGateTest::aRightPasswordForgetsTheWrongOnes() {
    StoreTestbed bed;
    bed.create(false);
    bed.close();
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i)
            QCOMPARE(bed.attempt(QStringLiteral("x")).error().code, ErrorCode::WrongPassword);
        QCOMPARE(outcome(bed.attempt()), QStringLiteral("ok"));
    }
}

void StoreGateTest::aClockSetBackDoesNotLengthenTheWait() {
    StoreTestbed bed;
    bed.create(false);
    bed.close();
    for (int i = 0; i < 5; ++i)
        QVERIFY(!bed.attempt(QStringLiteral("x")));
    bed.clock().advance(-24 * 3600);
    QCOMPARE(bed.attempt().error().waitSeconds, 1);
}

void StoreGateTest::refusesADamagedFile_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("withKey");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray noise = QByteArray(8192, '\x5a');
    QTest::newRow("empty") << QByteArray() << true << ErrorCode::StoreDamaged;
    QTest::newRow("a few bytes") << QByteArray("abc") << true << ErrorCode::StoreDamaged;
    QTest::newRow("noise with our key") << noise << true << ErrorCode::StoreDamaged;
    QTest::newRow("noise alone") << noise << false << ErrorCode::StoreForeign;
    QTest::newRow("plain SQLite") << QByteArray("SQLite format 3").append(noise) << true
                                  << ErrorCode::StoreNotEncrypted;
}

void StoreGateTest::refusesADamagedFile() {
    QFETCH(const QByteArray, content);
    QFETCH(const bool, withKey);
    QFETCH(const ErrorCode, code);
    StoreTestbed bed;
    bed.create();
    bed.close();
    if (!withKey)
        QVERIFY(QFile::remove(bed.path() + QStringLiteral(".key")));
    write(bed.path(), content);
    const auto opened = bed.attempt();
    QVERIFY2(!opened && opened.error().code == code, qPrintable(outcome(opened)));
    QCOMPARE(bytes(bed.path()), content);
}

void StoreGateTest::aFlippedByteInsideIsFound() {
    StoreTestbed bed;
    bed.create();
    bed.close();
    const QByteArray whole = bytes(bed.path());
    QByteArray firstPage = whole;
    firstPage[200] = char(firstPage.at(200) ^ 1);
    write(bed.path(), firstPage);
    QCOMPARE(bed.attempt().error().code, ErrorCode::StoreDamaged);
    // In a page that the opening does not read: the check names it, and what reads it is refused.
    QByteArray later = whole;
    for (qsizetype at = 3 * 4096 + 100; at < later.size(); at += 4096)
        later[at] = char(later.at(at) ^ 1);
    write(bed.path(), later);
    const auto opened = bed.attempt();
    if (opened) {
        const auto report = await(opened.value()->check());
        QVERIFY(!report || !report.value().problems.isEmpty());
    } else {
        QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
    }
}

void StoreGateTest::refusesATruncatedFile_data() {
    QTest::addColumn<int>("permille");
    for (const int permille : {1, 10, 50, 250, 500, 750, 990})
        QTest::addRow("%d", permille) << permille;
}

void StoreGateTest::refusesATruncatedFile() {
    QFETCH(const int, permille);
    StoreTestbed bed;
    bed.create();
    bed.close();
    const QByteArray whole = bytes(bed.path());
    QVERIFY(!whole.isEmpty());
    write(bed.path(), whole.first(whole.size() * permille / 1000));
    const auto opened = bed.attempt();
    QVERIFY2(!opened && opened.error().code == ErrorCode::StoreDamaged, qPrintable(outcome(opened)));
    write(bed.path(), whole);
    QCOMPARE(outcome(bed.attempt()), QStringLiteral("ok"));
}

void StoreGateTest::aTornJournalLeavesASoundStore_data() {
    QTest::addColumn<int>("permille");
    QTest::addColumn<bool>("flip");
    for (const int permille : {0, 1, 300, 700, 999}) {
        QTest::addRow("cut at %d", permille) << permille << false;
        QTest::addRow("flipped at %d", permille) << permille << true;
    }
}

void StoreGateTest::aTornJournalLeavesASoundStore() {
    QFETCH(const int, permille);
    QFETCH(const bool, flip);
    StoreTestbed bed;
    bed.create();
    bed.close(); // what was imported is in the file itself
    bed.open();
    for (int i = 0; i < 20; ++i) {
        RegisterAppeal body{{QUuid::createUuid()},
                            bed.account(1),
                            AppealChannel::Phone,
                            AppealTopic::Other,
                            QStringLiteral("Обращение"),
                            QString(1000, u'т'),
                            {},
                            {}};
        QCOMPARE(outcome(bed.append(body)), QStringLiteral("ok"));
    }
    // What a power cut leaves: the files as they are while the store is open.
    const QString left = bed.file(QStringLiteral("left.store"));
    for (const char* suffix : {"", "-wal", ".key"})
        QVERIFY(QFile::copy(bed.path() + QLatin1StringView(suffix), left + QLatin1StringView(suffix)));
    QByteArray journal = bytes(left + QStringLiteral("-wal"));
    const qsizetype at = journal.size() * permille / 1000;
    if (flip)
        journal[at] = char(journal.at(at) ^ 1);
    else
        journal.truncate(at);
    write(left + QStringLiteral("-wal"), journal);
    const auto opened = await(bed.gate().open(left, StoreTestbed::password));
    QCOMPARE(outcome(opened), QStringLiteral("ok"));
    const auto report = await(opened.value()->check());
    QCOMPARE(outcome(report), QStringLiteral("ok"));
    QCOMPARE(report.value().problems, QStringList());
    QCOMPARE(report.value().appeals, report.value().operations + 1);
}

void StoreGateTest::refusesADamagedKeyFile_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no form") << "format" << QJsonValue(1) << ErrorCode::StoreDamaged;
    QTest::newRow("newer") << "version" << QJsonValue(2) << ErrorCode::StoreTooNew;
    QTest::newRow("short salt") << "salt" << QJsonValue("AAAA") << ErrorCode::StoreDamaged;
    QTest::newRow("no box") << "box" << QJsonValue() << ErrorCode::StoreDamaged;
    QTest::newRow("takes all memory") << "memory" << QJsonValue(1LL << 42) << ErrorCode::StoreDamaged;
    QTest::newRow("takes forever") << "operations" << QJsonValue(1 << 30) << ErrorCode::StoreDamaged;
    QTest::newRow("another nonce") << "nonce" << QJsonValue(QString(32, u'A')) << ErrorCode::WrongPassword;
}

void StoreGateTest::refusesADamagedKeyFile() {
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    QFETCH(const ErrorCode, code);
    StoreTestbed bed;
    bed.create(false);
    bed.close();
    const QString path = bed.path() + QStringLiteral(".key");
    QJsonObject object = QJsonDocument::fromJson(bytes(path)).object();
    QVERIFY(object.contains(field));
    object.insert(field, value);
    write(path, QJsonDocument(object).toJson());
    QCOMPARE(bed.attempt().error().code, code);
    write(path, "{");
    QCOMPARE(bed.attempt().error().code, ErrorCode::StoreDamaged);
}

void StoreGateTest::refusesANewerSchema() {
    StoreTestbed bed;
    bed.create();
    bed.close();
    {
        Connection connection(ConnectionUse::Writer);
        QVERIFY(connection.open(bed.path(), keyOf(bed.path())));
        QVERIFY(connection.run("pragma user_version = 9999"));
    }
    QCOMPARE(bed.attempt().error().code, ErrorCode::StoreTooNew);
    {
        Connection connection(ConnectionUse::Writer);
        QVERIFY(connection.open(bed.path(), keyOf(bed.path())));
        QVERIFY(connection.run("pragma application_id = 1"));
    }
    QCOMPARE(bed.attempt().error().code, ErrorCode::StoreForeign);
}

void StoreGateTest::aSecondOpeningIsBusy() {
    StoreTestbed bed;
    bed.create();
    QCOMPARE(bed.attempt().error().code, ErrorCode::StoreBusy);
    QCOMPARE(await(bed.gate().setAside(bed.path())).error().code, ErrorCode::StoreBusy);
    QCOMPARE(await(bed.gate().restore(bed.path(), bed.path())).error().code, ErrorCode::StoreBusy);
    bed.close();
    bed.open();
}

void StoreGateTest::aKilledProgramLeavesNoLock_data() {
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("killed before it wrote") << QByteArray();
    QTest::newRow("anything") << QByteArray("1\nline605\nhost\n");
}

void StoreGateTest::aKilledProgramLeavesNoLock() {
    QFETCH(QByteArray, left);
    StoreTestbed bed;
    bed.create(false);
    bed.close();
    const QString lock = bed.path() + QStringLiteral(".lock");
    QVERIFY(!QFile::exists(lock));
    write(lock, left);
    bed.open();
    bed.close();
    QVERIFY(!QFile::exists(lock));
}

void StoreGateTest::missingAndExisting() {
    StoreTestbed bed;
    QCOMPARE(bed.attempt().error().code, ErrorCode::StoreMissing);
    QCOMPARE(await(bed.gate().lastGoodBackup(bed.path())).error().code, ErrorCode::NotFound);
    QCOMPARE(await(bed.gate().setAside(bed.path())).error().code, ErrorCode::StoreMissing);
    bed.create(false);
    bed.close();
    const auto again = await(bed.gate().create(bed.path(), StoreTestbed::password, StoreTestbed::person()));
    QCOMPARE(again.error().code, ErrorCode::StoreExists);
    QVERIFY(QDir().mkdir(bed.file(QStringLiteral("folder"))));
    const auto folder = await(bed.gate().open(bed.file(QStringLiteral("folder")), StoreTestbed::password));
    QCOMPARE(folder.error().code, ErrorCode::FileUnreadable);
}

void StoreGateTest::setsAsideAndStartsAnew() {
    StoreTestbed bed;
    bed.create();
    bed.close();
    const QByteArray old = bytes(bed.path());
    const auto aside = await(bed.gate().setAside(bed.path()));
    QCOMPARE(outcome(aside), QStringLiteral("ok"));
    QVERIFY(aside.value().startsWith(bed.path() + QStringLiteral(".damaged-")));
    QCOMPARE(bytes(aside.value()), old);
    QVERIFY(QFile::exists(aside.value() + QStringLiteral(".key")));
    bed.create(false);
    QCOMPARE(bed.account(1), AccountId{});
}

void StoreGateTest::manyAnswersArriveThoughTheGateGoes() {
    QTemporaryDir folder;
    const FixedClock clock;
    QVector<Answer<std::shared_ptr<StoreSession>>> answers;
    {
        SqliteStoreGate gate(clock, testSettings());
        for (int i = 0; i < 3; ++i)
            answers.append(gate.open(folder.filePath(QString::number(i)), QStringLiteral("x")));
    }
    for (const auto& answer : answers) {
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().code, ErrorCode::StoreMissing);
    }
}

QTEST_GUILESS_MAIN(StoreGateTest)
#include "test_storegate.moc"
