#pragma once

#include "domain/result.h"

#include <QFrame>

class QLabel;
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
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionRequested();

private:
    QLabel* m_icon{};
    QLabel* m_text{};
    QToolButton* m_action{};
    QToolButton* m_close{};
};

} // namespace line605
