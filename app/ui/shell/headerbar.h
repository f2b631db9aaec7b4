#pragma once

#include "domain/person.h"
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
    /// How many operations wait for the centre; the embedded store has none.
    void setQueue(int waiting);
    /// The menu of the person's button; the caller fills it.
    [[nodiscard]] QMenu* personMenu() const { return m_menu; }

private:
    Omnibox* m_omnibox{};
    QLabel* m_linkPicture{};
    QLabel* m_link{};
    QToolButton* m_person{};
    QMenu* m_menu{};
};

} // namespace line605
