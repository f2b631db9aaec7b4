#include "domain/textfold.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void insist(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

/// Whatever is typed: folding twice changes nothing more, the words of a query are few and never empty, and the way
/// back from a folded text stays inside the shown one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace line605;
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    insist(folded(folded(text)) == folded(text));
    for (const QueryWord& word : queryWords(text, 8))
        insist(!word.text.isEmpty());
    insist(queryWords(text, 8).size() <= 8);
    for (const QString& word : searchWords(text) + nameWords(text)) {
        insist(!word.isEmpty());
        insist(transliterations(word).size() <= 16);
    }
    insist(otherLayout(text).size() == text.size());
    insist(fromTransliteration(text).size() <= 2 * text.size());
    const FoldedText places = foldedWithPlaces(text);
    insist(places.at.size() == places.text.size() + 1);
    insist(places.end.size() >= places.text.size());
    for (qsizetype i = 0; i < places.text.size(); ++i)
        insist(places.at.at(i) >= 0 && places.at.at(i) < places.end.at(i) && places.end.at(i) <= text.size());
    return 0;
}
