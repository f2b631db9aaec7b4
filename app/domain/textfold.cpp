#include "domain/textfold.h"

#include <algorithm>
#include <array>
#include <span>

namespace line605 {

namespace {

bool isDash(QChar c) {
    return c.category() == QChar::Punctuation_Dash || c == QChar(0x2212);
}

/// The scripts of names and addresses here: Latin, Greek, Cyrillic, Armenian. Newer letters elsewhere are none to the
/// tokenizer of the index, and a word that it would part cannot be looked for.
bool isKnownScript(QChar c) {
    return c.unicode() < 0x0590 || (c.unicode() >= 0x1E00 && c.unicode() < 0x2000);
}

/// The folded character, or nothing (0) for one that parts words. Combining marks without a composed letter change no
/// word.
char16_t foldedOf(QChar c) {
    if (!isKnownScript(c) || !c.isLetterOrNumber())
        return 0;
    const QChar lower = c.toLower(); // of «Ⱦ» in another block than itself
    if (!isKnownScript(lower))
        return 0;
    return lower == u'ё' ? u'е' : lower.unicode();
}

/// Names and addresses are Cyrillic and ASCII: an import folds some fifty million of their characters.
constexpr size_t usualCharacters = 0x460;

char16_t foldedChar(QChar c) {
    static const std::array<char16_t, usualCharacters> usual = [] {
        std::array<char16_t, usualCharacters> table{};
        for (size_t code = 0; code < table.size(); ++code)
            table[code] = foldedOf(QChar(char16_t(code)));
        return table;
    }();
    return c.unicode() < usual.size() ? usual[c.unicode()] : foldedOf(c);
}

bool isMark(QChar c) {
    constexpr char16_t firstMark = 0x300;
    constexpr char16_t firstLetter = 0x400; // of Cyrillic, most of what is folded
    constexpr char16_t lastLetter = 0x45F;
    const char16_t code = c.unicode();
    return code >= firstMark && (code < firstLetter || code > lastLetter) && c.isMark();
}

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

bool contains(std::span<const QStringView> words, const QString& word) {
    return std::any_of(words.begin(), words.end(), [&](QStringView each) { return word == each; });
}

bool isNumber(const QString& word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// What stands between two spaces or marks: a word, or several joined by hyphens.
struct Token {
    QStringList parts;
    bool point{}; ///< a point follows at once

    [[nodiscard]] QString joined() const { return parts.join(QString()); }
    [[nodiscard]] bool isCompound() const {
        return parts.size() > 1 && !std::all_of(parts.begin(), parts.end(), isNumber);
    }
    [[nodiscard]] bool isInitial() const { return point && parts.size() == 1 && parts.front().size() == 1; }
};

/// «д51» → «51».
QString withoutGlued(const QString& word) {
    const auto digit = std::find_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    const auto letters = word.left(digit - word.begin());
    return digit != word.end() && contains(glued, letters) ? word.mid(letters.size()) : word;
}

/// A folded text has single spaces, none at its ends, and hyphens only inside words: no token is empty.
QVector<Token> tokens(const QString& text) {
    const FoldedText line = foldedWithPlaces(text);
    QVector<Token> result;
    qsizetype start = 0;
    while (start < line.text.size()) {
        qsizetype stop = line.text.indexOf(u' ', start);
        if (stop < 0)
            stop = line.text.size();
        Token token;
        token.parts = line.text.mid(start, stop - start).split(u'-', Qt::SkipEmptyParts);
        const qsizetype after = line.end.at(stop - 1);
        token.point = after < text.size() && text.at(after) == u'.';
        result.append(token);
        start = stop + 1;
    }
    return result;
}

/// A number and a single letter after it are one house number: «51 А».
bool isHouseLetter(const QVector<Token>& all, qsizetype i) {
    if (i == 0 || all.at(i).point || all.at(i).parts.size() != 1 || all.at(i - 1).parts.size() != 1)
        return false;
    const QString& letter = all.at(i).parts.front();
    return letter.size() == 1 && letter.front().isLetter() && !contains(abbreviations, letter) &&
           isNumber(all.at(i - 1).parts.front());
}

void appendIndexed(QStringList& words, const Token& token) {
    words.append(token.parts);
    if (token.parts.size() > 1)
        words.append(token.joined());
}

/// Whether the token is nothing but an abbreviation. Single letters with points beside each other are initials
/// («Петров Д. С.»), and a name is looked for by them.
bool isAbbreviation(const QVector<Token>& all, qsizetype i) {
    const Token& token = all.at(i);
    if (!contains(abbreviations, token.joined()))
        return false;
    const bool beside = (i > 0 && all.at(i - 1).isInitial()) || (i + 1 < all.size() && all.at(i + 1).isInitial());
    return !(token.isInitial() && beside);
}

} // namespace

FoldedText foldedWithPlaces(const QString& text) {
    FoldedText result;
    result.text.reserve(text.size());
    result.at.reserve(text.size() + 1);
    result.end.reserve(text.size());
    bool hyphenOnly = false; // since the last letter or digit there was one dash and nothing else
    bool gap = false;
    int gapAt = 0;
    for (int i = 0; i < text.size();) {
        int next = i + 1;
        QChar c = text.at(i);
        // A letter and a combining mark are one letter: «й» may come as «и» and a breve.
        while (next < text.size() && isMark(text.at(next))) {
            const QString composed = (QString(c) + text.at(next)).normalized(QString::NormalizationForm_C);
            if (composed.size() == 1)
                c = composed.front();
            ++next;
        }
        if (const char16_t folded = foldedChar(c)) {
            if (gap && !result.text.isEmpty()) {
                result.text.append(hyphenOnly ? u'-' : u' ');
                result.at.append(gapAt);
                result.end.append(i);
            }
            result.text.append(QChar(folded));
            result.at.append(i);
            result.end.append(next);
            gap = false;
        } else {
            hyphenOnly = !gap && isDash(c);
            if (!gap)
                gapAt = i;
            gap = true;
        }
        i = next;
    }
    result.at.append(int(text.size()));
    return result;
}

QString folded(const QString& text) {
    QString result = foldedWithPlaces(text).text;
    result.replace(u'-', u' ');
    return result;
}

QStringList nameWords(const QString& text) {
    QStringList words;
    for (const Token& token : tokens(text))
        appendIndexed(words, token);
    return words;
}

QStringList searchWords(const QString& text) {
    QStringList words;
    const QVector<Token> all = tokens(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (contains(abbreviations, all.at(i).joined()))
            continue;
        Token token = all.at(i);
        token.parts.front() = withoutGlued(token.parts.front());
        appendIndexed(words, token);
        if (isHouseLetter(all, i))
            words.append(all.at(i - 1).parts.front() + token.parts.front());
    }
    return words;
}

QVector<QueryWord> queryWords(const QString& text, int limit) {
    QVector<QueryWord> words;
    QVector<QueryWord> general; // used when nothing else is there
    const QVector<Token> all = tokens(text);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Token& token = all.at(i);
        QueryWord word{token.joined(), token.isCompound() ? token.parts : QStringList(), false};
        const bool last = i + 1 == all.size() && !token.point;
        const bool abbreviation = isAbbreviation(all, i) || contains(generalWords, word.text);
        if (abbreviation && !last) {
            general.append(word);
        } else if (token.parts.size() > 1 && !token.isCompound()) {
            for (const QString& part : token.parts)
                words.append({part, {}, false});
        } else if (isHouseLetter(all, i)) { // the number before it is among the words
            const QString number = words.back().text;
            words.back() = {number + word.text, {number, word.text}, false};
        } else {
            word.abbreviation = abbreviation && !words.isEmpty();
            if (word.parts.isEmpty())
                word.text = withoutGlued(word.text);
            words.append(word);
        }
    }
    if (words.isEmpty())
        words = general;
    if (words.size() > limit)
        words.resize(limit);
    return words;
}

QString sortKey(const QString& text) {
    constexpr qsizetype width = 8;
    const QString plain = folded(text);
    QString key;
    key.reserve(plain.size() + width);
    for (qsizetype i = 0; i < plain.size();) {
        qsizetype stop = i;
        while (stop < plain.size() && plain.at(stop).isDigit())
            ++stop;
        if (stop == i) {
            key.append(plain.at(i++));
            continue;
        }
        // Padded, so that house 9 comes before house 51; a longer number is compared as it stands.
        key.append(QString(qMax<qsizetype>(0, width - (stop - i)), u'0'));
        key.append(QStringView(plain).mid(i, stop - i));
        i = stop;
    }
    return key;
}

} // namespace line605
