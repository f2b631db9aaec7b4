#include "ui/payments/paymentschart.h"

#include "domain/format.h"
#include "ui/common/tones.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace line605 {

namespace {

constexpr int mostMonths = 12;
constexpr int labelGap = 5;

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

/// Two sets of bars: filled for charges, hatched for payments, so that they are told apart without colour.
QBarSeries* seriesOf(const QVector<Column>& columns) {
    auto* charged = new QBarSet(PaymentsChart::tr("Charged"));
    charged->setColor(seriesColour(0));
    charged->setBorderColor(seriesColour(0));
    auto* paid = new QBarSet(PaymentsChart::tr("Paid"));
    paid->setBrush(QBrush(seriesColour(1), Qt::BDiagPattern));
    paid->setPen(QPen(seriesColour(1), 1.5));
    for (const Column& column : columns) {
        charged->append(roubles(column.charged));
        paid->append(roubles(column.paid));
    }
    auto* series = new QBarSeries;
    series->append(charged);
    series->append(paid);
    series->setBarWidth(0.8);
    return series;
}

QValueAxis* roublesAxis(const QVector<Column>& columns, const QPalette& palette, const QFont& font) {
    double lowest = 0; // a recalculation may make a month negative
    double highest = 1;
    for (const Column& column : columns) {
        lowest = std::min({lowest, roubles(column.charged), roubles(column.paid)});
        highest = std::max({highest, roubles(column.charged), roubles(column.paid)});
    }
    auto* axis = new QValueAxis;
    axis->setLabelFormat(QStringLiteral("%.0f"));
    axis->setRange(lowest, highest);
    axis->setTickCount(4);
    axis->applyNiceNumbers();
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
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setAccessibleName(tr("Payments against charges"));
    rebuild();
}

void PaymentsChart::setMonths(const QVector<MonthTotals>& months) {
    if (m_months == months)
        return;
    m_months = months;
    rebuild();
}

void PaymentsChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        rebuild();
}

void PaymentsChart::rebuild() {
    const QVector<Column> columns = columnsOf(m_months);
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.85));
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    const QColor ink = palette().color(QPalette::WindowText);

    auto* chart = new QChart;
    QBarSeries* series = seriesOf(columns);
    chart->addSeries(series);
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, QFontMetrics(small).height() + labelGap});
    chart->setTitle(m_months.size() > mostMonths ? tr("By quarter, ₽") : tr("By month, ₽"));
    chart->setTitleFont(title);
    chart->setTitleBrush(ink);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setLabelColor(ink);
    chart->legend()->setFont(small);

    auto* across = new QBarCategoryAxis;
    for (const Column& column : columns)
        across->append(column.label);
    across->setGridLineVisible(false);
    across->setLabelsVisible(false); // it would cut them to dots; placeLabels() leaves some out instead
    across->setLinePenColor(tone(Tone::Line));
    QValueAxis* up = roublesAxis(columns, palette(), small);
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
        label->setPos(plot.left() + (double(i) + 0.5) * width - label->boundingRect().width() / 2, plot.bottom() + 3);
    }
}

} // namespace line605
