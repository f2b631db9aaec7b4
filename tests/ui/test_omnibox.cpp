#include "screens.h"
#include "typing.h"
#include "ui/shell/omnibox.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <optional>

using namespace line605;

namespace {

/// Answers searches when the test says so.
class SlowAccounts : public AccountStore {
public:
    Answer<SearchAnswer> search(const QString& text, int) override {
        asked.append(text);
        waiting.emplace_back();
        waiting.back().start();
        return waiting.back().future();
    }
    void answer(const Result<SearchAnswer>& found) {
        QPromise<Result<SearchAnswer>> promise = std::move(waiting.front());
        waiting.erase(waiting.begin());
        promise.addResult(found);
        promise.finish();
    }

    Answer<AccountOrder> order(const AccountFilter&, AccountSort, Qt::SortOrder) override {
        return ready<AccountOrder>(none());
    }
    Answer<QVector<AccountLine>> lines(const QVector<quint32>&) override { return ready<QVector<AccountLine>>(none()); }
    Answer<QVector<AccountLine>> linesOf(const QVector<AccountId>&) override {
        return ready<QVector<AccountLine>>(none());
    }
    Answer<QStringList> towns() override { return ready<QStringList>(none()); }
    Answer<AccountCard> card(AccountId) override { return ready<AccountCard>(none()); }
    Answer<AccountId> byNumber(const QString&) override { return ready<AccountId>(none()); }
    Answer<QVector<AccountLine>> relatedTo(AccountId) override { return ready<QVector<AccountLine>>(none()); }

    QStringList asked;
    std::vector<QPromise<Result<SearchAnswer>>> waiting;

private:
    static Error none() { return {ErrorCode::NotFound, {}, {}, 0}; }
};

SearchAnswer found(const QString& query, int hits, SearchForm form = SearchForm::Plain, bool more = false) {
    SearchAnswer answer{query, form, form == SearchForm::Plain ? QString() : QStringLiteral("иванов"), {}, more};
    for (int i = 0; i < hits; ++i) {
        SearchHit hit;
        hit.line.id = AccountId{i + 1};
        hit.line.number = QStringLiteral("39001234%1").arg(i, 4, 10, QLatin1Char('0'));
        hit.line.holder = QStringLiteral("Иванов Пётр Сергеевич");
        hit.line.address = QStringLiteral("г. Калининград, ул. Невского, д. 51, кв. 12");
        hit.line.phone = QStringLiteral("9111234567");
        hit.line.meters = QStringLiteral("12345678");
        hit.line.balance = Money{i % 2 == 0 ? -125'430 : 30'000};
        hit.line.openAppeals = i % 3;
        hit.spans = {{SearchField::Holder, 0, 4}, {SearchField::Phone, 6, 4}};
        answer.hits.append(hit);
    }
    return answer;
}

} // namespace

/// The one box by the real keyboard, with answers that come when the test lets them.
class TestOmnibox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look.emplace(); }
    void cleanupTestCase() { m_look.reset(); }
    void init();
    void cleanup();

    void oneSearchAtATimeAndTheNewestWins();
    void arrowsChoose();
    void escapeClosesAndKeepsTheText();
    void clearingForgets();
    void answerAfterLeavingIsNotShown();
    void enterWaitsForTheAnswer();
    void appealIsChosen();
    void formsAreSaid_data();
    void formsAreSaid();
    void countsAreSaid_data();
    void countsAreSaid();
    void failureIsSaid();
    void mouseChooses();
    void nothingShinesThrough();

private:
    [[nodiscard]] QListView* list() const { return m_window->findChild<QListView*>(QStringLiteral("omniboxResults")); }
    [[nodiscard]] QString label(const char* name) const {
        const auto* text = m_window->findChild<QLabel*>(QLatin1String(name));
        return text->isVisible() ? text->text() : QString();
    }
    void typeAndAnswer(const QString& text, const SearchAnswer& answer);

    std::optional<test::Look> m_look;
    SlowAccounts m_accounts;
    std::unique_ptr<QWidget> m_window;
    Omnibox* m_box{};
};

