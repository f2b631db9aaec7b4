#pragma once

#include "storage/storekey.h"

#include <QDateTime>
#include <QJsonObject>

namespace line605 {

/// STORE.key: the store's key in a box that only the password opens (Argon2id, XSalsa20-Poly1305), and how often the
/// password was wrong since it was last right. It says nothing about the person.
class KeyFile {
public:
    /// Puts \a key into a new box.
    [[nodiscard]] static Result<KeyFile> wrap(const StoreKey& key, const QString& password, KeyCost cost);
    /// StoreForeign when there is no file, StoreDamaged when it does not have the form.
    [[nodiscard]] static Result<KeyFile> read(const QString& path);
    /// The file appears whole or stays as it was.
    [[nodiscard]] Status write(const QString& path) const;

    /// WrongPassword when the box does not open.
    [[nodiscard]] Result<StoreKey> unwrap(const QString& password) const;

    /// Seconds until the next attempt is listened to; 0 = now. After five wrong ones 1 s, then twice as long each time,
    /// at most 5 minutes. A clock that was set back does not make it longer.
    [[nodiscard]] int waitSeconds(const QDateTime& now) const;
    [[nodiscard]] int failedAttempts() const { return m_failed; }
    void countFailure(const QDateTime& now);
    void forgetFailures();

private:
    KeyCost m_cost;
    QByteArray m_salt;
    QByteArray m_nonce;
    QByteArray m_box;
    int m_failed{};
    QDateTime m_failedAt; ///< UTC; null without failures
};

} // namespace line605
