#pragma once

#include "ports/tablewriter.h"

#include <QMetaType>
#include <Qt>

namespace line605 {

/// Roles that every model of this program answers, whatever the column.
enum ModelRole {
    IdRole = Qt::UserRole + 1, ///< the row's id: an AccountId, AppealId … in a QVariant
    SortRole,                  ///< a value to sort the column by
    ExportRole                 ///< the column's TableCell for an export
};

} // namespace line605

Q_DECLARE_METATYPE(line605::TableCell)
