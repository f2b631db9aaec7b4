#include "ui/common/selectablelabel.h"

#include <QEnterEvent>

namespace line605 {

int SelectableLabel::heightForWidth(int width) const {
    if (m_measured != text()) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

void SelectableLabel::changeEvent(QEvent* event) {
    m_heights.clear(); // another font or style
    QLabel::changeEvent(event);
}

void SelectableLabel::enterEvent(QEnterEvent* event) {
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::enterEvent(event);
}

void SelectableLabel::leaveEvent(QEvent* event) {
    if (!hasSelectedText())
        setTextInteractionFlags(Qt::NoTextInteraction);
    QLabel::leaveEvent(event);
}

} // namespace line605
