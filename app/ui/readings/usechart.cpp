#include "ui/readings/usechart.h"

#include "domain/format.h"
#include "domain/names.h"
#include "ui/common/tones.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace line605 {

namespace {

constexpr int gridLines = 4;
constexpr int swatch = 12;

qint64 total(const MonthlyUse& month) {
    qint64 sum = 0;
    for (Energy energy : month.byZone)
        sum += std::max<qint64>(0, energy.kwh);
    return sum;
}

/// The least round step, in whole kWh, with which \a gridLines steps reach \a highest.
qint64 niceStep(qint64 highest) {
    qint64 power = 1;
    while (true) {
        for (const qint64 tenths : {10, 15, 20, 25, 30, 40, 50, 60, 80}) {
            const qint64 step = power * tenths / 10;
            if (step * 10 == power * tenths && step * gridLines >= highest)
                return step;
        }
        power *= 10;
    }
}

/// «ноя», "Nov": as the language writes it within a text.
QString shortMonth(int month) {
    const QString shown = QLocale().standaloneMonthName(month, QLocale::ShortFormat).left(3);
    return QLocale().language() == QLocale::Russian ? shown.toLower() : shown;
}

void fill(QPainter& painter, const QRectF& bar, const QColor& colour, bool calculated) {
    if (!calculated) {
        painter.fillRect(bar, colour);
        return;
    }
    QColor pale = colour;
    pale.setAlphaF(0.25F);
    painter.fillRect(bar, pale);
    painter.fillRect(bar, QBrush(colour, Qt::BDiagPattern));
    painter.setPen(colour);
    painter.drawRect(bar.adjusted(0, 0, -1, 0));
}

} // namespace

QVector<QDate> replacements(const QVector<MeterHistory>& meters) {
    QVector<QDate> days;
    for (const MeterHistory& history : meters) {
        const QDate since = history.meter.installedOn;
        const bool another = std::any_of(meters.cbegin(), meters.cend(), [since](const MeterHistory& earlier) {
            return earlier.meter.removedOn.isValid() && earlier.meter.removedOn <= since;
        });
        if (since.isValid() && another)
            days.append(since);
    }
    return days;
}

UseChart::UseChart(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void UseChart::setUse(const QVector<MonthlyUse>& months, int zones, int shownMonths) {
    m_months = months.mid(std::max<qsizetype>(0, months.size() - shownMonths));
    m_zones = std::max(1, zones);
    qint64 highest = 1;
    for (const MonthlyUse& month : std::as_const(m_months))
        highest = std::max(highest, total(month));
    m_step = niceStep(highest);
    m_top = m_step * gridLines;
    m_chosen = -1;
    setAccessibleName(tr("Use by month"));
    setAccessibleDescription(summary());
    update();
}

void UseChart::setReplacements(const QVector<QDate>& days) {
    m_replacements = days;
    update();
}

QString UseChart::summary() const {
    if (m_months.isEmpty())
        return tr("There are not yet two readings to count a use from.");
    qint64 sum = 0;
    qint64 calculated = 0;
    const MonthlyUse* most = &m_months.constFirst();
    for (const MonthlyUse& month : m_months) {
        sum += total(month);
        calculated += month.calculated ? 1 : 0;
        if (total(month) > total(*most))
            most = &month;
    }
    const QString said =
        tr("Use from %1 to %2: on average %3 a month, most in %4: %5.")
            .arg(formatPeriod(m_months.constFirst().period), formatPeriod(m_months.constLast().period),
                 formatEnergy({sum / m_months.size()}), formatPeriod(most->period), formatEnergy({total(*most)}));
    return calculated == 0 ? said : said + u' ' + tr("%n months are calculated, not read.", nullptr, int(calculated));
}

QString UseChart::monthInWords(const MonthlyUse& month) const {
    QStringList parts;
    for (qsizetype zone = 0; m_zones > 1 && zone < std::min<qsizetype>(m_zones, month.byZone.size()); ++zone)
        parts.append(
            QStringLiteral("%1 %2").arg(name(TariffZone(zone), m_zones), formatNumber(month.byZone.at(zone).kwh)));
    QString words = tr("%1: %2").arg(formatPeriod(month.period), formatEnergy({total(month)}));
    if (!parts.isEmpty())
        words += QStringLiteral(" (%1)").arg(parts.join(QStringLiteral(", ")));
    return month.calculated ? words + tr(", calculated") : words;
}

QRectF UseChart::plot() const {
    const QFontMetrics metrics = fontMetrics();
    const int left = metrics.horizontalAdvance(formatNumber(m_top)) + 10;
    const int top = metrics.height() * (m_replacements.isEmpty() ? 2 : 3) + 14;
    return QRectF(rect()).adjusted(left, top, -4, -(metrics.height() * 2 + 6));
}

QRectF UseChart::slot(int month) const {
    const QRectF area = plot();
    const qreal width = area.width() / qreal(std::max<qsizetype>(1, m_months.size()));
    return {area.left() + width * month, area.top(), width, area.height()};
}

void UseChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF area = plot();
    if (m_months.isEmpty()) {
        painter.setPen(tone(Tone::Muted));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, summary());
        return;
    }
    paintGrid(painter, area);
    for (int month = 0; month < m_months.size(); ++month)
        paintBar(painter, month);
    paintReplacements(painter);
    paintLegend(painter);
    if (hasFocus()) {
        painter.setPen(QPen(tone(Tone::Accent), 1, Qt::DotLine));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -1.5, -1.5));
    }
}

