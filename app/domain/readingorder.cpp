#include "domain/readingorder.h"

#include <algorithm>

namespace line605 {

namespace {

constexpr int daysOfMonth = 31;
constexpr qint64 partOfRange = 10;       ///< of a rollover's range may be used in a month
constexpr qsizetype longestChain = 2000; ///< a longer series is compared step by step

/// Whether \a later can follow \a earlier.
bool follows(const DatedValue& earlier, const DatedValue& later, qint64 range) {
    if (later.value >= earlier.value)
        return true;
    const qint64 use = later.value + range - earlier.value;
    const qint64 months = earlier.on.daysTo(later.on) / daysOfMonth + 1;
    return use <= std::min(range / 2, range / partOfRange * months);
}

/// Every one that cannot follow the last one that could.
QVector<qsizetype> stepByStep(const QVector<DatedValue>& series, qint64 range) {
    QVector<qsizetype> wrong;
    qsizetype last = 0;
    for (qsizetype i = 1; i < series.size(); ++i) {
        if (follows(series.at(last), series.at(i), range))
            last = i;
        else
            wrong.append(i);
    }
    return wrong;
}

/// All that are not in the best chain of readings that can follow one another: the longest, with the fewest rollovers.
QVector<qsizetype> outsideBestChain(const QVector<DatedValue>& series, qint64 range) {
    constexpr int one = 2; // a rollover costs half a reading
    QVector<int> worth(series.size(), one);
    QVector<qsizetype> before(series.size(), -1);
    for (qsizetype i = 1; i < series.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const int rollover = series.at(i).value < series.at(j).value ? 1 : 0;
            const int chain = worth.at(j) + one - rollover;
            if (chain > worth.at(i) && follows(series.at(j), series.at(i), range)) {
                worth[i] = chain;
                before[i] = j;
            }
        }
    }
    QVector<qsizetype> wrong;
    qsizetype kept = std::max_element(worth.cbegin(), worth.cend()) - worth.cbegin();
    for (qsizetype i = series.size() - 1; i >= 0; --i) {
        if (i == kept)
            kept = before.at(i);
        else
            wrong.prepend(i);
    }
    return wrong;
}

} // namespace

QVector<qsizetype> againstOrder(const QVector<DatedValue>& series, int digits) {
    qint64 range = 1;
    for (int i = 0; i < digits; ++i)
        range *= 10;
    const auto broken =
        std::adjacent_find(series.cbegin(), series.cend(),
                           [range](const DatedValue& a, const DatedValue& b) { return !follows(a, b, range); });
    if (broken == series.cend())
        return {};
    return series.size() > longestChain ? stepByStep(series, range) : outsideBestChain(series, range);
}

DatedValue contradicted(const QVector<DatedValue>& series, const QVector<qsizetype>& wrong, qsizetype place) {
    qsizetype before = place - 1;
    while (before >= 0 && wrong.contains(before))
        --before;
    qsizetype after = place + 1;
    while (after < series.size() && wrong.contains(after))
        ++after;
    const bool lower = before >= 0 && series.at(place).value < series.at(before).value;
    if (lower || after >= series.size())
        return before >= 0 ? series.at(before) : DatedValue{};
    return series.at(after);
}

} // namespace line605
