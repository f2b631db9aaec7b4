#pragma once

#include <QMenu>

namespace line605 {

/// Why somebody wants to know or to have what is not theirs to see all day: chosen by one key, kept in the centre's
/// journal.
class PurposeMenu : public QMenu {
    Q_OBJECT

public:
    /// Shows itself at \a at of the screen and goes away by itself.
    explicit PurposeMenu(QWidget* parent);

    /// \a title: what is asked for, above the purposes.
    void ask(const QString& title, const QPoint& at);

Q_SIGNALS:
    /// A code for the journal: "callback", "identity", "document", "appeal".
    void chosen(const QString& purpose);
};

} // namespace line605
