#include "storage/sqlitestoregate.h"
#include "storetestbed.h"
#include "syncscript.h"

#include <QCoreApplication>

#include <cstdio>

/// Fills a store of a centre, then lives with it without end: feeds, operations, answers, refusals. It is made to be
/// killed. Says "ready" once it has the store open. Usage: storesyncer STORE PASSWORD
namespace {

using namespace line605;
using namespace line605::test;

template<class T>
Result<T> wait(Answer<T> answer) {
    answer.waitForFinished();
    return answer.result();
}

/// Stops the program when something does not go as it must.
template<class T>
T must(Result<T> result, const char* what) {
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", what, qPrintable(outcome(result)));
        std::_Exit(1);
    }
    return std::move(result).value();
}

void act(StoreSession& session, const Clock& clock, int number) {
    const qint64 account = number % 60 + 1;
    TakeReading reading{AccountId{account}, MeterId{account}, clock.today(), ReadingSource::Phone, {}, {}, {}};
    reading.values.append({TariffZone::T1, 5000 + number, false});
    if (account % 2 == 0)
        reading.values.append({TariffZone::T2, 6000 + number, false});
    const AppealId appeal{newUuidV7(clock.nowUtc())};
    const RegisterAppeal registered{appeal,
                                    AccountId{account},
                                    AppealChannel::Phone,
                                    AppealTopic::Other,
                                    QStringLiteral("Тема"),
                                    QString(300, u'т'),
                                    {2026, 12, 1},
                                    {}};
    const OperationBody bodies[] = {reading, registered, AddAppealNote{appeal, QStringLiteral("заметка")}};
    for (const OperationBody& body : bodies) {
        const QDateTime now = clock.nowUtc();
        // The account may be gone, the reading below the last one: a refusal is an answer, too.
        const auto done =
            wait(session.operations().append({OperationId{newUuidV7(now)}, now, QStringLiteral("olga"), body}));
        Q_UNUSED(done)
    }
}

void answer(StoreSession& session, const Clock& clock, int number) {
    const auto items = must(session.outbox().sendable(clock.nowUtc(), 3), "sendable");
    for (const OutboxItem& item : items) {
        if (number % 3 == 0)
            must(session.outbox().acknowledged({{item.id, QStringLiteral("1")}}, clock.nowUtc()), "acknowledged");
        else
            must(session.outbox().refused({{item.id, Error{ErrorCode::NotFound}}}), "refused");
    }
    for (const OutboxItem& item : must(session.outbox().items(), "items")) {
        if (item.state == OperationState::Refused)
            must(session.outbox().discard(item.id, QStringLiteral("иначе")), "discard");
    }
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const FixedClock clock;
    SqliteStoreGate gate(clock, testSettings());
    const auto session = must(wait(gate.open(arguments.at(1), arguments.at(2))), "open");
    std::printf("ready\n");
    std::fflush(stdout);
    SyncScript script;
    script.goTo(1);
    if (must(session->replica().state(), "state").phase != ReplicaState::Phase::Published)
        must(script.bootstrap(session->replica()), "bootstrap");
    script.goTo(SyncScript::snapshotOf(must(session->replica().state(), "state").cursor));
    for (int number = SyncScript::snapshotOf(must(session->replica().state(), "state").cursor) + 1;; ++number) {
        act(*session, clock, number);
        script.goTo(number);
        FeedBatch feed = script.lastFeed();
        for (const OutboxItem& item : must(session->outbox().unseen(), "unseen"))
            feed.seen.append(item.id);
        must(session->replica().apply(feed), "apply");
        answer(*session, clock, number);
    }
}
