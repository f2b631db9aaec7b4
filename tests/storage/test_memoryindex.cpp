#include "storage/memoryindex.h"
#include "storetestbed.h"

#include <QTemporaryDir>
#include <QTest>

using namespace line605;
using namespace line605::test;

/// A full-text index that was filled in memory and took the place of one in the store.
class MemoryIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesThePlaceOfTheOldOne();
    void isReadAndChangedLikeAnyOther();
    void isUndoneWithTheTransaction();
    void isSeenByOthersAfterTheCommit();
    void waitsWhenMuchIsToBeDone();
    void tellsWhatWentWrong();
    void mayBeGivenUp();

private:
    /// Fills an index with \a count lines of one word each, "новое" and the number of the line.
    [[nodiscard]] static Status fillWith(MemoryIndex& index, int count);
    [[nodiscard]] static QString found(Connection& connection, const QByteArray& term);
    [[nodiscard]] QString problems() {
        return m_store->scalar(QStringLiteral("pragma integrity_check")).value().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    StoreKey m_key;
    std::unique_ptr<Connection> m_store;
};

void MemoryIndexTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = StoreKey::random();
    m_store = std::make_unique<Connection>(ConnectionUse::Writer);
    QCOMPARE(outcome(m_store->open(m_folder->filePath(QStringLiteral("s")), m_key, true)), QStringLiteral("ok"));
    const QByteArray sql =
        "create virtual table words using fts5 (text, content = '', contentless_delete = 1, detail = none,"
        " prefix = '1 2');"
        "insert into words (rowid, text) values (1, 'старое'), (2, 'старое другое')";
    QCOMPARE(outcome(m_store->run(sql)), QStringLiteral("ok"));
    // The connection knows the index as it is now.
    QCOMPARE(found(*m_store, "старое"), QStringLiteral("1,2"));
}

void MemoryIndexTest::cleanup() {
    m_store.reset();
    m_folder.reset();
}

Status MemoryIndexTest::fillWith(MemoryIndex& index, int count) {
    return index.fill([count](Connection& memory) -> Status {
        for (int i = 1; i <= count; ++i) {
            const QByteArray number = QByteArray::number(i);
            if (Status put =
                    memory.run("insert into words (rowid, text) values (" + number + ", 'новое " + number + "')");
                !put)
                return put;
        }
        return Done{};
    });
}

QString MemoryIndexTest::found(Connection& connection, const QByteArray& term) {
    const QString sql = QStringLiteral(
        "select group_concat(rowid) from (select rowid from words where words match '\"%1\"*' order by rowid)");
    const Result<QVariant> rows = connection.scalar(sql.arg(QString::fromUtf8(term)));
    return rows ? rows.value().toString() : outcome(rows);
}

void MemoryIndexTest::takesThePlaceOfTheOldOne() {
    MemoryIndex index("words", "words");
    QCOMPARE(outcome(index.open(*m_store)), QStringLiteral("ok"));
    QCOMPARE(outcome(fillWith(index, 3)), QStringLiteral("ok"));
    QCOMPARE(outcome(m_store->run("begin immediate")), QStringLiteral("ok"));
    QCOMPARE(outcome(index.moveInto(*m_store)), QStringLiteral("ok"));
    QCOMPARE(outcome(m_store->run("commit")), QStringLiteral("ok"));
    QCOMPARE(found(*m_store, "старое"), QString());
    QCOMPARE(found(*m_store, "новое"), QStringLiteral("1,2,3"));
    QCOMPARE(found(*m_store, "но"), QStringLiteral("1,2,3"));
    QCOMPARE(found(*m_store, "2"), QStringLiteral("2"));
    QCOMPARE(problems(), QStringLiteral("ok"));
}

void MemoryIndexTest::isReadAndChangedLikeAnyOther() {
    MemoryIndex index("words", "words");
    QCOMPARE(outcome(index.open(*m_store)), QStringLiteral("ok"));
    QCOMPARE(outcome(fillWith(index, 500)), QStringLiteral("ok"));
    QCOMPARE(outcome(m_store->run("begin immediate")), QStringLiteral("ok"));
    QCOMPARE(outcome(index.moveInto(*m_store)), QStringLiteral("ok"));
    // At once, in the same transaction, as single lines are written after a first sync.
    QCOMPARE(outcome(m_store->run("delete from words where rowid = 7;"
                                  "insert into words (rowid, text) values (7, 'седьмое'), (501, 'новое')")),
             QStringLiteral("ok"));
    QCOMPARE(outcome(m_store->run("commit")), QStringLiteral("ok"));
    QCOMPARE(found(*m_store, "сед"), QStringLiteral("7"));
    QCOMPARE(found(*m_store, "новое").count(u','), 499); // 500 of them
    QVERIFY(!found(*m_store, "новое").split(u',').contains(QStringLiteral("7")));
    QCOMPARE(outcome(m_store->run("insert into words (words) values ('optimize')")), QStringLiteral("ok"));
    QCOMPARE(found(*m_store, "новое").count(u','), 499);
    QCOMPARE(problems(), QStringLiteral("ok"));
}

