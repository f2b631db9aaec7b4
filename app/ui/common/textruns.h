#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

class QPainter;

namespace line605 {

/// Short texts laid out once, plain and bold: a list under a box is painted with each letter typed, mostly with the
/// same texts, and laying one out takes longer than drawing it.
class TextRuns {
public:
    TextRuns();

    /// Texts of another font are forgotten.
    void setFont(const QFont& font);
    [[nodiscard]] int width(const QString& text, bool bold);
    /// Draws the text from \a x on, cut with «…» at \a right; answers where it ended. The painter's pen is used.
    int draw(QPainter& painter, int x, int baseline, int right, const QString& text, bool bold);

private:
    [[nodiscard]] const QStaticText& laidOut(const QString& text, bool bold);

    static constexpr int keptTexts = 2000;

    QCache<QString, QStaticText> m_texts;
    QFont m_plain;
    QFont m_bold;
};

} // namespace line605
