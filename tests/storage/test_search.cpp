#include "storage/sqlitestoregate.h"
#include "storetestbed.h"

#include "domain/searchattempt.h"
#include "domain/textfold.h"

#include <QTest>

using namespace line605;
using namespace line605::test;

namespace {

struct Caller {
    const char* number;
    const char* holder;
    const char* phone;
    const char* town;
    const char* street;
    const char* house;
    const char* flat;
    const char* meter;
};

/// People made for the cases below; by holder they stand in this order.
const Caller people[] = {
    {"390100000011", "Ёлкина Мария Ивановна", "9211112233", "Калининград", "Черняховского", "7", "3", "10000011"},
    {"390100000012", "Емельянов Пётр Ильич", "9112223344", "Советск", "проспект Победы", "51", "12", "10000012"},
    {"390100000013", "Иванов Андрей Петрович", "9113334455", "Калининград", "Александра Невского", "51 А", "12",
     "10001234"},
    {"390100000014", "Иванов Семён Маркович", "9114445566", "Гусев", "Ленина", "12", "", "10000014"},
    {"390100000015", "Иванова Мария Сергеевна", "9115556677", "Калининград", "Александра Невского", "9", "1",
     "10000015"},
    {"390100000016", "Йодко Ольга Юрьевна", "4012605885", "Светлый", "Мира", "1", "2", "10000016"},
    {"390100000017", "Козлова Наталья Александровна", "9116667788", "Калининград", "Маяковского", "3", "4", "10000017"},
    {"390100000018", "Кузьмин Юрий Васильевич", "9117778899", "Ново-Иваново", "", "5", "", "10000018"},
    {"390100000019", "Петров-Водкин Кузьма Сергеевич", "9118889900", "Балтийск", "Морской б-р", "8/2", "6",
     "20-605-77"},
    {"390100000020", "Щербаков Дмитрий Сергеевич", "", "Черняховск", "Гагарина", "14", "77", "30001234"},
};

AccountRecord recordOf(const Caller& person) {
    AccountRecord record;
    record.accountNumber = QString::fromUtf8(person.number);
    record.holder = QString::fromUtf8(person.holder);
    record.phone = QString::fromUtf8(person.phone);
    record.district = QStringLiteral("Район");
    record.town = QString::fromUtf8(person.town);
    record.street = QString::fromUtf8(person.street);
    record.house = QString::fromUtf8(person.house);
    record.flat = QString::fromUtf8(person.flat);
    record.category = TariffCategory::UrbanGas;
    record.openedOn = {2015, 3, 1};
    return record;
}

MeterRecord meterOf(const QString& number, const QString& account, QDate removed = {}) {
    MeterRecord record;
    record.meterNumber = number;
    record.accountNumber = account;
    record.model = QStringLiteral("СЕ101");
    record.installedOn = {2018, 1, 1};
    record.removedOn = removed;
    return record;
}

AccountRecord company(const char* number, const char* house) {
    AccountRecord record =
        recordOf({number, "ООО «Янтарный дом»", "4012777888", "Калининград", "Портовая", house, "", ""});
    record.kind = SubscriberKind::Legal;
    record.inn = QStringLiteral("3906123456");
    record.contract = QStringLiteral("ЭС-1024/21");
    return record;
}

AppealRecord appeal(const char* number, const QString& account) {
    AppealRecord record;
    record.appealNumber = QString::fromUtf8(number);
    record.accountNumber = account;
    record.receivedAt = QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC);
    record.subject = QStringLiteral("Счёт");
    record.deadline = {2026, 12, 2};
    return record;
}

