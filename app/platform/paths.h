#pragma once

#include <QString>
#include <QStringList>

/// Where the program keeps what is its own, by the system's conventions. The folders are made when asked for.
namespace line605 {

/// The folder of the stores of this computer's user, readable by nobody else.
[[nodiscard]] QString storesFolder();
/// The folder of the log files.
[[nodiscard]] QString logFolder();
/// The file of DeviceSettings.
[[nodiscard]] QString deviceSettingsFile();
/// Where profiles of centres may lie: "centres" in the person's settings and in those of the computer. Not made.
[[nodiscard]] QStringList centreProfileFolders();

} // namespace line605
