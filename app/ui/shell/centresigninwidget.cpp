#include "ui/shell/centresigninwidget.h"

#include "domain/words.h"
#include "services/centreprofile.h"
#include "ui/common/labellook.h"
#include "ui/common/messagebar.h"
#include "ui_centresigninwidget.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QIntValidator>

namespace line605 {

namespace {

constexpr int typedProfile = -1;    ///< the box's data for a profile that is typed …
constexpr int profileFromFile = -2; ///< … and for asking for a file
constexpr qint64 largestProfile = 100'000;

} // namespace

CentreSignInWidget::CentreSignInWidget(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CentreSignInWidget>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("centrePage"));
    m_ui->progress->hide();
    m_ui->rootLayout->addStretch(); // what the page has too much of stands below it
    m_ui->portEdit->setValidator(new QIntValidator(1, 65535, this));
    // Beside fields of the other pages that are called alike.
    m_ui->loginEdit->setObjectName(QStringLiteral("centreLoginEdit"));
    m_ui->passwordEdit->setObjectName(QStringLiteral("centrePasswordEdit"));
    setScaledFont(m_ui->titleLabel, 1.2, true);
    for (QLineEdit* edit : {m_ui->hostEdit, m_ui->portEdit, m_ui->databaseEdit, m_ui->authorityEdit, m_ui->loginEdit,
                            static_cast<QLineEdit*>(m_ui->passwordEdit)}) {
        connect(edit, &QLineEdit::textChanged, this, &CentreSignInWidget::check);
        connect(edit, &QLineEdit::returnPressed, m_ui->connectButton, &QPushButton::click);
    }
    connect(m_ui->passwordEdit, &PasswordField::hintChanged, this, &CentreSignInWidget::check);
    connect(m_ui->profileBox, &QComboBox::activated, this, &CentreSignInWidget::handleProfileChosen);
    connect(m_ui->authorityButton, &QPushButton::clicked, this, &CentreSignInWidget::chooseAuthority);
    connect(m_ui->backButton, &QPushButton::clicked, this, &CentreSignInWidget::backRequested);
    connect(m_ui->connectButton, &QPushButton::clicked, this, &CentreSignInWidget::connectToCentre);
}

CentreSignInWidget::~CentreSignInWidget() = default;

void CentreSignInWidget::setUp(SyncGate& gate, MessageBar* messages, const QString& profile,
                               const QStringList& folders) {
    m_gate = &gate;
    m_messages = messages;
    if (!profile.isEmpty())
        addProfile(profile);
    readProfiles(folders);
    fillProfiles();
    m_ui->profileBox->setCurrentIndex(m_profiles.isEmpty() ? m_ui->profileBox->findData(typedProfile) : 0);
    showProfile();
}

void CentreSignInWidget::readProfiles(const QStringList& folders) {
    for (const QString& folder : folders) {
        for (const QFileInfo& file :
             QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, QDir::Name))
            addProfile(file.absoluteFilePath());
    }
}

void CentreSignInWidget::addProfile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestProfile) {
        m_messages->showError(Error{ErrorCode::FileUnreadable, path, {}, 0});
        return;
    }
    const Result<CentreProfile> profile = centreProfileFromJson(file.readAll(), QFileInfo(path).absolutePath());
    if (profile)
        m_profiles.append(profile.value());
    else
        m_messages->showMessage(MessageBar::Kind::Failure,
                                tr("%1 is not a profile of a centre. Ask the administrator for the right file.")
                                    .arg(QFileInfo(path).fileName()));
}

void CentreSignInWidget::fillProfiles() {
    m_ui->profileBox->clear();
    for (int index = 0; index < m_profiles.size(); ++index)
        m_ui->profileBox->addItem(m_profiles.at(index).name, index);
    m_ui->profileBox->addItem(tr("From a file…"), profileFromFile);
    m_ui->profileBox->addItem(tr("Typed by hand"), typedProfile);
}

void CentreSignInWidget::retranslate() {
    m_ui->retranslateUi(this);
    const int chosen = m_ui->profileBox->currentIndex();
    fillProfiles();
    m_ui->profileBox->setCurrentIndex(chosen);
    check();
}

void CentreSignInWidget::begin(bool mayGoBack) {
    m_ui->backButton->setVisible(true);
    m_ui->backButton->setText(mayGoBack ? tr("&Back") : tr("&Without a centre"));
    if (m_ui->loginEdit->text().isEmpty())
        m_ui->loginEdit->setText(qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")));
    m_ui->passwordEdit->clear();
    showProfile();
    if (isTyped() && m_ui->hostEdit->text().isEmpty())
        m_ui->hostEdit->setFocus();
    else
        m_ui->loginEdit->setFocus();
    m_ui->loginEdit->selectAll();
}

bool CentreSignInWidget::isTyped() const {
    return m_ui->profileBox->currentData().toInt() < 0;
}

bool CentreSignInWidget::keepsUnlocked() const {
    return m_ui->keepBox->isChecked();
}

void CentreSignInWidget::handleProfileChosen() {
    if (m_ui->profileBox->currentData().toInt() == profileFromFile) {
        m_ui->profileBox->setCurrentIndex(m_before);
        chooseProfileFile();
        return;
    }
    showProfile();
}

void CentreSignInWidget::showProfile() {
    m_before = m_ui->profileBox->currentIndex();
    const bool typed = isTyped();
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_ui->hostLabel, m_ui->hostEdit, m_ui->portLabel, m_ui->portEdit, m_ui->databaseLabel, m_ui->databaseEdit,
             m_ui->authorityLabel, m_ui->authorityEdit, m_ui->authorityButton})
        part->setVisible(typed);
    const CentreProfile chosen = profile();
    m_ui->profileBox->setToolTip(typed ? QString() : chosen.hosts.join(QStringLiteral(", ")));
    check();
}

