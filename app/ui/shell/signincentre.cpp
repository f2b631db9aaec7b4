#include "domain/words.h"
#include "ui/shell/centresigninwidget.h"
#include "ui/shell/signinwindow.h"
#include "ui_signinwindow.h"

/// SignInWindow with a desk of a centre: made once with the person's login there, opened like any other afterwards.
namespace line605 {

void SignInWindow::showCentrePage() {
    m_ui->messages->hide();
    beginCentrePage();
}

void SignInWindow::beginCentrePage() {
    m_ui->pages->setCurrentWidget(m_ui->centrePage);
    m_ui->centrePage->begin(m_ui->personBox->count() > 0);
}

void SignInWindow::createReplica(const CentreProfile& profile, const Person& person, const QString& password) {
    m_path = newStorePath(person.name.isEmpty() ? person.login : person.name);
    m_ui->keepUnlocked->setChecked(m_ui->centrePage->keepsUnlocked());
    m_ui->centrePage->setBusy(true);
    m_services.gate.createReplica(m_path, password, person, profile)
        .then(this, [this, password](const Result<std::shared_ptr<StoreSession>>& answer) {
            m_ui->centrePage->setBusy(false);
            if (!answer) {
                m_ui->messages->showError(answer.error());
                return;
            }
            DeviceChoice choice = m_services.device.choice();
            choice.centreStores.append(m_path);
            m_services.device.setChoice(choice);
            finish(answer.value(), password);
        });
}

QString SignInWindow::wrongPasswordWords() const {
    const QString plain = words(ErrorCode::WrongPassword);
    if (!m_services.device.choice().centreStores.contains(m_path))
        return plain;
    return plain + u' ' +
           tr("Was it changed at the centre since you last signed in here? Then type the previous one: it opens this "
              "computer's data, and the new one is asked for next.");
}

} // namespace line605
