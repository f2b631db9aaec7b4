#pragma once

#include "ports/clock.h"
#include "ports/draftstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace line605 {

/// Autosave (M40): what is typed is on disk within two seconds. A form calls update() on each change and discard() when
/// it is committed or thrown away. The clock starts with the first change that waits and is not put back by the next
/// ones, so a person who types without a pause is saved as well. What could not be written is told and tried again.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    DraftKeeper(DraftStore& store, const Clock& clock, QObject* parent = nullptr);
    ~DraftKeeper() override;

    void update(const QString& key, const QString& title, const QJsonObject& payload);
    void discard(const QString& key);
    /// What was typed under \a key and is not on disk yet: newer than what the store has.
    [[nodiscard]] std::optional<Draft> unsaved(const QString& key) const;
    /// Writes what waits now: before sign-out and on close.
    void flush();

Q_SIGNALS:
    void draftSaved(const QString& key);
    void draftFailed(const QString& key, const line605::Error& error);

private:
    void writeWaiting();
    void handleSaved(const QString& key, quint64 change, const Status& status);

    struct Waiting {
        Draft draft;
        quint64 change{}; ///< grows with each update of any key: tells an old answer from a new text
    };

    DraftStore& m_store;
    const Clock& m_clock;
    QHash<QString, Waiting> m_waiting; ///< not yet given to the store
    QHash<QString, Waiting> m_writing; ///< given to the store, not answered
    quint64 m_lastChange{};
    QTimer m_timer;
};

} // namespace line605
