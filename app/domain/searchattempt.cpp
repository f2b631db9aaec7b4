#include "domain/searchattempt.h"

#include "domain/textfold.h"

#include <algorithm>

namespace line605 {

namespace {

bool isLatin(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// One or two digits, or a number with a letter («51а»).
bool isHouseNumber(const QueryWord& word) {
    const QString& digits = word.parts.isEmpty() ? word.text : word.parts.front();
    return digits.size() < leastInsideDigits && std::all_of(digits.begin(), digits.end(), isAsciiDigit);
}

QVector<SearchNeedle> needlesOf(const QVector<QueryWord>& words) {
    QVector<SearchNeedle> needles;
    for (const QueryWord& word : words)
        needles.append({{word.text}, word.parts, words.size() > 1 && isHouseNumber(word)});
    return needles;
}

std::optional<SearchAttempt> plain(const QString& text) {
    QVector<SearchNeedle> needles = needlesOf(queryWords(text, mostQueryWords));
    if (needles.isEmpty())
        return std::nullopt;
    return SearchAttempt{SearchForm::Plain, text, std::move(needles)};
}

std::optional<SearchAttempt> withoutAbbreviation(const QString& text) {
    QVector<QueryWord> words = queryWords(text, mostQueryWords);
    if (words.isEmpty() || !words.back().abbreviation)
        return std::nullopt;
    words.removeLast();
    return SearchAttempt{SearchForm::Plain, text, needlesOf(words)};
}

std::optional<SearchAttempt> otherwiseTyped(const QString& text) {
    const QString other = otherLayout(text);
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
        return std::nullopt;
    std::optional<SearchAttempt> attempt = plain(other);
    if (attempt)
        attempt->form = SearchForm::OtherLayout;
    return attempt;
}

std::optional<SearchAttempt> transliterated(const QString& text) {
    const QString first = fromTransliteration(text);
    if (first.isEmpty())
        return std::nullopt;
    SearchAttempt attempt{SearchForm::Transliterated, first, {}};
    for (const QString& typed : text.split(u' ', Qt::SkipEmptyParts)) {
        QStringList forms;
        for (const QString& reading : transliterations(typed)) {
            for (const QString& word : nameWords(reading).mid(0, 1)) {
                if (!forms.contains(word))
                    forms.append(word);
            }
        }
        if (!forms.isEmpty() && attempt.needles.size() < mostQueryWords)
            attempt.needles.append({forms, {}, forms.size() == 1 && isHouseNumber({forms.front(), {}, false})});
    }
    return attempt; // a Latin letter always has a reading, so there is a needle
}

} // namespace

QString boundedQuery(const QString& text) {
    return QStringView(text).trimmed().left(longestQuery).trimmed().toString();
}

std::optional<SearchAttempt> searchAttempt(const QString& text, SearchStep step) {
    switch (step) {
    case SearchStep::Plain:
        return plain(text);
    case SearchStep::WithoutAbbreviation:
        return withoutAbbreviation(text);
    case SearchStep::OtherLayout:
        return otherwiseTyped(text);
    case SearchStep::Transliterated:
        return transliterated(text);
    case SearchStep::OtherLayoutTransliterated:
        return isLatinOnly(text) ? std::nullopt : transliterated(otherLayout(text));
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

bool isLatinOnly(const QString& text) {
    return std::any_of(text.begin(), text.end(), isLatin) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() && !isLatin(c); });
}

std::optional<NumberQuery> numberQuery(const QString& text) {
    NumberQuery number;
    bool gap = false;
    for (const QChar c : text) {
        if (isAsciiDigit(c)) {
            number.spaced = number.spaced || (gap && !number.digits.isEmpty());
            number.digits.append(c);
            gap = false;
        } else if (c.isSpace()) {
            gap = true;
        } else if (!QStringView(u"+-()–—№").contains(c)) {
            return std::nullopt;
        }
    }
    if (number.digits.isEmpty())
        return std::nullopt;
    constexpr qsizetype nationalSize = 10;
    constexpr qsizetype leastWithCountry = 4;
    const QString& digits = number.digits;
    const bool international = text.trimmed().startsWith(u'+') && digits.startsWith(u'7');
    const bool trunk = digits.size() >= leastWithCountry && (digits.front() == u'8' || digits.front() == u'7') &&
                       QStringView(u"3489").contains(digits.at(1));
    if (digits.size() <= nationalSize + 1 && (international || trunk))
        number.national = digits.mid(1);
    else if (digits.size() <= nationalSize)
        number.national = digits;
    return number;
}

} // namespace line605
