#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace line605 {

Language::~Language() {
    remove();
}

QString Language::effective(const QString& choice) {
    if (choice == QLatin1String("ru") || choice == QLatin1String("en"))
        return choice;
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("ru");
}

void Language::apply(const QString& choice) {
    const QString language = effective(choice);
    if (language == m_applied)
        return;
    remove();
    m_applied = language;
    QLocale::setDefault(language == QLatin1String("ru") ? QLocale(QLocale::Russian, QLocale::Russia)
                                                        : QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const QString& catalogue : {QStringLiteral("qtbase_"), QStringLiteral("line605_")}) {
        auto translator = std::make_unique<QTranslator>();
        // English has no catalogue of Qt's, whose texts are English.
        if (!translator->load(QStringLiteral(":/i18n/") + catalogue + language))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

void Language::remove() {
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace line605
