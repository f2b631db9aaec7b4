#include "ui/payments/emphasisdelegate.h"

namespace line605 {

EmphasisDelegate::EmphasisDelegate(int role, QObject* parent) : CellDelegate(parent), m_role(role) {}

void EmphasisDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    CellDelegate::initStyleOption(option, index);
    if (index.data(m_role).toBool())
        option->font.setWeight(QFont::DemiBold);
}

} // namespace line605