/// How an answer reads in a table of cases: "form: hit, hit+", an exact hit with "!", a hit without a line by its
/// appeal.
QString spelled(const SearchAnswer& answer) {
    static const QHash<SearchForm, QString> forms{{SearchForm::Plain, QStringLiteral("plain")},
                                                  {SearchForm::OtherLayout, QStringLiteral("layout")},
                                                  {SearchForm::Transliterated, QStringLiteral("translit")},
                                                  {SearchForm::InsideNumber, QStringLiteral("inside")}};
    QStringList hits;
    for (const SearchHit& hit : answer.hits) {
        QString text = hit.line.number.right(2);
        if (!hit.appeal.isNull())
            text += u'#' + hit.appealNumber;
        hits.append(hit.exact ? text + u'!' : text);
    }
    const QString tried = answer.triedAs.isEmpty() ? QString() : u'=' + answer.triedAs;
    return forms.value(answer.form) + tried + QStringLiteral(": ") + hits.join(u' ') +
           (answer.more ? QStringLiteral("+") : QString());
}

QString boldIn(const QString& shown, SearchField field, const SearchHit& hit) {
    QString text = shown;
    for (auto span = hit.spans.rbegin(); span != hit.spans.rend(); ++span) {
        if (span->field == field) {
            text.insert(span->start + span->length, u']');
            text.insert(span->start, u'[');
        }
    }
    return text;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void marks();
    void findsByTheProvisionalNumber();
    void limits();
    void survivesAnything_data();
    void survivesAnything();
    void indexesEveryLetter();
    void findsWhatAnImportChanged();

private:
    [[nodiscard]] SearchAnswer search(const QString& text, int limit = 50);
    void import(const std::function<void(RegistryWriter&)>& put);

    std::unique_ptr<StoreTestbed> m_bed;
};

void TestSearch::import(const std::function<void(RegistryWriter&)>& put) {
    auto begun = m_bed->session().beginRegistryWrite();
    QCOMPARE(outcome(begun), QStringLiteral("ok"));
    put(*begun.value());
    QCOMPARE(outcome(begun.value()->finish({})), QStringLiteral("ok"));
    QCOMPARE(outcome(begun.value()->commit()), QStringLiteral("ok"));
}

void TestSearch::initTestCase() {
    m_bed = std::make_unique<StoreTestbed>();
    m_bed->create(false);
    import([](RegistryWriter& writer) {
        for (const Caller& person : people) {
            QVERIFY(writer.put(recordOf(person)));
    QVERIFY(writer.put(meterOf(QString::fromUtf8(person.meter), QString::fromUtf8(person.number))));
}
QVERIFY(writer.put(meterOf(QStringLiteral("55500099"), QStringLiteral("390100000020"), {2020, 5, 5})));
QVERIFY(writer.put(company("390100000031", "1")));
QVERIFY(writer.put(company("390100000032", "2")));
QVERIFY(writer.put(appeal("26-004512", QStringLiteral("390100000013"))));
QVERIFY(writer.put(appeal("26-004600", QString())));
});
}

SearchAnswer TestSearch::search(const QString& text, int limit) {
    const auto answer = await(m_bed->session().accounts().search(text, limit));
    if (!answer)
        qWarning("%s", qPrintable(outcome(answer)));
    return answer ? answer.value() : SearchAnswer{};
}

