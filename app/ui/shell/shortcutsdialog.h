#pragma once

#include "ui/common/shortcuts.h"

#include <QDialog>

#include <memory>

namespace line605 {

namespace Ui {
class ShortcutsDialog;
}

/// The keys that work on the page in front (UX.9).
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const QVector<Shortcuts::Command>& commands, QWidget* parent);
    ~ShortcutsDialog() override;

Q_SIGNALS:
    void settingsRequested();

private:
    std::unique_ptr<Ui::ShortcutsDialog> m_ui;
};

} // namespace line605
