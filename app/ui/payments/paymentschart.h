#pragma once

#include "models/statementmodel.h"

#include <QWidget>

class QChartView;
class QGraphicsSimpleTextItem;

namespace line605 {

/// Payments against charges by month, or by quarter where months would be too many to read (UX.10).
class PaymentsChart : public QWidget {
    Q_OBJECT

public:
    explicit PaymentsChart(QWidget* parent = nullptr);
    void setMonths(const QVector<MonthTotals>& months);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void placeLabels();

    QVector<MonthTotals> m_months;
    QVector<QGraphicsSimpleTextItem*> m_labels; ///< of the columns; owned by the chart
    QChartView* m_view{};
};

} // namespace line605
