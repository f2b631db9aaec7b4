#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace line605 {

/// The language of the texts, figures and dates.
class Language {
public:
    ~Language();

    /// "ru" or "en" for a choice of "ru", "en" or "" (the system's; Russian where the system's is neither).
    [[nodiscard]] static QString effective(const QString& choice);
    /// Installs the translations and the locale; every window gets QEvent::LanguageChange.
    void apply(const QString& choice);
    [[nodiscard]] QString applied() const { return m_applied; }

private:
    void remove();

    QString m_applied;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace line605
