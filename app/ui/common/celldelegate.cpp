#include "ui/common/celldelegate.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace line605 {

namespace {

const QStyle& styleOf(const QStyleOptionViewItem& option) {
    return option.widget ? *option.widget->style() : *QApplication::style();
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem& option) {
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Normal : QPalette::Inactive;
}

} // namespace

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent), m_texts(keptTexts) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (!isTextOnly(cell)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = groupOf(cell);
    if (selected)
        painter->fillRect(cell.rect, cell.palette.brush(group, QPalette::Highlight));
    else if (cell.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(cell.rect, cell.backgroundBrush);
    const int side = margin(cell);
    const QRect room = cell.rect.adjusted(side, 0, -side, 0);
    if (!cell.text.isEmpty() && room.width() > 0) {
        const QStaticText& text = laidOut(cell, room.width());
        const QSize size(int(std::ceil(text.size().width())), int(std::ceil(text.size().height())));
        const QRect place = QStyle::alignedRect(Qt::LeftToRight, cell.displayAlignment, size, room);
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawStaticText(place.topLeft(), text);
    }
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = cell.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
        styleOf(cell).drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
}

bool CellDelegate::isTextOnly(const QStyleOptionViewItem& option) {
    return !option.features.testFlag(QStyleOptionViewItem::HasDecoration) &&
           !option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator) &&
           !option.features.testFlag(QStyleOptionViewItem::WrapText) && option.direction == Qt::LeftToRight &&
           !option.text.contains(QChar::LineSeparator);
}

/// What the style leaves free before and behind a text; the same for every cell.
int CellDelegate::margin(const QStyleOptionViewItem& option) const {
    if (m_margin < 0) {
        const QStyle& style = styleOf(option);
        const QRect text = style.subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
        m_margin = std::max(0, text.left() - option.rect.left()) +
                   style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    }
    return m_margin;
}

const QStaticText& CellDelegate::laidOut(const QStyleOptionViewItem& option, int width) const {
    if (option.font != m_font) {
        m_texts.clear();
        m_font = option.font;
    }
    const QString key = option.text + QChar(QChar::Null) + QChar(char16_t(width));
    if (const QStaticText* kept = m_texts.object(key))
        return *kept;
    auto* text = new QStaticText(option.text);
    text->setTextFormat(Qt::PlainText);
    text->prepare({}, option.font);
    if (text->size().width() > width) {
        text->setText(option.fontMetrics.elidedText(option.text, option.textElideMode, width));
        text->prepare({}, option.font);
    }
    m_texts.insert(key, text); // the cache owns it from here
    return *text;
}

} // namespace line605
