#include "models/searchresultsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace line605;

class TestSearchResultsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsHits();
    void newAnswerReplaces();
};

namespace {

SearchAnswer answerOf(int hits) {
    SearchAnswer answer;
    answer.query = QStringLiteral("ив");
    for (int i = 0; i < hits; ++i) {
        SearchHit hit;
        hit.line.id = AccountId{i + 1};
        hit.line.number = QStringLiteral("39000000000%1").arg(i);
        hit.line.holder = QStringLiteral("Иванов Иван Иванович");
        hit.line.address = QStringLiteral("г. Калининград");
        hit.line.balance = Money{-12'345};
        hit.spans = {{SearchField::Holder, 0, 2}};
        answer.hits.append(hit);
    }
    return answer;
}

} // namespace

void TestSearchResultsModel::showsHits() {
    SearchResultsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setAnswer(answerOf(3));
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex second = model.index(1);
    QCOMPARE(second.data(IdRole).value<AccountId>(), AccountId{2});
    QCOMPARE(second.data(SearchResultsModel::HitRole).value<SearchHit>().spans.size(), 1);
    const QString told = second.data(Qt::AccessibleTextRole).toString();
    QVERIFY(told.contains(QStringLiteral("390000000001")));
    QVERIFY(told.contains(QStringLiteral("Иванов")));
    QVERIFY(told.contains(QStringLiteral("123")));
    QVERIFY(!second.data(Qt::DecorationRole).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QCOMPARE(model.rowCount(second), 0);
}

void TestSearchResultsModel::newAnswerReplaces() {
    SearchResultsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setAnswer(answerOf(5));
    model.setAnswer(answerOf(2));
    QCOMPARE(reset.count(), 2);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.answer().query, QStringLiteral("ив"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestSearchResultsModel)
#include "test_searchresultsmodel.moc"
