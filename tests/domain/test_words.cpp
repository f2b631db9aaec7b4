#include "domain/format.h"
#include "domain/names.h"
#include "domain/words.h"

#include <QLocale>
#include <QSet>
#include <QTest>

#include <limits>

using namespace line605;

namespace {

Finding findingOf(FindingCase what) {
    Finding finding;
    finding.rule = Rule::RMonotonic;
    finding.severity = Severity::Refusal;
    finding.what = what;
    finding.amount = 12'345;
    finding.limit = 5;
    finding.date = QDate(2026, 11, 1);
    finding.since = QDate(2021, 4, 6);
    return finding;
}

} // namespace

/// Words for codes, and figures and dates.
class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findings();
    void findingDetails();
    void errors();
    void refusals();
    void ruleIds();
    void worstFinding();
    void eventNames();
    void zoneNames();
    void figures_data();
    void figures();
    void russianFigures();
    void dates();
    void phones_data();
    void phones();
};

void TestWords::init() {
    QLocale::setDefault(QLocale::c());
}

void TestWords::findings() {
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(FindingCase::TextNotStorable); ++i) {
        const QString sentence = words(findingOf(static_cast<FindingCase>(i)));
        QVERIFY2(sentence.size() > 20 && sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(sentence.front().isUpper(), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        seen.insert(sentence);
    }
    QCOMPARE(seen.size(), static_cast<int>(FindingCase::TextNotStorable) + 1);
}

void TestWords::findingDetails() {
    Finding finding = findingOf(FindingCase::BelowPrevious);
    finding.limit = 12'345;
    finding.date = QDate(2026, 10, 25);
    QVERIFY(words(finding).contains(QStringLiteral("12\u00A0345 of 25.10.2026")));
    finding.zone = TariffZone::T2;
    QVERIFY(words(finding).startsWith(QStringLiteral("T2: The value")));
    QVERIFY(words(findingOf(FindingCase::NotANumber)).contains(QStringLiteral("tenths")));
    QVERIFY(words(findingOf(FindingCase::CountsForMonth)).contains(QStringLiteral("November\u00A02026")));
    QVERIFY(words(findingOf(FindingCase::CalendarMissing)).contains(QStringLiteral("12345")));

    finding = findingOf(FindingCase::AlreadyTaken);
    QVERIFY(words(finding).contains(QStringLiteral("01.11.2026")));
    finding.at = QDateTime(QDate(2026, 11, 22), QTime(12, 5), Qt::UTC);
    QVERIFY(words(finding).contains(QStringLiteral("22.11.2026 14:05")));
}

void TestWords::errors() {
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Cancelled); ++i) {
        const QString sentence = words(static_cast<ErrorCode>(i));
        QVERIFY2(sentence.size() > 20 && sentence.endsWith(u'.'), qPrintable(sentence));
        seen.insert(sentence);
        QCOMPARE(words(Error{static_cast<ErrorCode>(i), QStringLiteral("secret"), {}, 0}), sentence);
    }
    QCOMPARE(seen.size(), static_cast<int>(ErrorCode::Cancelled) + 1);
    const QString waiting = words(Error{ErrorCode::TooManyAttempts, {}, {}, 7});
    QVERIFY2(waiting.contains(u'7'), qPrintable(waiting));
}

void TestWords::refusals() {
    Finding undated = findingOf(FindingCase::CalendarMissing);
    undated.rule = Rule::Calendar;
    undated.since = {};
    const Finding dated = findingOf(FindingCase::NotANumber);
    QCOMPARE(citation(dated), QStringLiteral("Rule “Readings only grow”, since 06.04.2021."));
    QCOMPARE(citation(undated), QStringLiteral("Rule “Production calendar”."));
    QCOMPARE(words(refusal({dated, undated})),
             words(dated) + u' ' + citation(dated) + u' ' + words(undated) + u' ' + citation(undated));
}

void TestWords::ruleIds() {
    QSet<QString> seen;
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(Rule::Text); ++i) {
        seen.insert(ruleId(static_cast<Rule>(i)));
        names.insert(ruleName(static_cast<Rule>(i)));
    }
    QCOMPARE(seen.size(), static_cast<int>(Rule::Text) + 1);
    QCOMPARE(names.size(), seen.size());
    QCOMPARE(ruleId(Rule::RPlausible), QStringLiteral("R-PLAUSIBLE"));
}

