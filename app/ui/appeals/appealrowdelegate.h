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

/// Draws the cells of an AppealListModel with two lines: what the column says and, smaller, what stands under it;
/// before the deadline the sign of how it stands.
class AppealRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of a row in this font.
    [[nodiscard]] static int height(const QFont& font);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace line605
