#include "domain/searchattempt.h"
#include "domain/textfold.h"

#include <QTest>

using namespace line605;

class TestTextFold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void indexesWords_data();
    void indexesWords();
    void readsQueries_data();
    void readsQueries();
    void swapsLayouts_data();
    void swapsLayouts();
    void transliterates_data();
    void transliterates();
    void sorts();
    void keepsPlaces_data();
    void keepsPlaces();
    void marksMatches_data();
    void marksMatches();
    void knowsWhatALineShows_data();
    void knowsWhatALineShows();
    void readsNumbers_data();
    void readsNumbers();
    void triesOtherReadings_data();
    void triesOtherReadings();
    void readsTransliteratedWords_data();
    void readsTransliteratedWords();
    void boundsQueries();
};

void TestTextFold::folds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("case") << "ИвАнОв"
                          << "иванов";
    QTest::newRow("yo") << "Ёлкин Фёдор"
                        << "елкин федор";
    QTest::newRow("short i stays") << "Сергей Йод"
                                   << "сергей йод";
    QTest::newRow("decomposed short i") << QStringLiteral("Сергеи\u0306") << "сергей";
    QTest::newRow("decomposed yo") << QStringLiteral("Фе\u0308дор") << "федор";
    QTest::newRow("foreign mark is dropped") << QStringLiteral("а\u0301нна") << "анна";
    QTest::newRow("hyphen") << "Ново-Иваново"
                            << "ново иваново";
    QTest::newRow("dashes") << QStringLiteral("а—б–в−г‑д") << "а б в г д";
    QTest::newRow("quotes") << QStringLiteral("ООО «Янтарь»") << "ооо янтарь";
    QTest::newRow("points and commas") << "г. Калининград, ул. Невского, д. 51"
                                       << "г калининград ул невского д 51";
    QTest::newRow("outer space") << "  иванов \t\n"
                                 << "иванов";
    QTest::newRow("number sign") << QStringLiteral("№ 12") << "12";
    QTest::newRow("only marks") << "*\"'%_--"
                                << "";
    QTest::newRow("NUL") << QString(QStringLiteral("а") + QChar(0) + QStringLiteral("б")) << "а б";
    QTest::newRow("emoji") << QStringLiteral("а😀б") << "а б";
    QTest::newRow("other scripts part words") << QStringLiteral("а漢б\u19B0в") << "а б в";
    QTest::newRow("lone surrogate") << QString(QStringLiteral("а") + QChar(0xD83D)) << "а";
    QTest::newRow("Vietnamese and old Greek") << QStringLiteral("Ạа Ἀб") << QStringLiteral("ạа ἀб");
    QTest::newRow("Latin") << "Shell OIL"
                           << "shell oil";
}

void TestTextFold::folds() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
}

void TestTextFold::indexesWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* title, const QString& text, const QString& address, const QString& name) {
        QTest::newRow(title) << text << address << name;
    };
    row("whole address", "г. Калининград, ул. Александра Невского, д. 51, кв. 12",
        "калининград александра невского 51 12", "г калининград ул александра невского д 51 кв 12");
    row("without points", "г Калининград ул Невского д 51 кв 12", "калининград невского 51 12",
        "г калининград ул невского д 51 кв 12");
    row("hyphenated kinds", "пр-т Мира, б-р Любови Шевцовой", "мира любови шевцовой",
        "пр т прт мира б р бр любови шевцовой");
    row("other kinds", "пос. Рыбное, пер. Новый, ш. Балтийское, корп. 2, стр. 1", "рыбное новый балтийское 2 1",
        "пос рыбное пер новый ш балтийское корп 2 стр 1");
    row("kind in full is a word", "проспект Мира", "проспект мира", "проспект мира");
    row("house letter glued", "д. 51А", "51а", "д 51а");
    row("house letter apart", "д. 51 А", "51 а 51а", "д 51 а");
    row("glued kinds", "д51 кв12", "51 12", "д51 кв12");
    row("hyphenated town", "Ново-Иваново", "ново иваново новоиваново", "ново иваново новоиваново");
    row("fraction", "д. 12/3", "12 3", "д 12 3");
    row("letter after two numbers", "12-14 а", "12 14 1214 а", "12 14 1214 а");
    row("compound after a number", "51 Ново-Иваново", "51 ново иваново новоиваново", "51 ново иваново новоиваново");
    row("letter after a word", "Мира я", "мира я", "мира я");
    row("letter with a point", "51 я.", "51 я", "51 я");
    row("digit after a number", "51 5", "51 5", "51 5");
    row("surname like a kind", "Пер Наб", "", "пер наб");
    row("empty", "", "", "");
}

