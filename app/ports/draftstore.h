#pragma once

#include "domain/draft.h"
#include "ports/answer.h"

namespace line605 {

/// Half-typed things on disk (M40).
class DraftStore {
public:
    virtual ~DraftStore() = default;
    virtual Answer<Done> save(const Draft& draft) = 0;
    virtual Answer<Done> remove(const QString& key) = 0;
    /// NotFound when there is none.
    virtual Answer<Draft> draft(const QString& key) = 0;
    /// All, newest first.
    virtual Answer<QVector<Draft>> drafts() = 0;
};

} // namespace line605
