#pragma once

#include "ui/common/celldelegate.h"

namespace line605 {

/// Draws a column of balances, whose cells export a Money: a debt in the colour of danger beside its minus, nothing at
/// all in a muted one, so that debts are found at a glance.
class MoneyDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace line605