void TestTextFold::indexesWords() {
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(QString, name);
    QCOMPARE(searchWords(text).join(u' '), address);
    QCOMPARE(nameWords(text).join(u' '), name);
}

namespace {

/// "текст", "текст=часть+часть" of a compound, "текст?" of a possible abbreviation.
QString spelled(const QVector<QueryWord>& words) {
    QStringList all;
    for (const QueryWord& word : words) {
        QString text = word.text;
        if (!word.parts.isEmpty())
            text += u'=' + word.parts.join(u'+');
        if (word.abbreviation)
            text += u'?';
        all.append(text);
    }
    return all.join(u' ');
}

} // namespace

void TestTextFold::readsQueries_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words") << "Иванов  пётр"
                           << "иванов петр";
    QTest::newRow("kinds inside") << "ул невского д 51 кв 12"
                                  << "невского 51 12";
    QTest::newRow("kinds with points") << "ул.Невского,д.51,кв.12"
                                       << "невского 51 12";
    QTest::newRow("kinds in full") << "улица Невского дом 51 квартира 12"
                                   << "невского 51 12";
    QTest::newRow("pr-t") << "пр-т Мира"
                          << "мира";
    QTest::newRow("last may be meant") << "иванов д"
                                       << "иванов д?";
    QTest::newRow("last in full may be meant") << "невского дом"
                                               << "невского дом?";
    QTest::newRow("last with a point is none") << "невского кв."
                                               << "невского";
    QTest::newRow("alone") << "г"
                           << "г";
    QTest::newRow("alone with a point") << "ул."
                                        << "ул";
    QTest::newRow("initials") << "Петров Д. С."
                              << "петров д с";
    QTest::newRow("initials together") << "Петров Д.С."
                                       << "петров д с";
    QTest::newRow("kind after a point") << "светлый. д 5"
                                        << "светлый 5";
    QTest::newRow("kind after a compound with a point") << "ново-иваново. д 5"
                                                        << "новоиваново=ново+иваново 5";
    QTest::newRow("compound") << "ново-иваново"
                              << "новоиваново=ново+иваново";
    QTest::newRow("house letter") << "невского 51 а"
                                  << "невского 51а=51+а";
    QTest::newRow("house letter with hyphen") << "51-а"
                                              << "51а=51+а";
    QTest::newRow("house and flat") << "невского 51-12"
                                    << "невского 51 12";
    QTest::newRow("glued") << "невского д51 кв12"
                           << "невского 51 12";
    QTest::newRow("house letter that is a kind") << "51 к 2"
                                                 << "51 2";
    QTest::newRow("nothing") << "... -- «»"
                             << "";
    QTest::newRow("too many") << "а1 а2 а3 а4 а5 а6 а7 а8 а9 а10"
                              << "а1 а2 а3 а4 а5 а6 а7 а8";
}

void TestTextFold::readsQueries() {
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(spelled(queryWords(typed, mostQueryWords)), expected);
}

void TestTextFold::swapsLayouts_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("surname") << "bdfyjd" << QStringLiteral("иванов");
    QTest::newRow("capitals") << "Bdfyjd" << QStringLiteral("Иванов");
    QTest::newRow("back") << QStringLiteral("шмфтщм") << "ivanov";
    QTest::newRow("letters on marks") << "k.,jdm ;erjd" << QStringLiteral("любовь жуков");
    QTest::newRow("brackets") << "[jvzrjd j,]tplxbr" << QStringLiteral("хомяков объездчик");
    QTest::newRow("shifted marks") << "\"lefhl :erjd" << QStringLiteral("Эдуард Жуков");
    QTest::newRow("digits stay") << "ytdcrjuj 51" << QStringLiteral("невского 51");
    QTest::newRow("point of the Russian layout") << QStringLiteral("ы.ф") << "s/a";
}

