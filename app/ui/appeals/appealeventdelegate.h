#pragma once

#include <QStyledItemDelegate>

namespace line605 {

/// Draws an entry of AppealEventModel as a part of a conversation: the customer on the left, the desk on the right,
/// notes marked as such, events as a line.
class AppealEventDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Layout {
        QRect bubble;
        QRect head;
        QRect body;
    };
    [[nodiscard]] static Layout layout(const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace line605