void TestOmnibox::init() {
    m_accounts.asked.clear();
    m_accounts.waiting.clear();
    m_window = std::make_unique<QWidget>();
    m_box = new Omnibox(m_accounts, m_window.get());
    m_box->setGeometry(10, 10, 600, 34);
    auto* other = new QLineEdit(m_window.get());
    other->setObjectName(QStringLiteral("other"));
    other->setGeometry(10, 500, 100, 30);
    m_window->resize(1000, 600);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_box->setFocus();
}

void TestOmnibox::cleanup() {
    while (!m_accounts.waiting.empty())
        m_accounts.answer(Error{ErrorCode::Cancelled, {}, {}, 0});
    m_window.reset();
}

void TestOmnibox::typeAndAnswer(const QString& text, const SearchAnswer& answer) {
    test::typeText(m_box, text);
    while (m_accounts.asked.last() != text) {
        m_accounts.answer(found(m_accounts.asked.last(), 0));
        QTRY_VERIFY(!m_accounts.waiting.empty());
    }
    QSignalSpy painted(m_box, &Omnibox::resultsPainted);
    m_accounts.answer(answer);
    QTRY_VERIFY(m_accounts.waiting.empty() &&
                m_window->findChild<QWidget*>(QStringLiteral("omniboxPopup"))->isVisible());
    if (!answer.hits.isEmpty())
        QTRY_COMPARE(painted.count(), 1);
}

void TestOmnibox::oneSearchAtATimeAndTheNewestWins() {
    test::typeText(m_box, QStringLiteral("иванов"));
    QCOMPARE(m_accounts.asked, QStringList{QStringLiteral("и")}); // asked at the first letter, the rest waits
    m_accounts.answer(found(QStringLiteral("и"), 50));
    QTRY_COMPARE(m_accounts.asked.size(), 2);
    QCOMPARE(m_accounts.asked.last(), QStringLiteral("иванов")); // what lay between is never asked
    QVERIFY2(!list()->isVisible(), "an answer older than the text is not shown");
    m_accounts.answer(found(QStringLiteral("иванов"), 7));
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 7);
    QVERIFY(m_box->hasFocus());
}

void TestOmnibox::arrowsChoose() {
    typeAndAnswer(QStringLiteral("ив"), found(QStringLiteral("ив"), 30));
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(m_box, Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 2);
    QTest::keyClick(m_box, Qt::Key_PageDown);
    QVERIFY(list()->currentIndex().row() > 4);
    QTest::keyClick(m_box, Qt::Key_PageUp);
    QCOMPARE(list()->currentIndex().row(), 2);
    QSignalSpy chosen(m_box, &Omnibox::accountChosen);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<AccountId>(), AccountId{3});
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_box->selectedText(), QStringLiteral("ив")); // the next word replaces it
}

void TestOmnibox::escapeClosesAndKeepsTheText() {
    typeAndAnswer(QStringLiteral("ив"), found(QStringLiteral("ив"), 3));
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_box->text(), QStringLiteral("ив"));
    QTest::keyClick(m_box, Qt::Key_Escape);
    QCOMPARE(m_box->selectedText(), QStringLiteral("ив"));
    QTest::keyClick(m_box, Qt::Key_Down); // and opens again
    m_accounts.answer(found(QStringLiteral("ив"), 3));
    QTRY_VERIFY(list()->isVisible());
}

void TestOmnibox::clearingForgets() {
    typeAndAnswer(QStringLiteral("ив"), found(QStringLiteral("ив"), 3));
    m_box->clear();
    QVERIFY(!list()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 0);
    test::typeText(m_box, QStringLiteral("п"));
    m_box->clear();
    m_accounts.answer(found(QStringLiteral("п"), 3)); // too late
    QCoreApplication::sendPostedEvents();
    QVERIFY(!list()->isVisible());
}

void TestOmnibox::answerAfterLeavingIsNotShown() {
    test::typeText(m_box, QStringLiteral("и"));
    m_window->findChild<QLineEdit*>(QStringLiteral("other"))->setFocus();
    m_accounts.answer(found(QStringLiteral("и"), 3));
    QTRY_VERIFY(m_accounts.waiting.empty());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!list()->isVisible());
}

void TestOmnibox::enterWaitsForTheAnswer() {
    QSignalSpy chosen(m_box, &Omnibox::accountChosen);
    test::typeText(m_box, QStringLiteral("и"));
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    m_accounts.answer(found(QStringLiteral("и"), 3));
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<AccountId>(), AccountId{1});
}

