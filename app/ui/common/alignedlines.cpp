#include "ui/common/alignedlines.h"

#include "ui/common/tones.h"

#include <QEvent>
#include <QPainter>

namespace line605 {

namespace {

constexpr int columnGap = 14;

} // namespace

AlignedLines::AlignedLines(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AlignedLines::setRows(const QVector<QStringList>& rows) {
    m_rows = rows;
    measure();
    setAccessibleName(text());
    updateGeometry();
    update();
}

void AlignedLines::setCaptions(bool captions) {
    m_captions = captions;
    measure();
    update();
}

void AlignedLines::setFigureLook(double factor, bool bold) {
    m_factor = factor;
    m_bold = bold;
    measure();
    updateGeometry();
    update();
}

QString AlignedLines::text() const {
    QStringList lines;
    for (const QStringList& row : m_rows)
        lines.append(row.join(u' ').trimmed());
    return lines.join(u'\n');
}

QSize AlignedLines::sizeHint() const {
    int width = 0;
    for (const int column : m_widths)
        width += column + (width > 0 ? columnGap : 0);
    return {width, int(m_rows.size()) * lineHeight()};
}

bool AlignedLines::isMuted(qsizetype row, qsizetype column) const {
    return column == 0 || (m_captions && row == 0);
}

QFont AlignedLines::fontOf(qsizetype row, qsizetype column) const {
    QFont own = font();
    if (isMuted(row, column))
        return own;
    own.setPointSizeF(own.pointSizeF() * m_factor);
    own.setBold(m_bold);
    return own;
}

void AlignedLines::measure() {
    m_widths.clear();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        for (qsizetype column = 0; column < m_rows.at(row).size(); ++column) {
            if (column == m_widths.size())
                m_widths.append(0);
            const QFontMetrics metrics(fontOf(row, column));
            m_widths[column] = std::max(m_widths.at(column), metrics.horizontalAdvance(m_rows.at(row).at(column)));
        }
    }
}

void AlignedLines::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        measure();
    QWidget::changeEvent(event);
}

int AlignedLines::lineHeight() const {
    QFont figure = font();
    figure.setPointSizeF(figure.pointSizeF() * m_factor);
    return QFontMetrics(figure).height();
}

void AlignedLines::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int height = lineHeight();
    const int baseline = (height + QFontMetrics(fontOf(1, 1)).ascent() - QFontMetrics(fontOf(1, 1)).descent()) / 2;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        int left = 0;
        for (qsizetype column = 0; column < m_rows.at(row).size(); ++column) {
            const QFont font = fontOf(row, column);
            const QString& cell = m_rows.at(row).at(column);
            const int indent =
                column == 0 ? 0 : m_widths.at(column) - QFontMetrics(font).horizontalAdvance(cell); // to the right
            painter.setFont(font);
            painter.setPen(isMuted(row, column) ? tone(Tone::Muted) : palette().color(QPalette::WindowText));
            painter.drawText(left + indent, int(row) * height + baseline, cell);
            left += m_widths.at(column) + columnGap;
        }
    }
}

} // namespace line605
