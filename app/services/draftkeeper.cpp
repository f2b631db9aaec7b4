#include "services/draftkeeper.h"

#include <QLoggingCategory>

#include <chrono>
#include <utility>

namespace line605 {

namespace {

Q_LOGGING_CATEGORY(lcDrafts, "line605.drafts")

// A second for the typing, so that one more remains for the disk.
constexpr std::chrono::milliseconds saveDelay{1000};
// A store that refused (disk full …) is not asked on every key.
constexpr std::chrono::milliseconds retryDelay{5000};

} // namespace

DraftKeeper::DraftKeeper(DraftStore& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::writeWaiting);
}

DraftKeeper::~DraftKeeper() {
    flush();
}

void DraftKeeper::update(const QString& key, const QString& title, const QJsonObject& payload) {
    m_waiting.insert(key, {{key, title, payload, m_clock.nowUtc()}, ++m_lastChange});
    // Never restarted by a further change; only a pending retry is brought forward.
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > saveDelay)
        m_timer.start(saveDelay);
}

void DraftKeeper::discard(const QString& key) {
    m_waiting.remove(key);
    m_writing.remove(key);
    m_store.remove(key).then(this, [this, key](const Status& status) {
        if (!status && status.error().code != ErrorCode::NotFound)
            Q_EMIT draftFailed(key, status.error());
    });
}

std::optional<Draft> DraftKeeper::unsaved(const QString& key) const {
    for (const auto* drafts : {&m_waiting, &m_writing}) {
        const auto found = drafts->constFind(key);
        if (found != drafts->cend())
            return found->draft;
    }
    return std::nullopt;
}

void DraftKeeper::flush() {
    m_timer.stop();
    writeWaiting();
}

void DraftKeeper::writeWaiting() {
    // The store's one writer takes saves and removals in the order in which they are asked for.
    for (const Waiting& waiting : std::exchange(m_waiting, {})) {
        m_writing.insert(waiting.draft.key, waiting);
        m_store.save(waiting.draft)
            .then(this, [this, key = waiting.draft.key, change = waiting.change](const Status& s) {
                handleSaved(key, change, s);
            });
    }
}

void DraftKeeper::handleSaved(const QString& key, quint64 change, const Status& status) {
    const auto written = m_writing.constFind(key);
    const bool current = written != m_writing.cend() && written->change == change;
    if (status.ok()) {
        if (current)
            m_writing.erase(written);
        Q_EMIT draftSaved(key);
        return;
    }
    qCWarning(lcDrafts) << "draft not written, error" << int(status.error().code);
    if (current) { // neither discarded nor typed over meanwhile: it still has to reach the disk
        const Waiting again = m_writing.take(key);
        if (!m_waiting.contains(key))
            m_waiting.insert(key, again);
        if (!m_timer.isActive())
            m_timer.start(retryDelay);
    }
    Q_EMIT draftFailed(key, status.error());
}

} // namespace line605
