#include "ui/accounts/cardtile.h"

#include "ui/common/alignedlines.h"
#include "ui/common/selectablelabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace line605 {

namespace {

constexpr double figureSize = 1.25;

} // namespace

CardTile::CardTile(QWidget* parent) : QFrame(parent) {
    setProperty("card", true); // drawn by the theme's stylesheet
    setFrameShape(QFrame::StyledPanel);
    m_title = new SelectableLabel(this);
    m_figure = new SelectableLabel(this);
    m_lines = new SelectableLabel(this);
    m_title->setObjectName(QStringLiteral("tileTitle"));
    m_figure->setObjectName(QStringLiteral("tileFigure"));
    m_lines->setObjectName(QStringLiteral("tileLines"));
    for (QLabel* label : {m_title, m_figure, m_lines})
        label->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_figure->setWordWrap(true);
    m_lines->setWordWrap(true);
    m_lines->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QFont large = m_figure->font();
    large.setPointSizeF(large.pointSizeF() * figureSize);
    large.setBold(true);
    m_figure->setFont(large);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(10, 6, 10, 8);
    m_body->setSpacing(2);
    m_body->addWidget(m_title);
    m_body->addWidget(m_figure);
    m_body->addWidget(m_lines, 1);
    m_figure->hide();
    m_lines->hide();
    dress();
}

void CardTile::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void CardTile::setFigure(const QString& figure, std::optional<Tone> meaning) {
    m_figure->setText(figure);
    m_figure->setVisible(!figure.isEmpty());
    if (m_figures) {
        m_figures->setRows({});
        m_figures->hide();
    }
    m_meaning = meaning;
    dress();
    setAccessibleDescription(text());
}

void CardTile::setFigures(const QVector<QStringList>& figures) {
    setFigure({});
    if (!m_figures) {
        m_figures = new AlignedLines(this);
        m_figures->setFigureLook(figureSize, true);
        m_body->insertWidget(m_body->indexOf(m_lines), m_figures, 0, Qt::AlignLeft);
    }
    m_figures->setRows(figures);
    m_figures->show();
    setAccessibleDescription(text());
}

void CardTile::setLines(const QStringList& lines) {
    m_lines->setText(lines.join(u'\n'));
    m_lines->show(); // empty, it still keeps the title at the top
    setAccessibleDescription(text());
}

QString CardTile::text() const {
    const QString figures = m_figures ? m_figures->text() : QString();
    return QStringList{m_figure->text(), figures, m_lines->text()}.join(u'\n').trimmed();
}

void CardTile::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void CardTile::dress() {
    const auto colour = [](QLabel* label, const QColor& wanted) {
        QPalette colours = label->palette();
        if (colours.color(QPalette::WindowText) == wanted)
            return;
        colours.setColor(QPalette::WindowText, wanted);
        label->setPalette(colours);
    };
    colour(m_title, tone(Tone::Muted));
    colour(m_figure, m_meaning ? tone(*m_meaning) : palette().color(QPalette::WindowText));
}

} // namespace line605
