#include "bench/searchpeers.h"

#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlTableModel>
#include <QStringListModel>

#include <sqlite3.h>

namespace line605::bench {

namespace {

constexpr int shownRows = 50;

/// Reads what a view would show.
int readRows(const QAbstractItemModel& model) {
    int read = 0;
    for (int row = 0; row < std::min(shownRows, model.rowCount()); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            read += model.index(row, column).data().toString().isEmpty() ? 0 : 1;
    }
    return read;
}

/// LIKE folds ASCII only, so words are asked for as names are written.
QString likeFilter(const QString& query) {
    QStringList conditions;
    for (QString word : query.split(u' ', Qt::SkipEmptyParts)) {
        word[0] = word.at(0).toUpper();
        word.replace(u'\'', QStringLiteral("''"));
        conditions.append(
            QStringLiteral("holder || ' ' || address || ' ' || number || ' ' || phone || ' ' || meters LIKE '%%1%'")
                .arg(word));
    }
    return conditions.join(QStringLiteral(" AND "));
}

Samples sqlTableModel(const BenchStore& store, const QVector<Query>& mix, int samples) {
    Samples times;
    const QString name = QStringLiteral("peer");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(store.path());
        if (!database.open())
            qFatal("the peer cannot open the store");
        applyKey(*static_cast<sqlite3* const*>(database.driver()->handle().constData()), store.key());
        QSqlTableModel model(nullptr, database);
        model.setTable(QStringLiteral("account_line"));
        for (int i = 0; i < samples; ++i) {
            model.setFilter(likeFilter(mix.at(i).text)); // without select() it only notes the filter
            times.time([&model] {
                if (!model.select())
                    qFatal("the peer cannot read the store");
                return readRows(model);
            });
        }
    }
    QSqlDatabase::removeDatabase(name);
    return times;
}

Samples sortFilterProxyModel(const BenchStore& store, const QVector<Query>& mix, int samples) {
    QStringList lines;
    {
        const RawDatabase database(store.path(), store.key(), RawDatabase::searchPragmas);
        RawStatement rows(database, "select holder || ' ' || address || ' ' || number || ' ' || phone || ' ' || meters "
                                    "from account_line order by rank");
        while (rows.step())
            lines.append(QString::fromUtf8(rows.text(0)));
    }
    QStringListModel source(lines);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&source);
    Samples times;
    for (int i = 0; i < samples; ++i) {
        QString pattern;
        for (const QString& word : mix.at(i).text.split(u' ', Qt::SkipEmptyParts))
            pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
        times.time([&] {
            proxy.setFilterRegularExpression(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
            return readRows(proxy);
        });
    }
    return times;
}

} // namespace

void addSearchPeers(Line& line, const BenchStore& store, const QVector<Query>& mix, int samples) {
    const int count = std::min(samples, int(mix.size()));
    line.peer(QStringLiteral("QSqlTableModel+LIKE"), sqlTableModel(store, mix, count));
    line.peer(QStringLiteral("QSortFilterProxyModel"), sortFilterProxyModel(store, mix, count));
}

} // namespace line605::bench
