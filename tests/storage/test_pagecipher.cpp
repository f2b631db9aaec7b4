#include "storage/connection.h"
#include "storetestbed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sodium.h>

#include <array>

using namespace line605;
using namespace line605::test;

/// The cipher of the store's pages against RFC 8439 written down once more: ChaCha20 with the page's own nonce and a
/// counter that begins anywhere, Poly1305 over what it gives and the nonce. A counter that passes over zero within a
/// page comes up once in some sixty million pages.
class PageCipherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPagesWhereverTheirCounterBegins_data();
    void readsPagesWhereverTheirCounterBegins();
    void refusesAPageThatWasChanged();

private:
    void makeStore();
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("pages")); }

    QTemporaryDir m_folder;
    StoreKey m_key;
};

namespace {

constexpr int pageSize = 4096;
constexpr int nonceSize = 16;
constexpr int tagSize = 16;
constexpr int textSize = pageSize - nonceSize - tagSize;
constexpr int blockSize = 64;

using Bytes = unsigned char*;

/// Block by block, so that nothing but the number of the block knows of the counter's end.
void chacha(Bytes bytes, int size, const unsigned char* key, const unsigned char* nonce, quint32 counter) {
    for (int at = 0; at < size; at += blockSize, ++counter)
        crypto_stream_chacha20_ietf_xor_ic(bytes + at, bytes + at, quint64(std::min(blockSize, size - at)), nonce,
                                           counter, key);
}

/// Decrypts a page of this number and encrypts it again with a counter that begins at \a counter.
void encryptAnew(Bytes page, quint32 number, const StoreKey& key, quint32 counter) {
    Bytes nonce = page + textSize;
    std::array<unsigned char, blockSize> once{};
    const quint32 before = qFromLittleEndian<quint32>(nonce + nonceSize - 4) ^ number;
    chacha(once.data(), blockSize, key.data(), nonce, before);
    chacha(page, textSize, once.data() + 32, nonce, before + 1);

    qToLittleEndian<quint32>(counter ^ number, nonce + nonceSize - 4);
    once = {};
    chacha(once.data(), blockSize, key.data(), nonce, counter);
    chacha(page, textSize, once.data() + 32, nonce, counter + 1);
    crypto_onetimeauth_poly1305(page + textSize + nonceSize, page, textSize + nonceSize, once.data());
}

} // namespace

void PageCipherTest::makeStore() {
    QVERIFY(sodium_init() >= 0);
    m_key = StoreKey::random();
    QFile::remove(path());
    Connection connection(ConnectionUse::Copy);
    QCOMPARE(outcome(connection.open(path(), m_key, true)), QStringLiteral("ok"));
    QCOMPARE(outcome(connection.run("create table t (id integer primary key, text text);"
                                    "with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000) "
                                    "insert into t select i, printf('row %d', i) from n")),
             QStringLiteral("ok"));
}

void PageCipherTest::readsPagesWhereverTheirCounterBegins_data() {
    QTest::addColumn<quint32>("counter");
    QTest::newRow("zero") << 0U;
    QTest::newRow("one") << 1U;
    QTest::newRow("the page ends with the last block") << 0xFFFFFFBFU;
    QTest::newRow("its last block is one beyond") << 0xFFFFFFC0U;
    QTest::newRow("half of it is beyond") << 0xFFFFFFE0U;
    QTest::newRow("all of it is beyond") << 0xFFFFFFFEU;
    QTest::newRow("so is the block of the key") << 0xFFFFFFFFU;
}

void PageCipherTest::readsPagesWhereverTheirCounterBegins() {
    QFETCH(quint32, counter);
    makeStore();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray all = file.readAll();
    QVERIFY(all.size() >= 4 * pageSize);
    for (int page = 1; page < all.size() / pageSize; ++page) // the first one keeps a part of itself readable
        encryptAnew(reinterpret_cast<Bytes>(all.data()) + page * pageSize, quint32(page) + 1, m_key, counter);
    QVERIFY(file.seek(0) && file.write(all) == all.size());
    file.close();

    Connection connection(ConnectionUse::Copy);
    QCOMPARE(outcome(connection.open(path(), m_key)), QStringLiteral("ok"));
    const auto rows = connection.scalar(QStringLiteral("select count(*) from t where text = printf('row %d', id)"));
    QVERIFY(rows.ok());
    QCOMPARE(rows.value().toInt(), 2000);
}

void PageCipherTest::refusesAPageThatWasChanged() {
    makeStore();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(2 * pageSize + textSize + nonceSize - 4)); // where the counter is kept
    QVERIFY(file.write("\xF0\xFF\xFF\xFF", 4) == 4);
    file.close();
    Connection connection(ConnectionUse::Copy);
    QCOMPARE(outcome(connection.open(path(), m_key)), QStringLiteral("ok"));
    const auto rows = connection.scalar(QStringLiteral("select sum(length(text)) from t"));
    QVERIFY(!rows.ok());
}

QTEST_GUILESS_MAIN(PageCipherTest)
#include "test_pagecipher.moc"
