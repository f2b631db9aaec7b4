#include "services/registry/keysieve.h"

#include <QTest>

using namespace line605;

class KeySieveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missesNone();
    void takesFewForKnown();
};

void KeySieveTest::missesNone() {
    // Also when there are many more than it was made for.
    KeySieve sieve(10);
    for (int i = 0; i < 50'000; ++i)
        (void)sieve.seen(hashOf(QString::number(i)));
    for (int i = 0; i < 50'000; ++i)
        QVERIFY(sieve.seen(hashOf(QString::number(i))));
}

void KeySieveTest::takesFewForKnown() {
    constexpr int keys = 100'000;
    KeySieve sieve(keys);
    int wrong = 0;
    for (int i = 0; i < keys; ++i)
        wrong += sieve.seen(hashOf(QStringLiteral("3901%1").arg(i, 8, 10, QLatin1Char('0')))) ? 1 : 0;
    QVERIFY2(wrong < keys / 1000, qPrintable(QString::number(wrong)));
}

QTEST_APPLESS_MAIN(KeySieveTest)
#include "test_keysieve.moc"
