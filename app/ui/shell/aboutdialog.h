#pragma once

#include <QDialog>

#include <memory>

namespace line605 {

namespace Ui {
class AboutDialog;
}

/// Version, libraries with their licences, and diagnostics to pass on, which hold nothing personal (M26).
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    /// \a extra: further lines of the diagnostics, e.g. of the store.
    AboutDialog(const QString& version, const QString& extra, QWidget* parent);
    ~AboutDialog() override;

private:
    void fillLibraries();
    [[nodiscard]] static QString diagnostics(const QString& version, const QString& extra);

    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace line605
