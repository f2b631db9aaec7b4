#include "domain/textfold.h"

#include <algorithm>

namespace line605 {

namespace {

/// The two layouts of a Russian keyboard (ЙЦУКЕН, QWERTY), key by key, without and with Shift.
constexpr QStringView latinKeys = u"`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?@#$^&";
constexpr QStringView russianKeys = u"ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,\"№;:?";
static_assert(latinKeys.size() == russianKeys.size());

bool isCyrillic(QChar c) {
    return c.script() == QChar::Script_Cyrillic;
}

} // namespace

QString otherLayout(const QString& text) {
    // Marks are letters on one of the layouts only («б» is the comma's key), so the whole text goes one way.
    const bool typedOnRussian = std::any_of(text.begin(), text.end(), isCyrillic);
    const QStringView from = typedOnRussian ? russianKeys : latinKeys;
    const QStringView to = typedOnRussian ? latinKeys : russianKeys;
    QString result = text;
    for (QChar& c : result) {
        if (const qsizetype key = from.indexOf(c); key >= 0)
            c = to.at(key);
    }
    return result;
}

} // namespace line605