void TestTextFold::swapsLayouts() {
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    QCOMPARE(otherLayout(typed), meant);
}

void TestTextFold::transliterates_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant"); ///< one of the readings
    const auto row = [](const QString& typed, const QString& meant) {
        QTest::newRow(qPrintable(typed)) << typed << meant;
    };
    row("ivanov", "иванов");
    row("Ivanova", "иванова");
    row("shcherbakov", "щербаков");
    row("scherbakov", "щербаков");
    row("zhukov", "жуков");
    row("khokhlov", "хохлов");
    row("hohlov", "хохлов");
    row("chernyshev", "чернышев");
    row("tsvetkov", "цветков");
    row("cvetkov", "цветков");
    row("yakovlev", "яковлев");
    row("jakovlev", "яковлев");
    row("iakovlev", "яковлев");
    row("yuriy", "юрий");
    row("yury", "юрий");
    row("yuri", "юри");
    row("fyodor", "федор");
    row("fedor", "федор");
    row("semyonov", "семенов");
    row("solovyov", "соловьев");
    row("solovyev", "соловьев");
    row("soloviev", "соловьев");
    row("vorobyev", "воробьев");
    row("sergey", "сергей");
    row("sergei", "сергей");
    row("sergej", "сергей");
    row("andrei", "андрей");
    row("dmitry", "дмитрий");
    row("dmitrii", "дмитрий");
    row("dmitriy", "дмитрий");
    row("nevsky", "невский");
    row("nevskogo", "невского");
    row("krasny", "красный");
    row("olga", "ольга");
    row("ol'ga", "ольга");
    row("kuzmin", "кузьмин");
    row("melnikov", "мельников");
    row("natalia", "наталья");
    row("natalya", "наталья");
    row("tatiana", "татьяна");
    row("tatyana", "татьяна");
    row("maria", "мария");
    row("mariya", "мария");
    row("ilya", "илья");
    row("eduard", "эдуард");
    row("elena", "елена");
    row("yelena", "елена");
    row("alexey", "алексей");
    row("aleksandr", "александр");
    row("tchaikovsky", "чайковский");
    row("vyborg", "выборг");
    row("mayakovskogo", "маяковского");
    row("gagarina", "гагарина");
    row("wagner", "вагнер");
    row("leyman", "лейман");
    row("kiyko", "кийко");
    row("alla", "алла");
    row("ilja", "илья");
    row("tyatyatya", "тятятя"); // of more readings than are tried
    row("39", "39");
}

void TestTextFold::transliterates() {
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const QStringList readings = transliterations(typed);
    QVERIFY2(readings.contains(meant), qPrintable(readings.join(u' ')));
    QVERIFY(readings.size() <= 16);
}

void TestTextFold::sorts() {
    QCOMPARE(fromTransliteration("ivanov 51"), QStringLiteral("иванов 51"));
    QCOMPARE(fromTransliteration("IVANOV"), QStringLiteral("иванов"));
    QCOMPARE(fromTransliteration("иванов"), QString());
    const QStringList ordered{"Ёлкин", "Ельцин", "Ёрш", "Иванов", "Иванов-Петров", "Иванова", "Йод"};
    QStringList keys;
    for (const QString& text : ordered)
        keys.append(sortKey(text));
    QStringList sorted = keys;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(keys, sorted);
    QVERIFY(sortKey("д. 9") < sortKey("д. 51"));
    QVERIFY(sortKey("д. 51") < sortKey("д. 51А"));
    QVERIFY(sortKey("д. 51А, кв. 3") < sortKey("д. 52, кв. 1"));
    QCOMPARE(sortKey("123456789012"), QStringLiteral("123456789012"));
}

