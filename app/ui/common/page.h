#pragma once

#include "domain/id.h"

#include <QWidget>

namespace line605 {

/// A page of the main window. It asks for what lies outside it by signals; the main window routes them.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The manual's topic for F1: the name of a file in resources/help without its language, e.g. "accounts".
    [[nodiscard]] virtual QString helpTopic() const = 0;
    /// The page came to the front: put the focus where the hand goes next, refresh what may be old.
    virtual void activate() = 0;
    /// "Export the shown rows" of the page's list; the default has none.
    virtual void exportRows() {}
    [[nodiscard]] virtual bool canExport() const { return false; }
    /// The account the page is about now (the shown card, the chosen row): the window's F2 and F4 act on it. Pages do
    /// not register these keys themselves.
    [[nodiscard]] virtual AccountId currentAccount() const { return {}; }

Q_SIGNALS:
    void accountRequested(line605::AccountId account);
    void readingRequested(line605::AccountId account);
    void newAppealRequested(line605::AccountId account);
    void appealRequested(line605::AppealId appeal);
    /// A line for the status bar, e.g. "Reading saved".
    void said(const QString& message);
};

} // namespace line605
