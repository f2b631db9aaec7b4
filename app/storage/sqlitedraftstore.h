#pragma once

#include "ports/draftstore.h"
#include "storage/storecontext.h"

namespace line605 {

class SqliteDraftStore : public DraftStore {
public:
    explicit SqliteDraftStore(const StoreContext& context);

    Answer<Done> save(const Draft& draft) override;
    Answer<Done> remove(const QString& key) override;
    Answer<Draft> draft(const QString& key) override;
    Answer<QVector<Draft>> drafts() override;

private:
    const StoreContext& m_context;
};

} // namespace line605