void TestSearch::finds_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& typed, const QString& expected) {
        QTest::newRow(qPrintable(typed)) << typed << expected;
    };
    // nothing to look for
    row("", "plain: ");
    row("   ", "plain: ");
    row("«»", "plain: ");
    // words in any order, each a prefix, by holder and address
    row("иванов", "plain: 13 14 15 11 18");
    row("ИВАНОВ", "plain: 13 14 15 11 18");
    row("иванов мар", "plain: 14 15 11");
    row("мар иванов", "plain: 14 15 11");
    row("мария ивановна", "plain: 11");
    row("калинин невск", "plain: 13 15");
    row("калининград невского", "plain: 13 15");
    row("калининграда", "plain: ");
    row("и", "plain: 13 14 15 11 12 18");
    // «ё» = «е», «й» stays
    row("ёлкина", "plain: 11");
    row("елкина", "plain: 11");
    row("петр", "plain: 19 12 13");
    row("пётр ильич", "plain: 12");
    row("иодко", "plain: ");
    row("йодко", "plain: 16");
    // kinds of streets, houses and flats
    row("ул. Александра Невского, д. 9, кв. 1", "plain: 15");
    row("улица невского дом 9", "plain: 15");
    row("невского д9 кв1", "plain: 15");
    row("пр-т победы 51", "plain: 12");
    row("пр победы", "plain: 12");
    row("проспект победы", "plain: 12");
    row("б-р морской", "plain: 19");
    row("невского кв", "plain: 13 15");
    row("иванов с", "plain: 14 15");
    row("невского 51 а", "plain: 13");
    row("невского 51а", "plain: 13");
    row("невского 51-А", "plain: 13");
    row("балтийск 8/2", "plain: 19");
    // hyphens
    row("ново-иваново", "plain: 18");
    row("новоиваново", "plain: 18");
    row("ново иваново", "plain: 18");
    row("петров-водкин", "plain: 19");
    row("петровводкин", "plain: 19");
    row("водкин", "plain: 19");
    // the wrong layout, and transliteration
    row("bdfyjd", "layout=иванов: 13 14 15 11 18");
    row("bdfyjd vfh", "layout=иванов мар: 14 15 11");
    row("`krbyf", "layout=ёлкина: 11");
    row(";tkty", "plain: ");
    row("ivanov", "translit=иванов: 13 14 15 11 18");
    row("kuzmin", "translit=кузьмин: 18");
    row("kozlova natalia", "translit=козлова наталья: 17");
    row("olga", "translit=ольга: 16");
    row("shcherbakov dmitry", "translit=щербаков дмитрий: 20");
    row("ivanov 51", "translit=иванов 51: 13");
    row("шмфтщм", "translit=иванов: 13 14 15 11 18");
    // whole numbers first
    row("390100000013", "plain: 13!");
    row("3901 0000 0013", "plain: 13!");
    row("9113334455", "plain: 13!");
    row("89113334455", "plain: 13!");
    row("+7 (911) 333-44-55", "plain: 13!");
    row("8 911 333 44 55", "plain: 13!");
    row("10001234", "plain: 13!");
    row("20-605-77", "plain: 19!");
    row("2060577", "plain: 19");
    row("55500099", "plain: 20!");
    row("3906123456", "plain: 31! 32!");
    row("ЭС-1024/21", "plain: 31! 32!");
    row("4012777888", "plain: 31! 32!");
    // their beginnings
    row("39010000001", "plain: 11 12 13 14 15 16 17 18 19");
    row("911333", "plain: 13");
    row("8911333", "plain: 13");
    row("390612", "plain: 31 32");
    row("эс 1024", "plain: 31 32");
    row("51", "plain: 12 13");
    row("39", "plain: 11 12 13 14 15 16 17 18 31 32 19 20");
    row("9", "plain: 11 12 13 14 15 17 18 19");
    row("мария 9", "plain: 15");
    row("51 12", "plain: 12 13");
    // their ends and their middles
    row("4455", "inside=4455: 13 14");
    row("1234", "inside=1234: 13 20");
    row("605885", "inside=605885: 16");
    row("333445", "inside=333445: 13");
    row("иванов 4455", "plain: 13");
    row("4455 иванов", "plain: 13");
    row("щербаков 1234", "plain: 20");
    row("щербаков 234", "plain: 20");
    row("щербаков 001234", "plain: 20");
    row("щербаков 991234", "plain: ");
    row("йодко 605885", "plain: 16");
    row("99999999", "plain: ");
    // appeals
    row("26-004512", "plain: 13#26-004512!");
    row("26004512", "plain: 13#26-004512!");
    row("26-0045", "plain: 13#26-004512");
    row("26-0046", "plain: #26-004600");
    row("26-00", "plain: 13#26-004512 #26-004600");
    // legal entities
    row("янтарный дом", "plain: 31 32");
    row("ооо янтарный портовая 2", "plain: 32");
}

