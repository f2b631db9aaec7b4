#include "ui/shell/railbutton.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace line605 {

namespace {

constexpr int pictureSize = 22;
constexpr int sidePadding = 14;

int badgeWidth(const QFontMetrics& metrics, const QString& text) {
    return std::max(metrics.horizontalAdvance(text) + 12, metrics.height() + 4);
}

int drawBadge(QPainter& painter, int right, int middle, const QString& text, const QColor& ground,
              const QColor& colour) {
    const QFontMetrics metrics = painter.fontMetrics();
    const QRectF box(right - badgeWidth(metrics, text), middle - metrics.height() / 2.0 - 1, badgeWidth(metrics, text),
                     metrics.height() + 2);
    QPainterPath path;
    path.addRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.fillPath(path, ground);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, text);
    return int(box.left()) - 4;
}

} // namespace

RailButton::RailButton(const QString& iconName, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_plain(lineIcon(iconName)), m_iconName(iconName) {
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCounts(0, 0);
}

void RailButton::setCounts(int waiting, int late) {
    m_waiting = waiting;
    m_late = late;
    QString plain = text();
    plain.remove(QLatin1Char('&'));
    QStringList told{plain};
    if (waiting > 0)
        told.append(tr("%n open", nullptr, waiting));
    if (late > 0)
        told.append(tr("%n overdue", nullptr, late));
    setAccessibleName(told.join(QStringLiteral(", ")));
    setToolTip(told.join(QStringLiteral(", ")));
    update();
}

QSize RailButton::sizeHint() const {
    const QFontMetrics metrics(font());
    const int badges = m_iconName == QLatin1String("appeals") ? badgeWidth(metrics, QStringLiteral("999")) +
                                                                    badgeWidth(metrics, QStringLiteral("! 99")) + 8
                                                              : 0;
    return {sidePadding * 2 + pictureSize + 10 + metrics.horizontalAdvance(text()) + badges,
            std::max(40, metrics.height() + 20)};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor chosenGround = tone(Tone::Card);
    if (isChecked()) {
        painter.fillRect(rect(), chosenGround);
        painter.fillRect(QRect(0, 0, 4, height()), tone(Tone::Accent));
    } else if (underMouse()) {
        painter.fillRect(rect(), toneGround(Tone::Muted));
    }
    if (hasFocus()) {
        painter.setPen(QPen(tone(Tone::Accent), 2));
        painter.drawRect(QRectF(rect()).adjusted(2, 2, -2, -2));
    }
    const QIcon icon = isChecked() ? lineIcon(m_iconName, tone(Tone::Accent)) : m_plain;
    icon.paint(&painter, QRect(sidePadding, (height() - pictureSize) / 2, pictureSize, pictureSize));

    QFont strong = font();
    if (isChecked())
        strong.setWeight(QFont::DemiBold);
    painter.setFont(font());
    int right = width() - 8;
    if (m_late > 0)
        right = drawBadge(painter, right, height() / 2, lateText(), toneGround(Tone::Danger), tone(Tone::Danger));
    if (m_waiting > 0)
        right = drawBadge(painter, right, height() / 2,
                          m_waiting > 999 ? QStringLiteral("999+") : QString::number(m_waiting),
                          toneGround(Tone::Accent), tone(Tone::Accent));
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect textRect(sidePadding + pictureSize + 10, 0, right - sidePadding - pictureSize - 10, height());
    painter.drawText(textRect, int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextHideMnemonic), text());
}

bool RailButton::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave ||
        event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    return QAbstractButton::event(event);
}

QString RailButton::lateText() const {
    return QStringLiteral("! %1").arg(m_late > 99 ? QStringLiteral("99+") : QString::number(m_late));
}

} // namespace line605
