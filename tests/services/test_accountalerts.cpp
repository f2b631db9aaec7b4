#include "services/accountalerts.h"

#include <QTest>

using namespace line605;

namespace {

const QDate today(2026, 11, 22);

AccountCard plainCard() {
    AccountCard card;
    card.account.hasHistory = true;
    card.cabinet = {CabinetLoginKind::AccountNumber, CabinetState::Active, QStringLiteral("390012345678")};
    Meter meter;
    meter.number = QStringLiteral("M-1");
    meter.registers = {{TariffZone::T1, 12'345, QDate(2026, 11, 20), ReadingSource::Phone}};
    card.meters = {meter};
    return card;
}

} // namespace

class TestAccountAlerts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfAPlainAccount() { QVERIFY(alertsOf(plainCard(), {}, today, {}).isEmpty()); }

    void tellsADebtWithItsAge() {
        AccountCard card = plainCard();
        card.overdueDebt = {125'430};
        card.oldestUnpaidDue = QDate(2026, 9, 15);
        const QVector<AccountAlert> alerts = alertsOf(card, {}, today, {});
        QCOMPARE(alerts.size(), 1);
        QCOMPARE(alerts.constFirst().kind, AlertKind::DebtOverdue);
        QCOMPARE(alerts.constFirst().amount, (Money{125'430}));
        QCOMPARE(alerts.constFirst().count, 68);
        QVERIFY(alerts.constFirst().urgent);
    }

    void tellsSilenceFromThreePeriodsOn_data() {
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QDate>("now");
        QTest::addColumn<int>("periods");
        QTest::newRow("this month") << QDate(2026, 11, 20) << today << 0;
        QTest::newRow("two closed ones") << QDate(2026, 8, 25) << today << 0;
        QTest::newRow("two closed ones on the last day of the window")
            << QDate(2026, 8, 25) << QDate(2026, 11, 25) << 0;
        QTest::newRow("the third has closed") << QDate(2026, 8, 25) << QDate(2026, 11, 26) << 3;
        QTest::newRow("three closed ones") << QDate(2026, 7, 25) << today << 3;
        QTest::newRow("after the window counts for the next") << QDate(2026, 7, 26) << today << 0;
        QTest::newRow("a year ago") << QDate(2025, 11, 20) << today << 11;
    }

    void tellsSilenceFromThreePeriodsOn() {
        QFETCH(QDate, last);
        QFETCH(QDate, now);
        QFETCH(int, periods);
        AccountCard card = plainCard();
        card.meters.first().registers.first().lastReadOn = last;
        const QVector<AccountAlert> alerts = alertsOf(card, {}, now, {});
        QCOMPARE(alerts.size(), periods > 0 ? 1 : 0);
        if (periods > 0) {
            QCOMPARE(alerts.constFirst().kind, AlertKind::NoReading);
            QCOMPARE(alerts.constFirst().count, periods);
        }
    }

    void tellsThatNothingWasEverRead() {
        AccountCard card = plainCard();
        card.meters.first().registers.first().lastReadOn = {};
        QCOMPARE(alertsOf(card, {}, today, {}).constFirst().kind, AlertKind::NeverRead);
        card.meters.first().removedOn = QDate(2026, 1, 1); // no meter in use: nothing to read
        QVERIFY(alertsOf(card, {}, today, {}).isEmpty());
    }

    void tellsARegisterNearItsEnd_data() {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<bool>("told");
        QTest::newRow("far") << qint64(99'000) << false;
        QTest::newRow("within three months of the usual use") << qint64(99'100) << true;
        QTest::newRow("at the end") << qint64(99'999) << true;
    }

    void tellsARegisterNearItsEnd() {
        QFETCH(qint64, value);
        QFETCH(bool, told);
        AccountCard card = plainCard();
        card.meters.first().registers.first().lastValue = value;
        const QVector<AccountAlert> alerts = alertsOf(card, {}, today, {});
        QCOMPARE(alerts.size(), told ? 1 : 0);
        if (told)
            QCOMPARE(alerts.constFirst().count, 100'000 - value);
    }

    void weighsTheEndByTheAccountsOwnUse() {
        AccountCard card = plainCard();
        card.meters.first().registers.first().lastValue = 99'900;
        MeterHistory history{card.meters.constFirst(), {}};
        for (int month = 0; month < 6; ++month) {
            Reading reading;
            reading.readOn = QDate(2026, 5 + month, 22);
            reading.value = 99'850 + month * 10; // ten a month: a hundred last ten months
            history.readings.append(reading);
        }
        QVERIFY(alertsOf(card, {history}, today, {}).isEmpty());
    }

    void putsUrgentOnesFirst() {
        AccountCard card = plainCard();
        card.premises.house.agencyCompany = QStringLiteral("УК «Янтарь»");
        card.meters.first().smart = true;
        card.otherAccountsOfSubscriber = 2;
        card.account.hasHistory = false;
        card.cabinet.state = CabinetState::Locked;
        const QVector<AccountAlert> alerts = alertsOf(card, {}, today, {});
        QCOMPARE(alerts.size(), 5);
        QCOMPARE(alerts.constFirst().kind, AlertKind::CabinetLocked);
        for (qsizetype i = 1; i < alerts.size(); ++i)
            QVERIFY(!alerts.at(i).urgent);
        card.cabinet.state = CabinetState::Unconfirmed;
        QCOMPARE(alertsOf(card, {}, today, {}).constFirst().kind, AlertKind::CabinetUnconfirmed);
    }
};

QTEST_GUILESS_MAIN(TestAccountAlerts)
#include "test_accountalerts.moc"
