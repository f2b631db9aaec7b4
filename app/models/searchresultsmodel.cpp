#include "models/searchresultsmodel.h"

#include "domain/format.h"

namespace line605 {

void SearchResultsModel::setAnswer(const SearchAnswer& answer) {
    beginResetModel();
    m_answer = answer;
    endResetModel();
}

void SearchResultsModel::clear() {
    setAnswer({});
}

int SearchResultsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_answer.hits.size());
}

QVariant SearchResultsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit& hit = m_answer.hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList{hit.line.number, hit.line.holder, hit.line.address, formatMoney(hit.line.balance)}.join(
            QStringLiteral(", "));
    case IdRole:
        return QVariant::fromValue(hit.line.id);
    case HitRole:
        return QVariant::fromValue(hit);
    default:
        return {};
    }
}

} // namespace line605
