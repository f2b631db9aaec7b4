#include "ui/common/textruns.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace line605 {

TextRuns::TextRuns() : m_texts(keptTexts) {
    m_bold.setBold(true); // of the usual font, which may well be the first that is set
}

void TextRuns::setFont(const QFont& font) {
    if (font == m_plain)
        return;
    m_texts.clear();
    m_plain = font;
    m_bold = font;
    m_bold.setBold(true);
}

int TextRuns::width(const QString& text, bool bold) {
    return text.isEmpty() ? 0 : int(std::ceil(laidOut(text, bold).size().width()));
}

int TextRuns::draw(QPainter& painter, int x, int baseline, int right, const QString& text, bool bold) {
    if (text.isEmpty() || x >= right)
        return x;
    const QFont& font = bold ? m_bold : m_plain;
    const QFontMetrics metrics(font);
    const int wanted = width(text, bold);
    const bool fits = x + wanted <= right;
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, right - x);
    painter.setFont(font);
    painter.drawStaticText(x, baseline - metrics.ascent(), laidOut(shown, bold));
    return fits ? x + wanted : right;
}

const QStaticText& TextRuns::laidOut(const QString& text, bool bold) {
    const QString key = text + QChar(bold ? u'\x1' : u'\0');
    if (const QStaticText* kept = m_texts.object(key))
        return *kept;
    auto* made = new QStaticText(text);
    made->setTextFormat(Qt::PlainText);
    made->prepare({}, bold ? m_bold : m_plain);
    m_texts.insert(key, made); // the cache owns it from here
    return *made;
}

} // namespace line605
