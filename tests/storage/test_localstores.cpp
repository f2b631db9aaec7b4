#include "storetestbed.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace line605;
using namespace line605::test;

/// Drafts, preferences, histories and lists of appeals as they are read back; readers beside the writer.
class LocalStores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bed.create(); }
    void keepsDrafts();
    void keepsPreferences();
    void readsHistoriesByMeter();
    void readsAStatement_data();
    void readsAStatement();
    void tellsWhatHappened();
    void pagesTheTimelineWithoutLoss();
    void listsAppeals_data();
    void listsAppeals();
    void findsAppealsByText_data();
    void findsAppealsByText();
    void readersGoOnBesideTheWriter();
    void everyAnswerComesThoughTheStoreCloses();

private:
    StoreTestbed m_bed;
};

void LocalStores::keepsDrafts() {
    DraftStore& drafts = m_bed.session().drafts();
    QSignalSpy changed(&m_bed.session().events(), &StoreEvents::draftsChanged);
    const QJsonObject typed{{QStringLiteral("text"), QStringLiteral("«ёлка» — 'х';\n--")}, {QStringLiteral("n"), 1.5}};
    const QDateTime now = m_bed.clock().nowUtc();
    QVERIFY(await(drafts.save({QStringLiteral("reply/1"), QStringLiteral("26-000041"), typed, now})));
    QVERIFY(await(drafts.save({QStringLiteral("reading/3"), QString(), {}, now.addSecs(5)})));
    QVERIFY(await(drafts.save({QStringLiteral("reply/1"), QStringLiteral("26-000041"), typed, now.addSecs(9)})));
    QTRY_COMPARE(changed.size(), 3);
    m_bed.close();
    m_bed.open();
    DraftStore& after = m_bed.session().drafts();
    const auto all = await(after.drafts());
    QCOMPARE(all.value().size(), 2);
    QCOMPARE(all.value().first().key, QStringLiteral("reply/1"));
    const auto one = await(after.draft(QStringLiteral("reply/1")));
    QCOMPARE(one.value().payload, typed);
    QCOMPARE(one.value().savedAt, now.addSecs(9));
    QCOMPARE(one.value().title, QStringLiteral("26-000041"));
    QVERIFY(await(after.remove(QStringLiteral("reply/1"))));
    QVERIFY(await(after.remove(QStringLiteral("reading/3"))));
    QVERIFY(await(after.remove(QStringLiteral("never"))));
    QCOMPARE(await(after.draft(QStringLiteral("reply/1"))).error().code, ErrorCode::NotFound);
}

void LocalStores::keepsPreferences() {
    PreferenceStore& preferences = m_bed.session().preferences();
    const QString key = QStringLiteral("accounts/columns");
    QVERIFY(await(preferences.preference(key)).value().isNull());
    for (const QJsonValue& value :
         {QJsonValue(true), QJsonValue(12), QJsonValue(QStringLiteral("светлая")),
          QJsonValue(QJsonArray{1, QStringLiteral("б")}), QJsonValue(QJsonObject{{QStringLiteral("a"), 1}})}) {
        QVERIFY(await(preferences.setPreference(key, value)));
        QCOMPARE(await(preferences.preference(key)).value(), value);
    }
    QVERIFY(await(preferences.setPreference(key, QJsonValue())));
    QVERIFY(await(preferences.preference(key)).value().isNull());
}

