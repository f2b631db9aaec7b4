#pragma once

#include "ui/common/textruns.h"

#include <QStyledItemDelegate>

namespace line605 {

/// A hit of the one box in two lines: holder and balance; number, address, phone and meters with what matched in bold.
class SearchResultDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    mutable TextRuns m_runs;
};

} // namespace line605
