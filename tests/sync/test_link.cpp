#include "domain/operationjson.h"
#include "syncbed.h"

#include <QTest>

using namespace line605;
using namespace line605::test;

/// Getting and keeping the link: what is tried when, and what the status says.
class LinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsAsLong_data();
    void waitsAsLong();
    void triesAgainAfterEveryFailure_data();
    void triesAgainAfterEveryFailure();
    void needsAPerson_data();
    void needsAPerson();
    void goesOnWithANewPassword();
    void readsOnlyWhenTooOld();
    void endsForADismissedPerson();
    void expiresWithTheLease_data();
    void expiresWithTheLease();
    void aStandingLinkKeepsTheLease();
    void resetsTheWaitWhenTheLinkIsUp();
    void survivesAMovedClock_data();
    void survivesAMovedClock();
    void tellsWhoIsPresent();
};

void LinkTest::waitsAsLong_data() {
    QTest::addColumn<int>("failures");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("ms");
    QTest::addRow("at once") << 0 << 0.0 << 0;
    QTest::addRow("first, most") << 0 << 0.999 << 999;
    QTest::addRow("second") << 1 << 0.5 << 1000;
    QTest::addRow("fifth") << 4 << 0.5 << 8000;
    QTest::addRow("capped") << 6 << 1.0 << 60'000;
    QTest::addRow("long after") << 1000 << 1.0 << 60'000;
    QTest::addRow("not below nought") << -1 << 0.5 << 500;
}

void LinkTest::waitsAsLong() {
    QFETCH(int, failures);
    QFETCH(double, share);
    QTEST(Backoff::delayMs(failures, share), "ms");
}

void LinkTest::triesAgainAfterEveryFailure_data() {
    QTest::addColumn<QString>("call");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<LinkState>("state");
    const auto row = [](const char* call, ErrorCode code, LinkState state) {
        QTest::addRow("%s: error %d", call, int(code)) << QString::fromLatin1(call) << code << state;
    };
    row("connect", ErrorCode::Offline, LinkState::Offline);
    row("connect", ErrorCode::CertificateInvalid, LinkState::Offline);
    row("connect", ErrorCode::CentreFailed, LinkState::Offline);
    row("connect", ErrorCode::QuotaReached, LinkState::Offline);
    row("connect", ErrorCode::Cancelled, LinkState::Offline);
    row("pull", ErrorCode::Offline, LinkState::Offline);
    row("pull", ErrorCode::CentreFailed, LinkState::Offline);
    row("tick", ErrorCode::Offline, LinkState::Offline);
    row("submit", ErrorCode::Offline, LinkState::Offline);
    row("noteContact", ErrorCode::DiskFull, LinkState::Offline);
    row("apply", ErrorCode::DiskFull, LinkState::Online);
    row("acknowledged", ErrorCode::DiskFull, LinkState::Online);
    row("sendable", ErrorCode::QueryFailed, LinkState::Online);
    row("evictHistory", ErrorCode::StoreBusy, LinkState::Online);
}

void LinkTest::triesAgainAfterEveryFailure() {
    QFETCH(QString, call);
    QFETCH(ErrorCode, code);
    SyncBed bed;
    QVERIFY(bed.settle());
    if (call == u"connect" || call == u"noteContact")
        bed.gateway.disconnect();
    bed.clock.advance(4000); // the hourly work is due as well
    int failed = 0;
    bed.fate.fault = [&](const QString& name, bool after) -> std::optional<Error> {
        if (name != call || after)
            return std::nullopt;
        ++failed;
        return Error{code};
    };
    for (int i = 0; i < 20; ++i) {
        bed.append(QStringLiteral("account:%1").arg(i));
        const int before = failed;
        int waited = bed.stepAndWait();
        QVERIFY(waited <= longestWaitMs);
        while (failed == before) // a step that only found that the time had not come
            waited += bed.stepAndWait();
        QVERIFY2(waited <= 65'000, "an attempt within 65 s");
        QTEST(bed.board.link(), "state");
        QCOMPARE(bed.board.status().trouble.code, code);
    }
    bed.fate.fault = {};
    QVERIFY(bed.settle());
    QCOMPARE(bed.board.link(), LinkState::Online);
    QCOMPARE(bed.centre.executed.size(), 20);
    QCOMPARE(bed.difference(), QString());
}

void LinkTest::needsAPerson_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<LinkState>("state");
    QTest::addRow("password") << ErrorCode::CentreRefused << LinkState::Refused;
    QTest::addRow("role gone") << ErrorCode::NotAllowed << LinkState::Refused;
    QTest::addRow("program too old") << ErrorCode::ClientTooOld << LinkState::ReadOnly;
}

