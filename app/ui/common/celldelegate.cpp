#include "ui/common/celldelegate.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace line605 {

namespace {

const QStyle& styleOf(const QStyleOptionViewItem& option) {
    return option.widget ? *option.widget->style() : *QApplication::style();
}

/// What the style itself leaves free before and behind a text.
int marginOfStyle(const QStyleOptionViewItem& option) {
    return styleOf(option).pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
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
        paintByStyle(painter, cell);
        return;
    }
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = groupOf(cell);
    if (selected)
        painter->fillRect(cell.rect, cell.palette.brush(group, QPalette::Highlight));
    else if (cell.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(cell.rect, cell.backgroundBrush);
    const QRect room = cell.rect.adjusted(cellMargin, 0, -cellMargin, 0);
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

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize byStyle = QStyledItemDelegate::sizeHint(option, index);
    return {byStyle.width() + 2 * std::max(0, cellMargin - marginOfStyle(option)), byStyle.height()};
}

/// The ground over the whole cell, then the rest at our margin.
void CellDelegate::paintByStyle(QPainter* painter, QStyleOptionViewItem& cell) const {
    if (cell.state.testFlag(QStyle::State_Selected))
        painter->fillRect(cell.rect, cell.palette.brush(groupOf(cell), QPalette::Highlight));
    else if (cell.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(cell.rect, cell.backgroundBrush);
    const int side = std::max(0, cellMargin - marginOfStyle(cell));
    cell.rect.adjust(side, 0, -side, 0);
    styleOf(cell).drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

qsizetype CellDelegate::fontIndex(const QFont& font) const {
    const qsizetype known = m_fonts.indexOf(font);
    if (known >= 0)
        return known;
    if (m_fonts.size() == keptFonts) {
        m_texts.clear();
        m_fonts.clear();
    }
    m_fonts.append(font);
    return m_fonts.size() - 1;
}

const QStaticText& CellDelegate::laidOut(const QStyleOptionViewItem& option, int width) const {
    const QString key = option.text + QChar(char16_t(fontIndex(option.font))) + QChar(char16_t(width));
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
