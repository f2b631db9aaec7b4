#include "domain/textfold.h"

#include <algorithm>
#include <span>

/// The words of a folded text: those that are indexed and those that are looked for.
namespace line605 {

namespace {

/// Abbreviations of an address, hyphens left out.
constexpr QStringView abbreviations[] = {u"ал",  u"б",   u"бр",  u"бул",  u"бульв", u"влд",  u"г",   u"гор", u"д",
                                         u"дер", u"к",   u"кв",  u"ком",  u"комн",  u"корп", u"лит", u"мкр", u"мкрн",
                                         u"мн",  u"наб", u"обл", u"оф",   u"п",     u"пгт",  u"пер", u"пл",  u"пом",
                                         u"пос", u"пр",  u"прд", u"пркт", u"просп", u"прт",  u"рн",  u"с",   u"снт",
                                         u"стр", u"тер", u"туп", u"ул",   u"ш",     u"эт"};
/// General words of an address: indexed as they stand, but nobody is found by them alone.
constexpr QStringView generalWords[] = {u"аллея",    u"бульвар", u"город",    u"деревня", u"дом",     u"квартира",
                                        u"корпус",   u"область", u"переулок", u"площадь", u"поселок", u"проезд",
                                        u"проспект", u"район",   u"строение", u"тупик",   u"улица",   u"шоссе"};
/// Abbreviations that stand before a number without a space: «д51», «кв12».
constexpr QStringView glued[] = {u"д", u"кв", u"корп", u"оф", u"пом", u"стр"};

bool contains(std::span<const QStringView> words, QStringView word) {
    return std::any_of(words.begin(), words.end(), [word](QStringView each) { return word == each; });
}

bool isNumber(QStringView word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// What stands between two spaces or marks, in the folded text: a word, or several joined by hyphens.
struct Token {
    QStringView text;
    bool point{}; ///< a point follows at once

    [[nodiscard]] bool hasParts() const { return text.contains(u'-'); }
    [[nodiscard]] QStringList parts() const { return text.toString().split(u'-'); }
    [[nodiscard]] QString joined() const { return text.toString().remove(u'-'); }
    [[nodiscard]] bool isOneOf(std::span<const QStringView> words) const {
        return hasParts() ? contains(words, joined()) : contains(words, text);
    }
    /// Not of numbers alone.
    [[nodiscard]] bool isCompound() const { return hasParts() && !isNumber(joined()); }
    [[nodiscard]] bool isInitial() const { return point && text.size() == 1; }
};

/// «д51» → «51».
QStringView withoutGlued(QStringView word) {
    const auto digit = std::find_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    const QStringView letters = word.first(digit - word.begin());
    return digit != word.end() && contains(glued, letters) ? word.sliced(letters.size()) : word;
}

/// A folded text has single spaces, none at its ends, and hyphens only inside words: nothing is empty. \a line is what
/// \a text folds to and must outlive the answer.
QVector<Token> tokens(const QString& text, const FoldedText& line) {
    constexpr qsizetype usual = 12;
    QVector<Token> result;
    result.reserve(usual);
    const QStringView whole(line.text);
    for (qsizetype start = 0; start < whole.size();) {
        qsizetype stop = whole.indexOf(u' ', start);
        if (stop < 0)
            stop = whole.size();
        const qsizetype after = line.end.at(stop - 1);
        result.append({whole.sliced(start, stop - start), after < text.size() && text.at(after) == u'.'});
        start = stop + 1;
    }
    return result;
}

/// A number and a single letter after it are one house number: «51 А».
bool isHouseLetter(const QVector<Token>& all, qsizetype i) {
    if (i == 0 || all.at(i).point || all.at(i).text.size() != 1)
        return false;
    const QStringView letter = all.at(i).text;
    return letter.front().isLetter() && !contains(abbreviations, letter) && isNumber(all.at(i - 1).text);
}

void appendIndexed(QStringList& words, const Token& token) {
    if (!token.hasParts()) {
        words.append(token.text.toString());
        return;
    }
    words.append(token.parts());
    words.append(token.joined());
}

/// Whether the token is nothing but an abbreviation. Single letters with points beside each other are initials
/// («Петров Д. С.»), and a name is looked for by them.
bool isAbbreviation(const QVector<Token>& all, qsizetype i) {
    const Token& token = all.at(i);
    if (!token.isOneOf(abbreviations))
        return false;
    const bool beside = (i > 0 && all.at(i - 1).isInitial()) || (i + 1 < all.size() && all.at(i + 1).isInitial());
    return !(token.isInitial() && beside);
}

} // namespace

QStringList nameWords(const QString& text) {
    const FoldedText line = foldedWithPlaces(text);
    QStringList words;
    for (const Token& token : tokens(text, line))
        appendIndexed(words, token);
    return words;
}

QStringList searchWords(const QString& text) {
    const FoldedText line = foldedWithPlaces(text);
    QStringList words;
    const QVector<Token> all = tokens(text, line);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Token& token = all.at(i);
        if (token.isOneOf(abbreviations))
            continue;
        appendIndexed(words, {withoutGlued(token.text), token.point});
        if (isHouseLetter(all, i))
            words.append(all.at(i - 1).text.toString().append(token.text));
    }
    return words;
}

QVector<QueryWord> queryWords(const QString& text, int limit) {
    const FoldedText line = foldedWithPlaces(text);
    QVector<QueryWord> words;
    QVector<QueryWord> general; // used when nothing else is there
    const QVector<Token> all = tokens(text, line);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Token& token = all.at(i);
        QueryWord word{token.joined(), token.isCompound() ? token.parts() : QStringList(), false};
        const bool last = i + 1 == all.size() && !token.point;
        const bool abbreviation = isAbbreviation(all, i) || contains(generalWords, word.text);
        if (abbreviation && !last) {
            general.append(word);
        } else if (token.hasParts() && !token.isCompound()) {
            for (const QString& part : token.parts())
                words.append({part, {}, false});
        } else if (isHouseLetter(all, i)) { // the number before it is among the words
            const QString number = words.back().text;
            words.back() = {number + word.text, {number, word.text}, false};
        } else {
            word.abbreviation = abbreviation && !words.isEmpty();
            if (word.parts.isEmpty())
                word.text = withoutGlued(word.text).toString();
            words.append(word);
        }
    }
    if (words.isEmpty())
        words = general;
    if (words.size() > limit)
        words.resize(limit);
    return words;
}

} // namespace line605