void TestSearch::finds() {
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const SearchAnswer answer = search(typed);
    QCOMPARE(answer.query, typed);
    QCOMPARE(spelled(answer), expected);
}

void TestSearch::marks() {
    const SearchAnswer words = search(QStringLiteral("елк черн"));
    QCOMPARE(words.hits.size(), 1);
    QCOMPARE(boldIn(words.hits.front().line.holder, SearchField::Holder, words.hits.front()),
             QStringLiteral("[Ёлк]ина Мария Ивановна"));
    QCOMPARE(boldIn(words.hits.front().line.address, SearchField::Address, words.hits.front()),
             QStringLiteral("г. Калининград, ул. [Черн]яховского, д. 7, кв. 3"));
    const SearchAnswer layout = search(QStringLiteral("bdfyjd fylh"));
    QCOMPARE(layout.hits.size(), 1);
    QCOMPARE(boldIn(layout.hits.front().line.holder, SearchField::Holder, layout.hits.front()),
             QStringLiteral("[Иванов] [Андр]ей Петрович"));
    const SearchAnswer phone = search(QStringLiteral("8-911-333-44-55"));
    QCOMPARE(phone.hits.size(), 1);
    QCOMPARE(boldIn(phone.hits.front().line.phone, SearchField::Phone, phone.hits.front()),
             QStringLiteral("[9113334455]"));
    const SearchAnswer end = search(QStringLiteral("иванов 1234"));
    QCOMPARE(end.hits.size(), 1);
    QCOMPARE(boldIn(end.hits.front().line.meters, SearchField::Meter, end.hits.front()), QStringLiteral("1000[1234]"));
    const SearchAnswer number = search(QStringLiteral("26-0045"));
    QCOMPARE(number.hits.size(), 1);
    QCOMPARE(boldIn(number.hits.front().appealNumber, SearchField::Appeal, number.hits.front()),
             QStringLiteral("[26-0045]12"));
}

void TestSearch::findsByTheProvisionalNumber() {
    const SearchAnswer byNumber = search(QStringLiteral("26-004512"));
    QCOMPARE(byNumber.hits.size(), 1);
    const AppealId appeal = byNumber.hits.front().appeal;
    const QString end = appeal.value.toString(QUuid::Id128).toUpper().last(6);
    for (const QString& typed : {QStringLiteral("н-%1"), QStringLiteral("y-%1"), QStringLiteral(" Н-%1 ")}) {
        const SearchAnswer answer = search(typed.arg(end.toLower()));
        QCOMPARE(answer.hits.size(), 1);
        QCOMPARE(answer.hits.front().appeal, appeal);
        QVERIFY(answer.hits.front().exact);
    }
    QString lookalike = end;
    lookalike.replace(u'A', u'А').replace(u'B', u'В').replace(u'C', u'С').replace(u'E', u'Е');
    QCOMPARE(search(QStringLiteral("н-") + lookalike).hits.size(), 1);
}

void TestSearch::limits() {
    QCOMPARE(spelled(search(QStringLiteral("иванов"), 2)), QStringLiteral("plain: 13 14+"));
    QCOMPARE(spelled(search(QStringLiteral("иванов"), 5)), QStringLiteral("plain: 13 14 15 11 18"));
    QCOMPARE(spelled(search(QStringLiteral("1234"), 1)), QStringLiteral("inside=1234: 13+"));
    QCOMPARE(spelled(search(QStringLiteral("3906123456"), 1)), QStringLiteral("plain: 31!+"));
    QCOMPARE(spelled(search(QStringLiteral("иванов"), 0)), QStringLiteral("plain: "));
}

