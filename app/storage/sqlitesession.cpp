#include "storage/sqlitesession.h"

#include "storage/centreprofile.h"
#include "storage/keyfile.h"
#include "storage/notify.h"
#include "storage/sqliteaccountstore.h"
#include "storage/sqliteappealstore.h"
#include "storage/sqlitedraftstore.h"
#include "storage/sqlitehistorystore.h"
#include "storage/sqliteoperationlog.h"
#include "storage/sqliteoutboxstore.h"
#include "storage/sqlitepreferencestore.h"
#include "storage/sqliteregistrywriter.h"
#include "storage/sqlitereplicastore.h"
#include "storage/storecheck.h"
#include "storage/storecopy.h"
#include "storage/storefiles.h"
#include "storage/storelock.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QTimer>

namespace line605 {

Q_DECLARE_LOGGING_CATEGORY(logStorage)

namespace {

constexpr qint64 backupAgeSeconds = 24 * 3600;

} // namespace

SqliteSession::SqliteSession(OpenStore store)
    : m_store(std::move(store)), m_context{*m_store.workers, m_store.clock, m_store.settings->rules,
                                           *m_store.events,  m_writeTurn,   !m_store.centre.isEmpty(),
                                           m_opened,         m_bell},
      m_accounts(std::make_unique<SqliteAccountStore>(m_context)),
      m_history(std::make_unique<SqliteHistoryStore>(m_context)),
      m_appeals(std::make_unique<SqliteAppealStore>(m_context)),
      m_operations(std::make_unique<SqliteOperationLog>(m_context)),
      m_drafts(std::make_unique<SqliteDraftStore>(m_context)),
      m_preferences(std::make_unique<SqlitePreferenceStore>(m_context)),
      m_outbox(std::make_unique<SqliteOutboxStore>(m_context)),
      m_replica(std::make_unique<SqliteReplicaStore>(m_context)) {
    m_keeper.setMaxThreadCount(1);
    if (m_store.settings->backupAfter)
        planDailyBackup(*m_store.settings->backupAfter);
}

SqliteSession::~SqliteSession() {
    m_closing = true;
    m_keeper.waitForDone();
    m_store.workers.reset(); // ends what was begun; nothing uses the stores after this
    if (m_wipe)
        wipeStore(m_store.path);
}

Person SqliteSession::person() const {
    return m_store.person;
}

AccountStore& SqliteSession::accounts() {
    return *m_accounts;
}

HistoryStore& SqliteSession::history() {
    return *m_history;
}

AppealStore& SqliteSession::appeals() {
    return *m_appeals;
}

OperationLog& SqliteSession::operations() {
    return *m_operations;
}

DraftStore& SqliteSession::drafts() {
    return *m_drafts;
}

PreferenceStore& SqliteSession::preferences() {
    return *m_preferences;
}

StoreEvents& SqliteSession::events() {
    return *m_store.events;
}

CentreProfile SqliteSession::centre() const {
    const QMutexLocker lock(&m_centreMutex);
    return m_store.centre;
}

OutboxStore& SqliteSession::outbox() {
    return *m_outbox;
}

ReplicaStore& SqliteSession::replica() {
    return *m_replica;
}

Answer<Done> SqliteSession::setCentre(const CentreProfile& centre) {
    if (!m_context.centre || centre.isEmpty())
        return ready<Done>(Error{ErrorCode::BadInput, QStringLiteral("a store keeps the kind it was made with")});
    return m_store.workers->writer.run([this, centre](Connection& connection) -> Status {
        const WriteTurn turn(m_writeTurn);
        if (Status written = writeCentre(connection, centre); !written)
            return written;
        const QMutexLocker lock(&m_centreMutex);
        m_store.centre = centre;
        return Done{};
    });
}

Answer<Done> SqliteSession::setPassword(const QString& password) {
    return keep([this, password](Connection&) -> Status {
        const Result<KeyFile> file = KeyFile::wrap(m_store.key, password, m_store.settings->keyCost);
        if (!file)
            return file.error();
        if (Status written = file.value().write(keyFileOf(m_store.path)); !written)
            return written;
        syncFolderOf(m_store.path);
        return Done{};
    });
}

void SqliteSession::wipeWhenClosed() {
    m_wipe = true;
}

template<class Work>
auto SqliteSession::keep(Work work) -> QFuture<std::invoke_result_t<Work&, Connection&>> {
    using Value = std::invoke_result_t<Work&, Connection&>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    m_keeper.start([this, promise, work = std::move(work)]() mutable {
        Connection connection(ConnectionUse::Keeper);
        Status opened = m_closing ? Status(Error{ErrorCode::Cancelled}) : connection.open(m_store.path, m_store.key);
        promise->addResult(opened ? work(connection) : Value(opened.error()));
        promise->finish();
    });
    return promise->future();
}

Answer<StoreReport> SqliteSession::check() {
    return keep([this](Connection& connection) { return checkStore(connection, m_closing); });
}

Answer<Done> SqliteSession::backup(const QString& path) {
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(m_store.path).absoluteFilePath())
        return ready<Done>(Error{ErrorCode::FileUnwritable, QStringLiteral("the copy would replace the store")});
    return keep([this, path](Connection& connection) {
        return copyStore(connection, m_store.key, path, [this] { return m_closing.load(); });
    });
}

Result<std::unique_ptr<RegistryWriter>> SqliteSession::beginRegistryWrite() {
    if (m_context.centre)
        return Error{ErrorCode::NotAllowed, QStringLiteral("the centre's rows come from the centre")};
    WriteTurn turn(m_writeTurn);
    auto connection = std::make_unique<Connection>(ConnectionUse::Writer);
    if (Status opened = connection->open(m_store.path, m_store.key); !opened)
        return opened.error();
    return SqliteRegistryWriter::begin(
        RegistryAccess{std::move(turn), std::move(connection), [this] { notifyDirectory(*m_store.events); }});
}

void SqliteSession::planDailyBackup(std::chrono::milliseconds after) {
    // Made on the thread of the events, with whom it ends; a session may be opened on another one.
    QObject* events = m_store.events.get();
    QMetaObject::invokeMethod(events, [this, events, after] {
        auto* timer = new QTimer(events);
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, events, [this] { backUpIfDue(); });
        timer->start(after);
    });
}

void SqliteSession::backUpIfDue() {
    // The files' own time, as it is the machine's clock that wrote it.
    const QFileInfo last(backupFileOf(m_store.path, 1));
    if (last.exists() && last.lastModified().secsTo(QDateTime::currentDateTimeUtc()) < backupAgeSeconds)
        return;
    const Answer<Done> copied = keep([this](Connection& connection) {
        Status done = makeAutomaticBackup(connection, m_store.key, [this] { return m_closing.load(); });
        if (!done && done.error().code != ErrorCode::Cancelled)
            qCWarning(logStorage, "daily copy: %s", qUtf8Printable(done.error().detail));
        return done;
    });
    Q_UNUSED(copied)
}

} // namespace line605