void TestWords::worstFinding() {
    QVERIFY(!worst({}));
    Findings findings;
    for (const Severity severity : {Severity::Advice, Severity::Supervisor, Severity::ReadBack}) {
        findings << findingOf(FindingCase::UseHigh);
        findings.last().severity = severity;
    }
    QCOMPARE(worst(findings), std::optional(Severity::Supervisor));
}

void TestWords::eventNames() {
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(AppealEventKind::Reopened); ++i)
        seen.insert(name(static_cast<AppealEventKind>(i)));
    QCOMPARE(seen.size(), static_cast<int>(AppealEventKind::Reopened) + 1);
}

void TestWords::zoneNames() {
    QCOMPARE(name(TariffZone::T1, 1), QStringLiteral("T1 round the clock"));
    QCOMPARE(name(TariffZone::T1, 2), QStringLiteral("T1 day"));
    QCOMPARE(name(TariffZone::T1, 3), QStringLiteral("T1 peak"));
    QCOMPARE(name(TariffZone::T2, 2), QStringLiteral("T2 night"));
    QCOMPARE(name(TariffZone::T3, 3), QStringLiteral("T3 half-peak"));
}

void TestWords::figures_data() {
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("money");
    const auto row = [](qint64 value, const QString& number, const QString& money) {
        QTest::addRow("%lld", value) << value << number << money;
    };
    row(0, "0", "0.00\u00A0₽");
    row(5, "5", "0.05\u00A0₽");
    row(-5, "\u22125", "\u22120.05\u00A0₽");
    row(999, "999", "9.99\u00A0₽");
    row(125'430, "125\u00A0430", "1\u00A0254.30\u00A0₽");
    row(-125'430, "\u2212125\u00A0430", "\u22121\u00A0254.30\u00A0₽");
    row(1'234'567'890, "1\u00A0234\u00A0567\u00A0890", "12\u00A0345\u00A0678.90\u00A0₽");
    row(std::numeric_limits<qint64>::min(), "\u22129\u00A0223\u00A0372\u00A0036\u00A0854\u00A0775\u00A0808",
        "\u221292\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758.08\u00A0₽");
}

void TestWords::figures() {
    QFETCH(qint64, value);
    QFETCH(QString, number);
    QCOMPARE(formatNumber(value), number);
    QCOMPARE(formatEnergy({value}), number + QStringLiteral("\u00A0kWh"));
    QTEST(formatMoney({value}), "money");
}

void TestWords::russianFigures() {
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    QCOMPARE(formatMoney({-125'430}), QStringLiteral("\u22121\u00A0254,30\u00A0₽"));
    QCOMPARE(formatRate({551, 2}), QStringLiteral("5,51\u00A0₽/\u2060kWh"));
    QCOMPARE(formatPeriod({2026, 10}), QStringLiteral("октябрь\u00A02026"));
    QCOMPARE(formatPeriod({2026, 5}), QStringLiteral("май\u00A02026"));
}

void TestWords::dates() {
    QCOMPARE(formatDate(QDate(2026, 10, 5)), QStringLiteral("05.10.2026"));
    QCOMPARE(formatDate(QDate()), QString());
    QCOMPARE(formatPeriod(Period()), QString());
    QCOMPARE(formatLocalTime(QDateTime(QDate(2026, 12, 31), QTime(22, 5), Qt::UTC)),
             QStringLiteral("01.01.2027 00:05"));
    QCOMPARE(formatLocalTime(QDateTime()), QString());
    const QDateTime evening(QDate(2026, 12, 31), QTime(20, 5), Qt::UTC);
    QCOMPARE(formatLocalTime(evening, QDate(2026, 12, 31)), QStringLiteral("22:05"));
    QCOMPARE(formatLocalTime(evening, QDate(2026, 1, 2)), QStringLiteral("31.12 22:05"));
    QCOMPARE(formatLocalTime(evening, QDate(2027, 1, 1)), QStringLiteral("31.12.26 22:05"));
}

void TestWords::phones_data() {
    QTest::addColumn<QString>("national");
    QTest::addColumn<QString>("shown");
    QTest::newRow("mobile") << "9111234567"
                            << "+7 911 123-45-67";
    QTest::newRow("Kaliningrad") << "4012605885"
                                 << "+7 4012 60-58-85";
    QTest::newRow("other town") << "4014123456"
                                << "+7 40141 2-34-56";
    QTest::newRow("free call") << "8005553535"
                               << "+7 800 555-35-35";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("not national") << "605885"
                                  << "605885";
}

void TestWords::phones() {
    QFETCH(QString, national);
    QTEST(formatPhone(national), "shown");
}

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
