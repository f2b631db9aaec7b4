#pragma once

#include "models/statementmodel.h"

#include <QWidget>

class QBoxLayout;
class QChartView;
class QGraphicsSimpleTextItem;
class QLabel;

namespace line605 {

/// Payments against charges by month, or by quarter where months would be too many to read (UX.10).
class PaymentsChart : public QWidget {
    Q_OBJECT

public:
    explicit PaymentsChart(QWidget* parent = nullptr);
    void setMonths(const QVector<MonthTotals>& months);
    /// Payments alone are shown beside a history of payments.
    void setChargesShown(bool shown);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void tellMeanings(bool quarters);
    void placeLabels();

    QVector<MonthTotals> m_months;
    QVector<QGraphicsSimpleTextItem*> m_labels; ///< of the columns; owned by the chart
    bool m_chargesShown{true};
    int m_steps{4}; ///< of the axis, at most: numbers too close to each other are cut to dots
    QBoxLayout* m_head{};
    QBoxLayout* m_legend{}; ///< the title and, beside it or under it, the legend
    QLabel* m_title{};
    QLabel* m_chargedSwatch{};
    QLabel* m_charged{};
    QLabel* m_paidSwatch{};
    QLabel* m_paid{};
    QChartView* m_view{};
};

} // namespace line605
