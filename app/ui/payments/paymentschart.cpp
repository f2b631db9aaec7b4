#include "ui/payments/paymentschart.h"

#include "domain/format.h"
#include "ui/common/tones.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QLegend>
#include <QLocale>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace line605 {

namespace {

constexpr int mostMonths = 12;
const QStringList romanQuarters{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};

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
            const QString part = quarters ? romanQuarters.at(start.month / 3) : QString::number(start.month);
            columns.append(
                {part + QStringLiteral("<br>") + year, {}, {}}); // an axis drops labels that are there already
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

void dress(QAbstractAxis* axis, const QPalette& palette, const QFont& font) {
    axis->setLabelsColor(palette.color(QPalette::WindowText));
    axis->setLabelsFont(font);
    axis->setGridLineColor(tone(Tone::Line));
    axis->setLinePenColor(tone(Tone::Line));
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
    auto* charged = new QBarSet(tr("Charged"));
    charged->setColor(seriesColour(0));
    charged->setBorderColor(seriesColour(0));
    auto* paid = new QBarSet(tr("Paid"));
    paid->setBrush(QBrush(seriesColour(1), Qt::BDiagPattern)); // hatched: told apart without colour
    paid->setPen(QPen(seriesColour(1), 1.5));
    QStringList labels;
    double highest = 1;
    const QVector<Column> columns = columnsOf(m_months);
    for (const Column& column : columns) {
        labels.append(column.label);
        charged->append(roubles(column.charged));
        paid->append(roubles(column.paid));
        highest = std::max({highest, roubles(column.charged), roubles(column.paid)});
    }
    auto* series = new QBarSeries;
    series->append(charged);
    series->append(paid);
    series->setBarWidth(0.8);

    auto* chart = new QChart;
    chart->addSeries(series);
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, 0});
    chart->setTitle(m_months.size() > mostMonths ? tr("By quarter, ₽") : tr("By month, ₽"));
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    chart->setTitleFont(title);
    chart->setTitleBrush(palette().color(QPalette::WindowText));
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.85));
    auto* across = new QBarCategoryAxis;
    across->append(labels);
    across->setGridLineVisible(false);
    auto* up = new QValueAxis;
    up->setLabelFormat(QStringLiteral("%.0f"));
    up->setRange(0, highest);
    up->setTickCount(4);
    up->applyNiceNumbers();
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    QFont smallest = font(); // a month of twelve has some twenty pixels
    smallest.setPointSizeF(std::max(6.5, smallest.pointSizeF() * 0.75));
    dress(across, palette(), smallest);
    dress(up, palette(), small);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setLabelColor(palette().color(QPalette::WindowText));
    chart->legend()->setFont(small);

    QChart* before = m_view->chart();
    m_view->setChart(chart);
    delete before; // setChart() hands the old one back
}

} // namespace line605
