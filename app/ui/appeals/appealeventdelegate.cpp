#include "ui/appeals/appealeventdelegate.h"

#include "models/appealeventmodel.h"
#include "ui/common/tones.h"
#include "ui/common/wrappedtext.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace line605 {

namespace {

constexpr int gap = 4;     // between entries
constexpr int padding = 8; // inside a bubble
constexpr int indent = 32; // of the other side

AppealEventModel::Side sideOf(const QModelIndex& index) {
    return AppealEventModel::Side(index.data(AppealEventModel::SideRole).toInt());
}

QFont headFont(QFont font) {
    font.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.88));
    return font;
}

QColor groundOf(AppealEventModel::Side side) {
    switch (side) {
    case AppealEventModel::Side::Customer:
        return toneGround(Tone::Muted);
    case AppealEventModel::Side::Desk:
        return toneGround(Tone::Accent);
    case AppealEventModel::Side::Inside:
        return toneGround(Tone::Warning);
    case AppealEventModel::Side::Event:
        return Qt::transparent;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

AppealEventDelegate::Layout AppealEventDelegate::layout(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const AppealEventModel::Side side = sideOf(index);
    const int left = option.rect.left() + gap + (side == AppealEventModel::Side::Desk ? indent : 0);
    const int right = option.rect.right() - gap - (side == AppealEventModel::Side::Customer ? indent : 0);
    const int width = std::max(40, right - left - 2 * padding);
    const QString body = index.data(AppealEventModel::BodyRole).toString();
    const int headHeight =
        wrappedHeight(headFont(option.font), width, index.data(AppealEventModel::HeadRole).toString());
    const int bodyHeight = wrappedHeight(option.font, width, body);

    Layout at;
    const int top = option.rect.top() + gap;
    at.head = QRect(left + padding, top + padding / 2, width, headHeight);
    at.body = QRect(left + padding, at.head.bottom() + 2, width, bodyHeight);
    at.bubble = QRect(left, top, width + 2 * padding, headHeight + bodyHeight + padding + (body.isEmpty() ? 0 : 4));
    return at;
}

void AppealEventDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const AppealEventModel::Side side = sideOf(index);
    const Layout at = layout(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    const QColor edge = current                                 ? tone(Tone::Accent)
                        : side == AppealEventModel::Side::Event ? Qt::transparent
                                                                : tone(Tone::Line);
    painter->setPen(QPen(edge, current ? 2 : 1, side == AppealEventModel::Side::Inside ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(groundOf(side));
    painter->drawRoundedRect(QRectF(at.bubble).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    painter->setFont(headFont(option.font));
    painter->setPen(tone(Tone::Muted));
    drawWrapped(*painter, at.head, index.data(AppealEventModel::HeadRole).toString());
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    drawWrapped(*painter, at.body, index.data(AppealEventModel::BodyRole).toString());
    painter->restore();
}

QSize AppealEventDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem wide(option);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget))
        wide.rect = QRect(0, 0, view->viewport()->width(), 0);
    return {wide.rect.width(), layout(wide, index).bubble.height() + 2 * gap};
}

} // namespace line605
