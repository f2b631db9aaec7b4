#include "domain/matchspans.h"

#include "domain/textfold.h"

#include <algorithm>
#include <array>

namespace line605 {

namespace {

bool isNumber(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isLetterOrDigit(QChar c) {
    return c != u' ' && c != u'-';
}

/// A shown text of a line with its folded form.
struct ShownText {
    SearchField field{};
    FoldedText folded;
    bool number{}; ///< digits count inside it as well
};

std::array<ShownText, 5> shownTexts(const AccountLine& line) {
    return {ShownText{SearchField::Number, foldedWithPlaces(line.number), true},
            ShownText{SearchField::Holder, foldedWithPlaces(line.holder), false},
            ShownText{SearchField::Address, foldedWithPlaces(line.address), false},
            ShownText{SearchField::Phone, foldedWithPlaces(line.phone), true},
            ShownText{SearchField::Meter, foldedWithPlaces(line.meters), true}};
}

/// The folded position after \a form when it stands at \a from, else -1. What parts a compound in the shown text
/// («Ново- Иваново», «51 А») is passed over where \a across allows it.
qsizetype endOf(const QString& text, qsizetype from, const QString& form, bool across) {
    qsizetype at = from;
    for (const QChar c : form) {
        if (at > from && at < text.size() && (text.at(at) == u'-' || (across && text.at(at) == u' ')))
            ++at;
        if (at >= text.size() || text.at(at) != c)
            return -1;
        ++at;
    }
    return at;
}

/// Adds every place where \a form stands; whether there was one.
bool findForm(const ShownText& shown, const QString& form, bool across, QVector<MatchSpan>& spans) {
    const QString& text = shown.folded.text;
    const bool inside = shown.number && isNumber(form) && form.size() >= leastInsideDigits;
    bool found = false;
    for (qsizetype from = 0; from < text.size(); ++from) {
        const bool wordStart = from == 0 || !isLetterOrDigit(text.at(from - 1));
        if (!isLetterOrDigit(text.at(from)) || !(wordStart || inside))
            continue;
        const qsizetype end = endOf(text, from, form, across);
        if (end < 0)
            continue;
        const int start = shown.folded.at.at(from);
        spans.append({shown.field, start, shown.folded.end.at(end - 1) - start});
        found = true;
    }
    return found;
}

bool findIn(const std::array<ShownText, 5>& texts, const SearchNeedle& needle, const QString& form, bool across,
            QVector<MatchSpan>& spans) {
    bool found = false;
    for (const ShownText& shown : texts) {
        if (!needle.houseOnly || !shown.number)
            found = findForm(shown, form, across, spans) || found;
    }
    return found;
}

QVector<MatchSpan> merged(QVector<MatchSpan> spans) {
    std::sort(spans.begin(), spans.end(), [](const MatchSpan& a, const MatchSpan& b) {
        return std::tie(a.field, a.start, a.length) < std::tie(b.field, b.start, b.length);
    });
    QVector<MatchSpan> result;
    for (const MatchSpan& span : std::as_const(spans)) {
        const bool touches = !result.isEmpty() && result.back().field == span.field &&
                             result.back().start + result.back().length >= span.start;
        if (touches)
            result.back().length = std::max(result.back().length, span.start + span.length - result.back().start);
        else
            result.append(span);
    }
    return result;
}

} // namespace

QVector<MatchSpan> matchSpans(const AccountLine& line, const QVector<SearchNeedle>& needles) {
    const std::array<ShownText, 5> texts = shownTexts(line);
    QVector<MatchSpan> spans;
    for (const SearchNeedle& needle : needles) {
        bool found = false;
        for (const QString& form : needle.forms)
            found = findIn(texts, needle, form, !needle.parts.isEmpty(), spans) || found;
        if (found)
            continue;
        for (const QString& part : needle.parts)
            findIn(texts, needle, part, false, spans);
    }
    return merged(std::move(spans));
}

bool showsAllDigits(const AccountLine& line, const QVector<SearchNeedle>& needles) {
    const std::array<ShownText, 5> texts = shownTexts(line);
    return std::all_of(needles.begin(), needles.end(), [&texts](const SearchNeedle& needle) {
        if (!std::all_of(needle.forms.begin(), needle.forms.end(), isNumber))
            return true;
        QVector<MatchSpan> unused;
        return std::any_of(needle.forms.begin(), needle.forms.end(),
                           [&](const QString& form) { return findIn(texts, needle, form, false, unused); });
    });
}

bool showsAll(const AccountLine& line, const QVector<SearchNeedle>& needles) {
    const std::array<ShownText, 5> texts = shownTexts(line);
    return std::all_of(needles.begin(), needles.end(), [&texts](const SearchNeedle& needle) {
        QVector<MatchSpan> unused;
        const auto stands = [&](const QString& form, bool across) {
            return findIn(texts, needle, form, across, unused);
        };
        const bool whole = std::any_of(needle.forms.begin(), needle.forms.end(),
                                       [&](const QString& form) { return stands(form, !needle.parts.isEmpty()); });
        return whole ||
               (!needle.parts.isEmpty() && std::all_of(needle.parts.begin(), needle.parts.end(),
                                                       [&](const QString& part) { return stands(part, false); }));
    });
}

QString shownForm(const AccountLine& line, const SearchNeedle& needle) {
    const std::array<ShownText, 5> texts = shownTexts(line);
    QVector<MatchSpan> unused;
    const auto found = std::find_if(needle.forms.begin(), needle.forms.end(), [&](const QString& form) {
        return findIn(texts, needle, form, !needle.parts.isEmpty(), unused);
    });
    return found == needle.forms.end() ? needle.forms.value(0) : *found;
}

} // namespace line605
