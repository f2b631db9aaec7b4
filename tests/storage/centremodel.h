#pragma once

#include "domain/centre.h"
#include "domain/operation.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace line605::test {

/// What the centre knows, as wire rows, and what it would tell a desk: the reference that a replica is compared with.
/// Its hashes are made here from the rows' values and not by the store's SQL.
class CentreModel {
public:
    static constexpr int reference = 1;
    static constexpr int legal = 2;
    static constexpr int general = 3;
    static constexpr int district = 101;
    static constexpr int otherDistrict = 102;

    /// The reference rows, \a accounts accounts of the first district (ids from 1, two registers on every second one),
    /// two of the other one and an appeal.
    void fill(int accounts);

    void put(const QString& table, int scope, const QJsonArray& row);
    void remove(const QString& table, const QString& key);
    [[nodiscard]] QJsonArray row(const QString& table, const QString& key) const;
    /// Puts the account \a id with all that hangs on it.
    void putAccount(qint64 id, int scope, const QString& holder);

    /// Does what the operation asks for, as the centre would; false when it is refused.
    bool perform(const Operation& operation);

    /// What changed in \a scopes since the last one.
    [[nodiscard]] FeedBatch feed(const QVector<int>& scopes);
    /// All rows of the scopes, table by table, parents first.
    [[nodiscard]] QVector<ReplicaRows> rows(const QVector<int>& scopes) const;
    [[nodiscard]] ReplicaRows rowsOf(const QString& table, const QVector<int>& scopes) const;
    [[nodiscard]] QVector<TableDigest> digests(const QVector<int>& scopes) const;
    [[nodiscard]] qint64 count(const QVector<int>& scopes) const;

    [[nodiscard]] static QStringList tables();
    [[nodiscard]] static QString keyOf(const QString& table, const QJsonArray& row);
    [[nodiscard]] static QString hex(const QUuid& uuid) { return uuid.toString(QUuid::Id128); }

private:
    struct Row {
        int scope{};
        QJsonArray values;
    };
    struct Change {
        QString table;
        QString key;
        auto operator<=>(const Change&) const = default;
    };
    [[nodiscard]] static QByteArray json(const QVector<QJsonArray>& rows);
    void addEvent(const QString& appeal, const Operation& operation, const QString& kind, const QString& from,
                  const QString& to, const QString& body);
    bool performOn(const Operation& operation, const TakeReading& body);
    bool performOn(const Operation& operation, const RegisterAppeal& body);
    bool performOn(const Operation& operation, const ReplyToAppeal& body);
    bool performOn(const Operation& operation, const ChangeAppealState& body);
    bool performOn(const Operation& operation, const AddAppealNote& body);
    bool performOn(const Operation& operation, const AcceptIdentity& body);

    QMap<QString, QMap<QString, Row>> m_tables;
    QMap<QString, QMap<QString, QSet<int>>> m_changes; ///< with the scopes that the row was in
    int m_snapshot{1};
    int m_number{};
};

/// "scope/table: rows" of both, for a comparison that shows what differs.
[[nodiscard]] QStringList described(QVector<TableDigest> digests);

} // namespace line605::test
