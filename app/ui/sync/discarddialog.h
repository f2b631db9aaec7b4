#pragma once

#include <QDialog>

#include <memory>

namespace line605 {

namespace Ui {
class DiscardDialog;
}

/// Asks once, with a reason, before a refused operation goes for good.
class DiscardDialog : public QDialog {
    Q_OBJECT

public:
    /// \a what: the operation in words, e.g. "Reading, 390012345678".
    DiscardDialog(const QString& what, QWidget* parent);
    ~DiscardDialog() override;

Q_SIGNALS:
    void confirmed(const QString& reason);

private:
    std::unique_ptr<Ui::DiscardDialog> m_ui;
};

} // namespace line605
