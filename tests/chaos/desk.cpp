#include "chaos/desk.h"

#include "central/postgresgateway.h"
#include "chaos/deskacts.h"
#include "chaos/twin.h"
#include "platform/systemclock.h"
#include "storage/sqlitestoregate.h"
#include "sync/centresyncgate.h"
#include "sync/syncservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QSocketNotifier>

#include <atomic>
#include <cstdio>
#include <unistd.h>

namespace line605::chaos {

namespace {

/// The system's clock, moved.
class ShiftedClock : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_clock.nowUtc().addSecs(m_shift); }
    void shift(qint64 seconds) { m_shift = seconds; }

private:
    SystemClock m_clock;
    std::atomic<qint64> m_shift{};
};

StoreSettings deskSettings() {
    StoreSettings settings;
    settings.rules.readings.since = {2020, 1, 1};
    settings.keyCost = KeyCost::least();
    settings.backupAfter = std::nullopt;
    return settings;
}

PgTimes deskTimes() {
    PgTimes times; // a run is short, and everything is on one machine
    times.connect = 2000;
    times.call = 2500;
    times.patient = 4000;
    return times;
}

void say(const QString& line) {
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

class Desk : public QObject {
public:
    Desk(const QCommandLineParser& options, ShiftedClock& clock)
        : m_clock(clock), m_gate(clock, deskSettings()), m_path(options.value(QStringLiteral("store"))),
          m_password(options.value(QStringLiteral("password"))), m_seed(options.value(QStringLiteral("seed")).toUInt()),
          m_accounts(options.value(QStringLiteral("accounts")).toInt()) {
        m_profile.name = QStringLiteral("chaos");
        m_profile.hosts = {QStringLiteral("127.0.0.1:") + options.value(QStringLiteral("port"))};
        m_profile.database = options.value(QStringLiteral("database"));
        m_profile.authority = options.value(QStringLiteral("authority"));
        m_profile.login = options.value(QStringLiteral("login"));
        connect(&m_actTimer, &QTimer::timeout, this, &Desk::act);
        connect(&m_calmTimer, &QTimer::timeout, this, &Desk::lookWhetherCalm);
        connect(&m_input, &QSocketNotifier::activated, this, &Desk::read);
    }

    bool open() {
        const Person person{m_profile.login, m_profile.login, Role::Operator};
        auto answer = QFile::exists(m_path) ? m_gate.open(m_path, m_password)
                                            : m_gate.createReplica(m_path, m_password, person, m_profile);
        answer.waitForFinished();
        if (!answer.result()) {
            std::fprintf(stderr, "store: error %d %s\n", int(answer.result().error().code),
                         qPrintable(answer.result().error().detail));
            return false;
        }
        m_store = answer.result().value();
        m_acts = std::make_unique<DeskActs>(*m_store, m_clock, m_seed, m_accounts);
        startSync();
        return true;
    }

private:
    void startSync() {
        m_sync = std::make_unique<SyncService>(*m_store, std::make_unique<PostgresGateway>(deskTimes()), m_clock,
                                               CentreSyncGate::systemRandom(), m_password);
        connect(m_sync.get(), &SyncControl::statusChanged, this, &Desk::handleStatus);
    }

    void handleStatus() {
        if (m_ready || !m_sync->status().lastSync.isValid() || m_sync->status().link != LinkState::Online)
            return;
        m_ready = true;
        say(QStringLiteral("ready"));
    }

    void read() {
        QByteArray chunk(4096, '\0');
        const ssize_t size = ::read(STDIN_FILENO, chunk.data(), size_t(chunk.size()));
        if (size <= 0) {
            QCoreApplication::exit(0);
            return;
        }
        m_line += chunk.left(size);
        for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
            obey(m_line.left(end));
            m_line.remove(0, end + 1);
        }
    }

    void obey(const QByteArray& line) {
        const QList<QByteArray> words = line.split(' ');
        const QByteArray& command = words.constFirst();
        if (command == "act") {
            m_actTimer.start(words.value(1).toInt());
        } else if (command == "calm") {
            m_actTimer.stop();
            m_clock.shift(0);
            m_calmTimer.start(200);
        } else if (command == "status") {
            const SyncStatus status = m_sync->status();
            say(QStringLiteral("status link %1 trouble %2 %3 waiting %4 refused %5")
                    .arg(int(status.link))
                    .arg(int(status.trouble.code))
                    .arg(status.trouble.detail)
                    .arg(status.outbox.waiting)
                    .arg(status.outbox.refused));
        } else if (command == "verify") {
            verify();
        } else if (command == "break") {
            if (!breakRow(m_path, m_password, line.mid(line.indexOf(' ') + 1)))
                say(QStringLiteral("unbroken"));
        } else if (command == "shift") {
            m_clock.shift(words.value(1).toLongLong());
        } else if (command == "end") {
            m_sync.reset();
            QCoreApplication::exit(0);
        }
    }

    void act() {
        if (m_sync->status().bootstrap.running || !m_sync->status().lastSync.isValid())
            return;
        if (m_acts->seesTornPair())
            say(QStringLiteral("torn"));
        constexpr quint32 seldom = 16;
        if (QRandomGenerator::global()->bounded(seldom) == 0)
            giveUpRefused();
        if (QRandomGenerator::global()->bounded(seldom) == 0)
            openCard();
        const std::optional<Operation> operation = m_acts->next();
        if (!operation)
            return;
        const QString id = operation->id.value.toString(QUuid::WithoutBraces);
        say(QStringLiteral("try %1 %2").arg(id, entityOf(operation->body)));
        auto appended = m_store->operations().append(*operation);
        appended.waitForFinished();
        if (appended.result())
            say(QStringLiteral("made ") + id);
    }

    /// Its history comes, and is kept from then on.
    void openCard() {
        if (const std::optional<AccountId> account = m_acts->account())
            (void)m_sync->fetchHistory(*account);
    }

    /// What a person does in the end about operations that the centre refused: gone, with what rests on them.
    void giveUpRefused() {
        const auto items = m_store->outbox().items();
        if (!items)
            return;
        QSet<OperationId> gone;
        for (const OutboxItem& item : items.value()) {
            if (item.state == OperationState::Refused || gone.contains(item.dependsOn))
                gone.insert(item.id);
        }
        for (const OperationId id : std::as_const(gone))
            say(QStringLiteral("gone ") + id.value.toString(QUuid::WithoutBraces));
        for (const OutboxItem& item : items.value()) {
            if (item.state == OperationState::Refused)
                m_sync->discard(item.id, QStringLiteral("given up")).waitForFinished();
        }
    }

    /// Or sent again, once: some become possible when everybody has done. Nobody is killed any more, so that the new id
    /// is sure to be told.
    void sendRefusedAgain() {
        const auto items = m_store->outbox().items();
        if (!items)
            return;
        for (const OutboxItem& item : items.value()) {
            if (item.state != OperationState::Refused)
                continue;
            if (const Result<OperationId> again = m_store->outbox().retry(item.id))
                say(QStringLiteral("again %1 %2")
                        .arg(item.id.value.toString(QUuid::WithoutBraces),
                             again.value().value.toString(QUuid::WithoutBraces)));
        }
    }

    void lookWhetherCalm() {
        if (std::exchange(m_sentAgain, true))
            giveUpRefused();
        else
            sendRefusedAgain();
        // What the platform says when a link comes up: nobody waits out the last of a long backoff.
        const SyncStatus status = m_sync->status();
        if (status.link != LinkState::Online || status.outbox.waiting > 0)
            m_sync->syncNow();
        const auto counts = m_store->outbox().counts();
        if (status.link != LinkState::Online || !counts || counts.value().waiting > 0)
            return;
        m_calmTimer.stop();
        say(QStringLiteral("calm"));
    }

    void verify() {
        m_sync.reset();
        PostgresGateway gateway(deskTimes());
        StatusBoard board(m_clock, [](StatusBoard::Change) {});
        SyncEngine engine({gateway, m_store->replica(), m_store->outbox(), m_clock, CentreSyncGate::systemRandom()},
                          board, m_profile, m_password);
        QJsonArray wrong;
        (void)engine.step(); // what the others did last
        if (!engine.isLevel())
            wrong.append(QStringLiteral("not level: error %1").arg(int(board.status().trouble.code)));
        if (const auto differing = engine.verify(); !differing) {
            wrong.append(QStringLiteral("no comparison: error %1").arg(int(differing.error().code)));
        } else {
            for (const TableDigest& table : differing.value())
                wrong.append(QStringLiteral("differs: scope %1 %2").arg(table.scope).arg(table.table));
        }
        const auto unseen = m_store->outbox().unseen();
        if (!unseen || !unseen.value().isEmpty())
            wrong.append(QStringLiteral("acknowledged, but never seen"));
        for (const QString& difference :
             differencesFromTwin({*m_store, m_gate, m_clock, m_path, m_password, m_profile}))
            wrong.append(difference);
        auto checked = m_store->check();
        checked.waitForFinished();
        const Result<StoreReport> sound = checked.result();
        for (const QString& problem : sound ? sound.value().problems : QStringList{QStringLiteral("no check")})
            wrong.append(problem);
        say(QStringLiteral("report ") + report(wrong));
    }

    QString report(const QJsonArray& wrong) {
        QJsonArray waiting;
        QJsonArray refused;
        if (const auto items = m_store->outbox().items()) {
            for (const OutboxItem& item : items.value())
                (item.state == OperationState::Refused ? refused : waiting)
                    .append(item.id.value.toString(QUuid::WithoutBraces));
        }
        const QJsonObject all{{QStringLiteral("wrong"), wrong},
                              {QStringLiteral("waiting"), waiting},
                              {QStringLiteral("refused"), refused}};
        return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
    }

    ShiftedClock& m_clock;
    SqliteStoreGate m_gate;
    QString m_path;
    QString m_password;
    quint32 m_seed;
    int m_accounts;
    CentreProfile m_profile;
    std::shared_ptr<StoreSession> m_store;
    std::unique_ptr<DeskActs> m_acts;
    std::unique_ptr<SyncService> m_sync;
    QTimer m_actTimer;
    QTimer m_calmTimer;
    bool m_sentAgain{};
    QSocketNotifier m_input{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray m_line;
    bool m_ready{};
};

} // namespace

int runDesk(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("desk"), QString()});
    for (const char* name : {"store", "password", "port", "database", "authority", "login", "seed", "accounts"})
        options.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value")});
    options.process(application);
    ShiftedClock clock;
    Desk desk(options, clock);
    return desk.open() ? QCoreApplication::exec() : 1;
}

} // namespace line605::chaos