void LocalStores::readsHistoriesByMeter() {
    HistoryStore& history = m_bed.session().history();
    const auto replaced = await(history.readings(m_bed.account(3), {}));
    QCOMPARE(outcome(replaced), QStringLiteral("ok"));
    QCOMPARE(replaced.value().size(), 2);
    QCOMPARE(replaced.value().at(0).meter.number, QStringLiteral("M3"));
    QCOMPARE(replaced.value().at(0).readings.size(), 3);
    QCOMPARE(replaced.value().at(0).readings.first().readOn, QDate(2026, 8, 22));
    QCOMPARE(replaced.value().at(1).meter.number, QStringLiteral("M0"));
    QCOMPARE(replaced.value().at(1).meter.removedOn, QDate(2026, 1, 10));
    QCOMPARE(replaced.value().at(1).readings.size(), 1);
    const auto two = await(history.readings(m_bed.account(2), {2026, 10, 1}));
    QCOMPARE(two.value().first().readings.size(), 2);
    QCOMPARE(two.value().first().meter.registers.size(), 2);
    QCOMPARE(two.value().first().meter.registers.at(1).lastValue, 340);
    QCOMPARE(two.value().first().meter.registers.at(1).lastSource, ReadingSource::Remote);
    // The calculated value is in the history and is not the last one.
    const auto one = await(history.readings(m_bed.account(1), {}));
    QCOMPARE(one.value().first().readings.last().source, ReadingSource::Average);
    QCOMPARE(one.value().first().meter.registers.first().lastValue, 1300);
    QVERIFY(await(history.readings(AccountId{12345}, {})).value().isEmpty());
}

void LocalStores::readsAStatement_data() {
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<qint64>("opening");
    QTest::addColumn<int>("charges");
    QTest::addColumn<int>("payments");
    QTest::newRow("whole") << QDate() << QDate() << 0LL << 3 << 3;
    QTest::newRow("from October") << QDate(2026, 10, 1) << QDate() << -55'100LL << 1 << 2;
    QTest::newRow("to September") << QDate() << QDate(2026, 9, 30) << 0LL << 2 << 1;
    QTest::newRow("one month") << QDate(2026, 9, 1) << QDate(2026, 9, 30) << -55'100LL << 1 << 1;
    QTest::newRow("after all") << QDate(2027, 1, 1) << QDate() << -5'100LL << 0 << 0;
}

void LocalStores::readsAStatement() {
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    QFETCH(const qint64, opening);
    QFETCH(const int, charges);
    QFETCH(const int, payments);
    const auto read = await(m_bed.session().history().statement(m_bed.account(1), from, to));
    QCOMPARE(outcome(read), QStringLiteral("ok"));
    QCOMPARE(read.value().opening.kopecks, opening);
    QCOMPARE(read.value().charges.size(), charges);
    QCOMPARE(read.value().payments.size(), payments);
    if (charges > 0) {
        QCOMPARE(read.value().charges.first().use->kwh, 100);
        QCOMPARE(read.value().charges.first().line, ChargeLine::Flat);
    }
    if (payments > 0)
        QCOMPARE(read.value().payments.first().receivedOn, read.value().payments.first().paidOn.addDays(1));
}

