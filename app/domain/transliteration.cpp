#include "domain/textfold.h"

#include <algorithm>
#include <array>
#include <initializer_list>

/// Latin to Cyrillic as people type it: GOST 7.79, the passport's rules and plain habit side by side. Each Latin group
/// has its readings in the order of likelihood; the search tries them as alternatives.
namespace line605 {

namespace {

constexpr qsizetype mostReadings = 16;

bool isLatin(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isLatinVowel(QChar c) {
    return QStringView(u"aeiouy").contains(c);
}

enum class Where {
    Anywhere,
    Start, ///< of the word
    AfterConsonant,
    AfterVowel,
    End, ///< of the word, after a consonant
    EndAfterVowel,
    BeforeNoVowel,  ///< «iy» is «ий», but «iya» is «ия»
    BeforeConsonant ///< where a soft sign may have been left out
};

struct Rule {
    QStringView latin;
    Where where;
    std::array<QStringView, 3> readings; ///< empty ones are unused
};

/// The first rule that fits is taken, so longer groups and narrower places come first. «ё» is folded to «е».
constexpr std::array rules{
    Rule{u"shch", Where::Anywhere, {u"щ"}},
    Rule{u"tch", Where::Anywhere, {u"ч"}},
    Rule{u"sch", Where::Anywhere, {u"щ", u"сч"}},
    Rule{u"zh", Where::Anywhere, {u"ж"}},
    Rule{u"kh", Where::Anywhere, {u"х"}},
    Rule{u"ch", Where::Anywhere, {u"ч"}},
    Rule{u"sh", Where::Anywhere, {u"ш"}},
    Rule{u"ts", Where::Anywhere, {u"ц", u"тс"}},
    Rule{u"tz", Where::Anywhere, {u"ц"}},
    Rule{u"ph", Where::Anywhere, {u"ф"}},
    Rule{u"yu", Where::AfterConsonant, {u"ю", u"ью"}},
    Rule{u"yu", Where::Anywhere, {u"ю"}},
    Rule{u"ju", Where::AfterConsonant, {u"ю", u"ью"}},
    Rule{u"ju", Where::Anywhere, {u"ю"}},
    Rule{u"iu", Where::AfterConsonant, {u"ю", u"ью", u"ию"}},
    Rule{u"iu", Where::Anywhere, {u"ю"}},
    Rule{u"ya", Where::AfterConsonant, {u"я", u"ья", u"ия"}},
    Rule{u"ya", Where::Anywhere, {u"я"}},
    Rule{u"ja", Where::AfterConsonant, {u"я", u"ья", u"ия"}},
    Rule{u"ja", Where::Anywhere, {u"я"}},
    Rule{u"ia", Where::AfterConsonant, {u"ия", u"ья", u"я"}},
    Rule{u"ia", Where::Anywhere, {u"я"}},
    Rule{u"yo", Where::AfterConsonant, {u"е", u"ье", u"ьо"}},
    Rule{u"yo", Where::Anywhere, {u"е"}},
    Rule{u"jo", Where::AfterConsonant, {u"е", u"ье", u"ьо"}},
    Rule{u"jo", Where::Anywhere, {u"е"}},
    Rule{u"ye", Where::AfterConsonant, {u"е", u"ье", u"ые"}},
    Rule{u"ye", Where::Anywhere, {u"е"}},
    Rule{u"je", Where::AfterConsonant, {u"е", u"ье"}},
    Rule{u"je", Where::Anywhere, {u"е"}},
    Rule{u"ie", Where::AfterConsonant, {u"ие", u"ье", u"е"}},
    Rule{u"yy", Where::BeforeNoVowel, {u"ый"}},
    Rule{u"iy", Where::BeforeNoVowel, {u"ий"}},
    Rule{u"ij", Where::BeforeNoVowel, {u"ий"}},
    Rule{u"yj", Where::BeforeNoVowel, {u"ый"}},
    Rule{u"ii", Where::Anywhere, {u"ий", u"ии"}},
    Rule{u"y", Where::EndAfterVowel, {u"й"}},
    Rule{u"y", Where::End, {u"ий", u"ый", u"ы"}},
    Rule{u"y", Where::AfterVowel, {u"й", u"ы"}},
    Rule{u"y", Where::Start, {u"й", u"ы"}},
    Rule{u"y", Where::Anywhere, {u"ы", u"и"}},
    Rule{u"j", Where::AfterVowel, {u"й", u"ж"}},
    Rule{u"j", Where::Anywhere, {u"й", u"ж", u"дж"}},
    Rule{u"i", Where::EndAfterVowel, {u"й", u"и"}},
    Rule{u"i", Where::AfterVowel, {u"и", u"й"}},
    Rule{u"i", Where::Anywhere, {u"и"}},
    Rule{u"e", Where::Start, {u"е", u"э"}},
    Rule{u"e", Where::Anywhere, {u"е"}},
    Rule{u"l", Where::BeforeConsonant, {u"л", u"ль"}},
    Rule{u"z", Where::BeforeConsonant, {u"з", u"зь"}},
    Rule{u"n", Where::BeforeConsonant, {u"н", u"нь"}},
    Rule{u"x", Where::Anywhere, {u"кс", u"х"}},
    Rule{u"c", Where::Anywhere, {u"ц", u"к"}},
    Rule{u"h", Where::Anywhere, {u"х", u"г"}},
    Rule{u"w", Where::Anywhere, {u"в"}},
    Rule{u"q", Where::Anywhere, {u"к"}},
    Rule{u"a", Where::Anywhere, {u"а"}},
    Rule{u"b", Where::Anywhere, {u"б"}},
    Rule{u"d", Where::Anywhere, {u"д"}},
    Rule{u"f", Where::Anywhere, {u"ф"}},
    Rule{u"g", Where::Anywhere, {u"г"}},
    Rule{u"k", Where::Anywhere, {u"к"}},
    Rule{u"l", Where::Anywhere, {u"л"}},
    Rule{u"m", Where::Anywhere, {u"м"}},
    Rule{u"n", Where::Anywhere, {u"н"}},
    Rule{u"o", Where::Anywhere, {u"о"}},
    Rule{u"p", Where::Anywhere, {u"п"}},
    Rule{u"r", Where::Anywhere, {u"р"}},
    Rule{u"s", Where::Anywhere, {u"с"}},
    Rule{u"t", Where::Anywhere, {u"т"}},
    Rule{u"u", Where::Anywhere, {u"у"}},
    Rule{u"v", Where::Anywhere, {u"в"}},
    Rule{u"z", Where::Anywhere, {u"з"}},
    Rule{u"''", Where::Anywhere, {u"ъ"}},
    Rule{u"'", Where::Anywhere, {u"ь"}},
};

bool isLetterAt(QStringView word, qsizetype i) {
    return i >= 0 && i < word.size() && isLatin(word.at(i));
}

bool fits(const Rule& rule, QStringView word, qsizetype at) {
    if (word.mid(at, rule.latin.size()) != rule.latin)
        return false;
    const bool before = isLetterAt(word, at - 1);
    const bool vowelBefore = before && isLatinVowel(word.at(at - 1));
    const bool consonantBefore = before && !vowelBefore;
    const qsizetype next = at + rule.latin.size();
    const bool after = isLetterAt(word, next);
    switch (rule.where) {
    case Where::Anywhere:
        return true;
    case Where::Start:
        return !before;
    case Where::AfterConsonant:
        return consonantBefore;
    case Where::AfterVowel:
        return vowelBefore;
    case Where::End:
        return consonantBefore && !after;
    case Where::EndAfterVowel:
        return vowelBefore && !after;
    case Where::BeforeNoVowel:
        return !after || !isLatinVowel(word.at(next));
    case Where::BeforeConsonant:
        // Doubled letters and «j» give no soft sign.
        return after && !isLatinVowel(word.at(next)) && word.at(next) != word.at(at) && word.at(next) != u'j';
    }
    Q_UNREACHABLE();
    return false;
}

const Rule* ruleAt(QStringView word, qsizetype at) {
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule& each) { return fits(each, word, at); });
    return rule == rules.end() ? nullptr : &*rule;
}

} // namespace

QStringList transliterations(const QString& word) {
    const QString lower = word.toLower();
    QStringList results{QString()};
    for (qsizetype at = 0; at < lower.size();) {
        const Rule* rule = ruleAt(lower, at);
        if (!rule) {
            for (QString& each : results)
                each.append(lower.at(at));
            ++at;
            continue;
        }
        QStringList longer;
        for (const QStringView reading : rule->readings) {
            for (const QString& each : std::as_const(results)) {
                if (!reading.isEmpty() && longer.size() < mostReadings)
                    longer.append(each + reading.toString());
            }
        }
        results = longer;
        at += rule->latin.size();
    }
    return results;
}

QString fromTransliteration(const QString& text) {
    if (std::none_of(text.begin(), text.end(), isLatin))
        return {};
    QString result;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype stop = start;
        while (stop < text.size() && !text.at(stop).isSpace())
            ++stop;
        if (stop == start)
            result.append(text.at(stop++)); // keep the space as it is
        else
            result.append(transliterations(text.mid(start, stop - start)).constFirst());
        start = stop;
    }
    return result;
}

} // namespace line605