void MemoryIndexTest::isUndoneWithTheTransaction() {
    MemoryIndex index("words", "words");
    QCOMPARE(outcome(index.open(*m_store)), QStringLiteral("ok"));
    QCOMPARE(outcome(fillWith(index, 3)), QStringLiteral("ok"));
    QCOMPARE(outcome(m_store->run("begin immediate")), QStringLiteral("ok"));
    QCOMPARE(outcome(index.moveInto(*m_store)), QStringLiteral("ok"));
    QCOMPARE(found(*m_store, "новое"), QStringLiteral("1,2,3"));
    QCOMPARE(outcome(m_store->run("rollback")), QStringLiteral("ok"));
    QCOMPARE(found(*m_store, "новое"), QString());
    QCOMPARE(found(*m_store, "старое"), QStringLiteral("1,2"));
    QCOMPARE(problems(), QStringLiteral("ok"));
}

void MemoryIndexTest::isSeenByOthersAfterTheCommit() {
    Connection other(ConnectionUse::Search);
    QCOMPARE(outcome(other.open(m_store->path(), m_key)), QStringLiteral("ok"));
    QCOMPARE(found(other, "старое"), QStringLiteral("1,2"));
    MemoryIndex index("words", "words");
    QCOMPARE(outcome(index.open(*m_store)), QStringLiteral("ok"));
    QCOMPARE(outcome(fillWith(index, 3)), QStringLiteral("ok"));
    QCOMPARE(outcome(m_store->run("begin immediate")), QStringLiteral("ok"));
    QCOMPARE(outcome(index.moveInto(*m_store)), QStringLiteral("ok"));
    QCOMPARE(found(other, "старое"), QStringLiteral("1,2"));
    QCOMPARE(outcome(m_store->run("commit")), QStringLiteral("ok"));
    QCOMPARE(found(other, "старое"), QString());
    QCOMPARE(found(other, "новое"), QStringLiteral("1,2,3"));
}

void MemoryIndexTest::waitsWhenMuchIsToBeDone() {
    MemoryIndex index("words", "words");
    QCOMPARE(outcome(index.open(*m_store)), QStringLiteral("ok"));
    std::atomic<int> begun{};
    std::atomic<int> ahead{};
    for (int given = 1; given <= 50; ++given) {
        QCOMPARE(outcome(index.fill([&](Connection&) -> Status {
                     ++begun;
                     return Done{};
                 })),
                 QStringLiteral("ok"));
        ahead = std::max(ahead.load(), given - begun.load());
    }
    QVERIFY2(ahead <= 10, qPrintable(QString::number(ahead)));
    QCOMPARE(outcome(index.moveInto(*m_store)), QStringLiteral("ok"));
    QCOMPARE(begun.load(), 50);
}

void MemoryIndexTest::tellsWhatWentWrong() {
    MemoryIndex unknown("nowhere", "words");
    QVERIFY(!unknown.open(*m_store).ok());

    MemoryIndex index("words", "words");
    QCOMPARE(outcome(index.open(*m_store)), QStringLiteral("ok"));
    const Status asked = index.fill([](Connection&) -> Status {
        return Error{ErrorCode::BadInput, QStringLiteral("planted")};
    });
    const Status moved = asked ? index.moveInto(*m_store) : asked;
    QVERIFY(!moved.ok());
    QCOMPARE(moved.error().detail, QStringLiteral("planted"));
    QCOMPARE(found(*m_store, "старое"), QStringLiteral("1,2"));
}

void MemoryIndexTest::mayBeGivenUp() {
    {
        MemoryIndex index("words", "words");
        QCOMPARE(outcome(index.open(*m_store)), QStringLiteral("ok"));
        QCOMPARE(outcome(fillWith(index, 200)), QStringLiteral("ok"));
    }
    QCOMPARE(found(*m_store, "старое"), QStringLiteral("1,2"));
}

QTEST_GUILESS_MAIN(MemoryIndexTest)
#include "test_memoryindex.moc"
