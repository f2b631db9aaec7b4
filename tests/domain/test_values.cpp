#include "domain/account.h"
#include "domain/names.h"
#include "domain/period.h"
#include "domain/rate.h"
#include "domain/validate.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace line605;

/// Rates, periods, the forms of numbers, masks and addresses, code tables.
class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rate_data();
    void rate();
    void rateText_data();
    void rateText();
    void cost_data();
    void cost();
    void sums();
    void period_data();
    void period();
    void inn_data();
    void inn();
    void phone_data();
    void phone();
    void accountNumber_data();
    void accountNumber();
    void email_data();
    void email();
    void storable_data();
    void storable();
    void maskedLogin_data();
    void maskedLogin();
    void address_data();
    void address();
    void codes();
};

void TestValues::rate_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("scale");
    const auto good = [](const char* text, qint64 units, int scale) {
        QTest::newRow(text) << QString::fromLatin1(text) << true << units << scale;
    };
    good("5.51", 551, 2);
    good("5.80", 580, 2);
    good("20", 20, 0);
    good("0", 0, 0);
    good("0.000000001", 1, 9);
    good("9223372036854775807", std::numeric_limits<qint64>::max(), 0);
    for (const char* bad : {"", ".", ".5", "5.", "5.5.1", "5,51", "-5", "+5", " 5", "5 ", "1e3", "abc", "0.0000000001",
                            "9223372036854775808", "NaN", "5.-1"})
        QTest::addRow("bad «%s»", bad) << QString::fromLatin1(bad) << false << qint64(0) << 0;
    QTest::newRow("Arabic digits") << QStringLiteral("\u0665.\u0665") << false << qint64(0) << 0;
}

void TestValues::rate() {
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const std::optional<Rate> rate = Rate::fromString(text);
    QCOMPARE(rate.has_value(), valid);
    if (!valid)
        return;
    QTEST(rate->units, "units");
    QTEST(rate->scale, "scale");
    QCOMPARE(rate->toString(), text);
}

void TestValues::rateText_data() {
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("text");
    QTest::newRow("less than one") << qint64(5) << 2 << QStringLiteral("0.05");
    QTest::newRow("negative") << qint64(-5) << 2 << QStringLiteral("-0.05");
    QTest::newRow("negative whole") << qint64(-5) << 0 << QStringLiteral("-5");
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << 2 << QStringLiteral("-92233720368547758.08");
}

void TestValues::rateText() {
    QFETCH(qint64, units);
    QFETCH(int, scale);
    QTEST((Rate{units, scale}).toString(), "text");
}

void TestValues::cost_data() {
    QTest::addColumn<qint64>("kwh");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<qint64>("kopecks");
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::newRow("nothing") << qint64(0) << "5.51" << qint64(0);
    QTest::newRow("kopecks exactly") << qint64(123) << "5.51" << qint64(67773);
    QTest::newRow("whole roubles") << qint64(7) << "6" << qint64(4200);
    QTest::newRow("tenths of roubles") << qint64(7) << "6.5" << qint64(4550);
    QTest::newRow("half up") << qint64(1) << "0.125" << qint64(13);
    QTest::newRow("below half") << qint64(1) << "0.124" << qint64(12);
    QTest::newRow("half away from zero") << qint64(-1) << "0.125" << qint64(-13);
    QTest::newRow("nine decimals") << qint64(1'000'000) << "0.000000005" << qint64(1);
    QTest::newRow("saturates at once") << most << "100" << most;
    QTest::newRow("saturates by the scale") << most / 50 << "2" << most;
    QTest::newRow("saturates below zero") << -most << "100" << -most;
    QTest::newRow("saturates with decimals") << most << "9223372036854.775807" << most;
}

void TestValues::cost() {
    QFETCH(qint64, kwh);
    QFETCH(QString, rate);
    const std::optional<Rate> perKwh = Rate::fromString(rate);
    QVERIFY(perKwh);
    QTEST(costOf({kwh}, *perKwh).kopecks, "kopecks");
}

