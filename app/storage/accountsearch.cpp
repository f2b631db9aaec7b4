#include "storage/accountsearch.h"

#include "domain/textfold.h"
#include "storage/accountrow.h"
#include "storage/holderrange.h"
#include "storage/linewords.h"
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

/// "3FA91C" of "н-3FA91C" (provisionalPrefix): the appeal is found by it also under the number that it has now. Taken
/// also with the first letter on the other layout, and with Cyrillic letters that look like the digits A, B, C and E.
QString provisionalEnd(const QString& text) {
    constexpr qsizetype leastDigits = 6;
    static constexpr QStringView cyrillic = u"АВСЕ";
    static constexpr QStringView latin = u"ABCE";
    const QString name = text.trimmed().toUpper();
    if (name.size() < leastDigits + 2 || !QStringView(u"НHY").contains(name.front()) || name.at(1) != u'-')
        return {};
    QString digits = name.mid(2);
    for (QChar& digit : digits) {
        if (const qsizetype place = cyrillic.indexOf(digit); place >= 0)
            digit = latin.at(place);
        if (!QStringView(u"0123456789ABCDEF").contains(digit))
            return {};
    }
    return digits;
}

bool hasDigit(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

Result<SearchAnswer> AccountSearch::answer(const QString& text) {
    m_answer = {text, SearchForm::Plain, {}, {}, false};
    const QString asked = boundedQuery(text);
    if (asked.isEmpty() || m_limit <= 0)
        return m_answer;
    if (Status done = findAppeals(asked); !done)
        return done.error();
    const std::optional<NumberQuery> number = numberQuery(asked);
    if (Status done = number ? findNumber(asked, *number) : findWords(asked); !done)
        return done.error();
    m_hits.moveTo(m_answer);
    return std::move(m_answer);
}

Status AccountSearch::findNumber(const QString& text, const NumberQuery& number) {
    constexpr qsizetype surelyOne = 7; // digits with spaces between them are a phone rather than a house and a flat
    const QVector<SearchNeedle> needles = needlesOf(number);
    m_hits.beginNeedles(needles);
    if (Status done = findExact(text, number); !done)
        return done;
    if (Status done = findMatches(needles, false); !done)
        return done;
    if (number.spaced && number.digits.size() < surelyOne) {
        if (const auto separate = searchAttempt(text, SearchStep::Plain)) {
            if (Status done = findAttempt(*separate); !done)
                return done;
        }
    }
    // Who types so much of a number means its beginning, if there is such a one.
    const bool meant = number.digits.size() >= surelyOne && m_hits.size() > 0;
    return meant || m_hits.full() ? Status(Done{}) : findEndings(number);
}

Status AccountSearch::findEndings(const NumberQuery& number) {
    const QString& digits = number.digits;
    if (digits.size() < leastInsideDigits)
        return Done{};
    const bool nothingYet = m_hits.size() == 0;
    const QVector<SearchNeedle> needles{{{digits}, {}}};
    m_hits.beginNeedles(needles);
    if (digits.size() <= tailLength) {
        if (Status done = findMatches(needles, true); !done)
            return done;
    }
    SqlStatement rows(m_connection, "search_digits");
    if (Status done = rows.exec(MatchQuery::pieces(digits), digits, digits, digits); !done)
        return done;
    if (Status done = m_hits.addLines(rows); !done)
        return done;
    if (nothingYet && m_hits.size() > 0) {
        m_answer.form = SearchForm::InsideNumber;
        m_answer.triedAs = digits;
    }
    return Done{};
}

Status AccountSearch::findWords(const QString& text) {
    if (hasDigit(text)) {
        m_hits.beginNeedles({{{folded(text)}, {}}});
        if (Status done = findExact(text, {}); !done)
            return done;
    }
    const bool doubtful = isLatinOnly(text);
    for (const SearchStep step : searchSteps) {
        const qsizetype before = m_hits.size();
        const bool reading = step == SearchStep::Plain || step == SearchStep::WithoutAbbreviation;
        if (before >= (doubtful && !reading ? fewHits : 1) && step != SearchStep::Plain)
            break;
        const std::optional<SearchAttempt> attempt = searchAttempt(text, step);
        if (!attempt)
            continue;
        if (Status done = findAttempt(*attempt); !done)
            return done;
        const qsizetype gained = m_hits.size() - before;
        if (reading || gained <= before)
            continue;
        m_answer.form = attempt->form;
        m_answer.triedAs = attempt->text;
        if (attempt->form == SearchForm::Transliterated) {
            QStringList words;
            for (const SearchNeedle& needle : attempt->needles)
                words.append(shownForm(m_hits.lineAt(before), needle));
            m_answer.triedAs = words.join(u' ');
        }
    }
    return Done{};
}

Status AccountSearch::findAttempt(const SearchAttempt& attempt) {
    if (m_hits.full())
        return Done{};
    m_hits.beginNeedles(attempt.needles);
    if (Status done = findMatches(attempt.needles, false); !done)
        return done;
    if (m_hits.full() || !MatchQuery::haveTails(attempt.needles))
        return Done{};
    return findMatches(attempt.needles, true);
}

Status AccountSearch::findMatches(const QVector<SearchNeedle>& needles, bool tails) {
    MatchQuery query(m_connection);
    Result<WordsToFind> words = query.words(needles, tails);
    if (!words)
        return words.error();
    const qsizetype before = m_hits.size();
    if (Status done = addMatches(words.value(), tails); !done)
        return done;
    if (m_hits.size() == before && !words.value().compared.isEmpty()) {
        // What lines are found by is not always shown in them.
        words = query.allWords(needles, tails);
        if (!words)
            return words.error();
        if (Status done = addMatches(words.value(), tails); !done)
            return done;
    }
    if (!m_hits.full()) {
        m_hits.putHoldersFirst(before);
        return Done{};
    }
    // There are more than are shown, and those that come first may not be among them.
    HitList others = m_hits.takeFrom(before);
    if (Status done = findHolders(needles, words.value(), tails); !done)
        return done;
    m_hits.append(std::move(others));
    return Done{};
}

Status AccountSearch::addMatches(const WordsToFind& words, bool tails) {
    if (words.expression.isEmpty() || m_hits.full())
        return Done{};
    SqlStatement rows(m_connection, "search_words");
    if (Status done = rows.exec(words.expression); !done)
        return done;
    return m_hits.addLinesThatShow(rows, words.compared, tails);
}

Status AccountSearch::findHolders(const QVector<SearchNeedle>& needles, const WordsToFind& words, bool tails) {
    for (const SearchNeedle& needle : needles) {
        for (const QString& form : needle.forms) {
            if (form.front().isDigit() || m_hits.full())
                continue;
            const Result<RankRange> range = holdersBeginningWith(m_connection, form);
            if (!range)
                return range.error();
            if (range.value().isEmpty())
                continue;
            SqlStatement rows(m_connection, "search_holders");
            if (Status done = rows.exec(words.expression, range.value().first, range.value().last); !done)
                return done;
            if (Status done = m_hits.addLinesThatShow(rows, words.compared, tails); !done)
                return done;
        }
    }
    return Done{};
}

Status AccountSearch::findExact(const QString& text, const NumberQuery& number) {
    SqlStatement rows(m_connection, "search_exact");
    const QString digits = number.digits.isEmpty() ? text : number.digits;
    if (Status done = rows.exec(digits, number.national, digits, text, digits, text); !done)
        return done;
    return m_hits.addLines(rows, true);
}

Status AccountSearch::findAppeals(const QString& text) {
    const int limit = std::min(mostAppeals, m_limit);
    if (const QString end = provisionalEnd(text); !end.isEmpty()) {
        SqlStatement rows(m_connection, "search_appeal_ends");
        Status done = rows.exec(end, end, limit);
        return done ? addAppeals(rows, end) : done;
    }
    const QString number = appealNumber(text);
    if (number.isEmpty())
        return Done{};
    SqlStatement rows(m_connection, "search_appeals");
    Status done = rows.exec(number, number + QChar(0xFFFF), limit);
    return done ? addAppeals(rows, number) : done;
}

Status AccountSearch::addAppeals(SqlStatement& rows, const QString& typed) {
    while (rows.next()) {
        SearchHit hit;
        hit.appeal = rows.fact<AppealId>(0);
        hit.appealNumber = rows.text(1);
        // By its id, under whatever number it has now, or by the whole number.
        const qsizetype place = hit.appealNumber.indexOf(typed);
        hit.exact = place != 0 || hit.appealNumber.size() == typed.size();
        if (place >= 0)
            hit.spans.append({SearchField::Appeal, int(place), int(typed.size())});
        if (!rows.isNull(2))
            hit.line = accountLineAt(rows, 2);
        m_hits.addAppeal(std::move(hit));
    }
    return rows.status();
}

} // namespace line605
