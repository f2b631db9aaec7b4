#include "ui/appeals/appealrowdelegate.h"

#include "models/appeallistmodel.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace line605 {

namespace {

constexpr int aside = 8;   // left and right of the text, as the header's
constexpr int above = 4;   // and below
constexpr int between = 1; // the lines
constexpr int iconSize = 16;
constexpr int iconRoom = iconSize + 6;

QFont smallFont(QFont font) {
    font.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.9));
    return font;
}

void paintLine(QPainter* painter, const QRect& line, const QFont& font, const QColor& ink, const QString& text) {
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

DeadlineLook lookOf(DeadlineStandingKind kind) {
    switch (kind) {
    case DeadlineStandingKind::None:
        return {QStringLiteral("calendar"), tone(Tone::Warning)};
    case DeadlineStandingKind::Settled:
        return {QStringLiteral("tick"), tone(Tone::Muted)};
    case DeadlineStandingKind::Paused:
        return {QStringLiteral("minus"), tone(Tone::Muted)};
    case DeadlineStandingKind::Fine:
        return {};
    case DeadlineStandingKind::Soon:
        return {QStringLiteral("clock"), tone(Tone::Warning)};
    case DeadlineStandingKind::Today:
        return {QStringLiteral("attention"), tone(Tone::Warning)};
    case DeadlineStandingKind::Overdue:
        return {QStringLiteral("warning"), tone(Tone::Danger)};
    }
    Q_UNREACHABLE();
    return {};
}

int AppealRowDelegate::height(const QFont& font) {
    return QFontMetrics(font).height() + between + QFontMetrics(smallFont(font)).height() + 2 * above;
}

void AppealRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear(); // the style draws the ground and the focus, the lines are drawn here
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QColor chosen = cell.palette.color(QPalette::HighlightedText);
    QColor ink = selected ? chosen : cell.palette.color(QPalette::Text);
    QColor quiet = selected ? chosen : tone(Tone::Muted);
    QRect room = cell.rect.adjusted(aside, above, -aside, -above);
    QFont first = cell.font;
    painter->save();
    if (index.column() == AppealListModel::DeadlineColumn) {
        const auto kind = DeadlineStandingKind(index.data(AppealListModel::StandingRole).toInt());
        const DeadlineLook look = lookOf(kind);
        if (!look.icon.isEmpty()) {
            if (!selected)
                ink = quiet = look.colour;
            const QRect place(room.left(), room.top() + 1, iconSize, iconSize);
            lineIcon(look.icon, selected ? chosen : look.colour).paint(painter, place);
        }
        room.setLeft(room.left() + iconRoom); // also where there is no sign: the dates stand under each other
        if (kind == DeadlineStandingKind::Overdue || kind == DeadlineStandingKind::Today)
            first.setWeight(QFont::DemiBold);
    } else if (index.column() == AppealListModel::SubjectColumn) {
        first.setWeight(QFont::DemiBold);
    }
    const QString under = index.data(AppealListModel::SecondLineRole).toString();
    QRect top = room;
    if (!under.isEmpty())
        top.setHeight(QFontMetrics(first).height());
    paintLine(painter, top, first, ink, index.data(AppealListModel::FirstLineRole).toString());
    if (!under.isEmpty()) {
        const QRect bottom(room.left(), top.bottom() + 1 + between, room.width(), room.bottom() - top.bottom());
        paintLine(painter, bottom, smallFont(cell.font), quiet, under);
    }
    painter->restore();
}

QSize AppealRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int first =
        QFontMetrics(option.font).horizontalAdvance(index.data(AppealListModel::FirstLineRole).toString());
    const int second =
        QFontMetrics(smallFont(option.font)).horizontalAdvance(index.data(AppealListModel::SecondLineRole).toString());
    const int sign = index.column() == AppealListModel::DeadlineColumn ? iconRoom : 0;
    return {std::max(first, second) + sign + 2 * aside, height(option.font)};
}

} // namespace line605
