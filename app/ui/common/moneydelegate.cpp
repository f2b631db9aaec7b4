#include "ui/common/moneydelegate.h"

#include "models/roles.h"
#include "ui/common/tones.h"

namespace line605 {

void MoneyDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    CellDelegate::initStyleOption(option, index);
    const auto cell = index.data(ExportRole).value<TableCell>();
    const Money* amount = std::get_if<Money>(&cell);
    if (!amount || amount->kopecks > 0)
        return;
    option->palette.setColor(QPalette::Text, tone(amount->kopecks < 0 ? Tone::Danger : Tone::Muted));
}

} // namespace line605
