#pragma once

#include "domain/result.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace line605 {

/// An inline message (UX.5): says what happened and what to do, goes away by Esc or its button; never modal.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Failure };

    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Kind kind, const QString& text, const QString& action = {});
    void showError(const Error& error);
    /// Long work (UX.4): \a done of \a total, with a button to cancel. The next message takes its place.
    void showProgress(const QString& text, qint64 done, qint64 total);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionRequested();
    /// The button of showProgress().
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress(Kind kind, const QString& text, const QString& action);

    Kind m_kind{};
    bool m_inProgress{};
    QProgressBar* m_progress{};
    QLabel* m_icon{};
    QLabel* m_text{};
    QToolButton* m_action{};
    QToolButton* m_close{};
};

} // namespace line605
