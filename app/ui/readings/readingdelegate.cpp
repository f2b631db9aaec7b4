#include "ui/readings/readingdelegate.h"

#include "models/readinghistorymodel.h"
#include "ui/common/tones.h"

#include <QPainter>

namespace line605 {

void ReadingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    CellDelegate::paint(painter, option, index);
    if (index.data(ReadingHistoryModel::NewMeterRole).toBool())
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                          tone(Tone::Warning));
}

void ReadingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    CellDelegate::initStyleOption(option, index);
    const bool superseded = index.data(ReadingHistoryModel::SupersededRole).toBool();
    const bool calculated = index.data(ReadingHistoryModel::CalculatedRole).toBool();
    option->font.setStrikeOut(superseded);
    option->font.setItalic(calculated);
    if (superseded || calculated)
        option->palette.setColor(QPalette::Text, tone(Tone::Muted));
}

} // namespace line605
