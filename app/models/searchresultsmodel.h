#pragma once

#include "domain/search.h"
#include "models/roles.h"

#include <QAbstractListModel>

namespace line605 {

/// What the one box found, a row per hit.
class SearchResultsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HitRole = ExportRole + 1 /**< the SearchHit itself, for the delegate */ };

    using QAbstractListModel::QAbstractListModel;

    void setAnswer(const SearchAnswer& answer);
    void clear();
    [[nodiscard]] const SearchAnswer& answer() const { return m_answer; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the row as one line, for a screen reader; IdRole: the AccountId.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    SearchAnswer m_answer;
};

} // namespace line605