void TestValues::sums() {
    QCOMPARE((Money{12'50} + Money{-50}).kopecks, 12'00);
    QCOMPARE((Energy{120} + Energy{5}).kwh, 125);
}

void TestValues::period_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("key");
    QTest::newRow("first") << "2026-01" << 202601;
    QTest::newRow("last") << "2026-12" << 202612;
    for (const char* bad : {"", "2026", "2026-00", "2026-13", "2026-1", "202601", "2026-01-01", "0000-01", "-001-01",
                            "2026-1a", " 2026-01", "2026/01"})
        QTest::addRow("bad «%s»", bad) << QString::fromLatin1(bad) << 0;
}

void TestValues::period() {
    QFETCH(QString, text);
    QFETCH(int, key);
    const std::optional<Period> period = Period::fromString(text);
    QCOMPARE(period.has_value(), key != 0);
    if (!period)
        return;
    QCOMPARE(period->key(), key);
    QCOMPARE(Period::fromKey(key), *period);
    QCOMPARE(period->toString(), text);
    QVERIFY(!period->isNull());
    QCOMPARE(period->plusMonths(1).firstDay(), period->lastDay().addDays(1));
}

void TestValues::inn_data() {
    QTest::addColumn<QString>("inn");
    QTest::addColumn<bool>("valid");
    QTest::newRow("legal entity") << "7707083893" << true;
    QTest::newRow("individual") << "500100732259" << true;
    QTest::newRow("legal entity, wrong digit") << "7707083894" << false;
    QTest::newRow("individual, wrong 11th") << "500100732269" << false;
    QTest::newRow("individual, wrong 12th") << "500100732258" << false;
    QTest::newRow("nothing but zeros") << "0000000000" << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("nine digits") << "770708389" << false;
    QTest::newRow("eleven digits") << "50010073225" << false;
    QTest::newRow("letters") << "77O7083893" << false;
    QTest::newRow("spaces") << "7707083893 " << false;
}

void TestValues::inn() {
    QFETCH(QString, inn);
    QTEST(isValidInn(inn), "valid");
}

void TestValues::phone_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("national");
    QTest::newRow("international") << "+7 (911) 123-45-67"
                                   << "9111234567";
    QTest::newRow("no-break signs") << "+7\u00A0911\u00A0123\u201145\u201167"
                                    << "9111234567";
    QTest::newRow("eight") << "8 911 123 45 67"
                           << "9111234567";
    QTest::newRow("seven without plus") << "79111234567"
                                        << "9111234567";
    QTest::newRow("ten digits") << "9111234567"
                                << "9111234567";
    QTest::newRow("free call") << "8-800-555-35-35"
                               << "8005553535";
    QTest::newRow("free call, ten digits") << "8005553535"
                                           << "8005553535";
    QTest::newRow("the retailer") << "605-885"
                                  << "4012605885";
    QTest::newRow("city with its code") << "(4012) 60-58-85"
                                        << "4012605885";
    QTest::newRow("other town") << "40141 2-34-56"
                                << "4014123456";
    for (const char* bad : {"", "+", "12345", "1234567", "911123456", "91112345678", "+49 30 1234567", "+9111234567",
                            "5111234567", "911 123-45-6a", "+7 911 123-45-67 доб. 2", "89111234567 8", "++79111234567"})
        QTest::addRow("bad «%s»", bad) << QString::fromUtf8(bad) << QString();
}

void TestValues::phone() {
    QFETCH(QString, typed);
    QTEST(nationalPhone(typed).value_or(QString()), "national");
}

void TestValues::accountNumber_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("demonstration") << "390012345678" << true;
    QTest::newRow("one digit") << "0" << true;
    QTest::newRow("twenty") << QString(20, u'7') << true;
    QTest::newRow("twenty-one") << QString(21, u'7') << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("space") << "39 0012" << false;
    QTest::newRow("letter") << "39O012" << false;
    QTest::newRow("full-width digit") << QStringLiteral("\uFF13") << false;
}

void TestValues::accountNumber() {
    QFETCH(QString, text);
    QTEST(isAccountNumber(text), "valid");
}