void TestTextFold::keepsPlaces_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "Иванов Пётр";
    QTest::newRow("marks") << " «Янтарь-2», д. 51—52 ";
    QTest::newRow("decomposed") << QStringLiteral("Андреи\u0306 Фе\u0308дорович");
    QTest::newRow("emoji") << QStringLiteral("😀а😀б");
    QTest::newRow("empty") << "";
}

void TestTextFold::keepsPlaces() {
    QFETCH(QString, text);
    const FoldedText places = foldedWithPlaces(text);
    QCOMPARE(places.at.size(), places.text.size() + 1);
    QCOMPARE(places.end.size(), places.text.size());
    QCOMPARE(places.at.back(), int(text.size()));
    for (int i = 0; i < places.text.size(); ++i) {
        QVERIFY(places.at.at(i) < places.end.at(i));
        QVERIFY(places.end.at(i) <= places.at.at(i + 1) || i + 1 == places.text.size());
        const QChar c = places.text.at(i);
        if (c.isLetterOrNumber())
            QCOMPARE(folded(text.mid(places.at.at(i), places.end.at(i) - places.at.at(i))), QString(c));
    }
}

namespace {

/// The shown texts with what is bold in brackets, e.g. "[Иван]ов".
QString bold(const AccountLine& line, const QVector<MatchSpan>& spans) {
    const QStringList shown{line.number, line.holder, line.address, line.phone, line.meters};
    QStringList texts = shown;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        const int field = span->field == SearchField::Number    ? 0
                          : span->field == SearchField::Holder  ? 1
                          : span->field == SearchField::Address ? 2
                          : span->field == SearchField::Phone   ? 3
                                                                : 4;
        texts[field].insert(span->start + span->length, u']');
        texts[field].insert(span->start, u'[');
    }
    QStringList changed;
    for (int i = 0; i < texts.size(); ++i) {
        if (texts.at(i) != shown.at(i))
            changed.append(texts.at(i));
    }
    return changed.join(QStringLiteral(" | "));
}

AccountLine shownLine() {
    AccountLine line;
    line.number = QStringLiteral("390100123456");
    line.holder = QStringLiteral("Иванова-Ёлкина Анна Ивановна");
    line.address = QStringLiteral("г. Калининград, ул. Невского, д. 51 А, кв. 12");
    line.phone = QStringLiteral("9112312345");
    line.meters = QStringLiteral("012345, 777");
    return line;
}

} // namespace

void TestTextFold::marksMatches_data() {
    QTest::addColumn<QVector<SearchNeedle>>("needles");
    QTest::addColumn<QString>("expected");
    const auto typed = [](const char* title, const QString& text, const QString& expected) {
        const std::optional<SearchAttempt> attempt = searchAttempt(text, SearchStep::Plain);
        QTest::newRow(title) << (attempt ? attempt->needles : QVector<SearchNeedle>()) << expected;
    };
    typed("surname", "иван", "[Иван]ова-Ёлкина Анна [Иван]овна");
    typed("yo", "елк", "Иванова-[Ёлк]ина Анна Ивановна");
    typed("two words", "анна невск",
          "Иванова-Ёлкина [Анна] Ивановна | г. Калининград, ул. [Невск]ого, д. 51 А, кв. 12");
    typed("joined", "ивановаелк", "[Иванова-Ёлк]ина Анна Ивановна");
    typed("compound", "иванова-ёлк", "[Иванова-Ёлк]ина Анна Ивановна");
    typed("house letter", "51 а", "г. Калининград, ул. Невского, д. [51 А], кв. 12");
    typed("parts apart", "анна-елкина", "Иванова-[Ёлкина] [Анна] Ивановна");
    typed("number begins", "3901", "[3901]00123456");
    typed("inside every number", "12345", "390100[12345]6 | 91123[12345] | 0[12345], 777");
    typed("two digits begin only", "12", "г. Калининград, ул. Невского, д. 51 А, кв. [12]");
    typed("a house among words is in no number", "анна 9", "Иванова-Ёлкина [Анна] Ивановна");
    typed("alone it begins a number", "9", "[9]112312345");
    typed("inside no word", "ванова", "");
    QTest::newRow("overlapping spans are one")
        << QVector<SearchNeedle>{{{QStringLiteral("91123")}, {}}, {{QStringLiteral("2312")}, {}}} << "[9112312]345";
    QTest::newRow("any form")
        << QVector<SearchNeedle>{{{QStringLiteral("олга"), QStringLiteral("анна"), QStringLiteral("ольга")}, {}}}
        << "Иванова-Ёлкина [Анна] Ивановна";
}

