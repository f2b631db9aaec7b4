#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// What a run of the real program gives back.
struct Run {
    int status{-1};
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString errorCode() const { return json()[u"error"][u"code"].toString(); }
};

Run runCtl(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(QStringLiteral(LINE605CTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        qFatal("line605ctl does not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

/// line605ctl as scripts see it: the real program, its exit statuses and its JSON.
class CtlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatItCan();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void needsTheRightPassword();
    void makesADemonstrationOnce();
    void searches();
    void showsAnAccount();
    void takesAReading();
    void refusesAReadingByTheRule();
    void takesShowsAndAnswersAppeals();
    void checksBacksUpAndRestores();
    void imports();
    void namesBadLines();

private:
    [[nodiscard]] QStringList with(const QStringList& words, const QStringList& more = {}) const {
        return words + QStringList{"--store", m_store, "--password-file", m_password, "--json"} + more;
    }
    /// The first account with a one-zone meter that was read before, as account show tells it.
    [[nodiscard]] QJsonObject readAccount() const;
    void write(const QString& name, const QByteArray& text) {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QTemporaryDir m_dir;
    QString m_store;
    QString m_password;
};

void CtlTest::initTestCase() {
    m_store = m_dir.filePath("region.line605");
    m_password = m_dir.filePath("password");
    write("password", "Ключ к 605\n");
    const Run run = runCtl(with({"demo"}, {"--accounts", "60", "--seed", "605", "--person", "orlova"}));
    QVERIFY2(run.status == 0, run.err);
    QCOMPARE(run.json()[u"accounts"].toInt(), 60);
    QVERIFY(run.json()[u"readings"].toInt() > 60 * 30);
}

QJsonObject CtlTest::readAccount() const {
    const Run found = runCtl(with({"search"}, {"--limit", "60", "39"}));
    for (const QJsonValue& hit : found.json()[u"hits"].toArray()) {
        const QJsonObject account = runCtl(with({"account", "show"}, {hit[u"account_number"].toString()})).json();
        const QJsonArray meters = account[u"meters"].toArray();
        const QJsonValue meter = meters.at(0);
        if (meter[u"zones"].toInt() == 1 && meter[u"digits"].toInt() >= 5 &&
            meter[u"registers"][0][u"last_value"].toInt() > 1000 &&
            meter[u"registers"][0][u"last_value"].toInt() < 90'000)
            return account;
    }
    return {};
}

void CtlTest::saysWhatItCan() {
    const Run help = runCtl({"--help"});
    QCOMPARE(help.status, 0);
    for (const char* command : {"demo", "import", "search", "account show", "reading add", "appeal list", "appeal show",
                                "appeal add", "appeal reply", "store check", "backup", "restore"})
        QVERIFY2(help.out.contains(QByteArray("line605ctl ") + command), command);
    QCOMPARE(runCtl({"--version"}).status, 0);
    const Run reading = runCtl({"reading", "add", "--help"});
    QCOMPARE(reading.status, 0);
    QVERIFY(reading.out.startsWith("line605ctl reading add\n"));
    QVERIFY(reading.out.contains("--zone"));
}

void CtlTest::refusesWrongUsage_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{"fly"};
    QTest::newRow("half a command") << QStringList{"appeal"};
    QTest::newRow("unknown option") << QStringList{"search", "--colour", "red", "x"};
    QTest::newRow("no store") << QStringList{"account", "show", "390100000011"};
    QTest::newRow("no query") << QStringList{"search", "--store", "x"};
    QTest::newRow("limit is no number") << QStringList{"search", "--store", "x", "--limit", "many", "q"};
    QTest::newRow("no directory") << QStringList{"import", "--store", "x"};
    QTest::newRow("encoding") << QStringList{"import", "--store", "x", "--encoding", "koi8", "dir"};
    QTest::newRow("no zone") << QStringList{"reading", "add", "--store", "x", "--account", "1"};
    QTest::newRow("zone without value") << QStringList{"reading",   "add", "--store", "x",
                                                       "--account", "1",   "--zone",  "T1"};
    QTest::newRow("date") << QStringList{"reading", "add",    "--store", "x",      "--account",
                                         "1",       "--zone", "T1=1",    "--date", "today"};
    QTest::newRow("a zone twice") << QStringList{"reading", "add",    "--store", "x",      "--account",
                                                 "1",       "--zone", "T1=1",    "--zone", "T1=2"};
    QTest::newRow("more than was asked for") << QStringList{"store", "check", "--store", "x", "everything"};
    QTest::newRow("no file for bad lines") << QStringList{"import", "--store", "x", "--skip-bad", "", "dir"};
    QTest::newRow("source") << QStringList{"reading", "add",    "--store", "x",        "--account",
                                           "1",       "--zone", "T1=1",    "--source", "fax"};
    QTest::newRow("topic") << QStringList{"appeal", "add", "--store", "x", "--topic", "billing", "--text", "a"};
    QTest::newRow("role") << QStringList{"store", "create", "--store", "x", "--role", "king"};
    QTest::newRow("accounts") << QStringList{"demo", "--store", "x", "--accounts", "0"};
}

void CtlTest::refusesWrongUsage() {
    QFETCH(QStringList, arguments);
    const Run run = runCtl(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(!run.err.isEmpty() || arguments.isEmpty());
}

void CtlTest::needsTheRightPassword() {
    write("wrong", "другой\n");
    const Run wrong =
        runCtl({"store", "check", "--store", m_store, "--password-file", m_dir.filePath("wrong"), "--json"});
    QCOMPARE(wrong.status, 3);
    QCOMPARE(wrong.errorCode(), QStringLiteral("wrong_password"));
    const Run nowhere =
        runCtl({"store", "check", "--store", m_dir.filePath("none"), "--password-file", m_password, "--json"});
    QCOMPARE(nowhere.status, 3);
    QCOMPARE(nowhere.errorCode(), QStringLiteral("store_missing"));
    const Run unreadable =
        runCtl({"store", "check", "--store", m_store, "--password-file", m_dir.filePath("none"), "--json"});
    QCOMPARE(unreadable.status, 3);
    QCOMPARE(unreadable.errorCode(), QStringLiteral("file_unreadable"));
}

void CtlTest::makesADemonstrationOnce() {
    const Run again = runCtl(with({"demo"}, {"--accounts", "10"}));
    QCOMPARE(again.status, 1);
    QCOMPARE(again.errorCode(), QStringLiteral("store_not_empty"));
    const Run made = runCtl({"store", "create", "--store", m_store, "--password-file", m_password, "--json"});
    QCOMPARE(made.status, 1);
    QCOMPARE(made.errorCode(), QStringLiteral("store_exists"));
}

void CtlTest::searches() {
    const Run some = runCtl(with({"search"}, {"--limit", "5", "39"}));
    QCOMPARE(some.status, 0);
    QCOMPARE(some.json()[u"hits"].toArray().size(), 5);
    QVERIFY(some.json()[u"more"].toBool());
    const Run none = runCtl(with({"search"}, {"этогонетнигде"}));
    QCOMPARE(none.status, 0);
    QCOMPARE(none.json()[u"hits"].toArray().size(), 0);
    const QString number = some.json()[u"hits"][0][u"account_number"].toString();
    const Run exact = runCtl(with({"search"}, {number}));
    QVERIFY(exact.json()[u"hits"][0][u"exact"].toBool());
    const Run text = runCtl({"search", "--store", m_store, "--password-file", m_password, number});
    QVERIFY(text.out.contains(number.toUtf8()));
    QCOMPARE(text.out.count('\n'), 2);
}

void CtlTest::showsAnAccount() {
    const QJsonObject account = readAccount();
    QVERIFY(!account.isEmpty());
    QVERIFY(account[u"address"].toString().contains(u','));
    QVERIFY(account[u"has_history"].toBool());
    const Run unknown = runCtl(with({"account", "show"}, {"390000000000"}));
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.errorCode(), QStringLiteral("not_found"));
    const Run text = runCtl(
        {"account", "show", account[u"account_number"].toString(), "--store", m_store, "--password-file", m_password});
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains(account[u"holder"].toString().toUtf8()));
}

void CtlTest::takesAReading() {
    const QJsonObject account = readAccount();
    const QString number = account[u"account_number"].toString();
    const QJsonValue reg = account[u"meters"][0][u"registers"][0];
    const QString value = QString::number(reg[u"last_value"].toInt() + 40);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QStringList words{"--account", number,     "--zone", "T1=" + value, "--date",
                            today,       "--source", "phone",  "--confirm"};
    const Run taken = runCtl(with({"reading", "add"}, words));
    QVERIFY2(taken.status == 0, taken.err);
    QCOMPARE(taken.json()[u"use_kwh"].toInt(), 40);
    QVERIFY(!taken.json()[u"operation"].toString().isEmpty());
    const QJsonObject after = runCtl(with({"account", "show"}, {number})).json();
    QCOMPARE(after[u"meters"][0][u"registers"][0][u"last_value"].toInt(), value.toInt());
    // The same once more is no second fact.
    const Run twice = runCtl(with({"reading", "add"}, words));
    QCOMPARE(twice.status, 1);
    QCOMPARE(twice.json()[u"error"][u"findings"][0][u"rule"].toString(), QStringLiteral("R-DUPLICATE"));
}

void CtlTest::refusesAReadingByTheRule() {
    const QJsonObject account = readAccount();
    const QString number = account[u"account_number"].toString();
    const QString lower = QString::number(account[u"meters"][0][u"registers"][0][u"last_value"].toInt() - 20);
    const auto rulesOf = [this, &number](const QString& zone) {
        const Run run = runCtl(with({"reading", "add"}, {"--account", number, "--zone", zone}));
        QStringList rules{QString::number(run.status)};
        for (const QJsonValue& finding : run.json()[u"error"][u"findings"].toArray())
            rules.append(finding[u"rule"].toString());
        return rules;
    };
    const QStringList below = rulesOf("T1=" + lower);
    QVERIFY2(below.constFirst() == QStringLiteral("1") && below.contains(QStringLiteral("R-MONOTONIC")),
             qPrintable(below.join(u' ')));
    QVERIFY(rulesOf("T1=123456789").contains(QStringLiteral("R-DIGITS")));
    QVERIFY(rulesOf("T2=5").contains(QStringLiteral("R-ZONES")));
}

void CtlTest::takesShowsAndAnswersAppeals() {
    const QString account = readAccount()[u"account_number"].toString();
    const Run added = runCtl(with({"appeal", "add"}, {"--account", account, "--topic", "charges", "--text", "-"}),
                             QStringLiteral("Почему больше, чем раньше?").toUtf8());
    QVERIFY2(added.status == 0, added.err);
    const QString number = added.json()[u"appeal_number"].toString();
    QVERIFY(!number.isEmpty());
    const QJsonObject shown = runCtl(with({"appeal", "show"}, {number})).json();
    QCOMPARE(shown[u"text"].toString(), QStringLiteral("Почему больше, чем раньше?"));
    QCOMPARE(shown[u"account_number"].toString(), account);
    QCOMPARE(shown[u"events"].toArray().size(), 1);
    const QJsonArray listed =
        runCtl(with({"appeal", "list"}, {"--account", account, "--topic", "charges"})).json()[u"appeals"].toArray();
    QVERIFY(std::any_of(listed.begin(), listed.end(),
                        [&number](const QJsonValue& appeal) { return appeal[u"appeal_number"] == number; }));
    const Run empty = runCtl(with({"appeal", "reply"}, {number, "--text", ""}));
    QCOMPARE(empty.status, 1);
    const Run replied = runCtl(with({"appeal", "reply"}, {number, "--text", "Проверено.", "--close"}));
    QVERIFY2(replied.status == 0, replied.err);
    QCOMPARE(runCtl(with({"appeal", "show"}, {number})).json()[u"state"].toString(), QStringLiteral("closed"));
    QCOMPARE(runCtl(with({"appeal", "show"}, {"99-999999"})).status, 1);
    QCOMPARE(runCtl(with({"appeal", "list"}, {"--state", "asleep"})).status, 2);
}

void CtlTest::checksBacksUpAndRestores() {
    const Run check = runCtl(with({"store", "check"}));
    QVERIFY2(check.status == 0, check.out);
    QCOMPARE(check.json()[u"problems"].toArray().size(), 0);
    QCOMPARE(check.json()[u"cipher"].toString(), QStringLiteral("chacha20"));
    const QString copy = m_dir.filePath("copy.line605");
    QCOMPARE(runCtl(with({"backup"}, {copy})).status, 0);
    QVERIFY(QFile::exists(copy));
    // A file that is there stays as it is, unless it may be replaced.
    write("mine.txt", "mine");
    const QString mine = m_dir.filePath("mine.txt");
    const Run refused = runCtl(with({"backup"}, {mine}));
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.errorCode(), QStringLiteral("file_exists"));
    QCOMPARE(QFileInfo(mine).size(), 4);
    QCOMPARE(runCtl(with({"backup"}, {"--force", mine})).status, 0);
    QVERIFY(QFileInfo(mine).size() > 4);
    QCOMPARE(runCtl(with({"restore"}, {copy})).status, 0);
    QCOMPARE(runCtl(with({"store", "check"})).json()[u"accounts"].toInt(), 60);
    QVERIFY(runCtl(with({"restore"}, {m_dir.filePath("nothing")})).status != 0);
    // Onto itself: nothing is moved aside.
    const Run itself = runCtl(with({"restore"}, {m_store}));
    QCOMPARE(itself.status, 1);
    QCOMPARE(itself.errorCode(), QStringLiteral("store_exists"));
    QCOMPARE(runCtl(with({"store", "check"})).status, 0);
    QCOMPARE(runCtl(with({"backup"}, {m_dir.filePath("no/folder")})).errorCode(), QStringLiteral("file_unwritable"));
}

void CtlTest::imports() {
    QVERIFY(QDir(m_dir.path()).mkpath("good"));
    write("good/offices.csv", "office;district;town;address;hours;note\nНовый;К;К;ул. Мира;Mo-Fr 08:00-17:00;x\n");
    const QString directory = m_dir.filePath("good");
    const Run dry = runCtl(with({"import"}, {"--dry-run", directory}));
    QVERIFY2(dry.status == 0, dry.err);
    QVERIFY(!dry.json()[u"kept"].toBool());
    const Run kept = runCtl(with({"import"}, {directory}));
    QCOMPARE(kept.status, 0);
    QVERIFY(kept.json()[u"kept"].toBool());
    QCOMPARE(kept.json()[u"files"][0][u"inserted"].toInt(), 1);
    QCOMPARE(kept.json()[u"files"][0][u"unknown_columns"][0].toString(), QStringLiteral("note"));
    QCOMPARE(runCtl(with({"import"}, {directory})).json()[u"files"][0][u"unchanged"].toInt(), 1);
    QCOMPARE(runCtl(with({"import"}, {m_dir.filePath("nowhere")})).status, 3);
    // Without a store: a dry run leaves none, nor does one that imports nothing.
    const auto anew = [this](const QStringList& more) {
        return runCtl(
            QStringList{"import", "--store", m_dir.filePath("new/s"), "--password-file", m_password, "--json"} + more);
    };
    QVERIFY(QDir(m_dir.path()).mkpath("new"));
    const auto files = [this] { return QDir(m_dir.filePath("new")).entryList(QDir::Files | QDir::Hidden); };
    const Run nothing = anew({"--dry-run", directory});
    QVERIFY2(nothing.status == 0, nothing.err);
    QCOMPARE(nothing.json()[u"files"][0][u"inserted"].toInt(), 1);
    QCOMPARE(files(), QStringList());
    QCOMPARE(anew({m_dir.filePath("nowhere")}).status, 3);
    QCOMPARE(files(), QStringList());
    write("good/readings.csv", "meter_number;zone;read_on;value;source\n1;T1;2026-01-01;1;phone\n");
    QCOMPARE(anew({directory}).status, 1);
    QCOMPARE(files(), QStringList());
    QVERIFY(QFile::remove(m_dir.filePath("good/readings.csv")));
    QCOMPARE(anew({directory}).status, 0);
    QVERIFY(files().contains(QStringLiteral("s")));
}

void CtlTest::namesBadLines() {
    QVERIFY(QDir(m_dir.path()).mkpath("bad"));
    write("bad/meters.csv", "model;meter_number;account_number;digits;zones;installed_on\n"
                            "\"1\n2\";4;390100000011;9;1;2020-01-01\n;3;390000000000;5;1;2020-02-30\n");
    const Run run = runCtl(with({"import"}, {m_dir.filePath("bad")}));
    QCOMPARE(run.status, 1);
    QVERIFY(!run.json()[u"kept"].toBool());
    const QList<QByteArray> lines = run.err.split('\n');
    QVERIFY(lines.at(0).startsWith("meters.csv:3:digits: "));
    QVERIFY(lines.at(0).endsWith(QStringLiteral("(«9»)").toUtf8()));
    QVERIFY(lines.at(1).startsWith("meters.csv:4:installed_on: "));
}

QTEST_GUILESS_MAIN(CtlTest)
#include "test_ctl.moc"
