#pragma once

#include <QString>

class QListView;
class QObject;

namespace line605 {
class MainWindow;
class Omnibox;
class OmniboxPopup;
} // namespace line605

namespace line605::bench {

/// Somebody who types into the one box of a main window.
class Typist {
public:
    explicit Typist(MainWindow& window);

    /// Milliseconds from the last key of \a query to the end of the frame that shows its answer.
    double type(const QString& query);

private:
    [[nodiscard]] bool showsAnswer(const QObject* widget) const;

    Omnibox* m_box;
    OmniboxPopup* m_popup;
    QListView* m_list;
    QString m_last;
};

} // namespace line605::bench