void TestTextFold::marksMatches() {
    QFETCH(QVector<SearchNeedle>, needles);
    QFETCH(QString, expected);
    const AccountLine line = shownLine();
    QCOMPARE(bold(line, matchSpans(line, needles)), expected);
}

void TestTextFold::knowsWhatALineShows_data() {
    QTest::addColumn<QVector<SearchNeedle>>("needles");
    QTest::addColumn<bool>("all");
    QTest::addColumn<bool>("digits");
    QTest::addColumn<QString>("form"); ///< of the last one
    const auto row = [](const char* title, const QVector<SearchNeedle>& needles, bool all, bool digits,
                        const QString& form) { QTest::newRow(title) << needles << all << digits << form; };
    const SearchNeedle anna{{QStringLiteral("анна")}, {}, false};
    const SearchNeedle oleg{{QStringLiteral("олег")}, {}, false};
    row("nothing asked", {}, true, true, {});
    row("a word", {anna}, true, true, QStringLiteral("анна"));
    row("another word", {anna, oleg}, false, true, QStringLiteral("олег"));
    row("one of the forms", {{{QStringLiteral("олга"), QStringLiteral("анна")}, {}, false}}, true, true,
        QStringLiteral("анна"));
    row("a compound whole",
        {{{QStringLiteral("ивановаелкина")}, {QStringLiteral("иванова"), QStringLiteral("елкина")}}}, true, true,
        QStringLiteral("ивановаелкина"));
    row("a compound apart", {{{QStringLiteral("аннаелкина")}, {QStringLiteral("анна"), QStringLiteral("елкина")}}},
        true, true, QStringLiteral("аннаелкина"));
    row("half of a compound", {{{QStringLiteral("аннапетрова")}, {QStringLiteral("анна"), QStringLiteral("петрова")}}},
        false, true, QStringLiteral("аннапетрова"));
    row("digits inside", {{{QStringLiteral("2345")}, {}, false}}, true, true, QStringLiteral("2345"));
    row("other digits", {{{QStringLiteral("888")}, {}, false}}, false, false, QStringLiteral("888"));
    row("a house", {{{QStringLiteral("51")}, {}, true}}, true, true, QStringLiteral("51"));
    row("no form", {{{}, {}, false}}, false, false, {});
}

void TestTextFold::knowsWhatALineShows() {
    QFETCH(QVector<SearchNeedle>, needles);
    QTEST(showsAll(shownLine(), needles), "all");
    QTEST(showsAllDigits(shownLine(), needles), "digits");
    if (!needles.isEmpty())
        QTEST(shownForm(shownLine(), needles.last()), "form");
}

void TestTextFold::readsNumbers_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); ///< "digits/national", with " spaced"; empty: not a number
    QTest::newRow("account") << "390100123456"
                             << "390100123456/";
    QTest::newRow("account in groups") << "3901 0012 3456"
                                       << "390100123456/ spaced";
    QTest::newRow("mobile with 8") << "8 (911) 123-45-67"
                                   << "89111234567/9111234567 spaced";
    QTest::newRow("mobile with +7") << "+7 911 123 45 67"
                                    << "79111234567/9111234567 spaced";
    QTest::newRow("mobile with hyphens") << "8-911-123-45-67"
                                         << "89111234567/9111234567";
    QTest::newRow("another country") << "+49 3012345678"
                                     << "493012345678/ spaced";
    QTest::newRow("national") << "9111234567"
                              << "9111234567/9111234567";
    QTest::newRow("begin of one") << "8911"
                                  << "8911/911";
    QTest::newRow("no phone begins so") << "8111"
                                        << "8111/8111";
    QTest::newRow("short") << "81"
                           << "81/81";
    QTest::newRow("with a sign") << QStringLiteral("№ 4512") << "4512/4512";
    QTest::newRow("word") << "иванов 12"
                          << "";
    QTest::newRow("letter") << "12а"
                            << "";
    QTest::newRow("nothing") << "+-()"
                             << "";
}

