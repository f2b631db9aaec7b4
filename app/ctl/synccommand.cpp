#include "central/postgresgateway.h"
#include "ctl/output.h"
#include "ctl/storeaccess.h"
#include "domain/format.h"
#include "domain/words.h"
#include "services/centreprofile.h"
#include "sync/centresyncgate.h"
#include "sync/syncengine.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QMutex>
#include <QWaitCondition>

namespace line605 {

namespace {

void addSyncOptions(QCommandLineParser& parser) {
    addStoreOptions(parser);
    addOption(parser, "centre", "PROFILE", Ctl::tr("The file that says where the centre is."));
    addOption(parser, "person", "LOGIN", Ctl::tr("Whose store is made, when there is none yet."));
    parser.addOption({QStringLiteral("once"), Ctl::tr("End when the store and the centre are level (the default).")});
    parser.addOption({QStringLiteral("watch"), Ctl::tr("Go on until interrupted; say each change.")});
}

void addVerifyOptions(QCommandLineParser& parser) {
    addStoreOptions(parser);
    addOption(parser, "centre", "PROFILE", Ctl::tr("The file that says where the centre is."));
}

Result<CentreProfile> readProfile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path};
    return centreProfileFromJson(file.readAll(), QFileInfo(path).absolutePath());
}

/// An open store with a connection to its centre.
struct Desk {
    std::shared_ptr<StoreSession> session;
    CentreProfile profile;
    QString password;
    std::unique_ptr<PostgresGateway> gateway = std::make_unique<PostgresGateway>();
};

/// The store, made for the person when there is none; everything that goes wrong is an Error.
Result<std::shared_ptr<StoreSession>> openReplica(const CommandContext& context, const Desk& desk,
                                                  const QString& path) {
    if (QFile::exists(path))
        return await(context.gate.open(path, desk.password));
    Result<CentreHello> hello = desk.gateway->connect(desk.profile, desk.password);
    if (!hello)
        return hello.error();
    if (hello.value().dismissed)
        return Error{ErrorCode::NotAllowed};
    return await(context.gate.createReplica(path, desk.password, hello.value().person, desk.profile));
}

/// Nothing, and a message, when the desk cannot be had. \a mayMake: a store that is not there is made for --person.
std::optional<Desk> openDesk(const CommandContext& context, bool mayMake, Exit& status) {
    const QString path = storePath(context);
    status = Exit::WrongUsage;
    if (path.isEmpty())
        return std::nullopt;
    if (!context.options.isSet(QStringLiteral("centre"))) {
        context.output.usageError(Ctl::tr("Name the file of the centre with --centre."));
        return std::nullopt;
    }
    Desk desk;
    const auto failed = [&](const Error& error) {
        status = context.output.failure(error);
        return std::nullopt;
    };
    const Result<CentreProfile> profile = readProfile(context.options.value(QStringLiteral("centre")));
    if (!profile)
        return failed(profile.error());
    const Result<QString> password = storePassword(context);
    if (!password)
        return failed(password.error());
    desk.profile = profile.value();
    desk.password = password.value();
    if (!QFile::exists(path)) {
        if (!mayMake)
            return failed(Error{ErrorCode::StoreMissing, path});
        desk.profile.login = context.options.value(QStringLiteral("person"));
        if (desk.profile.login.isEmpty()) {
            context.output.usageError(Ctl::tr("There is no store yet. Say with --person whose it is to be."));
            return std::nullopt;
        }
    }
    const Result<std::shared_ptr<StoreSession>> session = openReplica(context, desk, path);
    if (!session)
        return failed(session.error());
    desk.session = session.value();
    desk.profile.login = desk.session->person().login;
    return desk;
}

/// An engine that runs on this thread, and what it waits with while there is no link.
class Runner {
public:
    Runner(const Desk& desk, const Clock& clock)
        : m_gateway(*desk.gateway), m_board(clock, [](StatusBoard::Change) {}),
          m_engine({m_gateway, desk.session->replica(), desk.session->outbox(), clock, CentreSyncGate::systemRandom()},
                   m_board, desk.profile, desk.password) {
        desk.session->outbox().onWaiting([this] { m_gateway.wake(); });
    }

    [[nodiscard]] SyncEngine& engine() { return m_engine; }
    [[nodiscard]] SyncStatus status() const { return m_board.status(); }

    void pause(int milliseconds) {
        if (m_engine.isUp()) {
            if (const Result<bool> news = m_gateway.waitForNews(milliseconds); !news)
                m_engine.lost(news.error());
            return;
        }
        QMutexLocker lock(&m_mutex);
        m_never.wait(&m_mutex, QDeadlineTimer(milliseconds));
    }

private:
    CentralGateway& m_gateway;
    StatusBoard m_board;
    SyncEngine m_engine;
    QMutex m_mutex;
    QWaitCondition m_never;
};

