#pragma once

#include "domain/result.h"

#include <QStackedWidget>
#include <QTimer>

namespace line605 {

/// Shows a content widget or, in its place, one of the drawn states: empty, loading, offline, refused, no rights
/// (UX.8).
class StatePane : public QStackedWidget {
    Q_OBJECT

public:
    explicit StatePane(QWidget* parent = nullptr);

    /// Takes ownership.
    void setContent(QWidget* content);
    void showContent();
    /// After 150 ms without an answer, so that quick answers do not flicker.
    void showLoading(const QString& what);
    void showEmpty(const QString& title, const QString& hint, const QString& action = {});
    /// Offline, refused, no rights and failures, by the error's code; the words come from domain/words.
    void showError(const Error& error);

Q_SIGNALS:
    /// The button of an empty or failed state ("Try again", "New appeal" …).
    void actionRequested();

private:
    class StateView;
    StateView* m_state{};
    QWidget* m_content{};
    QTimer m_loadingDelay;
    QString m_loadingText;
};

} // namespace line605