void TestValues::email_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const char* good : {"ivanov@mail.ru", "a.b+c@x-y.example.com", "иванов@почта.рф", "a@b.co", "o'neil@mail.ru"})
        QTest::addRow("good %s", good) << QString::fromUtf8(good) << true;
    for (const char* bad : {"",
                            "@",
                            "a@",
                            "@b.ru",
                            "a@b",
                            "a b@c.ru",
                            "a@b@c.ru",
                            ".a@b.ru",
                            "a.@b.ru",
                            "a..b@c.ru",
                            "a@-b.ru",
                            "a@b-.ru",
                            "a@b..ru",
                            "a@.ru",
                            "a@b.r",
                            "a@10.0.0.10",
                            "a@b_c.ru",
                            "a,b@c.ru",
                            "a@b.ru; c@d.ru",
                            "a@b.ru ",
                            "<a@b.ru>"})
        QTest::addRow("bad «%s»", bad) << QString::fromUtf8(bad) << false;
    // «й» of two characters, as some keyboards make it
    QTest::newRow("good, decomposed") << QStringLiteral("a@фи\u0438\u0306л.рф") << true;
    // Short in Cyrillic, too long as DNS has it
    QTest::newRow("long label in ASCII") << QStringLiteral("a@") + QStringLiteral("жщ").repeated(30) + ".рф" << false;
    QTest::newRow("long name in ASCII") << QStringLiteral("a@") +
                                               (QStringLiteral("жщ").repeated(13) + u'.').repeated(8) +
                                               QStringLiteral("рф")
                                        << false;
    QTest::newRow("long mailbox") << QString(65, u'a') + "@b.ru" << false;
    QTest::newRow("long label") << "a@" + QString(64, u'b') + ".ru" << false;
    QTest::newRow("long address") << QStringLiteral("a@") + QString(60, u'b') + u'.' + QString(60, u'b') + u'.' +
                                         QString(60, u'b') + u'.' + QString(60, u'b') + u'.' + QString(60, u'b') + ".ru"
                                  << false;
}

void TestValues::email() {
    QFETCH(QString, text);
    QTEST(isEmail(text), "valid");
}

void TestValues::storable_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("Russian") << QStringLiteral("Показания") << true;
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F4A1") << true;
    QTest::newRow("right to left") << QStringLiteral("\u202E\u200B") << true;
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(u'\0') + "b" << false;
    QTest::newRow("high surrogate alone") << QString(QChar(0xD800)) << false;
    QTest::newRow("low surrogate alone") << QStringLiteral("a") + QChar(0xDC00) << false;
    QTest::newRow("longest") << QString(1'000'000, u'a') << true;
    QTest::newRow("too long") << QString(1'000'001, u'a') << false;
}

void TestValues::storable() {
    QFETCH(QString, text);
    QTEST(isStorableText(text), "valid");
}

void TestValues::maskedLogin_data() {
    QTest::addColumn<CabinetLoginKind>("kind");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("masked");
    QTest::newRow("none") << CabinetLoginKind::None << "ivanov"
                          << "";
    QTest::newRow("empty") << CabinetLoginKind::Email << ""
                           << "";
    QTest::newRow("e-mail") << CabinetLoginKind::Email << "ivanov@mail.ru"
                            << "i•••••v@mail.ru";
    QTest::newRow("short mailbox") << CabinetLoginKind::Email << "iv@mail.ru"
                                   << "•••••@mail.ru";
    QTest::newRow("outside the first plane") << CabinetLoginKind::Email << "\U0001F4A1a\U0001F4A1@mail.ru"
                                             << "\U0001F4A1•••••\U0001F4A1@mail.ru";
    QTest::newRow("account number") << CabinetLoginKind::AccountNumber << "390012345678"
                                    << "39••••••5678";
    QTest::newRow("short number") << CabinetLoginKind::AccountNumber << "123456789"
                                  << "•••••••••";
    QTest::newRow("ten digits") << CabinetLoginKind::AccountNumber << "1234567890"
                                << "12••••7890";
    QTest::newRow("e-mail without a place") << CabinetLoginKind::Email << "petrovich-39"
                                            << "pe••••••h-39";
}

void TestValues::maskedLogin() {
    QFETCH(CabinetLoginKind, kind);
    QFETCH(QString, login);
    QTEST(line605::maskedLogin({kind, CabinetState::Active, login}), "masked");
}

