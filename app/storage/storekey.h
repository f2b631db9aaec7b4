#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <array>

namespace line605 {

/// The store's random key. It is overwritten when it goes away, and it is never a QString.
class StoreKey {
public:
    static constexpr int size = 32;

    StoreKey() = default;
    StoreKey(const StoreKey&) = default;
    StoreKey& operator=(const StoreKey&) = default;
    ~StoreKey();

    [[nodiscard]] static StoreKey random();
    [[nodiscard]] unsigned char* data() { return m_bytes.data(); }
    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, size> m_bytes{};
};

/// What deriving the wrapping key costs (Argon2id). Stored with the key, so that it can be raised later.
struct KeyCost {
    quint64 operations{3};
    quint64 memoryBytes{128ULL << 20};

    /// About 0.4 s on a desk's machine.
    [[nodiscard]] static KeyCost production() { return {}; }
    /// The least that libsodium takes: for tests.
    [[nodiscard]] static KeyCost least();
};

} // namespace line605
