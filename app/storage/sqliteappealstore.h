#pragma once

#include "ports/appealstore.h"
#include "storage/storecontext.h"

namespace line605 {

class SqliteAppealStore : public AppealStore {
public:
    explicit SqliteAppealStore(const StoreContext& context);

    Answer<QVector<Appeal>> list(const AppealFilter& filter, AppealSort sort, Qt::SortOrder direction,
                                 int limit) override;
    Answer<Appeal> appeal(AppealId id) override;
    Answer<Appeal> byNumber(const QString& number) override;
    Answer<AppealCounts> counts(QDate today, const QString& assignee) override;

private:
    const StoreContext& m_context;
};

} // namespace line605