void LinkTest::needsAPerson() {
    QFETCH(ErrorCode, code);
    SyncBed bed;
    QVERIFY(bed.settle());
    bed.gateway.disconnect();
    bed.fate.fault = [code](const QString& name, bool) -> std::optional<Error> {
        return name == u"connect" ? std::optional<Error>(Error{code}) : std::nullopt;
    };
    const int before = bed.gateway.connects;
    for (int seconds = 0; seconds < 3600; ++seconds) {
        (void)bed.engine->step();
        bed.clock.advance(1);
    }
    QTEST(bed.board.link(), "state");
    QVERIFY2(bed.gateway.connects - before <= 13, "no storm of attempts");
    QVERIFY2(bed.gateway.connects - before >= 5, "but it is tried now and then");
    bed.fate.fault = {};
    bed.engine->tryNow();
    (void)bed.engine->step();
    QCOMPARE(bed.board.link(), LinkState::Online);
}

void LinkTest::goesOnWithANewPassword() {
    SyncBed bed;
    QVERIFY(bed.settle());
    bed.gateway.disconnect();
    bed.centre.password = QStringLiteral("other");
    bed.stepAndWait();
    bed.stepAndWait();
    QCOMPARE(bed.board.link(), LinkState::Refused);
    bed.engine->setPassword(QStringLiteral("other"));
    (void)bed.engine->step();
    QCOMPARE(bed.board.link(), LinkState::Online);
}

void LinkTest::readsOnlyWhenTooOld() {
    SyncBed bed;
    bed.centre.hello.leastClient = 1000;
    bed.append(QStringLiteral("account:1"));
    for (int i = 0; i < 5; ++i)
        QVERIFY2(bed.stepAndWait() > 0, "what may not be sent is no reason to hurry");
    QCOMPARE(bed.board.link(), LinkState::ReadOnly);
    QCOMPARE(bed.board.status().trouble.code, ErrorCode::ClientTooOld);
    QCOMPARE(bed.centre.executed.size(), 0);
    bed.centre.put(1, QStringLiteral("account"), QStringLiteral("7"), QStringLiteral("new"));
    bed.stepAndWait();
    QCOMPARE(bed.difference(), QString());
    bed.centre.hello.leastClient = operationVersion;
    bed.clock.advance(longestWaitMs / 1000 + 1);
    QVERIFY(bed.settle());
    QCOMPARE(bed.board.link(), LinkState::Online);
    QCOMPARE(bed.centre.executed.size(), 1);
}

void LinkTest::endsForADismissedPerson() {
    SyncBed bed;
    QVERIFY(bed.settle());
    bed.gateway.disconnect();
    bed.centre.hello.dismissed = true;
    bed.stepAndWait();
    bed.stepAndWait();
    QVERIFY(bed.engine->isOver());
    QCOMPARE(bed.board.link(), LinkState::Dismissed);
    QCOMPARE(bed.changes.count(StatusBoard::Change::Dismissed), 1);
    const int connects = bed.gateway.connects;
    bed.stepAndWait();
    bed.engine->tryNow();
    bed.stepAndWait();
    QCOMPARE(bed.gateway.connects, connects);
    QCOMPARE(bed.board.link(), LinkState::Dismissed);
}

void LinkTest::expiresWithTheLease_data() {
    QTest::addColumn<int>("lease");
    QTest::addColumn<int>("hours");
    QTest::addColumn<LinkState>("state");
    QTest::addRow("a long weekend") << 72 << 71 << LinkState::Offline;
    QTest::addRow("over the lease") << 72 << 73 << LinkState::Expired;
    QTest::addRow("clock put back over the lease") << 72 << -73 << LinkState::Expired;
    QTest::addRow("clock put back a day") << 72 << -24 << LinkState::Offline;
    QTest::addRow("over a shorter lease") << 8 << 9 << LinkState::Expired;
}

