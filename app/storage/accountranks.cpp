#include "domain/searchattempt.h"
#include "storage/accountlist.h"
#include "storage/accountrow.h"
#include "storage/linewords.h"
#include "storage/matchquery.h"
#include "storage/sqlstatement.h"

#include <algorithm>
#include <iterator>

/// The one box as a filter: all it would find, as a set of ranks.
namespace line605 {

namespace {

using Ranks = QVector<quint32>;

quint32 rankOf(const SqlStatement& row) {
    return quint32(row.int64(0));
}

Result<Ranks> ranksOf(Connection& connection, const Result<WordsToFind>& words) {
    if (!words)
        return words.error();
    if (words.value().expression.isEmpty())
        return Ranks();
    return selectAll(connection, "search_word_ranks", rankOf, words.value().expression);
}

Ranks unionOf(const Ranks& a, const Ranks& b) {
    Ranks result;
    result.reserve(a.size() + b.size());
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

/// What begins with the number, and what holds it.
Result<Ranks> ranksOfNumber(Connection& connection, const NumberQuery& number) {
    SearchNeedle needle{{number.digits}, {}};
    if (!number.national.isEmpty() && number.national != number.digits)
        needle.forms.append(number.national);
    const Result<Ranks> begins = ranksOf(connection, MatchQuery(connection).allWords({needle}, false));
    if (!begins || number.digits.size() < leastInsideDigits)
        return begins;
    const Result<Ranks> holds = selectAll(connection, "search_digit_ranks", rankOf, MatchQuery::pieces(number.digits),
                                          number.digits, number.digits, number.digits);
    return holds ? Result<Ranks>(unionOf(begins.value(), holds.value())) : holds;
}

/// Words, with digits also as the end of a number; more than four of them are compared with the line.
Result<Ranks> ranksOfAttempt(Connection& connection, const SearchAttempt& attempt) {
    MatchQuery query(connection);
    const Result<Ranks> begins = ranksOf(connection, query.allWords(attempt.needles, false));
    if (!begins || !MatchQuery::haveTails(attempt.needles))
        return begins;
    const Result<WordsToFind> tails = query.allWords(attempt.needles, true);
    if (!tails)
        return tails.error();
    if (tails.value().expression.isEmpty())
        return begins;
    const Result<QVector<AccountLine>> lines = selectAll(
        connection, "search_words", [](const SqlStatement& row) { return accountLineAt(row); },
        tails.value().expression);
    if (!lines)
        return lines.error();
    Ranks ends;
    for (const AccountLine& line : lines.value()) {
        if (showsAllDigits(line, attempt.needles))
            ends.append(quint32(line.rank));
    }
    return unionOf(begins.value(), ends);
}

} // namespace

Result<QVector<quint32>> ranksFoundBy(Connection& connection, const QString& text) {
    const QString asked = boundedQuery(text);
    if (const std::optional<NumberQuery> number = numberQuery(asked)) {
        Result<Ranks> found = ranksOfNumber(connection, *number);
        if (!found || !found.value().isEmpty() || !number->spaced)
            return found;
    }
    for (const SearchStep step : searchSteps) {
        const std::optional<SearchAttempt> attempt = searchAttempt(asked, step);
        if (!attempt)
            continue;
        Result<Ranks> found = ranksOfAttempt(connection, *attempt);
        if (!found || !found.value().isEmpty())
            return found;
    }
    return Ranks();
}

} // namespace line605
