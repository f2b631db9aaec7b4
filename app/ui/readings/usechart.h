#pragma once

#include "domain/readingrules.h"

#include <QWidget>

namespace line605 {

/// The days from which a further meter of the account counts.
[[nodiscard]] QVector<QDate> replacements(const QVector<MeterHistory>& meters);

/// Use by month and zone as stacked bars; months that rest on calculated values are hatched and named so in the legend.
/// It is painted here and not by Qt Charts because a card has 16 ms to appear, which a QChart's layout of 24 labels
/// alone takes. Left and Right go from month to month; the chosen month is told in words, as is the whole for a screen
/// reader.
class UseChart : public QWidget {
    Q_OBJECT

public:
    explicit UseChart(QWidget* parent = nullptr);

    /// The last \a shownMonths of \a months; \a zones: the meter's count, for the names.
    void setUse(const QVector<MonthlyUse>& months, int zones, int shownMonths = 24);
    /// The days from which another meter counts: each gets a mark above its month.
    void setReplacements(const QVector<QDate>& days);
    /// What the chart shows, in words.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize sizeHint() const override { return {520, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF slot(int month) const;
    void paintGrid(QPainter& painter, const QRectF& area) const;
    void paintBar(QPainter& painter, int month) const;
    void paintLabels(QPainter& painter, int month) const;
    void paintReplacements(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] QString monthInWords(const MonthlyUse& month) const;
    void choose(int month);

    QVector<MonthlyUse> m_months;
    QVector<QDate> m_replacements;
    int m_zones{1};
    qint64 m_top{1};  ///< kWh at the upper edge
    qint64 m_step{1}; ///< kWh between two lines
    int m_chosen{-1};
};

} // namespace line605
