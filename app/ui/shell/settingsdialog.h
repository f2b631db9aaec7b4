#pragma once

#include "ports/devicesettings.h"

#include <QDialog>

#include <memory>

namespace line605 {

namespace Ui {
class SettingsDialog;
}

class Shortcuts;

/// Language, appearance, text size and keys; everything holds at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(DeviceSettings& settings, Shortcuts& shortcuts, QWidget* parent);
    ~SettingsDialog() override;

    /// A further tab; the dialog owns it from here.
    void addTab(QWidget* tab, const QString& title);
    /// Shows the commands anew, after their texts changed.
    void refreshKeys() { fillKeys(); }

Q_SIGNALS:
    /// Language, theme, text size or the lock were chosen and are in DeviceSettings.
    void choiceChanged();
    void keysChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillGeneral();
    void keepChoice();
    void fillKeys();
    void showKeysOfCurrent();
    void assignKeys();
    [[nodiscard]] QString currentCommand() const;
    void hint(const QString& text, bool problem);

    DeviceSettings& m_settings;
    Shortcuts& m_shortcuts;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace line605
