#include "memorysession.h"
#include "support/fixedclock.h"
#include "sync/syncservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace line605;
using namespace line605::test;

namespace {

/// A service on fakes. Its own gateway only passes on to the one that the test holds.
struct ServiceBed {
    FakeCentre centre;
    Fate fate;
    FixedClock clock;
    MemoryFile file;
    FakeGateway gateway{centre, fate};
    MemoryReplica replica{file, fate, clock};
    MemoryOutbox outbox{file, fate};
    MemorySession session{replica, outbox};
    std::unique_ptr<SyncService> service;

    void start() {
        service = std::make_unique<SyncService>(
            session, std::make_unique<WatchedGateway>(gateway), clock, [] { return 0.5; }, QStringLiteral("secret"));
    }
    OperationId append(const QString& entity) {
        const OperationId id = fate.between([&] { return outbox.append(entity, entity, clock.nowUtc()); });
        return id;
    }
    bool online() {
        start();
        return QTest::qWaitFor([this] { return service->status().link == LinkState::Online; }, 10'000);
    }
    bool offline() {
        fate.fault = [](const QString& name, bool) -> std::optional<Error> {
            return name == u"connect" || name == u"pull" ? std::optional<Error>(Error{ErrorCode::Offline})
                                                         : std::nullopt;
        };
        start();
        return QTest::qWaitFor([this] { return service->status().link == LinkState::Offline; }, 10'000);
    }
};

template<class T>
Result<T> await(const Answer<T>& answer) {
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 10'000) || answer.resultCount() == 0)
        return Error{ErrorCode::Cancelled, QStringLiteral("no answer")};
    return answer.result();
}

} // namespace

/// The engine on its thread, and what the screen sees of it.
class ServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsAtOnceWhatIsAppended();
    void answersWhatIsAsked();
    void answersAtOnceWhileAway();
    void answersEverythingWhenItEnds();
    void showsADeadLinkInTime();
    void goesOnWithANewPassword();
    void servesTheQueuePage();
    void wipesForADismissedPerson();
    void tellsWhoIsPresent();
};

void ServiceTest::sendsAtOnceWhatIsAppended() {
    ServiceBed bed;
    QVERIFY(bed.online());
    QSignalSpy moved(bed.service.get(), &SyncControl::outboxChanged);
    const int before = bed.gateway.waitsOver;
    const OperationId id = bed.append(QStringLiteral("account:1"));
    QTRY_VERIFY(!moved.isEmpty());
    QVERIFY2(bed.gateway.waitsOver <= before + 1, "nobody waited for the next poll");
    bed.service.reset();
    QCOMPARE(bed.centre.executed, QVector<OperationId>{id});
}

void ServiceTest::answersWhatIsAsked() {
    ServiceBed bed;
    bed.centre.setHistory(AccountId{7}, QStringLiteral("first"));
    QVERIFY(bed.online());
    QVERIFY(await(bed.service->fetchHistory(AccountId{7})).ok());
    QCOMPARE(await(bed.service->fetchHistory(AccountId{8})).error().code, ErrorCode::NotFound);
    QCOMPARE(await(bed.service->borrow(QStringLiteral("42"), QStringLiteral("caller asked"))).value(), AccountId{42});
    QCOMPARE(await(bed.service->borrow(QStringLiteral("none"), QStringLiteral("caller asked"))).error().code,
             ErrorCode::NotAllowed);
    QCOMPARE(bed.service->status().link, LinkState::Online);
    QCOMPARE(await(bed.service->findPhone(QStringLiteral("4012"), {})).value(), QStringList{QStringLiteral("4012")});
    QCOMPARE(await(bed.service->reveal(AccountId{7}, QStringLiteral("phone"), {})).value(), QStringLiteral("phone"));
    QVERIFY(await(bed.service->changePassword(QStringLiteral("new"))).ok());
    bed.gateway.disconnect();
    bed.service->syncNow();
    QTRY_COMPARE(bed.service->status().link, LinkState::Offline);
    bed.service->syncNow(); // the clock stands still here: nobody else would try
    QTRY_VERIFY2(bed.gateway.connects == 2 && bed.service->status().link == LinkState::Online, "with the new password");
}

void ServiceTest::answersAtOnceWhileAway() {
    ServiceBed bed;
    QVERIFY(bed.offline());
    QCOMPARE(await(bed.service->fetchHistory(AccountId{7})).error().code, ErrorCode::Offline);
    QCOMPARE(await(bed.service->borrow(QStringLiteral("42"), {})).error().code, ErrorCode::Offline);
    QCOMPARE(await(bed.service->findPhone(QStringLiteral("42"), {})).error().code, ErrorCode::Offline);
    QCOMPARE(await(bed.service->reveal(AccountId{7}, QStringLiteral("phone"), {})).error().code, ErrorCode::Offline);
    QCOMPARE(await(bed.service->changePassword(QStringLiteral("new"))).error().code, ErrorCode::Offline);
    QCOMPARE(await(bed.service->setPassword(QStringLiteral("new"))).error().code, ErrorCode::Offline);
    QVERIFY(await(bed.service->outbox()).ok());
}

void ServiceTest::answersEverythingWhenItEnds() {
    ServiceBed bed;
    QVERIFY(bed.online());
    bed.gateway.goSilent();
    const Answer<Done> history = bed.service->fetchHistory(AccountId{7});
    const Answer<QString> reveal = bed.service->reveal(AccountId{7}, QStringLiteral("phone"), {});
    const Answer<Done> password = bed.service->setPassword(QStringLiteral("x"));
    const Answer<QVector<OutboxItem>> queue = bed.service->outbox();
    bed.service.reset();
    QVERIFY(history.isFinished() && !history.result());
    QVERIFY(reveal.isFinished());
    QVERIFY(password.isFinished() && !password.result());
    QVERIFY(queue.isFinished() && queue.result().ok());
}

void ServiceTest::showsADeadLinkInTime() {
    ServiceBed bed;
    QVERIFY(bed.online());
    bed.gateway.goSilent();
    QTRY_COMPARE_WITH_TIMEOUT(bed.service->status().link, LinkState::Offline, 8000);
    QVERIFY2(await(bed.service->outbox()).ok(), "the page does not wait for the centre");
    bed.gateway.answerAgain();
    QTRY_COMPARE_WITH_TIMEOUT(bed.service->status().link, LinkState::Online, 8000);
}

void ServiceTest::goesOnWithANewPassword() {
    ServiceBed bed;
    bed.centre.password = QStringLiteral("other");
    bed.start();
    QTRY_COMPARE(bed.service->status().link, LinkState::Refused);
    QCOMPARE(await(bed.service->setPassword(QStringLiteral("wrong"))).error().code, ErrorCode::CentreRefused);
    QVERIFY(await(bed.service->setPassword(QStringLiteral("other"))).ok());
    QTRY_COMPARE(bed.service->status().link, LinkState::Online);
}

void ServiceTest::servesTheQueuePage() {
    ServiceBed bed;
    const OperationId bad = bed.append(QStringLiteral("account:1"));
    const OperationId worse = bed.append(QStringLiteral("account:2"));
    bed.centre.refuses = {bad, worse};
    QVERIFY(bed.online());
    QTRY_COMPARE(bed.service->status().outbox.refused, 2);
    QCOMPARE(await(bed.service->outbox()).value().size(), 2);
    bed.fate.between([&bed] { bed.centre.refuses.clear(); });
    QVERIFY(await(bed.service->retry(bad)).ok());
    QTRY_COMPARE(bed.service->status().outbox.refused, 1);
    QVERIFY(await(bed.service->discard(worse, QStringLiteral("the caller changed their mind"))).ok());
    QTRY_COMPARE(bed.service->status().outbox, OutboxCounts());
}

void ServiceTest::wipesForADismissedPerson() {
    ServiceBed bed;
    bed.centre.hello.dismissed = true;
    bed.start();
    QSignalSpy dismissed(bed.service.get(), &SyncControl::dismissed);
    QTRY_COMPARE(dismissed.size(), 1);
    QVERIFY(bed.session.wiped);
    QCOMPARE(bed.service->status().link, LinkState::Dismissed);
    QCOMPARE(await(bed.service->fetchHistory(AccountId{7})).error().code, ErrorCode::Offline);
}

void ServiceTest::tellsWhoIsPresent() {
    ServiceBed bed;
    const AppealId appeal{QUuid::createUuid()};
    bed.centre.presence = {{appeal, QStringLiteral("petr"), QStringLiteral("Пётр"), bed.clock.nowUtc()}};
    bed.start();
    QSignalSpy changed(bed.service.get(), &SyncControl::presenceChanged);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(bed.service->presence(appeal).size(), 1);
    QCOMPARE(bed.service->presence(AppealId{QUuid::createUuid()}).size(), 0);
    bed.service->setOpenAppeals({appeal});
    QTRY_COMPARE(bed.fate.between([&bed] { return bed.centre.present.size(); }), 1);
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "test_service.moc"
