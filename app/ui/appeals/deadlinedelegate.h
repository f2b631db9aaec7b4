#pragma once

#include "domain/deadlinecount.h"

#include <QStyledItemDelegate>

namespace line605 {

/// How a deadline's standing looks: a shape, a colour and, beside them, always words.
struct DeadlineLook {
    QString icon; ///< of resources/icons; empty = none
    QColor colour;
};
[[nodiscard]] DeadlineLook lookOf(DeadlineStandingKind kind);

/// Draws the deadline column of a list of appeals.
class DeadlineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace line605