void UseChart::paintGrid(QPainter& painter, const QRectF& area) const {
    const QFontMetrics metrics = fontMetrics();
    for (int line = 0; line <= gridLines; ++line) {
        const qreal y = area.bottom() - area.height() * line / gridLines;
        painter.setPen(tone(Tone::Line));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tone(Tone::Muted));
        painter.drawText(QRectF(0, y - metrics.height() / 2.0, area.left() - 6, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, formatNumber(m_step * line));
    }
}

void UseChart::paintBar(QPainter& painter, int month) const {
    const MonthlyUse& use = m_months.at(month);
    const QRectF place = slot(month);
    if (month == m_chosen)
        painter.fillRect(place, toneGround(Tone::Accent));
    const qreal width = std::clamp(place.width() * 0.62, 3.0, 34.0);
    qreal bottom = place.bottom();
    for (qsizetype zone = 0; zone < use.byZone.size(); ++zone) {
        const qreal height = place.height() * qreal(std::max<qint64>(0, use.byZone.at(zone).kwh)) / qreal(m_top);
        const QRectF bar(place.center().x() - width / 2, bottom - height, width, height);
        fill(painter, bar, seriesColour(int(zone)), use.calculated);
        bottom -= height;
    }
    paintLabels(painter, month);
}

/// The last month always has its name, the others as far as there is room.
void UseChart::paintLabels(QPainter& painter, int month) const {
    const MonthlyUse& use = m_months.at(month);
    const QRectF place = slot(month);
    const QFontMetrics metrics = fontMetrics();
    const int last = int(m_months.size()) - 1;
    const qreal yearWidth = metrics.horizontalAdvance(QStringLiteral("0000")) + 6;
    const int every = std::max(1, int(yearWidth / place.width()) + 1);
    painter.setPen(tone(Tone::Muted));
    const QRectF below(place.left() - place.width() * 2, place.bottom() + 3, place.width() * 5, metrics.height());
    if ((last - month) % every == 0)
        painter.drawText(below, Qt::AlignHCenter, shortMonth(use.period.month));
    const int january = month + (13 - use.period.month) % 12;
    const bool roomForYear = use.period.month == 1 || (month == 0 && (january - month) * place.width() >= yearWidth);
    if (roomForYear)
        painter.drawText(below.translated(0, metrics.height()), Qt::AlignHCenter, QString::number(use.period.year));
}

void UseChart::paintReplacements(QPainter& painter) const {
    const QFontMetrics metrics = fontMetrics();
    for (const QDate& day : m_replacements) {
        for (int month = 0; month < m_months.size(); ++month) {
            if (m_months.at(month).period != Period::of(day))
                continue;
            const QRectF place = slot(month);
            painter.setPen(QPen(tone(Tone::Warning), 1.5, Qt::DashLine));
            painter.drawLine(QPointF(place.left(), place.top()), QPointF(place.left(), place.bottom()));
            const QString said = tr("meter replaced");
            const int width = metrics.horizontalAdvance(said);
            const qreal left = std::min(place.left() + 4, plot().right() - width);
            painter.setPen(tone(Tone::Warning));
            painter.drawText(QPointF(left, place.top() - 4), said);
        }
    }
}

void UseChart::paintLegend(QPainter& painter) const {
    const QFontMetrics metrics = fontMetrics();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(0, 2, width(), metrics.height()), Qt::AlignLeft,
                     m_chosen >= 0 ? monthInWords(m_months.at(m_chosen)) : tr("Use by month, kWh"));
    qreal x = 0;
    const qreal y = metrics.height() + 6.0;
    const auto entry = [&](const QColor& colour, bool hatched, const QString& text) {
        fill(painter, QRectF(x, y + (metrics.height() - swatch) / 2.0, swatch, swatch), colour, hatched);
        painter.setPen(palette().color(QPalette::WindowText));
        x += swatch + 5;
        painter.drawText(QPointF(x, y + metrics.ascent()), text);
        x += metrics.horizontalAdvance(text) + 16;
    };
    for (int zone = 0; zone < m_zones; ++zone)
        entry(seriesColour(zone), false, name(TariffZone(zone), m_zones));
    const bool anyCalculated =
        std::any_of(m_months.cbegin(), m_months.cend(), [](const MonthlyUse& month) { return month.calculated; });
    if (anyCalculated)
        entry(seriesColour(0), true, tr("calculated, not read"));
}

void UseChart::keyPressEvent(QKeyEvent* event) {
    const int last = int(m_months.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_chosen < 0 ? last : std::max(0, m_chosen - 1));
        break;
    case Qt::Key_Right:
        choose(m_chosen < 0 ? 0 : std::min(last, m_chosen + 1));
        break;
    case Qt::Key_Home:
        choose(last < 0 ? -1 : 0);
        break;
    case Qt::Key_End:
        choose(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void UseChart::mouseMoveEvent(QMouseEvent* event) {
    const QRectF area = plot();
    const qreal x = event->position().x();
    const bool inside = !m_months.isEmpty() && x >= area.left() && x < area.right();
    choose(inside ? int((x - area.left()) / slot(0).width()) : -1);
}

void UseChart::leaveEvent(QEvent* event) {
    choose(-1);
    QWidget::leaveEvent(event);
}

void UseChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void UseChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    choose(-1);
    update();
}

void UseChart::choose(int month) {
    const int chosen = std::min(month, int(m_months.size()) - 1);
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    setAccessibleDescription(m_chosen >= 0 ? monthInWords(m_months.at(m_chosen)) : summary());
    update();
}

} // namespace line605
