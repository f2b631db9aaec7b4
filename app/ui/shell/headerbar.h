#pragma once

#include "domain/person.h"
#include "domain/syncstatus.h"
#include "ports/accountstore.h"

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;

namespace line605 {

class Omnibox;

/// The top of the window: the name, the one box, the state of the link and the person's menu.
class HeaderBar : public QFrame {
    Q_OBJECT

public:
    HeaderBar(AccountStore& accounts, const Person& person, QWidget* parent);

    [[nodiscard]] Omnibox* omnibox() const { return m_omnibox; }
    /// How the desk stands with the centre at \a now. Nothing is drawn anew where nothing changed.
    void setStatus(const SyncStatus& status, const QDateTime& now);
    /// What opens the page of the sync, for the tip.
    void setStatusKeys(const QString& keys);
    /// The menu of the person's button; the caller fills it.
    [[nodiscard]] QMenu* personMenu() const { return m_menu; }

Q_SIGNALS:
    /// The state of the link was clicked.
    void statusRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildStatus();
    void fit();
    [[nodiscard]] QString tip(const SyncStatus& status, const QDateTime& now) const;

    QLabel* m_brand{};
    Omnibox* m_omnibox{};
    QToolButton* m_link{};
    QToolButton* m_refused{};
    QToolButton* m_person{};
    QMenu* m_menu{};
    QString m_statusKeys;
    QString m_picture; ///< of the link, as it is drawn now
};

} // namespace line605
