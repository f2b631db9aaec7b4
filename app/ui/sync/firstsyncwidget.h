#pragma once

#include "domain/syncstatus.h"

#include <QWidget>

#include <memory>

namespace line605 {

namespace Ui {
class FirstSyncWidget;
}

/// Stands in the place of every page while there is nothing that may be shown: during the first sync, after a lease
/// that is over, after the person left. Says how far it is, what an interruption means and what can be done.
class FirstSyncWidget : public QWidget {
    Q_OBJECT

public:
    explicit FirstSyncWidget(QWidget* parent = nullptr);
    ~FirstSyncWidget() override;

    /// Whether nothing else may be shown in this state.
    [[nodiscard]] static bool isNeeded(const SyncStatus& status);
    void setStatus(const SyncStatus& status, const QDateTime& now);

Q_SIGNALS:
    void tryRequested();
    void passwordRequested();
    void lockRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Action { None, Try, Password };

    void showProgress();
    void showWaiting(const QDateTime& now);
    void say(const char* picture, const QString& title, const QString& text, const QString& hint);
    void offer(Action action);
    void dress();

    std::unique_ptr<Ui::FirstSyncWidget> m_ui;
    SyncStatus m_status;
    Action m_action{Action::None};
};

} // namespace line605
