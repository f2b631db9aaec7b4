#pragma once

#include <QString>
#include <QStringList>

namespace line605 {

/// What the program remembers on this computer before anybody has signed in; nothing personal.
struct DeviceChoice {
    QString language;           ///< "ru", "en"; empty = the system's, Russian when it is neither
    QString theme;              ///< "light", "dark", "contrast"; empty = the system's
    int fontPoints{};           ///< 9–16; 0 = the system's
    QString lastStore;          ///< path of the store that was opened last
    bool keptUnlocked{};        ///< the system's keychain holds what unlocks lastStore
    int lockMinutes{15};        ///< of idleness until the window is locked; 0 = never
    QStringList centreStores{}; ///< paths of stores that belong to a centre

    bool operator==(const DeviceChoice&) const = default;
};

class DeviceSettings {
public:
    virtual ~DeviceSettings() = default;
    [[nodiscard]] virtual DeviceChoice choice() const = 0;
    virtual void setChoice(const DeviceChoice& choice) = 0;
};

} // namespace line605