void TestTextFold::readsNumbers() {
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const std::optional<NumberQuery> number = numberQuery(typed);
    QCOMPARE(number ? number->digits + u'/' + number->national + (number->spaced ? " spaced" : "") : QString(),
             expected);
}

void TestTextFold::triesOtherReadings_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SearchStep>("step");
    QTest::addColumn<QString>("expected"); ///< the text it is tried as; empty: not tried
    QTest::newRow("plain") << "Иванов" << SearchStep::Plain << "Иванов";
    QTest::newRow("plain house letter") << "Невского 51 а" << SearchStep::Plain << "Невского 51 а";
    QTest::newRow("plain nothing") << "..." << SearchStep::Plain << "";
    QTest::newRow("abbreviation") << "иванов д" << SearchStep::WithoutAbbreviation << "иванов д";
    QTest::newRow("no abbreviation") << "иванов" << SearchStep::WithoutAbbreviation << "";
    QTest::newRow("layout") << "bdfyjd" << SearchStep::OtherLayout << "иванов";
    QTest::newRow("layout of digits") << "123" << SearchStep::OtherLayout << "";
    QTest::newRow("translit") << "ivanov" << SearchStep::Transliterated << "иванов";
    QTest::newRow("translit of Cyrillic") << "иванов" << SearchStep::Transliterated << "";
    QTest::newRow("both") << "шмфтщм" << SearchStep::OtherLayoutTransliterated << "иванов";
    QTest::newRow("layout of nothing") << "жэ" << SearchStep::OtherLayout << "";
    QTest::newRow("the last of abbreviations") << "" << SearchStep::WithoutAbbreviation << "";
    QTest::newRow("both of Latin") << "ivanov" << SearchStep::OtherLayoutTransliterated << "";
}

void TestTextFold::triesOtherReadings() {
    QFETCH(QString, typed);
    QFETCH(SearchStep, step);
    QFETCH(QString, expected);
    const std::optional<SearchAttempt> attempt = searchAttempt(typed, step);
    QCOMPARE(attempt ? attempt->text : QString(), expected);
}

void TestTextFold::readsTransliteratedWords_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("needles"); ///< forms parted by "/", "!" a house
    QTest::newRow("two words") << "ivan petrov"
                               << "иван петров";
    QTest::newRow("readings") << "olga"
                              << "олга/ольга";
    QTest::newRow("a house") << "ivan 51"
                             << "иван 51!";
    QTest::newRow("a longer number") << "ivan 512"
                                     << "иван 512";
    QTest::newRow("a mark alone") << "ivan -"
                                  << "иван";
    QTest::newRow("readings that differ further on") << "ivan-olga"
                                                     << "иван";
    QTest::newRow("more words than are looked for") << "a1 a2 a3 a4 a5 a6 a7 a8 a9"
                                                    << "а1 а2 а3 а4 а5 а6 а7 а8";
}

void TestTextFold::readsTransliteratedWords() {
    QFETCH(QString, typed);
    const std::optional<SearchAttempt> attempt = searchAttempt(typed, SearchStep::Transliterated);
    QVERIFY(attempt);
    QStringList needles;
    for (const SearchNeedle& needle : attempt->needles)
        needles.append(needle.forms.join(u'/') + (needle.houseOnly ? "!" : ""));
    QTEST(needles.join(u' '), "needles");
}

void TestTextFold::boundsQueries() {
    QCOMPARE(boundedQuery(QStringLiteral("  иванов  ")), QStringLiteral("иванов"));
    QCOMPARE(boundedQuery(QString(10'000'000, u'и')).size(), longestQuery);
    QVERIFY(isLatinOnly("ivanov 12"));
    QVERIFY(isLatinOnly("IVANOV"));
    QVERIFY(!isLatinOnly("ivanов"));
    QVERIFY(!isLatinOnly("12"));
}

QTEST_APPLESS_MAIN(TestTextFold)
#include "test_textfold.moc"
