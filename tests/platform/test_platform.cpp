#include "platform/filedevicesettings.h"
#include "platform/keychainsecretstore.h"
#include "platform/log.h"
#include "platform/paths.h"
#include "platform/resourcereference.h"
#include "platform/systemclock.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace line605;

class TestPlatform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void clockIsUtc();
    void referenceFiles_data();
    void referenceFiles();
    void settingsAreKept();
    void settingsOutOfRangeAreTheSystems();
    void foldersAreThePersonsOwn();
    void keychainThatIsAwayIsUnavailable();
    void logTurnsOver();
};

void TestPlatform::clockIsUtc() {
    const SystemClock clock;
    const QDateTime now = clock.nowUtc();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(std::abs(now.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(Clock::localDate(QDateTime(QDate(2026, 11, 22), QTime(22, 30), Qt::UTC)), QDate(2026, 11, 23));
}

void TestPlatform::referenceFiles_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("there");
    QTest::newRow("calendar") << QStringLiteral("production_calendar.json") << true;
    QTest::newRow("tariffs") << QStringLiteral("tariffs.json") << true;
    QTest::newRow("unknown") << QStringLiteral("nothing.json") << false;
    QTest::newRow("not out of its folder") << QStringLiteral("../themes/light.json") << false;
}

void TestPlatform::referenceFiles() {
    QFETCH(QString, file);
    QFETCH(bool, there);
    const ResourceReference reference;
    const Result<QByteArray> bytes = reference.file(file);
    QCOMPARE(bytes.ok(), there);
    if (there)
        QVERIFY(!bytes.value().isEmpty());
    else
        QCOMPARE(bytes.error().code, ErrorCode::ReferenceMissing);
}

void TestPlatform::settingsAreKept() {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("settings.ini"));
    const DeviceChoice choice{QStringLiteral("en"),
                              QStringLiteral("dark"),
                              14,
                              QStringLiteral("/данные/Анна.line605"),
                              true,
                              30,
                              {QStringLiteral("/данные/Анна.line605")}};
    {
        FileDeviceSettings settings(path);
        QCOMPARE(settings.choice(), DeviceChoice{});
        settings.setChoice(choice);
    }
    QCOMPARE(FileDeviceSettings(path).choice(), choice);
}

void TestPlatform::settingsOutOfRangeAreTheSystems() {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nfontPoints=400\ntheme=\n");
    file.close();
    QCOMPARE(FileDeviceSettings(path).choice().fontPoints, 0);
}

void TestPlatform::foldersAreThePersonsOwn() {
    for (const QString& folder : {storesFolder(), logFolder()}) {
        QVERIFY(QFileInfo(folder).isDir());
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(folder).permissions() & others));
    }
    QVERIFY(deviceSettingsFile().endsWith(QStringLiteral(".ini")));
}

void TestPlatform::keychainThatIsAwayIsUnavailable() {
    // The tests' own session has no keychain service.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    KeychainSecretStore secrets(QStringLiteral("line605-test"), std::chrono::milliseconds(500));
    const Answer<QString> read = secrets.read(QStringLiteral("key"));
    const Answer<Done> written = secrets.write(QStringLiteral("key"), QStringLiteral("secret"));
    const Answer<Done> removed = secrets.remove(QStringLiteral("key"));
    QTRY_VERIFY(read.isFinished() && written.isFinished() && removed.isFinished());
    QCOMPARE(read.result().error().code, ErrorCode::SecretUnavailable);
    QCOMPARE(written.result().error().code, ErrorCode::SecretUnavailable);
    QCOMPARE(removed.result().error().code, ErrorCode::SecretUnavailable);
}

void TestPlatform::logTurnsOver() {
    const QTemporaryDir dir;
    const QLoggingCategory category("line605.test", QtDebugMsg);
    installLog(dir.path());
    const QByteArray filling(10'000, 'x');
    for (int i = 0; i < 150; ++i)
        qCDebug(category, "%d %s", i, filling.constData()); // debug messages go to the file alone
    QFile now(dir.filePath(QStringLiteral("line605.log")));
    QFile before(dir.filePath(QStringLiteral("line605.log.1")));
    QVERIFY(now.open(QIODevice::ReadOnly));
    QVERIFY(before.exists());
    QVERIFY(now.size() < 1'100'000 && before.size() < 1'100'000);
    const QByteArray last = now.readAll().trimmed().split('\n').last();
    QVERIFY(last.contains(" D line605.test 149 xxx"));
    QVERIFY(!(now.permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
    installLog(QDir::tempPath()); // the folder goes with this test
}

QTEST_GUILESS_MAIN(TestPlatform)
#include "test_platform.moc"