void TestSearch::survivesAnything_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("quotes") << "\"иванов\" OR 'x' \"\"\"";
    QTest::newRow("operators") << "иванов AND NOT OR NEAR(а б) ^и* -и +и и:и {и}";
    QTest::newRow("SQL") << "'; drop table account_line; --";
    QTest::newRow("placeholders") << "? ?1 :a @b $c %1 %2";
    QTest::newRow("wildcards") << "%_*[а-я]\\";
    QTest::newRow("NUL") << QString(QStringLiteral("и") + QChar(0) + QStringLiteral("в"));
    QTest::newRow("lone surrogates") << QString(QChar(0xD800) + QString(QChar(0xDC00)) + QChar(0xD83D));
    QTest::newRow("emoji") << QStringLiteral("😀 😀 иванов");
    QTest::newRow("private use") << QString(QChar(0xE000) + QStringLiteral("4321"));
    QTest::newRow("right to left") << QStringLiteral("\u202Eвонави\u202C \u200B");
    QTest::newRow("10 MB of letters") << QString(10'000'000, u'и');
    QTest::newRow("10 MB of digits") << QString(10'000'000, u'1');
    QTest::newRow("10 MB of words") << QStringLiteral("и ").repeated(5'000'000);
    QTest::newRow("many ambiguous letters") << QStringLiteral("yjcylnzyjcylnzyjcylnzyjcylnz ").repeated(8);
}

void TestSearch::survivesAnything() {
    QFETCH(QString, typed);
    const auto answer = await(m_bed->session().accounts().search(typed, 50));
    QCOMPARE(outcome(answer), QStringLiteral("ok"));
    const auto order = await(
        m_bed->session().accounts().order({typed, {}, {}, {}, {}, {}, {}}, AccountSort::Holder, Qt::AscendingOrder));
    QCOMPARE(outcome(order), QStringLiteral("ok"));
    QCOMPARE(spelled(search(QStringLiteral("ёлкина"))), QStringLiteral("plain: 11"));
}

/// The tokenizer must take every character for a letter that folding takes for one: else a word would become two, and
/// the index knows no phrases.
void TestSearch::indexesEveryLetter() {
    QStringList words;
    const auto ask = [this, &words] {
        const auto answer = await(m_bed->session().accounts().search(words.join(u' '), 1));
        QVERIFY2(answer, qPrintable(words.join(u' ')));
        words.clear();
    };
    for (int code = 1; code < 0x10000; ++code) {
        const QChar c(code);
        if (!folded(QString(c)).isEmpty())
            words.append(QStringLiteral("ы%1ы").arg(c));
        if (words.size() == mostQueryWords)
            ask();
    }
    ask();
}

void TestSearch::findsWhatAnImportChanged() {
    AccountRecord married = recordOf(people[0]);
    married.holder = QStringLiteral("Яблокова Мария Ивановна");
    married.phone = QStringLiteral("9990001122");
    import([&married](RegistryWriter& writer) {
        QVERIFY(writer.put(married));
    QVERIFY(writer.put(meterOf(QStringLiteral("70007000"), married.accountNumber)));
});
QCOMPARE(spelled(search(QStringLiteral("ёлкина"))), QStringLiteral("plain: "));
QCOMPARE(spelled(search(QStringLiteral("9211112233"))), QStringLiteral("plain: "));
QCOMPARE(spelled(search(QStringLiteral("яблокова"))), QStringLiteral("plain: 11"));
QCOMPARE(spelled(search(QStringLiteral("9990001122"))), QStringLiteral("plain: 11!"));
QCOMPARE(spelled(search(QStringLiteral("70007000"))), QStringLiteral("plain: 11!"));
QCOMPARE(m_bed->problems(), QString());
    import([](RegistryWriter& writer) { QVERIFY(writer.put(recordOf(people[0])));
    });
    QCOMPARE(spelled(search(QStringLiteral("ёлкина"))), QStringLiteral("plain: 11"));
    }

    QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
