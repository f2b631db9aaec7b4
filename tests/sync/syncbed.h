#pragma once

#include "memorystore.h"
#include "support/fixedclock.h"
#include "sync/syncengine.h"

#include <memory>

namespace line605::test {

/// A desk with a centre, both in memory; time stands still unless it is told to go on.
class SyncBed {
public:
    FakeCentre centre;
    Fate fate;
    FixedClock clock;
    double random{0.5}; ///< what jitter is drawn from
    MemoryFile file;
    FakeGateway gateway{centre, fate};
    MemoryReplica replica{file, fate, clock};
    MemoryOutbox outbox{file, fate};
    StatusBoard board{clock, [this](StatusBoard::Change change) { changes.append(change); }};
    QVector<StatusBoard::Change> changes;

    /// Districts 1 and 2 with \a rows accounts each.
    explicit SyncBed(int rows = 3) {
        for (int i = 1; i <= rows; ++i) {
            for (const int scope : {1, 2}) {
                const QString pk = QString::number(scope * 10'000 + i);
                centre.put(scope, QStringLiteral("account"), pk, QStringLiteral("as made"), pk.toLongLong());
            }
        }
        start();
    }

    /// Begins anew with what the store has, as after a kill.
    void start() {
        gateway.disconnect();
        fate.revive();
        engine = std::make_unique<SyncEngine>(SyncTools{gateway, replica, outbox, clock, [this] { return random; }},
                                              board, CentreProfile{{}, {QStringLiteral("centre.test")}, {}, {}, {}},
                                              QStringLiteral("secret"));
    }
    /// A step, and the time until the next one.
    int stepAndWait() {
        const int wait = engine->step();
        clock.advance(wait / 1000 + 1);
        return wait;
    }
    /// Steps until the desk is level and nothing waits; false when that does not come about.
    bool settle(int steps = 200) {
        for (int i = 0; i < steps; ++i) {
            stepAndWait();
            if (engine->isLevel() && outbox.counts().value().waiting == 0 && outbox.unseen().value().isEmpty())
                return true;
        }
        return false;
    }
    OperationId append(const QString& entity, const QString& text = QStringLiteral("text")) {
        return outbox.append(entity, text, clock.nowUtc());
    }

    /// What differs between the store and the centre's rows for its scopes; empty = nothing.
    [[nodiscard]] QString difference() const {
        QStringList wrong;
        if (file.state.phase != ReplicaState::Phase::Published)
            wrong.append(QStringLiteral("not published"));
        QVector<int> held = file.state.scopes;
        QVector<int> given = centre.scopes();
        std::sort(held.begin(), held.end());
        std::sort(given.begin(), given.end());
        if (held != given)
            wrong.append(QStringLiteral("other scopes"));
        QMap<QString, FakeRow> there;
        for (const FakeRow& row : centre.rows) {
            if (!row.deleted && given.contains(row.scope))
                there.insert(row.table + u'/' + row.pk, row);
        }
        for (auto row = there.cbegin(); row != there.cend(); ++row) {
            if (file.rows.value(row.key()).hash() != row->hash())
                wrong.append(row.key() + QStringLiteral(" missing or other"));
        }
        for (const QString& key : file.rows.keys()) {
            if (!there.contains(key))
                wrong.append(key + QStringLiteral(" is too much"));
        }
        for (auto kept = file.history.cbegin(); kept != file.history.cend(); ++kept) {
            if (kept.value() != centre.history.value(kept.key()))
                wrong.append(QStringLiteral("history of %1").arg(kept.key().value));
        }
        return wrong.join(QStringLiteral(", "));
    }

    std::unique_ptr<SyncEngine> engine;
};

} // namespace line605::test
