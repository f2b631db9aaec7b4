#include "ui/shell/railbutton.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace line605 {

namespace {

constexpr int pictureSize = 22;
constexpr int sidePadding = 10;
constexpr int badgePadding = 8;

QFont badgeFont(const QFont& font) {
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

int badgeWidth(const QFontMetrics& metrics, const QString& text) {
    return std::max(metrics.horizontalAdvance(text) + 10, metrics.height() + 4);
}

/// In \a width, about the height \a middle.
void drawBadge(QPainter& painter, int right, int width, int middle, const QString& text, const QColor& ground,
               const QColor& colour) {
    const int height = painter.fontMetrics().height();
    const QRectF box(right - width, middle - height / 2.0, width, height);
    QPainterPath path;
    path.addRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.fillPath(path, ground);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, text);
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
    QStringList told;
    if (waiting > 0)
        told.append(tr("%n open", nullptr, waiting));
    if (late > 0)
        told.append(tr("%n overdue", nullptr, late));
    setCounts(waiting, late, told);
}

void RailButton::setCounts(int waiting, int late, const QStringList& told) {
    m_waiting = waiting;
    m_late = late;
    QString plain = text();
    plain.remove(QLatin1Char('&'));
    m_told = QStringList{plain} + told;
    setAccessibleName(m_told.join(QStringLiteral(", ")));
    if (isEnabled())
        setToolTip(accessibleName());
    update();
}

void RailButton::setClosed(const QString& why) {
    setEnabled(why.isEmpty());
    setToolTip(why.isEmpty() ? accessibleName() : why);
}

QSize RailButton::sizeHint() const {
    const QFontMetrics metrics(font());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics small(badgeFont(font()));
    const int badges =
        m_iconName == QLatin1String("appeals") ? badgeWidth(small, QStringLiteral("! 99")) + badgePadding : 0;
    return {sidePadding * 2 + pictureSize + 8 + QFontMetrics(strong).horizontalAdvance(text()) + badges,
            std::max({40, metrics.height() + 20, 2 * small.height() + 8})};
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
    icon.paint(&painter, QRect(sidePadding, (height() - pictureSize) / 2, pictureSize, pictureSize), Qt::AlignCenter,
               isEnabled() ? QIcon::Normal : QIcon::Disabled);

    QFont strong = font();
    if (isChecked())
        strong.setWeight(QFont::DemiBold);
    const int right = width() - badgePadding - paintBadges(painter);
    painter.setFont(strong);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const int left = sidePadding + pictureSize + 8;
    const QRect textRect(left, 0, right - left, height());
    painter.drawText(textRect, int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextHideMnemonic), text());
}

/// One above the other, so that the rail stays narrow; answers the room they take.
int RailButton::paintBadges(QPainter& painter) const {
    painter.setFont(badgeFont(font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString waiting = m_waiting > 999 ? QStringLiteral("999+") : QString::number(m_waiting);
    int room = 0;
    if (m_waiting > 0)
        room = badgeWidth(metrics, waiting);
    if (m_late > 0)
        room = std::max(room, badgeWidth(metrics, lateText()));
    const int apart = m_waiting > 0 && m_late > 0 ? metrics.height() / 2 + 1 : 0;
    const int right = width() - badgePadding;
    if (m_waiting > 0)
        drawBadge(painter, right, room, height() / 2 - apart, waiting, toneGround(Tone::Accent), tone(Tone::Accent));
    if (m_late > 0)
        drawBadge(painter, right, room, height() / 2 + apart, lateText(), toneGround(Tone::Danger), tone(Tone::Danger));
    return room;
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
