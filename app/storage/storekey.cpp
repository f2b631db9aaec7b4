#include "storage/storekey.h"

#include <sodium.h>

namespace line605 {

StoreKey::~StoreKey() {
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

StoreKey StoreKey::random() {
    StoreKey key;
    randombytes_buf(key.data(), StoreKey::size);
    return key;
}

KeyCost KeyCost::least() {
    return {crypto_pwhash_opslimit_min(), crypto_pwhash_memlimit_min()};
}

} // namespace line605
