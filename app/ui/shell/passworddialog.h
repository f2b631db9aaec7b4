#pragma once

#include "ui/shell/passwordkeeper.h"

#include <QDialog>

#include <memory>

namespace line605 {

namespace Ui {
class PasswordDialog;
}

/// Another password: one that the person chooses, or one that the centre has already.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    enum class Mode {
        Change, ///< the present one, the new one twice
        Enter   ///< it was changed elsewhere: the new one once
    };

    /// \a keeper outlives it. \a centre: there is one, so that the password is also its.
    PasswordDialog(PasswordKeeper& keeper, Mode mode, bool centre, QWidget* parent);
    ~PasswordDialog() override;

Q_SIGNALS:
    void said(const QString& message);

private:
    void check();
    /// What is still wrong with what is typed; empty when nothing is.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isComplete() const;
    void submit();
    void handleAnswer(const Status& status);
    void setBusy(bool busy);

    PasswordKeeper& m_keeper;
    Mode m_mode;
    std::unique_ptr<Ui::PasswordDialog> m_ui;
    bool m_busy{};
};

} // namespace line605