void TestOmnibox::appealIsChosen() {
    SearchAnswer answer = found(QStringLiteral("26-004512"), 1);
    answer.hits[0].appeal = AppealId{QUuid::createUuid()};
    answer.hits[0].appealNumber = QStringLiteral("26-004512");
    typeAndAnswer(QStringLiteral("26-004512"), answer);
    QSignalSpy account(m_box, &Omnibox::accountChosen);
    QSignalSpy appeal(m_box, &Omnibox::appealChosen);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(account.count(), 0);
    QCOMPARE(appeal.first().first().value<AppealId>(), answer.hits.first().appeal);
}

void TestOmnibox::formsAreSaid_data() {
    QTest::addColumn<SearchForm>("form");
    QTest::addColumn<bool>("said");
    QTest::addColumn<bool>("names");
    QTest::newRow("plain") << SearchForm::Plain << false << false;
    QTest::newRow("layout") << SearchForm::OtherLayout << true << true;
    QTest::newRow("latin") << SearchForm::Transliterated << true << true;
    QTest::newRow("inside") << SearchForm::InsideNumber << true << false;
}

void TestOmnibox::formsAreSaid() {
    QFETCH(SearchForm, form);
    QFETCH(bool, said);
    QFETCH(bool, names);
    typeAndAnswer(QStringLiteral("bd"), found(QStringLiteral("bd"), 3, form));
    QCOMPARE(!label("omniboxForm").isEmpty(), said);
    QCOMPARE(label("omniboxForm").contains(QStringLiteral("иванов")), names);
}

void TestOmnibox::countsAreSaid_data() {
    QTest::addColumn<int>("hits");
    QTest::addColumn<bool>("more");
    QTest::addColumn<QString>("contains");
    QTest::newRow("nothing") << 0 << false << QStringLiteral("ив");
    QTest::newRow("some") << 3 << false << QStringLiteral("3");
    QTest::newRow("more") << 50 << true << QStringLiteral("50");
}

void TestOmnibox::countsAreSaid() {
    QFETCH(int, hits);
    QFETCH(bool, more);
    QFETCH(QString, contains);
    typeAndAnswer(QStringLiteral("ив"), found(QStringLiteral("ив"), hits, SearchForm::Plain, more));
    QVERIFY2(label("omniboxFoot").contains(contains), qPrintable(label("omniboxFoot")));
    QCOMPARE(list()->isVisible(), hits > 0);
}

void TestOmnibox::failureIsSaid() {
    test::typeText(m_box, QStringLiteral("и"));
    m_accounts.answer(Error{ErrorCode::QueryFailed, QStringLiteral("detail"), {}, 0});
    QTRY_VERIFY(!label("omniboxFoot").isEmpty());
    QVERIFY(!label("omniboxFoot").contains(QStringLiteral("detail")));
    QTest::keyClick(m_box, Qt::Key_Return); // nothing to open, nothing happens
    test::typeText(m_box, QStringLiteral("в"));
    m_accounts.answer(found(QStringLiteral("ив"), 2));
    QTRY_VERIFY(list()->isVisible());
}

void TestOmnibox::mouseChooses() {
    typeAndAnswer(QStringLiteral("ив"), found(QStringLiteral("ив"), 5));
    QSignalSpy chosen(m_box, &Omnibox::accountChosen);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(1, 0)).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<AccountId>(), AccountId{2});
}

/// The list covers what lies below it, also beside its rows.
void TestOmnibox::nothingShinesThrough() {
    QPalette red = m_window->palette();
    red.setColor(QPalette::Window, Qt::red);
    m_window->setPalette(red);
    typeAndAnswer(QStringLiteral("ив"), found(QStringLiteral("ив"), 3, SearchForm::OtherLayout));
    const auto* popup = m_window->findChild<QWidget*>(QStringLiteral("omniboxPopup"));
    const QImage picture = m_window->grab(popup->geometry()).toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            QVERIFY(picture.pixelColor(x, y) != QColor(Qt::red));
    }
}

QTEST_MAIN(TestOmnibox)
#include "test_omnibox.moc"
