#pragma once

#include "centremodel.h"

#include "ports/storesession.h"

namespace line605::test {

/// A course of events at the centre that is the same in every process: what a store must hold is told by its cursor.
class SyncScript {
public:
    SyncScript();

    [[nodiscard]] static QVector<int> scopes();
    [[nodiscard]] CentreModel& centre() { return m_centre; }
    /// The centre as of snapshot \a number, from 1 on; it only goes forward. What changed last is in lastFeed().
    void goTo(int number);
    [[nodiscard]] const FeedBatch& lastFeed() const { return m_feed; }
    [[nodiscard]] static int snapshotOf(const QString& cursor);

    /// Fills the store from where it stands and publishes it.
    [[nodiscard]] Status bootstrap(ReplicaStore& replica);
    /// How many rows the store has when it is to go on with \a table.
    [[nodiscard]] qint64 rowsBefore(const QString& table) const;

private:
    void change(int number);

    CentreModel m_centre;
    FeedBatch m_feed;
    int m_number{1};
};

} // namespace line605::test