void CentreSignInWidget::chooseProfileFile() {
    auto* dialog = new QFileDialog(this, tr("Choose the profile of a centre"));
    dialog->setObjectName(QStringLiteral("profileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Profiles (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const qsizetype before = m_profiles.size();
        addProfile(path);
        if (m_profiles.size() == before)
            return;
        m_messages->hide();
        fillProfiles();
        m_ui->profileBox->setCurrentIndex(int(before));
        showProfile();
        m_ui->loginEdit->setFocus();
    });
    dialog->open();
}

void CentreSignInWidget::chooseAuthority() {
    auto* dialog = new QFileDialog(this, tr("Choose the certificate of the centre's authority"));
    dialog->setObjectName(QStringLiteral("authorityDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_ui->authorityEdit, &QLineEdit::setText);
    dialog->open();
}

CentreProfile CentreSignInWidget::profile() const {
    CentreProfile made;
    const int index = m_ui->profileBox->currentData().toInt();
    if (index >= 0 && index < m_profiles.size()) {
        made = m_profiles.at(index);
    } else {
        const Result<QStringList> hosts = centreHostsFrom(m_ui->hostEdit->text(), m_ui->portEdit->text().toInt());
        made.hosts = hosts ? hosts.value() : QStringList();
        made.name = made.hosts.value(0);
        made.database = m_ui->databaseEdit->text().trimmed();
        made.authority = m_ui->authorityEdit->text().trimmed();
    }
    made.login = m_ui->loginEdit->text().trimmed();
    return made;
}

QString CentreSignInWidget::problem() const {
    if (isTyped()) {
        if (m_ui->hostEdit->text().trimmed().isEmpty())
            return tr("Type the hosts, separated by commas; your administrator knows them.");
        if (!centreHostsFrom(m_ui->hostEdit->text(), 1))
            return tr("A host is a name or an address, with its port after a colon if it has one of its own.");
        if (m_ui->portEdit->text().toInt() <= 0)
            return tr("Type the port; usually it is 5432.");
        if (m_ui->databaseEdit->text().trimmed().isEmpty())
            return tr("Type the name of the database.");
        if (m_ui->authorityEdit->text().trimmed().isEmpty())
            return tr("Choose the certificate: without it nobody knows whether the centre is the right one.");
    }
    if (!profile().authority.isEmpty() && !QFileInfo(profile().authority).isReadable())
        return tr("The certificate %1 cannot be read.").arg(QDir::toNativeSeparators(profile().authority));
    if (m_ui->loginEdit->text().trimmed().isEmpty())
        return tr("Type your login.");
    if (m_ui->passwordEdit->text().isEmpty())
        return tr("Type your password of the centre.");
    return {};
}

void CentreSignInWidget::check() {
    const QString missing = problem();
    const QString keys = m_ui->passwordEdit->hint();
    const bool warns = !keys.isEmpty() && m_ui->passwordEdit->hasFocus();
    m_ui->hintLabel->setText(warns ? keys : missing);
    setTone(m_ui->hintLabel, warns ? Tone::Warning : Tone::Muted);
    m_ui->connectButton->setEnabled(!m_busy && missing.isEmpty());
}

void CentreSignInWidget::connectToCentre() {
    if (m_busy || !problem().isEmpty())
        return;
    m_messages->hide();
    setBusy(true);
    const CentreProfile asked = profile();
    const QString password = m_ui->passwordEdit->text();
    m_gate->hello(asked, password).then(this, [this, asked, password](const Result<CentreHello>& hello) {
        setBusy(false);
        handleHello(hello, asked, password);
    });
}

void CentreSignInWidget::handleHello(const Result<CentreHello>& hello, const CentreProfile& asked,
                                     const QString& password) {
    if (hello && !hello.value().dismissed) {
        Q_EMIT admitted(asked, hello.value().person, password);
        return;
    }
    const Error error = hello ? Error{ErrorCode::NotAllowed, {}, {}, 0} : hello.error();
    m_messages->showMessage(MessageBar::Kind::Failure, troubleWords(error, asked));
    m_ui->passwordEdit->selectAll();
    m_ui->passwordEdit->setFocus();
}

QString CentreSignInWidget::troubleWords(const Error& error, const CentreProfile& profile) {
    const QString hosts = profile.hosts.join(QStringLiteral(", "));
    switch (error.code) {
    case ErrorCode::Offline:
        return tr("The centre does not answer at %1. Check the network and the address; the first sign-in needs a "
                  "connection.")
            .arg(hosts);
    case ErrorCode::CertificateInvalid:
        return tr("The certificate of %1 is not one of this authority, or it has expired; the password was not sent. "
                  "Tell the administrator, and do not go on.")
            .arg(hosts);
    case ErrorCode::ClientTooOld:
        return tr("The centre works with a newer version of the program. Update it, then sign in.");
    case ErrorCode::NotAllowed:
        return tr("The centre does not let this person work any more. Ask the administrator of the centre.");
    default:
        return words(error);
    }
}

void CentreSignInWidget::setBusy(bool busy) {
    m_busy = busy;
    m_ui->progress->setVisible(busy);
    for (QWidget* control : std::initializer_list<QWidget*>{
             m_ui->profileBox, m_ui->hostEdit, m_ui->portEdit, m_ui->databaseEdit, m_ui->authorityEdit,
             m_ui->authorityButton, m_ui->loginEdit, m_ui->passwordEdit, m_ui->keepBox, m_ui->backButton})
        control->setEnabled(!busy);
    check();
}

} // namespace line605
