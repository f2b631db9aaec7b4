#include "storage/linewords.h"

#include "domain/textfold.h"

#include <algorithm>

namespace line605 {

namespace {

/// Private characters, which no folded text holds and the tokenizer takes for letters.
constexpr QChar tailMark(0xE000);
constexpr QChar houseMark(0xE001);

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

} // namespace

bool isLongWord(const QString& word) {
    return word.size() > longestIndexedPrefix && !std::all_of(word.begin(), word.end(), isDigit);
}

QString lineTerm(const QString& word) {
    return !word.isEmpty() && isDigit(word.front()) ? houseMark + word : word;
}

QString tailTerm(QStringView digits) {
    const QStringView tail = digits.last(qMin(tailLength, digits.size()));
    QString term(tail.size() + 1, tailMark);
    std::reverse_copy(tail.begin(), tail.end(), term.begin() + 1);
    return term;
}

void appendNumberWords(QStringList& words, const QString& number) {
    if (number.isEmpty())
        return;
    const bool plain = std::all_of(number.begin(), number.end(), isDigit);
    QString digits = number;
    if (plain) {
        words.append(number);
    } else {
        words.append(nameWords(number));
        digits.removeIf([](QChar c) { return !isDigit(c); });
        if (!digits.isEmpty() && !words.contains(digits))
            words.append(digits);
    }
    if (digits.size() >= tailLength)
        words.append(tailTerm(digits));
}

} // namespace line605
