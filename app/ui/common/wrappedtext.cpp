#include "ui/common/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace line605 {

namespace {

/// Lays \a text out; answers its height.
qreal layOut(QTextLayout& layout, qreal width) {
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height());
    }
    layout.endLayout();
    return height;
}

QString withLineSeparators(QString text) {
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

int wrappedHeight(const QFont& font, int width, const QString& text) {
    if (text.isEmpty())
        return 0;
    QTextLayout layout(withLineSeparators(text), font);
    return int(std::ceil(layOut(layout, width)));
}

void drawWrapped(QPainter& painter, const QRectF& place, const QString& text) {
    QTextLayout layout(withLineSeparators(text), painter.font());
    layOut(layout, place.width());
    layout.draw(&painter, place.topLeft());
}

} // namespace line605
