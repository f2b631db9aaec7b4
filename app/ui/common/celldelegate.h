#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace line605 {

/// Draws the cells of a list that hold text and nothing else, as the style does but in a fifth of the time: the style
/// lays every text out three times whenever it is painted, and a window full of cells is painted with each jump of the
/// list and each time something closes above it. Laid out texts are kept. Other cells are left to the style.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] static bool isTextOnly(const QStyleOptionViewItem& option);
    [[nodiscard]] int margin(const QStyleOptionViewItem& option) const;
    [[nodiscard]] const QStaticText& laidOut(const QStyleOptionViewItem& option, int width) const;

    static constexpr int keptTexts = 2000;

    mutable QCache<QString, QStaticText> m_texts; ///< by text, room and font
    mutable QFont m_font;                         ///< of the texts that are kept
    mutable int m_margin{-1};
};

} // namespace line605
