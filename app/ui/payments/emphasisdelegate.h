#pragma once

#include "ui/common/celldelegate.h"

namespace line605 {

/// Draws rows in bold for which a role of the model says true: models know no fonts.
class EmphasisDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit EmphasisDelegate(int role, QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_role{};
};

} // namespace line605
