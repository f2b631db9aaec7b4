#pragma once

#include <QHash>
#include <QLabel>

namespace line605 {

/// A label whose text can be selected while the mouse is over it. Only then does it hold a text document: a window with
/// two dozen labels that always do takes longer to lay them out than to do all the rest.
class SelectableLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// As QLabel answers, who lays the text out at every question: the layouts ask a dozen times.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    mutable QHash<int, int> m_heights; ///< by width
    mutable QString m_measured;        ///< the text they are of
};

} // namespace line605