void TestValues::address_data() {
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QStringList& parts, const QString& line) {
        QTest::newRow(name) << parts << line;
    };
    row("street", {"Калининград", "Черняховского", "51", "12"}, "г. Калининград, ул. Черняховского, д. 51, кв. 12");
    row("avenue first", {"Калининград", "проспект Мира", "7", "1"}, "г. Калининград, проспект Мира, д. 7, кв. 1");
    row("avenue last", {"Калининград", "Ленинский проспект", "7", ""}, "г. Калининград, Ленинский проспект, д. 7");
    row("alley", {"Калининград", "Аллея Смелых", "3Б", ""}, "г. Калининград, Аллея Смелых, д. 3Б");
    row("boulevard", {"Гусев", "Солнечный бульвар", "3", ""}, "г. Гусев, Солнечный бульвар, д. 3");
    row("highway", {"Гурьевск", "Калининградское шоссе", "3", ""}, "г. Гурьевск, Калининградское шоссе, д. 3");
    row("dead end", {"Калининград", "Зоологический тупик", "3", ""}, "г. Калининград, Зоологический тупик, д. 3");
    row("lane", {"Калининград", "Комсомольский переулок", "3", ""}, "г. Калининград, Комсомольский переулок, д. 3");
    row("rampart", {"Калининград", "Литовский Вал", "38", "2"}, "г. Калининград, Литовский Вал, д. 38, кв. 2");
    row("embankment", {"Калининград", "Правая Набережная", "1", ""}, "г. Калининград, Правая Набережная, д. 1");
    row("square", {"Калининград", "площадь Победы", "1", ""}, "г. Калининград, площадь Победы, д. 1");
    row("abbreviated", {"Советск", "пер. Речной", "1", ""}, "г. Советск, пер. Речной, д. 1");
    row("a kind as a name", {"Светлый", "Набережная", "1", ""}, "г. Светлый, ул. Набережная, д. 1");
    row("a kind inside a word", {"Советск", "Валовая Новая", "1", ""}, "г. Советск, ул. Валовая Новая, д. 1");
    row("village", {"пос. Рыбное", "Садовая", "4", ""}, "пос. Рыбное, ул. Садовая, д. 4");
    row("village in full", {"посёлок Рыбное", "", "4", ""}, "посёлок Рыбное, д. 4");
    row("village, no space", {"п.Рыбное", "", "4", ""}, "п.Рыбное, д. 4");
    row("strange lower case", {"калининград", "Садовая", "4", ""}, "г. калининград, ул. Садовая, д. 4");
    row("house unknown", {"Неман", "Садовая", "", ""}, "г. Неман, ул. Садовая");
    row("nothing", {"", "", "", ""}, "");
}

void TestValues::address() {
    QFETCH(QStringList, parts);
    Premises premises;
    premises.house.town = parts.at(0);
    premises.house.street = parts.at(1);
    premises.house.number = parts.at(2);
    premises.flat = parts.at(3);
    QTEST(addressLine(premises), "line");
}

namespace {

template<class Enum>
QString nameOf(Enum value) {
    if constexpr (std::is_same_v<Enum, TariffZone>)
        return name(value, 3);
    else if constexpr (std::is_same_v<Enum, CabinetLoginKind>)
        return code(value); // has no name of its own: the card shows the login
    else
        return name(value);
}

/// Codes and names of a set are there and differ, and a code leads back.
template<class Enum>
void checkTable(qsizetype size) {
    QSet<QString> codes;
    QSet<QString> names;
    int ordinal = 0;
    for (const Coded<Enum>& row : codeTable<Enum>()) {
        QCOMPARE(static_cast<int>(row.value), ordinal++);
        QCOMPARE(fromCode<Enum>(code(row.value)), std::optional(row.value));
        codes.insert(code(row.value));
        names.insert(nameOf(row.value));
    }
    QCOMPARE(codes.size(), size);
    QCOMPARE(names.size(), size);
    QVERIFY(!codes.contains(QString()));
    QVERIFY(!names.contains(QString()));
    QVERIFY(!fromCode<Enum>(QStringLiteral("no such code")));
    QVERIFY(!fromCode<Enum>(QString()));
}

} // namespace

void TestValues::codes() {
    checkTable<SubscriberKind>(2);
    checkTable<TariffCategory>(3);
    checkTable<TariffZone>(3);
    checkTable<ReadingSource>(9);
    checkTable<ChargeLine>(4);
    checkTable<PaymentChannel>(7);
    checkTable<AppealChannel>(5);
    checkTable<AppealTopic>(13);
    checkTable<AppealState>(7);
    checkTable<CabinetLoginKind>(3);
    checkTable<CabinetState>(4);
    checkTable<Role>(3);
    QCOMPARE(code(AppealTopic::PaymentMissing), QStringLiteral("payment_missing"));
    QVERIFY(isCalculated(ReadingSource::Average) && isCalculated(ReadingSource::Norm));
    QVERIFY(!isCalculated(ReadingSource::Control));
}

QTEST_APPLESS_MAIN(TestValues)
#include "test_values.moc"
