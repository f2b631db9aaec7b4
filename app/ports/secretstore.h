#pragma once

#include "ports/answer.h"

namespace line605 {

/// The system's keychain.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    virtual Answer<QString> read(const QString& key) = 0;
    virtual Answer<Done> write(const QString& key, const QString& secret) = 0;
    virtual Answer<Done> remove(const QString& key) = 0;
};

} // namespace line605
