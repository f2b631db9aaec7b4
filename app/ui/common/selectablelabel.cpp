#include "ui/common/selectablelabel.h"

#include <QEnterEvent>

namespace line605 {

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
