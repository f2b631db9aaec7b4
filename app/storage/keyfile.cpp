#include "storage/keyfile.h"

#include <sodium.h>

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace line605 {

namespace {

constexpr int freeAttempts = 5;
constexpr int longestWait = 300;
constexpr quint64 mostMemory = 1ULL << 30; ///< a forged file must not take the machine's memory
constexpr quint64 mostOperations = 64;
constexpr int boxSize = StoreKey::size + int(crypto_secretbox_MACBYTES);

const QString formatName = QStringLiteral("line605-key");

unsigned char* bytes(QByteArray& array) {
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytes(const QByteArray& array) {
    return reinterpret_cast<const unsigned char*>(array.constData());
}

QByteArray randomBytes(size_t size) {
    QByteArray array(qsizetype(size), Qt::Uninitialized);
    randombytes_buf(array.data(), size);
    return array;
}

/// The key made from the password; false when the memory for it is not there.
bool derive(const QString& password, const QByteArray& salt, KeyCost cost, StoreKey& key) {
    // The same password typed on another system may arrive decomposed.
    QByteArray text = password.normalized(QString::NormalizationForm_C).toUtf8();
    const int failed = crypto_pwhash(key.data(), StoreKey::size, text.constData(), quint64(text.size()), bytes(salt),
                                     cost.operations, size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), size_t(text.size()));
    return failed == 0;
}

QByteArray base64(const QJsonObject& object, const QString& name) {
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}

QString base64(const QByteArray& array) {
    return QString::fromLatin1(array.toBase64());
}

const Error noMemory{ErrorCode::QueryFailed, QStringLiteral("no memory for the key derivation")};

} // namespace

Result<KeyFile> KeyFile::wrap(const StoreKey& key, const QString& password, KeyCost cost) {
    KeyFile file;
    file.m_cost = cost;
    file.m_salt = randomBytes(crypto_pwhash_SALTBYTES);
    file.m_nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    file.m_box = QByteArray(boxSize, '\0');
    StoreKey wrapping;
    if (!derive(password, file.m_salt, cost, wrapping))
        return noMemory;
    crypto_secretbox_easy(bytes(file.m_box), key.data(), StoreKey::size, bytes(file.m_nonce), wrapping.data());
    return file;
}

Result<StoreKey> KeyFile::unwrap(const QString& password) const {
    StoreKey wrapping;
    if (!derive(password, m_salt, m_cost, wrapping))
        return noMemory;
    StoreKey key;
    if (crypto_secretbox_open_easy(key.data(), bytes(m_box), size_t(m_box.size()), bytes(m_nonce), wrapping.data()) !=
        0)
        return Error{ErrorCode::WrongPassword};
    return key;
}

Result<KeyFile> KeyFile::read(const QString& path) {
    QFile source(path);
    if (!source.exists())
        return Error{ErrorCode::StoreForeign, QStringLiteral("no key file")};
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, source.errorString()};
    const QJsonObject object = QJsonDocument::fromJson(source.read(1 << 16)).object();
    if (object.value(QStringLiteral("format")).toString() != formatName)
        return Error{ErrorCode::StoreDamaged, QStringLiteral("the key file has another form")};
    if (object.value(QStringLiteral("version")).toInt() > 1)
        return Error{ErrorCode::StoreTooNew, QStringLiteral("the key file is newer")};
    KeyFile file;
    file.m_cost.operations = quint64(object.value(QStringLiteral("operations")).toInteger());
    file.m_cost.memoryBytes = quint64(object.value(QStringLiteral("memory")).toInteger());
    file.m_salt = base64(object, QStringLiteral("salt"));
    file.m_nonce = base64(object, QStringLiteral("nonce"));
    file.m_box = base64(object, QStringLiteral("box"));
    file.m_failed = std::max(0, object.value(QStringLiteral("failed")).toInt());
    if (const qint64 at = object.value(QStringLiteral("failed_at")).toInteger())
        file.m_failedAt = QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
    const bool whole = file.m_salt.size() == crypto_pwhash_SALTBYTES &&
                       file.m_nonce.size() == crypto_secretbox_NONCEBYTES && file.m_box.size() == boxSize;
    const bool sane = file.m_cost.operations >= crypto_pwhash_opslimit_min() &&
                      file.m_cost.operations <= mostOperations &&
                      file.m_cost.memoryBytes >= crypto_pwhash_memlimit_min() && file.m_cost.memoryBytes <= mostMemory;
    if (!whole || !sane)
        return Error{ErrorCode::StoreDamaged, QStringLiteral("the key file is not whole")};
    return file;
}

Status KeyFile::write(const QString& path) const {
    const QJsonObject object{
        {QStringLiteral("format"), formatName},
        {QStringLiteral("version"), 1},
        {QStringLiteral("kdf"), QStringLiteral("argon2id13")},
        {QStringLiteral("operations"), qint64(m_cost.operations)},
        {QStringLiteral("memory"), qint64(m_cost.memoryBytes)},
        {QStringLiteral("salt"), base64(m_salt)},
        {QStringLiteral("nonce"), base64(m_nonce)},
        {QStringLiteral("box"), base64(m_box)},
        {QStringLiteral("failed"), m_failed},
        {QStringLiteral("failed_at"), m_failedAt.isNull() ? 0 : m_failedAt.toSecsSinceEpoch()},
    };
    const QByteArray json = QJsonDocument(object).toJson();
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return Error{ErrorCode::ReadOnlyMedium, target.errorString()};
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (target.write(json) != json.size() || !target.commit())
        return Error{ErrorCode::DiskFull, target.errorString()};
    return Done{};
}

int KeyFile::waitSeconds(const QDateTime& now) const {
    if (m_failed < freeAttempts)
        return 0;
    const int doublings = std::min(m_failed - freeAttempts, 16);
    const qint64 delay = std::min<qint64>(1LL << doublings, longestWait);
    const qint64 passed = std::max<qint64>(0, m_failedAt.secsTo(now));
    return int(std::max<qint64>(0, delay - passed));
}

void KeyFile::countFailure(const QDateTime& now) {
    ++m_failed;
    m_failedAt = now;
}

void KeyFile::forgetFailures() {
    m_failed = 0;
    m_failedAt = {};
}

} // namespace line605
