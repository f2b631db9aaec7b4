#pragma once

#include "domain/matchspans.h"
#include "domain/search.h"

#include <array>
#include <optional>

/// What the one box makes of a typed text before it asks the store (M35).
namespace line605 {

/// Longer queries are cut: nobody types them, and a pasted file must cost nothing.
constexpr int longestQuery = 200;
constexpr int mostQueryWords = 8;

/// The text that is really looked for: trimmed and cut.
[[nodiscard]] QString boundedQuery(const QString& text);

/// One way to understand the text. Every needle has to be found.
struct SearchAttempt {
    SearchForm form{};
    QString text; ///< as it was understood, e.g. «иванов» for «bdfyjd»
    QVector<SearchNeedle> needles;
};

/// The ways to understand a text, the plain one first; each costs nothing until it is tried.
enum class SearchStep {
    Plain,
    WithoutAbbreviation, ///< «невского кв»: the last word may be an abbreviation
    OtherLayout,
    Transliterated,
    OtherLayoutTransliterated ///< «шмфтщм»: «ivanov» with the Russian layout on
};
inline constexpr std::array searchSteps{SearchStep::Plain, SearchStep::WithoutAbbreviation, SearchStep::OtherLayout,
                                        SearchStep::Transliterated, SearchStep::OtherLayoutTransliterated};

/// Nothing when this way makes no sense for the text or says the same as the plain one.
[[nodiscard]] std::optional<SearchAttempt> searchAttempt(const QString& text, SearchStep step);

/// Whether the words found by a text are to be doubted: Latin letters alone are rarely meant as such here.
[[nodiscard]] bool isLatinOnly(const QString& text);

/// A text that is a number: digits with what people put between them.
struct NumberQuery {
    QString digits;
    QString national; ///< without the 8 or +7 of a phone; empty when it cannot be one
    bool spaced{};    ///< spaces stood between digits: perhaps several numbers («51 12»)
};
[[nodiscard]] std::optional<NumberQuery> numberQuery(const QString& text);

} // namespace line605
