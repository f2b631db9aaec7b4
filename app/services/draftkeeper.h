#pragma once

#include "ports/draftstore.h"
#include "ports/clock.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace line605 {

/// Autosave (M40): what is typed is on disk within two seconds. A form calls update() on each change and discard() when it
/// is committed or thrown away.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    DraftKeeper(DraftStore& store, const Clock& clock, QObject* parent = nullptr);
    ~DraftKeeper() override;

    void update(const QString& key, const QString& title, const QJsonObject& payload);
    void discard(const QString& key);
    /// Writes what waits now: before sign-out and on close.
    void flush();

Q_SIGNALS:
    void draftSaved(const QString& key);
    void draftFailed(const QString& key, const line605::Error& error);

private:
    void writeWaiting();

    DraftStore& m_store;
    const Clock& m_clock;
    QHash<QString, Draft> m_waiting;
    QTimer m_timer;
};

} // namespace line605
