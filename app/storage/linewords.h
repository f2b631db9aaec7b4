#pragma once

#include <QString>
#include <QStringList>

/// How numbers and words become the terms of account_words; the same for the index and for the query.
namespace line605 {

/// Prefixes up to this length have an index of their own (account_words.prefix).
constexpr qsizetype longestIndexedPrefix = 6;
/// How many last digits of a number can be looked for as its end without a search inside numbers.
constexpr qsizetype tailLength = 4;

/// Whether a word of the index stands in the table word too.
[[nodiscard]] bool isLongWord(const QString& word);

/// The term of a word of a name or an address. Those that begin with a digit are marked, so that house 9 is not looked
/// for among half a million phones that begin with 9.
[[nodiscard]] QString lineTerm(const QString& word);

/// The term under which numbers that end with \a digits (1–4 of them, as a prefix of the term) are found.
[[nodiscard]] QString tailTerm(QStringView digits);

/// The terms of a number of an account, phone or meter: as it stands, in its parts and by its end.
void appendNumberWords(QStringList& words, const QString& number);

} // namespace line605