void LocalStores::tellsWhatHappened() {
    const auto timeline = await(m_bed.session().history().timeline(m_bed.account(3), {}, 100));
    QCOMPARE(outcome(timeline), QStringLiteral("ok"));
    QCOMPARE(timeline.value().size(), 5); // four readings and the new meter
    QCOMPARE(timeline.value().first().kind, TimelineKind::ReadingTaken);
    QCOMPARE(timeline.value().first().value, 9900);
    QCOMPARE(Clock::localDate(timeline.value().first().at), QDate(2026, 10, 22));
    QCOMPARE(timeline.value().at(3).kind, TimelineKind::MeterReplaced);
    QCOMPARE(timeline.value().at(3).text, QStringLiteral("M3"));
    const auto paid = await(m_bed.session().history().timeline(m_bed.account(1), {}, 2));
    QCOMPARE(paid.value().first().kind, TimelineKind::PaymentReceived);
    QCOMPARE(paid.value().first().amount.kopecks, 50'000);
    const auto appeal = await(m_bed.session().history().timeline(m_bed.account(2), {}, 1));
    QCOMPARE(appeal.value().first().kind, TimelineKind::AppealReceived);
    QCOMPARE(appeal.value().first().text, QStringLiteral("Счёт за октябрь"));
    QVERIFY(!appeal.value().first().appeal.isNull());
}

void LocalStores::pagesTheTimelineWithoutLoss() {
    HistoryStore& history = m_bed.session().history();
    const auto whole = await(history.timeline(m_bed.account(1), {}, 1000));
    QVERIFY(whole.value().size() >= 11);
    for (int limit = 1; limit <= 4; ++limit) {
        qsizetype seen = 0;
        QDateTime before;
        for (;;) {
            const auto page = await(history.timeline(m_bed.account(1), before, limit));
            QVERIFY(page);
            if (page.value().isEmpty())
                break;
            for (const TimelineEntry& entry : page.value()) {
                QCOMPARE(entry.at, whole.value().at(seen).at);
                QCOMPARE(entry.text, whole.value().at(seen).text);
                ++seen;
            }
            before = page.value().last().at;
        }
        QCOMPARE(seen, whole.value().size());
    }
}

void LocalStores::listsAppeals_data() {
    static bool made = false;
    if (!made) {
        const struct {
            const char* subject;
            AppealTopic topic;
            QDate deadline;
            const char* assignee;
            int account;
        } rows[] = {{"Перерасчёт", AppealTopic::Charges, {2026, 11, 25}, "olga", 1},
                    {"Справка", AppealTopic::Certificate, {2026, 11, 22}, "", 3},
                    {"Без срока", AppealTopic::Other, {}, "ivan", 0}};
        for (const auto& row : rows) {
            RegisterAppeal body{{QUuid::createUuid()},
                                row.account ? m_bed.account(row.account) : AccountId{},
                                AppealChannel::Phone,
                                row.topic,
                                QString::fromUtf8(row.subject),
                                QStringLiteral("текст"),
                                row.deadline,
                                QLatin1StringView(row.assignee)};
            QCOMPARE(outcome(m_bed.append(body)), QStringLiteral("ok"));
            m_bed.clock().advance(60);
        }
        made = true;
    }
    QTest::addColumn<AppealFilter>("filter");
    QTest::addColumn<AppealSort>("sort");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QStringList>("subjects");
    const QString bill = QStringLiteral("Счёт за октябрь"), recount = QStringLiteral("Перерасчёт"),
                  paper = QStringLiteral("Справка"), none = QStringLiteral("Без срока");
    AppealFilter all;
    const auto with = [&all](auto change) {
        AppealFilter filter = all;
        change(filter);
        return filter;
    };
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    QTest::newRow("by deadline") << all << AppealSort::Deadline << up << QStringList{bill, paper, recount, none};
    QTest::newRow("by deadline, last first")
        << all << AppealSort::Deadline << down << QStringList{none, recount, paper, bill};
    QTest::newRow("by receipt") << all << AppealSort::Received << up << QStringList{bill, recount, paper, none};
    QTest::newRow("by number") << all << AppealSort::Number << down << QStringList{none, paper, recount, bill};
    QTest::newRow("by topic") << all << AppealSort::Topic << up << QStringList{bill, recount, paper, none};
    QTest::newRow("by state") << all << AppealSort::State << up << QStringList{bill, paper, recount, none};
    QTest::newRow("of a topic") << with([](AppealFilter& f) { f.topic = AppealTopic::Charges; }) << AppealSort::Number
                                << up << QStringList{bill, recount};
    QTest::newRow("of a person") << with([](AppealFilter& f) { f.assignee = QStringLiteral("ivan"); })
                                 << AppealSort::Number << up << QStringList{none};
    QTest::newRow("of an account") << with([this](AppealFilter& f) { f.account = m_bed.account(3); })
                                   << AppealSort::Number << up << QStringList{paper};
    QTest::newRow("of a state") << with([](AppealFilter& f) { f.states = {AppealState::Assigned}; })
                                << AppealSort::Number << up << QStringList{recount, none};
    QTest::newRow("overdue") << with([](AppealFilter& f) {
        f.overdueOnly = true;
        f.today = {2026, 11, 22};
    }) << AppealSort::Number << up
                             << QStringList{bill};
    QTest::newRow("closed") << with([](AppealFilter& f) { f.states = {AppealState::Closed}; }) << AppealSort::Number
                            << up << QStringList{};
}

void LocalStores::listsAppeals() {
    QFETCH(const AppealFilter, filter);
    QFETCH(const AppealSort, sort);
    QFETCH(const Qt::SortOrder, direction);
    QFETCH(const QStringList, subjects);
    const auto list = await(m_bed.session().appeals().list(filter, sort, direction, 100));
    QCOMPARE(outcome(list), QStringLiteral("ok"));
    QStringList found;
    for (const Appeal& appeal : list.value())
        found.append(appeal.subject);
    QCOMPARE(found, subjects);
    const auto limited = await(m_bed.session().appeals().list(filter, sort, direction, 1));
    QCOMPARE(limited.value().size(), std::min<qsizetype>(1, subjects.size()));
}

void LocalStores::findsAppealsByText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("upper case, Russian") << QStringLiteral("ОКТЯБРЬ") << 1;
    QTest::newRow("without ё") << QStringLiteral("счет за") << 1;
    QTest::newRow("in the text") << QStringLiteral("елочные ГИРЛЯНДЫ") << 1;
    QTest::newRow("holder") << QStringLiteral("петров пётр") << 1;
    QTest::newRow("number") << QStringLiteral("26-000041") << 1;
    QTest::newRow("account") << QStringLiteral("390000000002") << 1;
    QTest::newRow("nothing") << QStringLiteral("трамвай") << 0;
    QTest::newRow("punctuation alone filters nothing") << QStringLiteral("%") << 4;
}