QString linkCode(LinkState link) {
    switch (link) {
    case LinkState::Embedded:
        return QStringLiteral("embedded");
    case LinkState::Connecting:
        return QStringLiteral("connecting");
    case LinkState::Online:
        return QStringLiteral("online");
    case LinkState::Offline:
        return QStringLiteral("offline");
    case LinkState::Refused:
        return QStringLiteral("refused");
    case LinkState::ReadOnly:
        return QStringLiteral("read_only");
    case LinkState::Dismissed:
        return QStringLiteral("dismissed");
    case LinkState::Expired:
        return QStringLiteral("expired");
    }
    Q_UNREACHABLE();
}

void say(const CommandContext& context, const SyncStatus& status) {
    if (context.output.isJson()) {
        context.output.json({{QStringLiteral("link"), linkCode(status.link)},
                             {QStringLiteral("centre"), status.centre},
                             {QStringLiteral("waiting"), status.outbox.waiting},
                             {QStringLiteral("refused"), status.outbox.refused},
                             {QStringLiteral("last_sync"), status.lastSync.toString(Qt::ISODateWithMs)}});
        return;
    }
    context.output.pairs({{Ctl::tr("Link"), linkCode(status.link)},
                          {Ctl::tr("Centre"), status.centre},
                          {Ctl::tr("Waiting operations"), formatNumber(status.outbox.waiting)},
                          {Ctl::tr("Refused operations"), formatNumber(status.outbox.refused)}});
}

bool sameStanding(const SyncStatus& one, const SyncStatus& other) {
    return one.link == other.link && one.centre == other.centre && one.outbox == other.outbox;
}

/// The person works here no longer: nothing of the centre's stays.
Exit wipe(const CommandContext& context, const Desk& desk) {
    desk.session->wipeWhenClosed();
    return context.output.failure({ErrorCode::NotAllowed});
}

Exit watch(const CommandContext& context, const Desk& desk, Runner& runner) {
    SyncStatus said;
    for (;;) {
        const int wait = runner.engine().step();
        const SyncStatus status = runner.status();
        if (!sameStanding(status, said))
            say(context, status);
        said = status;
        if (runner.engine().isOver())
            return wipe(context, desk);
        runner.pause(wait);
    }
}

/// Whether what still waits, waits for a person's decision about one that was refused.
bool nothingToSend(OutboxStore& outbox) {
    const Result<QDateTime> next = outbox.nextTryAt();
    return next && !next.value().isValid();
}

Exit once(const CommandContext& context, const Desk& desk, Runner& runner) {
    for (;;) {
        const int wait = runner.engine().step();
        const SyncStatus status = runner.status();
        if (runner.engine().isOver())
            return wipe(context, desk);
        if (!runner.engine().isLevel())
            return context.output.failure(status.trouble);
        if (status.link == LinkState::ReadOnly || nothingToSend(desk.session->outbox())) {
            say(context, status);
            return Exit::Done;
        }
        runner.pause(wait);
    }
}

Exit sync(const CommandContext& context) {
    Exit status{};
    const std::optional<Desk> desk = openDesk(context, true, status);
    if (!desk)
        return status;
    Runner runner(*desk, context.clock);
    return context.options.isSet(QStringLiteral("watch")) ? watch(context, *desk, runner)
                                                          : once(context, *desk, runner);
}

Exit verify(const CommandContext& context) {
    Exit status{};
    const std::optional<Desk> desk = openDesk(context, false, status);
    if (!desk)
        return status;
    Runner runner(*desk, context.clock);
    (void)runner.engine().step();
    if (runner.engine().isOver())
        return wipe(context, *desk);
    if (!runner.engine().isLevel())
        return context.output.failure(runner.status().trouble);
    const Result<QVector<TableDigest>> differing = runner.engine().verify();
    if (!differing)
        return context.output.failure(differing.error());
    if (context.output.isJson()) {
        QJsonArray tables;
        for (const TableDigest& table : differing.value())
            tables.append(QJsonObject{{QStringLiteral("scope"), table.scope}, {QStringLiteral("table"), table.table}});
        context.output.json({{QStringLiteral("different"), tables}});
    } else {
        for (const TableDigest& table : differing.value())
            context.output.line(Ctl::tr("Different: scope %1, table %2").arg(table.scope).arg(table.table));
        if (differing.value().isEmpty())
            context.output.line(Ctl::tr("The store is equal to the centre."));
    }
    return differing.value().isEmpty() ? Exit::Done : Exit::Refused;
}

constexpr Command commands[] = {{"sync", "", addSyncOptions, sync}, {"verify", "", addVerifyOptions, verify}};

} // namespace

std::span<const Command> syncCommands() {
    return commands;
}

} // namespace line605
