#pragma once

#include "domain/arrival.h"

#include <QCalendarWidget>

namespace line605 {

/// A month of the production calendar: working, off and short days told by ground, shape and text, and the days of a
/// payment's way numbered.
class WorkingMonthView : public QCalendarWidget {
    Q_OBJECT

public:
    /// \a calendar outlives the view.
    explicit WorkingMonthView(const WorkingCalendar& calendar, QWidget* parent = nullptr);

    void setArrival(const std::optional<Arrival>& arrival);
    /// What is written under the day's number: "off", "−1 h", "paid", "1", "by" …; for tests and readers of the screen.
    [[nodiscard]] QString note(QDate date) const;

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override;

private:
    enum class DayKind { Unknown, Working, Short, Weekend, Holiday };
    void dressButton(const char* button, const QString& icon, const QString& name);
    [[nodiscard]] DayKind kindOf(QDate date) const;
    [[nodiscard]] const ArrivalDay* dayOfArrival(QDate date) const;

    const WorkingCalendar& m_calendar;
    std::optional<Arrival> m_arrival;
};

} // namespace line605
