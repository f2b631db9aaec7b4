#include "platform/filedevicesettings.h"

#include "platform/paths.h"

#include <QSettings>

#include <algorithm>

namespace line605 {

namespace {

constexpr int leastLockMinutes = 5;
constexpr int mostLockMinutes = 60;

} // namespace

FileDeviceSettings::FileDeviceSettings(QString path)
    : m_path(path.isEmpty() ? deviceSettingsFile() : std::move(path)) {}

DeviceChoice FileDeviceSettings::choice() const {
    const QSettings file(m_path, QSettings::IniFormat);
    DeviceChoice choice;
    choice.language = file.value(QStringLiteral("language")).toString();
    choice.theme = file.value(QStringLiteral("theme")).toString();
    const int points = file.value(QStringLiteral("fontPoints")).toInt();
    choice.fontPoints = points >= 9 && points <= 16 ? points : 0;
    choice.lastStore = file.value(QStringLiteral("lastStore")).toString();
    choice.keptUnlocked = file.value(QStringLiteral("keptUnlocked")).toBool();
    const int minutes = file.value(QStringLiteral("lockMinutes"), choice.lockMinutes).toInt();
    choice.lockMinutes = minutes == 0 ? 0 : std::clamp(minutes, leastLockMinutes, mostLockMinutes);
    choice.centreStores = file.value(QStringLiteral("centreStores")).toStringList();
    return choice;
}

void FileDeviceSettings::setChoice(const DeviceChoice& choice) {
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(QStringLiteral("language"), choice.language);
    file.setValue(QStringLiteral("theme"), choice.theme);
    file.setValue(QStringLiteral("fontPoints"), choice.fontPoints);
    file.setValue(QStringLiteral("lastStore"), choice.lastStore);
    file.setValue(QStringLiteral("keptUnlocked"), choice.keptUnlocked);
    file.setValue(QStringLiteral("lockMinutes"), choice.lockMinutes);
    file.setValue(QStringLiteral("centreStores"), choice.centreStores);
}

} // namespace line605
