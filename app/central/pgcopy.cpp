#include "central/pgconnection.h"

#include "central/centralsql.h"
#include "central/pgwatch.h"

#include <libpq-fe.h>

/// Rows in bulk, in and out.
namespace line605 {

namespace {

bool begins(pg_result* result, ExecStatusType status) {
    return PQresultStatus(result) == status;
}

} // namespace

Status PgConnection::beginCopy(const QString& query) {
    if (Status open = ready(); !open)
        return open;
    const Result<QByteArray> text = centralQuery(query);
    if (!text)
        return text.error();
    PgWatch watch(m_times, PgPace::Exact, m_waker);
    if (PQsendQuery(m_pg.get(), text.value().constData()) == 0)
        return lost(query);
    const Result<pg_result*> result = next(watch);
    if (!result)
        return result.error();
    if (result.value() && begins(result.value(), PGRES_COPY_IN)) {
        PQclear(result.value());
        return Done{};
    }
    const Result<PgResult> failed = taken(result.value(), query);
    const Result<PgResult> rest = collect(query, watch);
    return failed ? Error{ErrorCode::CentreFailed, query, {}, 0} : failed.error();
}

/// Sends what libpq holds, and takes what comes meanwhile: an error of the other side ends the copy later.
Status PgConnection::sendAll(PgWatch& watch) {
    for (;;) {
        const int unsent = PQflush(m_pg.get());
        if (unsent == 0)
            return Done{};
        if (unsent < 0)
            return lost(QStringLiteral("copy"));
        switch (watch.wait(PQsocket(m_pg.get()), true)) {
        case PgWatch::Outcome::Readable:
            if (PQconsumeInput(m_pg.get()) == 0)
                return lost(QStringLiteral("copy"));
            break;
        case PgWatch::Outcome::Writable:
            break;
        case PgWatch::Outcome::TimedOut:
            return lost(QStringLiteral("no progress in time"));
        case PgWatch::Outcome::Interrupted:
            close();
            return Error{ErrorCode::Cancelled};
        }
    }
}

Status PgConnection::putCopy(const QByteArray& piece) {
    if (Status open = ready(); !open)
        return open;
    PgWatch watch(m_times, PgPace::Patient, m_waker);
    for (;;) {
        const int put = PQputCopyData(m_pg.get(), piece.constData(), int(piece.size()));
        if (put < 0)
            return lost(QStringLiteral("copy"));
        if (Status sent = sendAll(watch); !sent || put > 0)
            return sent;
    }
}

Status PgConnection::endCopy() {
    if (Status open = ready(); !open)
        return open;
    PgWatch watch(m_times, PgPace::Patient, m_waker);
    while (PQputCopyEnd(m_pg.get(), nullptr) == 0) {
        if (Status sent = sendAll(watch); !sent)
            return sent;
    }
    const Result<PgResult> done = collect(QStringLiteral("copy"), watch);
    return done ? Status(Done{}) : Status(done.error());
}

Status PgConnection::eachRow(const QString& query, const std::function<void(const PgResult&)>& row) {
    if (Status open = ready(); !open)
        return open;
    const Result<QByteArray> text = centralQuery(query);
    if (!text)
        return text.error();
    PgWatch watch(m_times, PgPace::Patient, m_waker);
    if (PQsendQuery(m_pg.get(), text.value().constData()) == 0 || PQsetSingleRowMode(m_pg.get()) == 0)
        return lost(query);
    Status answer = Done{};
    while (m_pg) {
        const Result<pg_result*> result = next(watch);
        if (!result)
            return result.error();
        if (!result.value())
            break;
        const Result<PgResult> part = taken(result.value(), query);
        if (!part)
            answer = part.error();
        else if (part.value().rows() > 0)
            row(part.value());
    }
    return answer;
}

Status PgConnection::copyOut(const QString& query, const std::function<Status(const QByteArray&)>& line) {
    if (Status open = ready(); !open)
        return open;
    const Result<QByteArray> text = centralQuery(query);
    if (!text)
        return text.error();
    PgWatch watch(m_times, PgPace::Patient, m_waker);
    if (PQsendQuery(m_pg.get(), text.value().constData()) == 0)
        return lost(query);
    const Result<pg_result*> begun = next(watch);
    if (!begun)
        return begun.error();
    if (!begun.value() || !begins(begun.value(), PGRES_COPY_OUT)) {
        const Result<PgResult> failed = taken(begun.value(), query);
        const Result<PgResult> rest = collect(query, watch);
        return failed ? Error{ErrorCode::CentreFailed, query, {}, 0} : failed.error();
    }
    PQclear(begun.value());
    for (;;) {
        char* row = nullptr;
        const int size = PQgetCopyData(m_pg.get(), &row, 1);
        if (size > 0) {
            const QByteArray bytes(row, size - 1); // without the line's end
            PQfreemem(row);
            if (Status taken = line(bytes); !taken)
                return lost(query), taken;
        } else if (size == 0) {
            if (Status done = waitUntilReadable(watch); !done)
                return done;
            if (PQconsumeInput(m_pg.get()) == 0)
                return lost(query);
        } else {
            const Result<PgResult> done = collect(query, watch);
            return done ? Status(Done{}) : Status(done.error());
        }
    }
}

} // namespace line605
