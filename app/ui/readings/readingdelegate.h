#pragma once

#include <QStyledItemDelegate>

namespace line605 {

/// Draws rows of readings: corrected ones struck out, calculated ones in italics (a column of the row says both in
/// words).
class ReadingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace line605
