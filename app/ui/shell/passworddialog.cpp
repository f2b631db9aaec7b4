#include "ui/shell/passworddialog.h"

#include "domain/words.h"
#include "ui/common/labellook.h"
#include "ui/shell/signinwindow.h"
#include "ui_passworddialog.h"

namespace line605 {

PasswordDialog::PasswordDialog(PasswordKeeper& keeper, Mode mode, bool centre, QWidget* parent)
    : QDialog(parent), m_keeper(keeper), m_mode(mode), m_ui(std::make_unique<Ui::PasswordDialog>()) {
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->progress->hide();
    const bool change = mode == Mode::Change;
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_ui->oldLabel, m_ui->oldEdit, m_ui->repeatLabel, m_ui->repeatEdit})
        part->setVisible(change);
    setWindowTitle(change ? tr("Change the password") : tr("Enter the new password"));
    const QString rules =
        tr("At least %n characters, different from the current password; any letters, digits and symbols.", nullptr,
           SignInWindow::shortestPassword);
    if (!change)
        m_ui->explanation->setText(
            tr("The centre has another password for you. Type it: from then on it also opens the "
               "data on this computer. What waits is sent at once."));
    else if (centre)
        m_ui->explanation->setText(tr("The new password is set at the centre and for the data on this computer; "
                                      "a connection is needed. On other desks sign in with the old one once more: "
                                      "the new one is asked for there.") +
                                   u'\n' + rules);
    else
        m_ui->explanation->setText(
            tr("The new password opens the data on this computer. There is no other way to them: "
               "keep it well.") +
            u'\n' + rules);
    m_ui->okButton->setText(change ? tr("C&hange") : tr("&Go on"));
    for (PasswordField* edit : {m_ui->oldEdit, m_ui->newEdit, m_ui->repeatEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &PasswordDialog::check);
        connect(edit, &PasswordField::hintChanged, this, &PasswordDialog::check);
    }
    connect(m_ui->okButton, &QPushButton::clicked, this, &PasswordDialog::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    check();
    (change ? m_ui->oldEdit : m_ui->newEdit)->setFocus();
    setMinimumWidth(460);
}

PasswordDialog::~PasswordDialog() = default;

QString PasswordDialog::problem() const {
    const QString password = m_ui->newEdit->text();
    if (m_mode == Mode::Change) {
        if (!password.isEmpty() && password.size() < SignInWindow::shortestPassword)
            return tr("The password needs %n character(s) at least.", nullptr, SignInWindow::shortestPassword);
        if (!password.isEmpty() && password == m_ui->oldEdit->text())
            return tr("The new password is the same as the current one.");
        if (!m_ui->repeatEdit->text().isEmpty() && m_ui->repeatEdit->text() != password)
            return tr("The two passwords differ.");
    }
    for (const PasswordField* edit : {m_ui->oldEdit, m_ui->newEdit, m_ui->repeatEdit}) {
        if (edit->hasFocus() && !edit->hint().isEmpty())
            return edit->hint();
    }
    return {};
}

bool PasswordDialog::isComplete() const {
    const QString password = m_ui->newEdit->text();
    if (m_mode == Mode::Enter)
        return !password.isEmpty();
    return !m_ui->oldEdit->text().isEmpty() && password.size() >= SignInWindow::shortestPassword &&
           password != m_ui->oldEdit->text() && password == m_ui->repeatEdit->text();
}

void PasswordDialog::check() {
    m_ui->hintLabel->setText(problem());
    setTone(m_ui->hintLabel, Tone::Warning);
    m_ui->okButton->setEnabled(!m_busy && isComplete());
}

void PasswordDialog::submit() {
    if (m_busy || !isComplete())
        return;
    if (m_mode == Mode::Change && !m_keeper.isCurrent(m_ui->oldEdit->text())) {
        m_ui->messages->showMessage(MessageBar::Kind::Failure,
                                    tr("The current password is wrong. Nothing was changed."));
        m_ui->oldEdit->selectAll();
        m_ui->oldEdit->setFocus();
        return;
    }
    setBusy(true);
    m_ui->messages->hide();
    const QString password = m_ui->newEdit->text();
    (m_mode == Mode::Change ? m_keeper.change(password) : m_keeper.enter(password))
        .then(this, [this](const Status& status) { handleAnswer(status); });
}

void PasswordDialog::handleAnswer(const Status& status) {
    setBusy(false);
    if (status) {
        Q_EMIT said(m_mode == Mode::Change ? tr("The password is changed.") : tr("The centre accepted the password."));
        accept();
        return;
    }
    if (status.error().code == ErrorCode::Offline)
        m_ui->messages->showMessage(MessageBar::Kind::Warning,
                                    tr("There is no connection to the centre: nothing was changed. Try again later."));
    else
        m_ui->messages->showError(status.error());
    m_ui->newEdit->setFocus();
}

void PasswordDialog::setBusy(bool busy) {
    m_busy = busy;
    m_ui->progress->setVisible(busy);
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_ui->oldEdit, m_ui->newEdit, m_ui->repeatEdit, m_ui->cancelButton})
        control->setEnabled(!busy);
    check();
}

} // namespace line605
