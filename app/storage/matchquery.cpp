#include "storage/matchquery.h"

#include "storage/linewords.h"
#include "storage/sqlstatement.h"

#include <algorithm>
#include <utility>

namespace line605 {

namespace {

/// More indexed words than this with the same long beginning are rather found by the prefix itself.
constexpr int mostAlternatives = 64;

const QString either = QStringLiteral(" OR ");
const QString both = QStringLiteral(" AND ");

QString quoted(const QString& term) {
    return u'"' + term + u'"';
}

QString prefix(const QString& term) {
    return u'"' + term + QStringLiteral("\"*");
}

bool isNumber(const QString& word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasTail(const QString& word) {
    return word.size() >= leastInsideDigits && isNumber(word);
}

/// Whether so few lines can have it that comparing them one by one is quick.
bool isNarrow(const SearchNeedle& needle) {
    constexpr qsizetype leastLetters = 3;
    return !needle.houseOnly && std::all_of(needle.forms.begin(), needle.forms.end(),
                                            [](const QString& form) { return form.size() >= leastLetters; });
}

QString joined(const QStringList& terms, const QString& operation) {
    return terms.size() == 1 ? terms.front() : u'(' + terms.join(operation) + u')';
}

} // namespace

Result<WordsToFind> MatchQuery::words(const QVector<SearchNeedle>& needles, bool tails) {
    if (needles.size() < 2)
        return allWords(needles, tails);
    QVector<SearchNeedle> common;
    QVector<SearchNeedle> others;
    for (const SearchNeedle& each : needles) {
        const Result<bool> isOne = isCommon(each);
        if (!isOne)
            return isOne.error();
        (isOne.value() ? common : others).append(each);
    }
    if (common.isEmpty() || std::none_of(others.begin(), others.end(), isNarrow))
        return allWords(needles, tails);
    Result<WordsToFind> found = allWords(others, tails);
    if (found)
        found.value().compared = common;
    return found;
}

Result<WordsToFind> MatchQuery::allWords(const QVector<SearchNeedle>& needles, bool tails) {
    QStringList all;
    for (const SearchNeedle& each : needles) {
        const Result<QString> expression = needle(each, tails);
        if (!expression)
            return expression.error();
        if (expression.value().isEmpty())
            return WordsToFind{};
        all.append(expression.value());
    }
    return WordsToFind{all.join(both), {}};
}

QString MatchQuery::pieces(const QString& digits) {
    // Numbers differ at their ends; looking up more pieces costs more than comparing the few lines that are left.
    constexpr qsizetype mostPieces = 4;
    const qsizetype last = digits.size() - leastInsideDigits;
    QStringList all;
    for (qsizetype i = std::max<qsizetype>(0, last + 1 - mostPieces); i <= last; ++i) {
        const QString piece = quoted(digits.mid(i, leastInsideDigits));
        if (!all.contains(piece))
            all.append(piece);
    }
    return all.join(both);
}

bool MatchQuery::haveTails(const QVector<SearchNeedle>& needles) {
    return std::any_of(needles.begin(), needles.end(), [](const SearchNeedle& each) {
        return std::any_of(each.forms.begin(), each.forms.end(), hasTail);
    });
}

Result<QString> MatchQuery::needle(const SearchNeedle& needle, bool tails) {
    QStringList forms;
    for (const QString& each : needle.forms) {
        const Result<QString> expression = form(each, needle.houseOnly, tails);
        if (!expression)
            return expression;
        if (!expression.value().isEmpty())
            forms.append(expression.value());
    }
    QStringList parts;
    for (const QString& each : needle.parts) {
        const Result<QString> expression = form(each, needle.houseOnly, false);
        if (!expression)
            return expression;
        if (!expression.value().isEmpty())
            parts.append(expression.value());
    }
    if (!parts.isEmpty() && parts.size() == needle.parts.size())
        forms.append(joined(parts, both));
    return forms.isEmpty() ? QString() : joined(forms, either);
}

Result<QString> MatchQuery::form(const QString& word, bool houseOnly, bool tails) {
    QStringList terms;
    QStringList beginnings{lineTerm(word)};
    if (beginnings.front() != word && !houseOnly)
        beginnings.append(word);
    for (const QString& beginning : std::as_const(beginnings)) {
        const Result<QString> found = isLongWord(beginning) ? longWord(beginning) : prefix(beginning);
        if (!found)
            return found;
        if (!found.value().isEmpty())
            terms.append(found.value());
    }
    if (tails && hasTail(word)) {
        const QString tail = tailTerm(word);
        terms.append(word.size() < tailLength ? prefix(tail) : quoted(tail));
    }
    return terms.isEmpty() ? QString() : joined(terms, either);
}

Result<bool> MatchQuery::isCommon(const SearchNeedle& needle) {
    constexpr qsizetype leastLetters = 3; // so that not too many words begin with it
    constexpr qint64 commonShare = 8;     // one line in so many has it
    for (const QString& form : needle.forms) {
        if (form.size() < leastLetters || isNumber(form))
            continue;
        const auto share = selectOne(
            m_connection, "search_word_share",
            [](const SqlStatement& row) { return row.int64(0) * commonShare > row.int64(1); }, form,
            form + QChar(0xFFFF));
        if (!share)
            return share.error();
        if (share.value().value_or(false))
            return true;
    }
    return false;
}

Result<QString> MatchQuery::longWord(const QString& word) {
    // Folded text has no characters outside the basic plane, so this is above every continuation of the word.
    const QString beyond = word + QChar(0xFFFF);
    const auto found = selectAll(
        m_connection, "search_long_words", [](const SqlStatement& row) { return quoted(row.text(0)); }, word, beyond,
        mostAlternatives + 1);
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return QString();
    if (found.value().size() > mostAlternatives)
        return prefix(word);
    return joined(found.value(), either);
}

} // namespace line605
