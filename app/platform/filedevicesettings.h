#pragma once

#include "ports/devicesettings.h"

namespace line605 {

/// DeviceSettings in the user's configuration folder (QSettings).
class FileDeviceSettings : public DeviceSettings {
public:
    /// \a path: an INI file; empty = the program's own.
    explicit FileDeviceSettings(QString path = {});
    [[nodiscard]] DeviceChoice choice() const override;
    void setChoice(const DeviceChoice& choice) override;

private:
    QString m_path;
};

} // namespace line605
