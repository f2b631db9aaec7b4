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

QString joined(const QStringList& terms, const QString& operation) {
    return terms.size() == 1 ? terms.front() : u'(' + terms.join(operation) + u')';
}

} // namespace

Result<QString> MatchQuery::words(const QVector<SearchNeedle>& needles, bool tails) {
    QStringList all;
    for (const SearchNeedle& each : needles) {
        const Result<QString> expression = needle(each, tails);
        if (!expression || expression.value().isEmpty())
            return expression;
        all.append(expression.value());
    }
    return all.join(both);
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
