#pragma once

#include "central/pgresult.h"
#include "domain/centre.h"
#include "domain/outbox.h"

#include <QHash>

/// What the centre's functions answer, as values. CentreFailed for an answer of another form: the other side is taken
/// for nothing better than a stranger.
namespace line605 {

[[nodiscard]] Result<CentreHello> readHello(const QByteArray& json);

/// What a feed says but the rows of histories. \a acknowledged are the operations whose transactions were asked about.
[[nodiscard]] Result<FeedBatch> readFeed(const PgResult& parts, const QVector<OutboxItem>& acknowledged);

/// Rows of histories; \a accounts gets the ones that were answered.
[[nodiscard]] Result<QVector<ReplicaRows>> readHistory(const PgResult& parts, QVector<AccountId>& accounts);

/// The answer to one operation: done, or refused for good.
[[nodiscard]] Result<SubmitAnswer> readSubmitAnswer(const QByteArray& json);

} // namespace line605
