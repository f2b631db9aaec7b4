#pragma once

#include <QLabel>

namespace line605 {

/// A label whose text can be selected while the mouse is over it. Only then does it hold a text document: a window with
/// two dozen labels that always do takes longer to lay them out than to do all the rest.
class SelectableLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

} // namespace line605
