#include "ui/payments/paymentschart.h"

#include "domain/format.h"
#include "ui/common/labellook.h"
#include "ui/common/tones.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsSimpleTextItem>
#include <QLabel>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace line605 {

namespace {

constexpr int mostMonths = 12;
constexpr int labelGap = 5;
constexpr int swatchSize = 12;
constexpr int narrow = 480; // below it the legend goes under the title
constexpr int low = 190;    // below it there is room for few numbers

struct Column {
    QString label;
    Money charged;
    Money paid;
};

QVector<Column> columnsOf(const QVector<MonthTotals>& months) {
    QVector<Column> columns;
    const bool quarters = months.size() > mostMonths;
    Period quarter;
    for (const MonthTotals& month : months) {
        const Period start = quarters ? Period{month.period.year, (month.period.month - 1) / 3 * 3 + 1} : month.period;
        if (columns.isEmpty() || start != quarter) {
            quarter = start;
            const QString year = QString::number(start.year % 100).rightJustified(2, u'0');
            columns.append(
                {quarters ? PaymentsChart::tr("Q%1 %2", "quarter and year, short").arg(start.month / 3 + 1).arg(year)
                          : QStringLiteral("%1.%2").arg(start.month, 2, 10, QLatin1Char('0')).arg(year),
                 {},
                 {}});
        }
        columns.last().charged += month.charged;
        columns.last().paid += month.paid;
    }
    return columns;
}

/// For drawing only: pixels, not money.
double roubles(Money amount) {
    return double(amount.kopecks) / 100;
}

QBrush chargedBrush() {
    return {seriesColour(0)};
}

QBrush paidBrush() {
    return {seriesColour(1), Qt::BDiagPattern};
}

/// Two sets of bars: filled for charges, hatched for payments, so that they are told apart without colour.
QBarSeries* seriesOf(const QVector<Column>& columns, bool charges) {
    auto* charged = new QBarSet({});
    charged->setBrush(chargedBrush());
    charged->setPen(QPen(seriesColour(0), 1));
    auto* paid = new QBarSet({});
    paid->setBrush(paidBrush());
    paid->setPen(QPen(seriesColour(1), 1.5));
    for (const Column& column : columns) {
        charged->append(roubles(column.charged));
        paid->append(roubles(column.paid));
    }
    auto* series = new QBarSeries;
    if (charges)
        series->append(charged);
    else
        delete charged;
    series->append(paid);
    series->setBarWidth(charges ? 0.8 : 0.5);
    return series;
}

/// The least round step with which \a steps of it reach over \a span.
double niceStep(double span, int steps) {
    for (double power = 1;; power *= 10) {
        for (const double figure : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
            if (figure * power * steps >= span && std::fmod(figure * power, 1.0) == 0.0)
                return figure * power;
        }
    }
}

QValueAxis* roublesAxis(const QVector<Column>& columns, bool charges, int steps, const QPalette& palette,
                        const QFont& font) {
    double lowest = 0; // a recalculation may make a month negative
    double highest = 1;
    for (const Column& column : columns) {
        const double charged = charges ? roubles(column.charged) : 0;
        lowest = std::min({lowest, charged, roubles(column.paid)});
        highest = std::max({highest, charged, roubles(column.paid)});
    }
    const double step = niceStep(highest - lowest, steps);
    const double bottom = std::floor(lowest / step) * step;
    const double top = std::ceil(highest / step) * step;
    auto* axis = new QValueAxis;
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->setRange(bottom, top);
    axis->setTickCount(int(std::lround((top - bottom) / step)) + 1);
    axis->setLabelsColor(palette.color(QPalette::WindowText));
    axis->setLabelsFont(font);
    axis->setGridLineColor(tone(Tone::Line));
    axis->setLinePenColor(tone(Tone::Line));
    return axis;
}

} // namespace

