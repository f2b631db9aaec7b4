#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace line605 {

/// Text on several lines, broken between words, and within one only where it is wider than a line: QPainter::drawText()
/// does the one or the other.
[[nodiscard]] int wrappedHeight(const QFont& font, int width, const QString& text);
/// Draws with the painter's font and pen, from the top left of \a place.
void drawWrapped(QPainter& painter, const QRectF& place, const QString& text);

} // namespace line605
