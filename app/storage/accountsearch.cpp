#include "storage/accountsearch.h"

#include "domain/textfold.h"
#include "storage/accountrow.h"
#include "storage/holderrange.h"
#include "storage/matchquery.h"
#include "storage/sqlstatement.h"

#include <algorithm>

namespace line605 {

namespace {

/// With fewer hits than this, Latin letters are taken for a slip.
constexpr int fewHits = 3;
constexpr int mostAppeals = 10;

QVector<SearchNeedle> needlesOf(const NumberQuery& number) {
    SearchNeedle needle{{number.digits}, {}};
    if (!number.national.isEmpty() && number.national != number.digits)
        needle.forms.append(number.national);
    return {needle};
}

/// The beginning of an appeal's number in its own form, or nothing: "26-0045"; eight digits are one without its hyphen.
QString appealNumber(const QString& text) {
    constexpr qsizetype yearDigits = 2;
    constexpr qsizetype allDigits = 8;
    QString number = text;
    number.removeIf([](QChar c) { return c.isSpace() || c == u'№'; });
    const bool digits = std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits)
        return number.size() == allDigits ? number.insert(yearDigits, u'-') : QString();
    return number.contains(u'-') && number.back().isDigit() ? number.toUpper() : QString();
}

bool hasDigit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

Result<SearchAnswer> AccountSearch::answer(const QString& text) {
    m_answer = {text, SearchForm::Plain, {}, {}, false};
    m_ranks.clear();
    const QString asked = boundedQuery(text);
    if (asked.isEmpty() || m_limit <= 0)
        return m_answer;
    if (Status done = findAppeals(asked); !done)
        return done.error();
    const std::optional<NumberQuery> number = numberQuery(asked);
    const Status done = number ? findNumber(asked, *number) : findWords(asked);
    if (!done)
        return done.error();
    if (full()) {
        m_answer.hits.resize(m_limit);
        m_answer.more = true;
    }
    return std::move(m_answer);
}

Status AccountSearch::findNumber(const QString& text, const NumberQuery& number) {
    constexpr qsizetype surelyOne = 7; // digits with spaces between them are a phone rather than a house and a flat
    if (Status done = findExact(text, number); !done)
        return done;
    if (Status done = findAttempt({SearchForm::Plain, text, needlesOf(number)}, true); !done)
        return done;
    if (number.spaced && number.digits.size() < surelyOne) {
        if (const auto separate = searchAttempt(text, SearchStep::Plain)) {
            if (Status done = findAttempt(*separate, false); !done)
                return done;
        }
    }
    return findEndings(number);
}

Status AccountSearch::findEndings(const NumberQuery& number) {
    if (full() || number.digits.size() < leastInsideDigits)
        return Done{};
    const bool nothingYet = m_answer.hits.isEmpty();
    const QVector<SearchNeedle> needles = needlesOf(number);
    const Result<QString> tails = MatchQuery(m_connection).words(needles, true);
    if (!tails)
        return tails.error();
    if (Status done = findMatches(tails.value(), needles, true); !done)
        return done;
    if (Status done = findInside(number.digits); !done)
        return done;
    if (nothingYet && !m_answer.hits.isEmpty()) {
        m_answer.form = SearchForm::InsideNumber;
        m_answer.triedAs = number.digits;
    }
    return Done{};
}

Status AccountSearch::findWords(const QString& text) {
    if (hasDigit(text)) {
        if (Status done = findExact(text, {}); !done)
            return done;
    }
    const bool doubtful = isLatinOnly(text);
    for (const SearchStep step : searchSteps) {
        const qsizetype before = m_answer.hits.size();
        const bool reading = step == SearchStep::Plain || step == SearchStep::WithoutAbbreviation;
        if (before >= (doubtful && !reading ? fewHits : 1) && step != SearchStep::Plain)
            break;
        const std::optional<SearchAttempt> attempt = searchAttempt(text, step);
        if (!attempt)
            continue;
        if (Status done = findAttempt(*attempt, false); !done)
            return done;
        const qsizetype gained = m_answer.hits.size() - before;
        if (reading || gained <= before)
            continue;
        m_answer.form = attempt->form;
        m_answer.triedAs = attempt->text;
        if (attempt->form == SearchForm::Transliterated) {
            QStringList words;
            for (const SearchNeedle& needle : attempt->needles)
                words.append(shownForm(m_answer.hits.at(before).line, needle));
            m_answer.triedAs = words.join(u' ');
        }
    }
    return Done{};
}

Status AccountSearch::findAttempt(const SearchAttempt& attempt, bool number) {
    if (full())
        return Done{};
    MatchQuery query(m_connection);
    const Result<QString> prefixes = query.words(attempt.needles, false);
    if (!prefixes)
        return prefixes.error();
    const QVector<SearchNeedle>& needles = attempt.needles;
    if (Status done = number ? Status(Done{}) : findHolders(prefixes.value(), needles); !done)
        return done;
    if (Status done = findMatches(prefixes.value(), needles, false); !done)
        return done;
    // The end of a number that was typed alone comes after the separate words of findNumber().
    if (number || full() || !MatchQuery::haveTails(needles))
        return Done{};
    const Result<QString> tails = query.words(needles, true);
    return tails ? findMatches(tails.value(), needles, true) : Status(tails.error());
}

Status AccountSearch::findExact(const QString& text, const NumberQuery& number) {
    SqlStatement rows(m_connection, "search_exact");
    const QString digits = number.digits.isEmpty() ? text : number.digits;
    if (Status done = rows.exec(digits, number.national, digits, text, digits, text); !done)
        return done;
    const QVector<SearchNeedle> needles =
        number.digits.isEmpty() ? QVector<SearchNeedle>{{{folded(text)}, {}}} : needlesOf(number);
    while (!full() && rows.next()) {
        SearchHit hit;
        hit.line = accountLineAt(rows);
        hit.exact = true;
        add(std::move(hit), needles);
    }
    return rows.status();
}

Status AccountSearch::findAppeals(const QString& text) {
    const QString number = appealNumber(text);
    if (number.isEmpty())
        return Done{};
    SqlStatement rows(m_connection, "search_appeals");
    if (Status done = rows.exec(number, number + QChar(0xFFFF), std::min(mostAppeals, m_limit)); !done)
        return done;
    while (rows.next()) {
        SearchHit hit;
        hit.appeal = rows.fact<AppealId>(0);
        hit.appealNumber = rows.text(1);
        hit.exact = hit.appealNumber == number;
        hit.spans.append({SearchField::Appeal, 0, int(number.size())});
        if (!rows.isNull(2))
            hit.line = accountLineAt(rows, 2);
        m_answer.hits.append(hit);
    }
    return rows.status();
}

Status AccountSearch::findMatches(const QString& expression, const QVector<SearchNeedle>& needles, bool check) {
    if (expression.isEmpty() || full())
        return Done{};
    SqlStatement rows(m_connection, "search_words");
    if (Status done = rows.exec(expression); !done)
        return done;
    while (!full() && rows.next()) {
        SearchHit hit;
        hit.line = accountLineAt(rows);
        if (!check || showsAllDigits(hit.line, needles))
            add(std::move(hit), needles);
    }
    return rows.status();
}

Status AccountSearch::findHolders(const QString& expression, const QVector<SearchNeedle>& needles) {
    if (expression.isEmpty())
        return Done{};
    for (const SearchNeedle& needle : needles) {
        for (const QString& form : needle.forms) {
            if (form.front().isDigit())
                continue;
            const Result<RankRange> range = holdersBeginningWith(m_connection, form);
            if (!range)
                return range.error();
            if (full() || range.value().isEmpty())
                continue;
            SqlStatement rows(m_connection, "search_holders");
            if (Status done = rows.exec(expression, range.value().first, range.value().last); !done)
                return done;
            if (Status done = addAll(rows, needles); !done)
                return done;
        }
    }
    return Done{};
}

Status AccountSearch::findInside(const QString& digits) {
    if (full())
        return Done{};
    SqlStatement rows(m_connection, "search_digits");
    if (Status done = rows.exec(MatchQuery::pieces(digits), digits, digits, digits); !done)
        return done;
    return addAll(rows, {SearchNeedle{{digits}, {}}});
}

Status AccountSearch::addAll(SqlStatement& rows, const QVector<SearchNeedle>& needles) {
    while (!full() && rows.next()) {
        SearchHit hit;
        hit.line = accountLineAt(rows);
        add(std::move(hit), needles);
    }
    return rows.status();
}

void AccountSearch::add(SearchHit hit, const QVector<SearchNeedle>& needles) {
    if (m_ranks.contains(hit.line.rank))
        return;
    m_ranks.insert(hit.line.rank);
    hit.spans = matchSpans(hit.line, needles);
    m_answer.hits.append(std::move(hit));
}

} // namespace line605
