#include "ui/appeals/deadlinedelegate.h"

#include "models/appeallistmodel.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"

namespace line605 {

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

void DeadlineDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const auto kind = DeadlineStandingKind(index.data(AppealListModel::StandingRole).toInt());
    const DeadlineLook look = lookOf(kind);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    // Every row leaves room for the sign, so that the dates stand under each other.
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    if (!look.icon.isEmpty()) {
        option->icon = lineIcon(look.icon, selected ? option->palette.color(QPalette::HighlightedText) : look.colour);
        if (!selected)
            option->palette.setColor(QPalette::Text, look.colour);
    } else {
        option->icon = {};
    }
    if (kind == DeadlineStandingKind::Overdue || kind == DeadlineStandingKind::Today)
        option->font.setWeight(QFont::DemiBold);
}

} // namespace line605
