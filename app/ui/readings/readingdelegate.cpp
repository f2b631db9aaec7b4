#include "ui/readings/readingdelegate.h"

#include "models/readinghistorymodel.h"
#include "ui/common/tones.h"

namespace line605 {

void ReadingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const bool superseded = index.data(ReadingHistoryModel::SupersededRole).toBool();
    const bool calculated = index.data(ReadingHistoryModel::CalculatedRole).toBool();
    option->font.setStrikeOut(superseded);
    option->font.setItalic(calculated);
    if (superseded || calculated)
        option->palette.setColor(QPalette::Text, tone(Tone::Muted));
}

} // namespace line605
