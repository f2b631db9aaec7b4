#pragma once

#include <QFont>
#include <QPalette>
#include <QString>
#include <QStringList>

class QApplication;

namespace line605 {

/// The program's look: Fusion with a palette and a style sheet from resources/themes, and the font.
class Theme {
public:
    /// Remembers the system's palette and font, so make it before anything is applied.
    explicit Theme(QApplication& application);

    /// "light", "dark", "contrast".
    [[nodiscard]] static QStringList ids();
    /// \a id: one of ids(), empty = as the system; \a fontPoints: 9–16, 0 = the system's.
    void apply(const QString& id, int fontPoints);
    [[nodiscard]] QString applied() const { return m_applied; }

private:
    void applyColours(const QString& id);
    void applyFont(int points);

    QApplication& m_application;
    QPalette m_systemPalette;
    QFont m_systemFont;
    QString m_applied;
};

} // namespace line605
