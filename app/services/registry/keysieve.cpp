#include "services/registry/keysieve.h"

#include <algorithm>
#include <bit>

namespace line605 {

namespace {

constexpr quint64 bitsOfKey = 32;
constexpr quint64 fewestBits = 1U << 16;
constexpr quint64 mostBits = 1U << 27; ///< 16 MB
constexpr int probes = 8;
constexpr int bitsOfWord = 64;

} // namespace

KeySieve::KeySieve(qint64 keys) {
    const quint64 bits =
        std::bit_floor(std::clamp(quint64(std::max<qint64>(keys, 0)) * bitsOfKey, fewestBits, mostBits));
    m_mask = bits - 1;
    m_bits.resize(qsizetype(bits / bitsOfWord));
}

bool KeySieve::seen(quint64 hash) {
    // Two halves of a hash make as many as are needed (Kirsch and Mitzenmacher).
    const quint64 step = (hash >> 32U) | 1U;
    bool all = true;
    for (int i = 0; i < probes; ++i) {
        const quint64 place = hash & m_mask;
        quint64& word = m_bits[qsizetype(place / bitsOfWord)];
        const quint64 bit = quint64(1) << (place % bitsOfWord);
        all = all && (word & bit) != 0;
        word |= bit;
        hash += step;
    }
    return all;
}

quint64 hashOf(const QString& text) {
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const QChar letter : text)
        hash = (hash ^ letter.unicode()) * 0x100000001B3ULL;
    return hash;
}

} // namespace line605