void LinkTest::expiresWithTheLease() {
    QFETCH(int, lease);
    QFETCH(int, hours);
    SyncBed bed;
    bed.centre.hello.leaseHours = lease;
    QVERIFY(bed.settle());
    bed.fate.fault = [](const QString& name, bool) -> std::optional<Error> {
        return name == u"connect" ? std::optional<Error>(Error{ErrorCode::Offline}) : std::nullopt;
    };
    bed.gateway.disconnect();
    bed.clock.advance(hours * 3600);
    for (int i = 0; i < 3; ++i)
        bed.stepAndWait();
    QTEST(bed.board.link(), "state");
    bed.fate.fault = {};
    QVERIFY(bed.settle());
    QCOMPARE(bed.board.link(), LinkState::Online);
}

void LinkTest::aStandingLinkKeepsTheLease() {
    SyncBed bed;
    QVERIFY(bed.settle());
    for (int hour = 0; hour < 100; ++hour) { // more than the lease, without another sign-in
        bed.clock.advance(3600);
        (void)bed.engine->step();
    }
    QCOMPARE(bed.gateway.connects, 1);
    bed.fate.fault = [](const QString& name, bool) -> std::optional<Error> {
        return name == u"connect" ? std::optional<Error>(Error{ErrorCode::Offline}) : std::nullopt;
    };
    bed.gateway.disconnect();
    bed.stepAndWait();
    QCOMPARE(bed.board.link(), LinkState::Offline);
}

void LinkTest::resetsTheWaitWhenTheLinkIsUp() {
    SyncBed bed;
    QVERIFY(bed.settle());
    bed.gateway.disconnect();
    bool down = true;
    bed.fate.fault = [&down](const QString& name, bool) -> std::optional<Error> {
        return down && name == u"connect" ? std::optional<Error>(Error{ErrorCode::Offline}) : std::nullopt;
    };
    for (int i = 0; i < 20; ++i)
        bed.stepAndWait();
    down = false;
    QVERIFY(bed.settle());
    bed.gateway.disconnect();
    QVERIFY(bed.stepAndWait() <= 1000);
}

void LinkTest::survivesAMovedClock_data() {
    QTest::addColumn<int>("seconds");
    QTest::addRow("a day forward") << 86'400;
    QTest::addRow("a day back") << -86'400;
    QTest::addRow("an hour back") << -3600;
}

void LinkTest::survivesAMovedClock() {
    QFETCH(int, seconds);
    SyncBed bed;
    bed.random = 0.99;
    QVERIFY(bed.settle());
    bed.append(QStringLiteral("account:1"));
    bed.fate.fault = [](const QString& name, bool) -> std::optional<Error> {
        return name == u"submit" || name == u"connect" ? std::optional<Error>(Error{ErrorCode::Offline}) : std::nullopt;
    };
    for (int i = 0; i < 10; ++i)
        bed.stepAndWait();
    bed.clock.advance(seconds);
    bed.fate.fault = {};
    const QDateTime before = bed.clock.nowUtc();
    QVERIFY(bed.settle());
    QVERIFY(before.secsTo(bed.clock.nowUtc()) <= 70);
    QCOMPARE(bed.centre.executed.size(), 1);
}

void LinkTest::tellsWhoIsPresent() {
    SyncBed bed;
    const AppealId appeal{QUuid::createUuid()};
    bed.centre.presence = {{appeal, QStringLiteral("petr"), QStringLiteral("Пётр"), bed.clock.nowUtc()}};
    bed.engine->setOpenAppeals({appeal});
    (void)bed.engine->step();
    QCOMPARE(bed.centre.present, QVector<AppealId>{appeal});
    QCOMPARE(bed.board.presence().size(), 1);
    bed.centre.present.clear();
    bed.clock.advance(SyncEngine::presentMs / 1000 + 1);
    (void)bed.engine->step();
    QCOMPARE(bed.centre.present, QVector<AppealId>{appeal});
    bed.engine->setOpenAppeals({});
    (void)bed.engine->step();
    QCOMPARE(bed.centre.present, QVector<AppealId>{});
}

QTEST_GUILESS_MAIN(LinkTest)
#include "test_link.moc"
