#include "platform/keychainsecretstore.h"

#include <QTest>

using namespace line605;

/// The system's keychain for real: a session of its own with an unlocked gnome-keyring, see with-keyring. Each store
/// here is what a later start of the program has: it knows nothing but the names.
class TestKeychain : public QObject {
    Q_OBJECT

private:
    const QString m_service = QStringLiteral("line605-test");
    const QString m_key = QStringLiteral("store/анна орлова");

    template<class T>
    static T finished(const QFuture<T>& answer) {
        return QTest::qWaitFor([&answer] { return answer.isFinished(); }, 30'000)
                   ? answer.result()
                   : T(Error{ErrorCode::SecretUnavailable});
    }
    [[nodiscard]] Result<QString> read(const QString& key) const {
        return finished(KeychainSecretStore(m_service, std::chrono::seconds(20)).read(key));
    }
    [[nodiscard]] Status write(const QString& key, const QString& secret) const {
        return finished(KeychainSecretStore(m_service, std::chrono::seconds(20)).write(key, secret));
    }
    [[nodiscard]] Status remove(const QString& key) const {
        return finished(KeychainSecretStore(m_service, std::chrono::seconds(20)).remove(key));
    }

private Q_SLOTS:
    void whatWasNotKeptIsNotFound() {
        const Result<QString> none = read(QStringLiteral("store/никто"));
        QVERIFY(!none.ok());
        QCOMPARE(none.error().code, ErrorCode::NotFound);
    }

    void aSecretIsKeptChangedAndRemoved() {
        QVERIFY(write(m_key, QStringLiteral("correct horse, верная лошадь")).ok());
        QCOMPARE(read(m_key).value(), QStringLiteral("correct horse, верная лошадь"));
        QVERIFY(write(m_key, QStringLiteral("another one")).ok());
        QCOMPARE(read(m_key).value(), QStringLiteral("another one"));
        QVERIFY(remove(m_key).ok());
        QCOMPARE(read(m_key).error().code, ErrorCode::NotFound);
    }

    void keysDoNotMeet() {
        const QString other = m_key + QStringLiteral("/other");
        QVERIFY(write(m_key, QStringLiteral("one")).ok());
        QVERIFY(write(other, QStringLiteral("two")).ok());
        QVERIFY(remove(m_key).ok());
        QCOMPARE(read(other).value(), QStringLiteral("two"));
        QVERIFY(remove(other).ok());
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "test_keychain.moc"
