#pragma once

#include <QString>
#include <QVector>

namespace line605 {

/// Tells which keys may have been seen before, in memory that is bounded whatever their number: a Bloom filter. It
/// never misses one that was; now and then it takes a new one for a known one.
class KeySieve {
public:
    /// For about \a keys keys.
    explicit KeySieve(qint64 keys);

    /// Notes the key with this hash; whether it may have been there already.
    [[nodiscard]] bool seen(quint64 hash);

private:
    QVector<quint64> m_bits;
    quint64 m_mask{};
};

/// FNV-1a, 64 bits.
[[nodiscard]] quint64 hashOf(const QString& text);

} // namespace line605
