#include "replicabed.h"

#include <QTest>

#include <rapidcheck.h>

using namespace line605;
using namespace line605::test;

/// Whatever happens between desk and centre in whatever order: the store has the rows of the centre beneath the effects
/// that wait, at every moment, and nothing else once everything is over. RC_PARAMS=max_success=1000 asks more often.
class ReplicaRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOrderEndsEqual();
};

namespace {

/// One desk in the hands of chance.
class Desk {
public:
    Desk() : m_bed(6) {
        m_bed.create();
        m_bed.fill();
    }

    void step(int kind, int pick) {
        m_bed.clock().advance(1);
        switch (kind) {
        case 0:
            return act(m_bed.reading(pick % 6 + 1, 1100 + pick));
        case 1: {
            const RegisterAppeal body = m_bed.appeal(pick % 6 + 1);
            m_appeals.append(body.appeal);
            return act(body);
        }
        case 2:
            return m_appeals.isEmpty() ? void() : act(AddAppealNote{appeal(pick), QStringLiteral("заметка")});
        case 3:
            return m_appeals.isEmpty() ? void() : act(ReplyToAppeal{appeal(pick), QStringLiteral("ответ"), false});
        case 4:
            return act(AcceptIdentity{AccountId{pick % 6 + 1}, {}});
        case 5:
            return elsewhere(pick);
        case 6:
            return pull();
        case 7:
            return send(pick % 4 == 0);
        case 8:
            return decide(pick);
        default:
            return send(false);
        }
    }

    /// Sends and pulls until nothing is left.
    void settle() {
        for (int round = 0; round < 200; ++round) {
            decide(1);
            pull();
            const OutboxCounts counts = m_bed.outbox().counts().value();
            if (counts.waiting == 0 && counts.refused == 0 && m_bed.outbox().unseen().value().isEmpty())
                return;
            send(false);
        }
        qFatal("does not settle");
    }

    [[nodiscard]] QString difference() { return m_bed.difference(); }

private:
    [[nodiscard]] AppealId appeal(int pick) const { return m_appeals.at(pick % m_appeals.size()); }

    void act(const OperationBody& body) {
        const Operation operation = m_bed.operation(body);
        const auto done = await(m_bed.session().operations().append(operation));
        if (done)
            m_operations.insert(operation.id, operation);
    }

    /// Somebody else at the centre.
    void elsewhere(int pick) {
        const qint64 account = pick % 7 + 1;
        if (pick % 3 == 0)
            return m_bed.centre().putAccount(account, CentreModel::district, QStringLiteral("Жилец %1").arg(pick));
        m_bed.centre().put(QStringLiteral("register"), CentreModel::district,
                           {account, "T1", 1200 + pick, "2026-11-21", "office"});
        if (account > 6)
            m_bed.centre().putAccount(account, CentreModel::district, QStringLiteral("Новый"));
    }

    void pull() {
        QVector<OperationId> seen;
        const auto unseen = m_bed.outbox().unseen();
        for (const OutboxItem& item : unseen.value())
            seen.append(item.id);
        RC_ASSERT(m_bed.pull(seen).ok());
    }

    /// Sends what may be sent; of some the answer is \a lost.
    void send(bool lost) {
        const auto sendable = m_bed.outbox().sendable(m_bed.clock().nowUtc(), 10);
        for (const OutboxItem& item : sendable.value()) {
            const Operation& operation = m_operations[item.id];
            if (!m_done.contains(item.id) && !m_bed.centre().perform(operation)) {
                RC_ASSERT(m_bed.outbox().refused({{item.id, Error{ErrorCode::NotFound}}}).ok());
                continue;
            }
            m_done.insert(item.id);
            if (!lost)
                RC_ASSERT(m_bed.outbox().acknowledged({{item.id, QStringLiteral("1")}}, m_bed.clock().nowUtc()).ok());
        }
    }

    /// About what was refused.
    void decide(int pick) {
        const auto items = m_bed.outbox().items();
        for (const OutboxItem& item : items.value()) {
            if (item.state != OperationState::Refused)
                continue;
            if (pick % 2 == 0) {
                const Result<OperationId> again = m_bed.outbox().retry(item.id);
                RC_ASSERT(again.ok());
                Operation operation = m_operations.value(item.id);
                operation.id = again.value();
                m_operations.insert(operation.id, operation);
                continue;
            }
            const Status decided = m_bed.outbox().discard(item.id, QStringLiteral("иначе"));
            // It may have gone with the one before it.
            const bool possible = decided || decided.error().code == ErrorCode::NotFound;
            RC_ASSERT(possible);
        }
    }

    ReplicaBed m_bed;
    QVector<AppealId> m_appeals;
    QHash<OperationId, Operation> m_operations;
    QSet<OperationId> m_done; ///< by the centre
};

} // namespace

void ReplicaRandom::initTestCase() {
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=30"); // each makes a store
}

void ReplicaRandom::everyOrderEndsEqual() {
    const bool held = rc::check("rows equal the centre's", [] {
        const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 10), rc::gen::inRange(0, 1000)));
        Desk desk;
        for (const auto& [kind, pick] : steps)
            desk.step(kind, pick);
        // The rows beneath the effects are the centre's as of the last pull; after one more they are the present ones.
        desk.step(6, 0);
        RC_ASSERT(desk.difference().toStdString() == std::string());
        desk.settle();
        RC_ASSERT(desk.difference().toStdString() == std::string());
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(ReplicaRandom)
#include "test_replicarandom.moc"
