#pragma once

#include "central/pgconnection.h"
#include "domain/money.h"

#include <QDate>
#include <QDateTime>

namespace line605 {

/// Rows on their way into one staging table by COPY; sent in pieces of a megabyte.
class StagingRows {
public:
    StagingRows(PgConnection& connection, const char* query) : m_connection(connection), m_query(query) {}

    /// One row; its values in the order of the COPY.
    template<class... Values>
    [[nodiscard]] Status add(const Values&... values) {
        (put(values), ...);
        m_rows.back() = '\n';
        return m_rows.size() < pieceSize ? Status(Done{}) : flush();
    }
    [[nodiscard]] Status flush();
    void forget() { m_rows.clear(); }

private:
    static constexpr qsizetype pieceSize = 1'000'000;

    void put(const QString& text);
    void put(qint64 number) { putBare(QByteArray::number(number)); }
    void put(int number) { putBare(QByteArray::number(number)); }
    void put(bool value) { putBare(value ? "t" : "f"); }
    void put(Money amount) { putBare(QByteArray::number(amount.kopecks)); }
    void put(QDate date) { putBare(date.isValid() ? date.toString(Qt::ISODate).toLatin1() : "\\N"); }
    void put(const QDateTime& at) { putBare(at.isValid() ? QByteArray::number(at.toMSecsSinceEpoch() * 1000) : "\\N"); }
    void put(const QUuid& uuid) { putBare(uuid.toByteArray(QUuid::WithoutBraces)); }
    void put(const std::optional<Energy>& use) { putBare(use ? QByteArray::number(use->kwh) : "\\N"); }
    void putBare(const QByteArray& text) { m_rows.append(text).append('\t'); }

    PgConnection& m_connection;
    const char* m_query;
    QByteArray m_rows;
};

} // namespace line605
