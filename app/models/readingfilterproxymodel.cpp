#include "models/readingfilterproxymodel.h"

#include "models/readinghistorymodel.h"
#include "models/roles.h"

namespace line605 {

ReadingFilterProxyModel::ReadingFilterProxyModel(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setSortLocaleAware(true);
}

void ReadingFilterProxyModel::setMeter(MeterId meter) {
    m_meter = meter;
    invalidateFilter();
}

void ReadingFilterProxyModel::setSource(std::optional<ReadingSource> source) {
    m_source = source;
    invalidateFilter();
}

bool ReadingFilterProxyModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_meter.isNull() && index.data(ReadingHistoryModel::MeterRole).toLongLong() != m_meter.value)
        return false;
    return !m_source || index.data(ReadingHistoryModel::SourceRole).toInt() == int(*m_source);
}

} // namespace line605
