#include "ui/payments/workingmonthview.h"

#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>

namespace line605 {

WorkingMonthView::WorkingMonthView(const WorkingCalendar& calendar, QWidget* parent)
    : QCalendarWidget(parent), m_calendar(calendar) {
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setGridVisible(false);
    setNavigationBarVisible(true);
    setMinimumHeight(230);
    setMaximumHeight(320);
    dressButton("qt_calendar_prevmonth", QStringLiteral("chevron-left"), tr("Previous month"));
    dressButton("qt_calendar_nextmonth", QStringLiteral("chevron-right"), tr("Next month"));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, {}); // the calendar says which days are off, not the weekday
}

/// The style's own arrows do not follow the palette and have no name.
void WorkingMonthView::dressButton(const char* button, const QString& icon, const QString& name) {
    auto* found = findChild<QToolButton*>(QString::fromLatin1(button));
    if (!found)
        return;
    found->setIcon(lineIcon(icon, palette().color(QPalette::HighlightedText)));
    found->setAccessibleName(name);
    found->setToolTip(name);
}

void WorkingMonthView::setArrival(const std::optional<Arrival>& arrival) {
    m_arrival = arrival;
    updateCells();
}

WorkingMonthView::DayKind WorkingMonthView::kindOf(QDate date) const {
    const Result<bool> working = m_calendar.isWorkingDay(date);
    if (!working)
        return DayKind::Unknown;
    if (!working.value())
        return date.dayOfWeek() >= Qt::Saturday ? DayKind::Weekend : DayKind::Holiday;
    const Result<bool> shorter = m_calendar.isShortDay(date);
    return shorter && shorter.value() ? DayKind::Short : DayKind::Working;
}

const ArrivalDay* WorkingMonthView::dayOfArrival(QDate date) const {
    if (!m_arrival)
        return nullptr;
    const auto& days = m_arrival->days;
    const auto day = std::find_if(days.cbegin(), days.cend(), [date](const ArrivalDay& d) { return d.date == date; });
    return day == days.cend() ? nullptr : &*day;
}

QString WorkingMonthView::note(QDate date) const {
    const ArrivalDay* way = dayOfArrival(date);
    if (way && way->count == DayCount::PaymentDay)
        return tr("paid", "under a day of the calendar, short");
    if (way && way->count == DayCount::Counted) {
        return date == m_arrival->by ? tr("%1: due", "the last day of a payment's way, short").arg(way->number)
                                     : QString::number(way->number);
    }
    switch (kindOf(date)) {
    case DayKind::Unknown:
        return QStringLiteral("?");
    case DayKind::Working:
        return {};
    case DayKind::Short:
        return tr("−1 h", "a short working day");
    case DayKind::Weekend:
        return tr("off", "a day off, short");
    case DayKind::Holiday:
        return tr("holiday", "a public holiday, short");
    }
    Q_UNREACHABLE();
    return {};
}

void WorkingMonthView::paintCell(QPainter* painter, const QRect& rect, QDate date) const {
    const DayKind kind = kindOf(date);
    const ArrivalDay* way = dayOfArrival(date);
    const bool otherMonth = date.month() != monthShown() || date.year() != yearShown();
    const QRect cell = rect.adjusted(1, 1, -2, -2);

    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    if (kind == DayKind::Weekend || kind == DayKind::Holiday) {
        painter->fillRect(cell, toneGround(Tone::Muted));
        QColor hatch = tone(kind == DayKind::Holiday ? Tone::Danger : Tone::Line);
        hatch.setAlpha(70);
        if (!otherMonth) // whose figures are faint already
            painter->fillRect(cell, QBrush(hatch, Qt::BDiagPattern));
    }
    if (way && way->count != DayCount::Weekend && way->count != DayCount::Holiday) {
        const bool last = date == m_arrival->by;
        painter->fillRect(cell, toneGround(last ? Tone::Success : Tone::Accent));
        painter->setPen(QPen(tone(last ? Tone::Success : Tone::Accent), last ? 2 : 1));
        painter->drawRect(cell);
    }
    if (date == selectedDate()) {
        painter->setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DotLine));
        painter->drawRect(cell.adjusted(2, 2, -2, -2));
    }

    QColor ink = palette().color(QPalette::Text);
    if (kind == DayKind::Holiday)
        ink = tone(Tone::Danger);
    else if (kind == DayKind::Weekend)
        ink = tone(Tone::Muted);
    if (otherMonth)
        ink = palette().color(QPalette::Disabled, QPalette::Text);
    painter->setPen(ink);
    QFont number = font();
    number.setWeight(way ? QFont::Bold : QFont::Normal);
    painter->setFont(number);
    const QString below = note(date);
    const int half = cell.height() / 2;
    painter->drawText(below.isEmpty() ? cell : cell.adjusted(0, 1, 0, -half + 4), Qt::AlignCenter,
                      QString::number(date.day()));
    if (!below.isEmpty()) {
        QFont small = font();
        small.setPointSizeF(std::max(6.5, small.pointSizeF() * 0.75));
        painter->setFont(small);
        painter->drawText(cell.adjusted(0, half - 2, 0, -1), Qt::AlignCenter, below);
    }
    painter->restore();
}

} // namespace line605
