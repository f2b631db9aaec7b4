#include "ui/common/messagebar.h"

#include "domain/words.h"
#include "ui/common/icons.h"
#include "ui/common/selectablelabel.h"
#include "ui/common/tones.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>

namespace line605 {

namespace {

struct Look {
    const char* name; ///< the property "kind" of the stylesheet
    const char* icon;
    Tone tone;
};

Look lookOf(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::Information:
        return {"information", "info", Tone::Accent};
    case MessageBar::Kind::Success:
        return {"success", "check", Tone::Success};
    case MessageBar::Kind::Warning:
        return {"warning", "warning", Tone::Warning};
    case MessageBar::Kind::Failure:
        return {"failure", "error", Tone::Danger};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::NoFrame);
    m_icon = new QLabel(this);
    m_text = new SelectableLabel(this);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("messageProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setFixedHeight(8);
    m_action = new QToolButton(this);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_action->setFocusPolicy(Qt::StrongFocus);
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_action);
    layout->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QToolButton::clicked, this, [this] {
        if (m_inProgress)
            Q_EMIT cancelRequested();
        else
            Q_EMIT actionRequested();
    });
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& text, const QString& action) {
    m_inProgress = false;
    m_progress->hide();
    dress(kind, text, action);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const Error& error) {
    showMessage(error.code == ErrorCode::RefusedByRule ? Kind::Warning : Kind::Failure, words(error));
}

void MessageBar::showProgress(const QString& text, qint64 done, qint64 total) {
    m_inProgress = true;
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(int(std::min<qint64>(1000, done * 1000 / total)));
    m_progress->show();
    dress(Kind::Information, text, tr("Cancel"));
}

QString MessageBar::text() const {
    return m_text->text();
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_inProgress)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        dress(m_kind, m_text->text(), m_action->text());
}

void MessageBar::dress(Kind kind, const QString& text, const QString& action) {
    const Look look = lookOf(kind);
    const bool changed = m_kind != kind || property("kind").isNull();
    m_kind = kind;
    if (changed) {
        setProperty("kind", QString::fromLatin1(look.name));
        style()->unpolish(this);
        style()->polish(this);
    }
    m_icon->setPixmap(lineIcon(QLatin1String(look.icon), tone(look.tone)).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(!m_inProgress);
    m_close->setToolTip(tr("Hide the message"));
    m_close->setAccessibleName(tr("Hide the message"));
    setAccessibleName(text);
    show();
}

} // namespace line605
