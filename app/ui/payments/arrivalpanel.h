#pragma once

#include "domain/arrival.h"
#include "models/daycountmodel.h"
#include "ports/clock.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QToolButton;

namespace line605 {

/// The arrival calculator (M06): a payment's date in, "by 09.11.2022 at the latest" out, with each day named.
class ArrivalPanel : public QWidget {
    Q_OBJECT

public:
    enum class Shape {
        Line, ///< one line; the days on demand
        Full  ///< the sentence to read out and the days under it
    };

    /// \a calendar and \a clock outlive the panel.
    ArrivalPanel(Shape shape, const WorkingCalendar& calendar, const Clock& clock, QWidget* parent = nullptr);

    void setPaidOn(QDate day);
    [[nodiscard]] QDate paidOn() const;
    /// Nothing when the calendar of the year is missing.
    [[nodiscard]] std::optional<Arrival> arrival() const { return m_arrival; }
    /// Puts the cursor on the date.
    void focusDate();

Q_SIGNALS:
    void paidOnChanged(QDate day);

private:
    void buildLine();
    void buildFull();
    void refresh();
    [[nodiscard]] QString dayByDay() const;

    Shape m_shape;
    const WorkingCalendar& m_calendar;
    std::optional<Arrival> m_arrival;
    DayCountModel m_days;
    QDateEdit* m_date{};
    QLabel* m_headline{};
    QLabel* m_sentence{};
    QToolButton* m_toggle{};
    QLabel* m_dayList{};
};

} // namespace line605
