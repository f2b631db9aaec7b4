#pragma once

#include <QString>
#include <QStringList>

/// How texts are made comparable for the search (M35): the same for what is indexed and for what is typed.
namespace line605 {

/// Lower case, «ё» = «е», dashes, quotes and other punctuation to single spaces.
[[nodiscard]] QString folded(const QString& text);
/// The folded words that are indexed or looked for: without «ул», «д», «кв», «г», «просп» … as abbreviations of an address.
[[nodiscard]] QStringList searchWords(const QString& text);
/// The same keys on the other layout: «bdfyjd» → «иванов», «шмфтщм» → «ivanov».
[[nodiscard]] QString otherLayout(const QString& text);
/// Latin transliteration to Cyrillic («ivanov» → «иванов»); empty when there are no Latin letters.
[[nodiscard]] QString fromTransliteration(const QString& text);
/// The sort key of a line: folded, binary order = alphabetical order.
[[nodiscard]] QString sortKey(const QString& text);

} // namespace line605
