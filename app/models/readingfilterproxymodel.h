#pragma once

#include "domain/codes.h"
#include "domain/id.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace line605 {

/// Narrows a ReadingHistoryModel to one meter, one source or what is real, and sorts by SortRole.
class ReadingFilterProxyModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ReadingFilterProxyModel(QObject* parent = nullptr);

    /// Null = every meter.
    void setMeter(MeterId meter);
    void setSource(std::optional<ReadingSource> source);
    [[nodiscard]] bool isNarrowed() const { return !m_meter.isNull() || m_source; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    MeterId m_meter;
    std::optional<ReadingSource> m_source;
};

} // namespace line605