void LocalStores::findsAppealsByText() {
    QFETCH(const QString, text);
    QFETCH(const int, found);
    AppealFilter filter;
    filter.text = text;
    const auto list = await(m_bed.session().appeals().list(filter, AppealSort::Number, Qt::AscendingOrder, 100));
    QCOMPARE(outcome(list), QStringLiteral("ok"));
    QCOMPARE(list.value().size(), found);
}

void LocalStores::readersGoOnBesideTheWriter() {
    // A bulk input holds the turn to write; whoever reads does not notice.
    auto begun = m_bed.session().beginRegistryWrite();
    QCOMPARE(outcome(begun), QStringLiteral("ok"));
    QVERIFY(begun.value()->setBalance(QStringLiteral("390000000001"), Money{-999}, {2026, 11, 22}));
    Answer<Done> waiting = m_bed.session().drafts().save({QStringLiteral("k"), {}, {}, m_bed.clock().nowUtc()});
    for (int i = 0; i < 20; ++i)
        QVERIFY(await(m_bed.session().history().readings(m_bed.account(1), {})));
    QVERIFY(!waiting.isFinished());
    begun.value().reset(); // not committed
    QCOMPARE(outcome(await(waiting)), QStringLiteral("ok"));
    QCOMPARE(await(m_bed.session().accounts().card(m_bed.account(1))).value().account.balance.kopecks, -5'100);
    QVERIFY(await(m_bed.session().drafts().remove(QStringLiteral("k"))));
    QCOMPARE(m_bed.problems(), QString());
}

void LocalStores::everyAnswerComesThoughTheStoreCloses() {
    QVector<Answer<Done>> writes;
    QVector<Answer<QVector<Draft>>> reads;
    for (int i = 0; i < 50; ++i) {
        writes.append(m_bed.session().drafts().save({QString::number(i), {}, {}, m_bed.clock().nowUtc()}));
        reads.append(m_bed.session().drafts().drafts());
    }
    m_bed.close();
    for (const auto& write : writes) {
        QVERIFY(write.isFinished());
        QVERIFY(write.result()); // what was begun is done
    }
    for (const auto& read : reads) {
        QVERIFY(read.isFinished());
        QVERIFY(read.result() || read.result().error().code == ErrorCode::Cancelled);
    }
    m_bed.open();
    QCOMPARE(await(m_bed.session().drafts().drafts()).value().size(), 50);
}

QTEST_GUILESS_MAIN(LocalStores)
#include "test_localstores.moc"
