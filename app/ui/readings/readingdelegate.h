#pragma once

#include "ui/common/celldelegate.h"

namespace line605 {

/// Draws rows of readings: corrected ones struck out, calculated ones in italics, a line under the first one of another
/// meter (a column of the row says each in words).
class ReadingDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace line605
