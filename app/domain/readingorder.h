#pragma once

#include <QDate>
#include <QVector>

/// R-MONOTONIC over a register's past, as a registry hands it over: nobody is there who could be asked.
namespace line605 {

struct DatedValue {
    QDate on;
    qint64 value{};
};

/// The places in \a series that have to be left out so that the rest never goes down: as few as possible, and of those
/// that contradict each other the later one. A step past 10^digits is taken as a rollover when the use that it means is
/// at most a tenth of the range a month. The series is sorted by day and value.
[[nodiscard]] QVector<qsizetype> againstOrder(const QVector<DatedValue>& series, int digits);

/// Of the readings that stand, the one that the one at \a place contradicts: the last one before it when that is
/// higher, or else the first one after it. \a wrong: what againstOrder() says.
[[nodiscard]] DatedValue contradicted(const QVector<DatedValue>& series, const QVector<qsizetype>& wrong,
                                      qsizetype place);

} // namespace line605
