#pragma once

#include <QVector>

#include <algorithm>

namespace line605 {

/// The same numbers for the same seed on every machine (the distributions of <random> are not the same everywhere).
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}

    /// SplitMix64.
    quint64 next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mixed(m_state);
    }
    /// 0 … n − 1.
    int below(int n) { return int(next() % quint64(n)); }
    /// low … high.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool permille(int share) { return below(1000) < share; }

    [[nodiscard]] static quint64 mixed(quint64 value) {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
        return value ^ (value >> 31);
    }

private:
    quint64 m_state;
};

/// Things drawn as often as their weights say.
template<class T>
class Weighted {
public:
    void add(T item, int weight) {
        m_items.append(std::move(item));
        m_sums.append((m_sums.isEmpty() ? 0 : m_sums.constLast()) + weight);
    }
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    [[nodiscard]] const QVector<T>& items() const { return m_items; }
    [[nodiscard]] const T& pick(DemoRandom& random) const {
        const qint64 place = qint64(random.next() % quint64(m_sums.constLast()));
        return m_items.at(std::upper_bound(m_sums.cbegin(), m_sums.cend(), place) - m_sums.cbegin());
    }

private:
    QVector<T> m_items;
    QVector<qint64> m_sums;
};

/// A permutation of 0 … size − 1: numbers that look drawn and never repeat.
class Shuffle {
public:
    Shuffle(quint64 size, quint64 seed) : m_size(size), m_offset(seed % size) {
        // A step near the golden section spreads well; it must share no divisor with the size.
        m_step = quint64(double(size) * 0.6180339887) | 1;
        while (greatestCommonDivisor(m_step, size) != 1)
            m_step += 2;
    }
    [[nodiscard]] quint64 at(quint64 index) const { return (index % m_size * m_step + m_offset) % m_size; }

private:
    [[nodiscard]] static quint64 greatestCommonDivisor(quint64 a, quint64 b) {
        while (b != 0)
            a = std::exchange(b, a % b);
        return a;
    }

    quint64 m_size;
    quint64 m_offset;
    quint64 m_step{};
};

} // namespace line605