PaymentsChart::PaymentsChart(QWidget* parent) : QWidget(parent) {
    m_view = new QChartView(this);
    m_view->setObjectName(QStringLiteral("paymentsChart"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_title = new QLabel(this);
    m_chargedSwatch = new QLabel(this);
    m_charged = new QLabel(this);
    m_paidSwatch = new QLabel(this);
    m_paid = new QLabel(this);
    const auto entry = [](QLabel* swatch, QLabel* meaning) {
        auto* row = new QHBoxLayout;
        row->setSpacing(5);
        row->addWidget(swatch);
        row->addWidget(meaning, 1);
        return row;
    };
    m_legend = new QBoxLayout(QBoxLayout::TopToBottom);
    m_legend->addLayout(entry(m_chargedSwatch, m_charged));
    m_legend->addLayout(entry(m_paidSwatch, m_paid));
    m_head = new QBoxLayout(QBoxLayout::TopToBottom);
    m_head->setSpacing(4);
    m_head->addWidget(m_title);
    m_head->addLayout(m_legend);
    m_head->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(m_head);
    layout->addWidget(m_view, 1);
    setAccessibleName(tr("Payments against charges"));
    rebuild();
}

void PaymentsChart::setMonths(const QVector<MonthTotals>& months) {
    if (m_months == months)
        return;
    m_months = months;
    rebuild();
}

void PaymentsChart::setChargesShown(bool shown) {
    if (m_chargesShown == shown)
        return;
    m_chargesShown = shown;
    rebuild();
}

void PaymentsChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool under = width() < narrow;
    for (QBoxLayout* line : {m_head, m_legend})
        line->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_head->setSpacing(under ? 4 : 20);
    m_legend->setSpacing(under ? 2 : 13);
    const int steps = height() < low ? 2 : 4;
    if (std::exchange(m_steps, steps) != steps)
        rebuild();
}

void PaymentsChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        rebuild();
}

/// What the bars are: a payment stands in the month in which it was made, not in the one it is for.
void PaymentsChart::tellMeanings(bool quarters) {
    m_title->setText(quarters ? tr("By quarter, ₽") : tr("By month, ₽"));
    m_charged->setText(quarters ? tr("charged for the quarter") : tr("charged for the month"));
    m_paid->setText(quarters ? tr("paid in the quarter") : tr("paid in the month"));
    m_chargedSwatch->setVisible(m_chargesShown);
    m_charged->setVisible(m_chargesShown);
    const auto swatch = [this](const QBrush& brush, const QColor& edge) {
        QPixmap picture(QSize(swatchSize, swatchSize) * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setBrush(brush);
        painter.setPen(edge);
        painter.drawRect(0, 0, swatchSize - 1, swatchSize - 1);
        return picture;
    };
    m_chargedSwatch->setPixmap(swatch(chargedBrush(), seriesColour(0)));
    m_paidSwatch->setPixmap(swatch(paidBrush(), seriesColour(1)));
}

void PaymentsChart::rebuild() {
    const QVector<Column> columns = columnsOf(m_months);
    tellMeanings(m_months.size() > mostMonths);
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.85));
    const QColor ink = palette().color(QPalette::WindowText);

    auto* chart = new QChart;
    QBarSeries* series = seriesOf(columns, m_chargesShown);
    chart->addSeries(series);
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, QFontMetrics(small).height() + labelGap});
    chart->setLocale(QLocale(QLocale::Russian)); // as formatMoney() groups figures, in either language
    chart->setLocalizeNumbers(true);
    chart->legend()->hide(); // it would take a line of its own

    auto* across = new QBarCategoryAxis;
    for (const Column& column : columns)
        across->append(column.label);
    across->setGridLineVisible(false);
    across->setLabelsVisible(false); // it would cut them to dots; placeLabels() leaves some out instead
    across->setLinePenColor(tone(Tone::Line));
    QValueAxis* up = roublesAxis(columns, m_chargesShown, m_steps, palette(), small);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);

    m_labels.clear(); // they belong to the chart that goes
    for (const Column& column : columns) {
        auto* label = new QGraphicsSimpleTextItem(column.label, chart);
        label->setFont(small);
        label->setBrush(ink);
        m_labels.append(label);
    }
    QChart* before = m_view->chart();
    m_view->setChart(chart);
    delete before; // setChart() hands the old one back
    connect(chart, &QChart::plotAreaChanged, this, &PaymentsChart::placeLabels);
    layout()->activate(); // the words of the legend may be longer than before
    placeLabels();
}

void PaymentsChart::placeLabels() {
    const QRectF plot = m_view->chart()->plotArea();
    const double width = plot.width() / double(std::max<qsizetype>(1, m_labels.size()));
    double widest = 1;
    for (const QGraphicsSimpleTextItem* label : std::as_const(m_labels))
        widest = std::max(widest, label->boundingRect().width() + labelGap);
    const auto step = std::max<qsizetype>(1, qsizetype(std::ceil(widest / width)));
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        QGraphicsSimpleTextItem* label = m_labels.at(i);
        label->setVisible(i % step == 0);
        const double room = label->boundingRect().width();
        const double middle = plot.left() + (double(i) + 0.5) * width;
        label->setPos(std::min(middle - room / 2, m_view->chart()->size().width() - room - 1), plot.bottom() + 3);
    }
}

} // namespace line605
