#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

/// How texts are made comparable for the search (M35): the same for what is indexed and for what is typed.
namespace line605 {

/// Lower case, «ё» = «е», dashes, quotes and other punctuation to single spaces.
[[nodiscard]] QString folded(const QString& text);
/// The folded words of an address that are indexed: without «ул», «д», «кв», «г», «просп» … as its abbreviations, with
/// the joined form of what a hyphen or a space parts («Ново-Иваново» also as «новоиваново», «51 А» also as «51а»).
[[nodiscard]] QStringList searchWords(const QString& text);
/// The same for names and numbers, where nothing is an abbreviation of an address.
[[nodiscard]] QStringList nameWords(const QString& text);
/// The same keys on the other layout: «bdfyjd» → «иванов», «шмфтщм» → «ivanov».
[[nodiscard]] QString otherLayout(const QString& text);
/// Latin transliteration to Cyrillic («ivanov» → «иванов»); empty when there are no Latin letters.
[[nodiscard]] QString fromTransliteration(const QString& text);
/// All readings of a transliterated word, the likeliest first, at most 16: the soft sign, «й» and «э» are lost in Latin
/// («olga» → «олга», «ольга»). A word without Latin letters is its own only reading.
[[nodiscard]] QStringList transliterations(const QString& word);
/// The sort key of a line: folded, binary order = alphabetical order, numbers inside it by their value.
[[nodiscard]] QString sortKey(const QString& text);

/// A word that is looked for as a prefix.
struct QueryWord {
    QString text;      ///< folded; of a compound the joined form
    QStringList parts; ///< of a compound («ново-иваново», «51 а»): its parts, which together will do as well
    bool abbreviation{}; ///< the last word and perhaps only an abbreviation («невского кв»): left out when it finds
                         ///< nothing

    bool operator==(const QueryWord&) const = default;
};

/// What a query looks for: at most \a limit words, without abbreviations and the general words of an address («дом»,
/// «улица»), unless there is nothing else or it is the last word, which may still be being typed.
[[nodiscard]] QVector<QueryWord> queryWords(const QString& text, int limit);

/// A text made comparable with the way back to it.
struct FoldedText {
    QString text; ///< folded letters and digits; one '-' where a hyphen joins two of them, one ' ' for anything else
    QVector<int>
        at; ///< where each character of \a text starts in the shown text; one more entry: the shown text's length
    QVector<int> end; ///< where it ends
};
[[nodiscard]] FoldedText foldedWithPlaces(const QString& text);

} // namespace line605
