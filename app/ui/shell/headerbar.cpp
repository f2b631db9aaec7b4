#include "ui/shell/headerbar.h"

#include "domain/names.h"
#include "models/syncwords.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/shell/omnibox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace line605 {

namespace {

/// The picture of a state of the link, on the head's dark ground, which every theme has.
struct LinkLook {
    const char* picture;
    const char* colour;
};

LinkLook lookOf(LinkState link) {
    constexpr auto plain = "#ffffff";
    constexpr auto good = "#8ee0a8";
    constexpr auto careful = "#f7cd7a";
    constexpr auto bad = "#ffb0a8";
    switch (link) {
    case LinkState::Embedded:
        return {"store", plain};
    case LinkState::Connecting:
        return {"refresh", plain};
    case LinkState::Online:
        return {"online", good};
    case LinkState::Offline:
        return {"offline", careful};
    case LinkState::ReadOnly:
        return {"eye", careful};
    case LinkState::Refused:
    case LinkState::Expired:
        return {"lock", bad};
    case LinkState::Dismissed:
        return {"trash", bad};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

HeaderBar::HeaderBar(AccountStore& accounts, const Person& person, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("headerBar"));
    auto* mark = new QLabel(this);
    mark->setPixmap(QIcon(QStringLiteral(":/icons/line605.svg")).pixmap(QSize(26, 26), devicePixelRatioF()));
    m_brand = new QLabel(tr("Line 605"), this);
    m_brand->setObjectName(QStringLiteral("brand"));
    QFont strong = m_brand->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    strong.setWeight(QFont::DemiBold);
    m_brand->setFont(strong);

    m_omnibox = new Omnibox(accounts, this);
    m_omnibox->setMinimumWidth(320);
    m_omnibox->setMaximumWidth(860);

    buildStatus();
    m_person = new QToolButton(this);
    m_person->setObjectName(QStringLiteral("personButton"));
    m_person->setText(person.name);
    m_person->setIcon(lineIcon(QStringLiteral("user"), Qt::white));
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_person->setArrowType(Qt::NoArrow);
    m_person->setFocusPolicy(Qt::TabFocus);
    m_person->setAccessibleName(tr("%1, %2: menu").arg(person.name, name(person.role)));
    m_person->setToolTip(tr("%1, %2", "name and role of the person").arg(person.name, name(person.role)));
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
    layout->addWidget(m_brand);
    layout->addSpacing(20);
    layout->addWidget(m_omnibox, 10);
    layout->addStretch(1);
    layout->addWidget(m_link);
    layout->addWidget(m_refused);
    layout->addSpacing(4);
    auto* chevron = new QLabel(this);
    chevron->setPixmap(lineIcon(QStringLiteral("chevron-down"), Qt::white).pixmap(QSize(14, 14), devicePixelRatioF()));
    layout->addWidget(m_person);
    layout->addWidget(chevron);
}

void HeaderBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

/// How the link stands is never cut: where there is too little room the names give way, which everybody here knows.
void HeaderBar::fit() {
    m_brand->show();
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (layout()->minimumSize().width() > width())
        m_brand->hide();
    if (layout()->minimumSize().width() > width())
        m_person->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void HeaderBar::buildStatus() {
    m_link = new QToolButton(this);
    m_link->setObjectName(QStringLiteral("linkState"));
    m_refused = new QToolButton(this);
    m_refused->setObjectName(QStringLiteral("refusedState"));
    m_refused->setIcon(lineIcon(QStringLiteral("warning"), tone(Tone::Warning)));
    m_refused->hide();
    for (QToolButton* button : {m_link, m_refused}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, &HeaderBar::statusRequested);
    }
}

void HeaderBar::setStatus(const SyncStatus& status, const QDateTime& now) {
    const LinkLook look = lookOf(status.link);
    const QString text = status.link == LinkState::Embedded
                             ? tr("embedded store · %n in the queue", nullptr, status.outbox.waiting)
                             //: How the link stands, and what waits for the centre.
                             : tr("%1 · %2").arg(linkWords(status, now), queueWords(status.outbox, now));
    if (m_picture != QLatin1String(look.picture)) {
        m_picture = QLatin1String(look.picture);
        m_link->setIcon(lineIcon(m_picture, QColor(QLatin1String(look.colour))));
    }
    const QString refused = refusedWords(status.outbox);
    if (m_link->text() != text || m_refused->text() != refused) {
        m_link->setText(text);
        m_refused->setText(refused);
        m_refused->setVisible(!refused.isEmpty());
        fit();
    }
    const QString told = tip(status, now);
    for (QToolButton* button : {m_link, m_refused}) {
        if (button->toolTip() != told)
            button->setToolTip(told);
    }
    m_link->setAccessibleName(tr("Link with the centre: %1").arg(text));
    m_refused->setAccessibleName(
        tr("%n operation(s) refused by the centre. Opens the list.", nullptr, status.outbox.refused));
}

QString HeaderBar::tip(const SyncStatus& status, const QDateTime& now) const {
    QStringList lines{linkMeaning(status)};
    if (status.link != LinkState::Embedded)
        lines.append(status.lastSync.isValid() ? tr("Last sync: %1").arg(momentWords(status.lastSync, now))
                                               : tr("There was no sync yet."));
    if (!m_statusKeys.isEmpty())
        lines.append(tr("%1: the sync page").arg(m_statusKeys));
    return lines.join(u'\n');
}

void HeaderBar::setStatusKeys(const QString& keys) {
    m_statusKeys = keys;
}

} // namespace line605
