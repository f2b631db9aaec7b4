#include "ui/shell/headerbar.h"

#include "domain/names.h"
#include "ui/common/icons.h"
#include "ui/shell/omnibox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace line605 {

HeaderBar::HeaderBar(AccountStore& accounts, const Person& person, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("headerBar"));
    auto* mark = new QLabel(this);
    mark->setPixmap(QIcon(QStringLiteral(":/icons/line605.svg")).pixmap(QSize(26, 26), devicePixelRatioF()));
    auto* brand = new QLabel(tr("Line 605"), this);
    brand->setObjectName(QStringLiteral("brand"));
    QFont strong = brand->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setWeight(QFont::DemiBold);
    brand->setFont(strong);

    m_omnibox = new Omnibox(accounts, this);
    m_omnibox->setMinimumWidth(320);
    m_omnibox->setMaximumWidth(860);

    m_linkPicture = new QLabel(this);
    m_linkPicture->setPixmap(lineIcon(QStringLiteral("store"), Qt::white).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_link = new QLabel(this);
    m_link->setObjectName(QStringLiteral("linkState"));

    m_person = new QToolButton(this);
    m_person->setObjectName(QStringLiteral("personButton"));
    m_person->setText(person.name);
    m_person->setIcon(lineIcon(QStringLiteral("user"), Qt::white));
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_person->setArrowType(Qt::NoArrow);
    m_person->setFocusPolicy(Qt::TabFocus);
    m_person->setAccessibleName(tr("%1, %2: menu").arg(person.name, name(person.role)));
    m_person->setToolTip(name(person.role));
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("personMenu"));
    connect(m_person, &QToolButton::clicked, this, [this] {
        // Popped up rather than left to the button, which would run an event loop of its own.
        const QSize size = m_menu->sizeHint();
        m_menu->popup(m_person->mapToGlobal(QPoint(m_person->width() - size.width(), m_person->height() + 2)));
    });

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 10, 7);
    layout->setSpacing(8);
    layout->addWidget(mark);
    layout->addWidget(brand);
    layout->addSpacing(20);
    layout->addWidget(m_omnibox, 10);
    layout->addStretch(1);
    layout->addWidget(m_linkPicture);
    layout->addWidget(m_link);
    layout->addSpacing(10);
    auto* chevron = new QLabel(this);
    chevron->setPixmap(lineIcon(QStringLiteral("chevron-down"), Qt::white).pixmap(QSize(14, 14), devicePixelRatioF()));
    layout->addWidget(m_person);
    layout->addWidget(chevron);
    setQueue(0);
}

void HeaderBar::setQueue(int waiting) {
    m_link->setText(tr("embedded store — %n in the queue", nullptr, waiting));
    m_link->setAccessibleName(m_link->text());
}

} // namespace line605
