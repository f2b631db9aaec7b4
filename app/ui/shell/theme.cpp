#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QStyleFactory>

#include <algorithm>
#include <cctype>

namespace line605 {

namespace {

QByteArray themeFile(const QString& name) {
    QFile file(QStringLiteral(":/themes/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor colourOf(const QJsonValue& value) {
    return QColor(value.toString());
}

QPalette::ColorRole roleOf(const QString& name) {
    QByteArray key = name.toLatin1();
    key[0] = char(std::toupper(key.at(0)));
    bool ok = false;
    const int role = QMetaEnum::fromType<QPalette::ColorRole>().keyToValue(key.constData(), &ok);
    Q_ASSERT_X(ok, "theme", key.constData());
    return QPalette::ColorRole(role);
}

QPalette paletteOf(const QJsonObject& theme) {
    QPalette palette;
    const QJsonObject colours = theme.value(QStringLiteral("palette")).toObject();
    for (auto it = colours.begin(); it != colours.end(); ++it)
        palette.setColor(roleOf(it.key()), colourOf(it.value()));
    const QJsonObject disabled = theme.value(QStringLiteral("disabled")).toObject();
    for (auto it = disabled.begin(); it != disabled.end(); ++it)
        palette.setColor(QPalette::Disabled, roleOf(it.key()), colourOf(it.value()));
    return palette;
}

/// The common style sheet and the theme's own, if it has one, with each @name put in.
QString sheetOf(const QString& id, const QJsonObject& theme) {
    QHash<QString, QString> colours;
    for (const char* part : {"palette", "tones", "style"}) {
        const QJsonObject object = theme.value(QLatin1String(part)).toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            colours.insert(it.key(), it.value().toString());
    }
    colours.insert(QStringLiteral("disabledText"),
                   theme.value(QStringLiteral("disabled")).toObject().value(QStringLiteral("text")).toString());
    const QString pattern =
        QString::fromUtf8(themeFile(QStringLiteral("style.qss")) + themeFile(id + QStringLiteral(".qss")));
    static const QRegularExpression name(QStringLiteral("@([A-Za-z]+)"));
    QString sheet;
    sheet.reserve(pattern.size());
    qsizetype copied = 0;
    for (auto it = name.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        Q_ASSERT_X(colours.contains(match.captured(1)), "theme", qPrintable(match.captured(1)));
        sheet += QStringView(pattern).mid(copied, match.capturedStart() - copied);
        sheet += colours.value(match.captured(1));
        copied = match.capturedEnd();
    }
    sheet += QStringView(pattern).mid(copied);
    return sheet;
}

} // namespace

Theme::Theme(QApplication& application)
    : m_application(application), m_systemPalette(QApplication::palette()), m_systemFont(QApplication::font()) {}

QStringList Theme::ids() {
    return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
}

void Theme::apply(const QString& id, int fontPoints) {
    const bool dark = m_systemPalette.color(QPalette::Window).lightness() < 128;
    const QString wanted = ids().contains(id) ? id : dark ? QStringLiteral("dark") : QStringLiteral("light");
    applyFont(fontPoints);
    if (wanted != m_applied)
        applyColours(wanted);
}

void Theme::applyColours(const QString& id) {
    const QJsonObject theme = QJsonDocument::fromJson(themeFile(id + QStringLiteral(".json"))).object();
    const QJsonObject tones = theme.value(QStringLiteral("tones")).toObject();
    for (auto it = tones.begin(); it != tones.end(); ++it)
        m_application.setProperty(QByteArray("line605.") + it.key().toLatin1(), colourOf(it.value()));
    QVariantList series;
    for (const QJsonValue& colour : theme.value(QStringLiteral("series")).toArray())
        series.append(colourOf(colour));
    m_application.setProperty("line605.series", series);

    if (m_applied.isEmpty())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme));
    m_application.setStyleSheet(sheetOf(id, theme));
    m_applied = id;
}

void Theme::applyFont(int points) {
    QFont font = m_systemFont;
    // Without a desktop's settings Qt answers a generic name; these have Russian letters and digits of one width.
    static const QStringList generic{QStringLiteral("Sans Serif"), QStringLiteral("Sans"), QStringLiteral("Helvetica"),
                                     QString()};
    if (generic.contains(font.family(), Qt::CaseInsensitive))
        font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("PT Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSize(points > 0 ? points : std::clamp(m_systemFont.pointSize(), 10, 16));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace line605
