#include "ui/shell/signinwindow.h"

#include "domain/format.h"
#include "domain/names.h"
#include "domain/words.h"
#include "ui/common/icons.h"
#include "ui/common/labellook.h"
#include "ui/shell/centresigninwidget.h"
#include "ui_signinwindow.h"

#include <QCloseEvent>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>

namespace line605 {

namespace {

void setHint(QLabel* label, const QString& text, Tone which = Tone::Warning) {
    label->setText(text);
    setTone(label, which);
}

} // namespace

SignInWindow::SignInWindow(const SignInServices& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_ui(std::make_unique<Ui::SignInWindow>()) {
    m_ui->setupUi(this);
    m_ui->brandPicture->setPixmap(
        QIcon(QStringLiteral(":/icons/line605.svg")).pixmap(QSize(48, 48), devicePixelRatioF()));
    setWindowIcon(QIcon(QStringLiteral(":/icons/line605.svg")));
    m_ui->openProgress->hide();
    m_ui->createProgress->hide();
    m_wait.setInterval(1000);
    // What a page has too much of stands below it, not between its lines.
    m_ui->createLayout->addStretch();
    m_ui->troubleLayout->addStretch();
    connectControls();
    fitPages();
    retranslate();
    resize(960, 640);
}

SignInWindow::~SignInWindow() = default;

void SignInWindow::connectControls() {
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInWindow::signIn);
    connect(m_ui->passwordEdit, &QLineEdit::returnPressed, this, &SignInWindow::signIn);
    connect(m_ui->passwordEdit, &PasswordField::hintChanged, this,
            [this](const QString& hint) { setHint(m_ui->passwordHint, hint); });
    connect(m_ui->personBox, &QComboBox::activated, this,
            [this](int index) { offer(m_ui->personBox->itemData(index).toString()); });
    connect(m_ui->otherStoreButton, &QPushButton::clicked, this, &SignInWindow::chooseOtherStore);
    connect(m_ui->newStoreButton, &QPushButton::clicked, this, [this] { showCreatePage({}); });
    connect(m_ui->newCentreButton, &QPushButton::clicked, this, &SignInWindow::showCentrePage);
    connect(m_ui->createCentreButton, &QPushButton::clicked, this, &SignInWindow::showCentrePage);
    m_ui->centrePage->setUp(m_services.syncGate, m_ui->messages, m_services.profile, m_services.profileFolders);
    connect(m_ui->centrePage, &CentreSignInWidget::admitted, this, &SignInWindow::createReplica);
    connect(m_ui->centrePage, &CentreSignInWidget::backRequested, this, &SignInWindow::showOpenPage);

    for (QLineEdit* edit : {m_ui->nameEdit, m_ui->loginEdit, static_cast<QLineEdit*>(m_ui->newPasswordEdit),
                            static_cast<QLineEdit*>(m_ui->repeatEdit)}) {
        connect(edit, &QLineEdit::textChanged, this, &SignInWindow::checkNewStore);
        connect(edit, &QLineEdit::returnPressed, m_ui->createButton, &QPushButton::click);
    }
    connect(m_ui->newPasswordEdit, &PasswordField::hintChanged, this, &SignInWindow::checkNewStore);
    connect(m_ui->createButton, &QPushButton::clicked, this, &SignInWindow::create);
    connect(m_ui->createBackButton, &QPushButton::clicked, this, &SignInWindow::showOpenPage);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &SignInWindow::restoreBackup);
    connect(m_ui->chooseCopyButton, &QPushButton::clicked, this, &SignInWindow::chooseCopy);
    connect(m_ui->pages, &QStackedWidget::currentChanged, this, &SignInWindow::fitPages);
    for (QWidget* page : {m_ui->openPage, m_ui->createPage, m_ui->troublePage})
        page->installEventFilter(this);
    connect(m_ui->startAnewButton, &QPushButton::clicked, this, &SignInWindow::startAnew);
    connect(m_ui->troubleBackButton, &QPushButton::clicked, this, &SignInWindow::showOpenPage);
    connect(m_ui->russianButton, &QToolButton::clicked, this, [this] { Q_EMIT languageChosen(QStringLiteral("ru")); });
    connect(m_ui->englishButton, &QToolButton::clicked, this, [this] { Q_EMIT languageChosen(QStringLiteral("en")); });
    connect(&m_wait, &QTimer::timeout, this, &SignInWindow::tickWait);
}

/// The card is as high as the page in front: the others keep no room in it, though the stack's own layout asks each of
/// them how high it would be.
void SignInWindow::fitPages() {
    const QMargins margins = m_ui->cardLayout->contentsMargins();
    const int width = m_ui->signInCard->maximumWidth() - margins.left() - margins.right();
    const QWidget* front = m_ui->pages->currentWidget();
    m_ui->pages->setFixedHeight(front->hasHeightForWidth() ? front->heightForWidth(width) : front->sizeHint().height());
}

bool SignInWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && watched == m_ui->pages->currentWidget())
        fitPages(); // a text of the page has changed
    return QWidget::eventFilter(watched, event);
}

void SignInWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->centrePage->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SignInWindow::keyPressEvent(QKeyEvent* event) {
    const bool back = m_ui->pages->currentWidget() != m_ui->openPage && m_ui->personBox->count() > 0;
    if (event->key() == Qt::Key_Escape && back && !m_busy && !m_ui->centrePage->isBusy())
        showOpenPage();
    else
        QWidget::keyPressEvent(event);
}

void SignInWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void SignInWindow::retranslate() {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_ui->brandName->setFont(large);
    QFont title = font();
    title.setPointSizeF(title.pointSizeF() * 1.2);
    title.setWeight(QFont::DemiBold);
    m_ui->createTitle->setFont(title);
    m_ui->troubleTitle->setFont(title);
    m_ui->versionLabel->setText(tr("Version %1").arg(m_services.version));
    const bool russian = QLocale().language() == QLocale::Russian;
    m_ui->russianButton->setChecked(russian);
    m_ui->englishButton->setChecked(!russian);
    const int role = m_ui->roleBox->currentIndex();
    m_ui->roleBox->clear();
    for (const Coded<Role>& row : codeTable<Role>())
        m_ui->roleBox->addItem(name(row.value), QString(row.code));
    m_ui->roleBox->setCurrentIndex(std::max(role, 0));
    setHint(m_ui->passwordHint, m_ui->passwordEdit->hint());
    checkNewStore();
    if (m_secondsLeft > 0)
        tickWait();
}

void SignInWindow::start(const QString& storePath, bool unlock) {
    const DeviceChoice choice = m_services.device.choice();
    m_path = storePath.isEmpty() ? choice.lastStore : QFileInfo(storePath).absoluteFilePath();
    fillPersons();
    if (m_path.isEmpty() && m_ui->personBox->count() > 0)
        m_path = m_ui->personBox->itemData(0).toString();
    if (storePath.isEmpty() && !m_services.profile.isEmpty()) {
        beginCentrePage();
        return;
    }
    if (m_path.isEmpty() || !QFileInfo::exists(m_path)) {
        // Named by the caller of the program: make it there. Otherwise it goes into the usual folder.
        if (storePath.isEmpty() && m_ui->centrePage->hasShippedProfile())
            beginCentrePage();
        else
            showCreatePage(storePath.isEmpty() ? QString() : m_path);
        return;
    }
    m_ui->keepUnlocked->setChecked(choice.keptUnlocked && choice.lastStore == m_path);
    showOpenPage();
    if (unlock && m_ui->keepUnlocked->isChecked())
        unlockFromKeychain();
}

void SignInWindow::showError(const Error& error) {
    setBusy(false);
    m_ui->messages->showError(error);
}

void SignInWindow::tell(MessageBar::Kind kind, const QString& text) {
    m_ui->messages->showMessage(kind, text);
}

/// The stores of this computer's user by the name of their file, which is the person's as it was typed when it was
/// made.
void SignInWindow::fillPersons() {
    m_ui->personBox->clear();
    QStringList paths;
    const QDir folder(m_services.storesFolder);
    for (const QFileInfo& file : folder.entryInfoList({QLatin1Char('*') + storeSuffix()}, QDir::Files, QDir::Name))
        paths.append(file.absoluteFilePath());
    if (!m_path.isEmpty() && !paths.contains(m_path) && QFileInfo::exists(m_path))
        paths.prepend(m_path);
    for (const QString& path : std::as_const(paths))
        m_ui->personBox->addItem(lineIcon(QStringLiteral("user")), QFileInfo(path).completeBaseName(), path);
    m_ui->personBox->setCurrentIndex(m_ui->personBox->findData(m_path));
}

void SignInWindow::offer(const QString& path) {
    m_path = path;
    const DeviceChoice choice = m_services.device.choice();
    m_ui->keepUnlocked->setChecked(choice.keptUnlocked && choice.lastStore == m_path);
    m_ui->messages->hide();
    m_wait.stop();
    m_secondsLeft = 0;
    fillPersons();
    showOpenPage();
}

void SignInWindow::showOpenPage() {
    fillPersons();
    if (m_ui->personBox->count() == 0) {
        showCreatePage(m_newPath);
        return;
    }
    if (m_ui->personBox->currentIndex() < 0)
        m_ui->personBox->setCurrentIndex(0);
    m_path = m_ui->personBox->currentData().toString();
    m_ui->pages->setCurrentWidget(m_ui->openPage);
    m_ui->passwordEdit->clear();
    m_ui->passwordEdit->setFocus();
    m_ui->personBox->setToolTip(QDir::toNativeSeparators(m_path));
}

void SignInWindow::showCreatePage(const QString& path) {
    m_newPath = path;
    m_ui->pages->setCurrentWidget(m_ui->createPage);
    m_ui->createBackButton->setVisible(m_ui->personBox->count() > 0);
    if (m_ui->loginEdit->text().isEmpty())
        m_ui->loginEdit->setText(qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")));
    m_ui->newPasswordEdit->clear();
    m_ui->repeatEdit->clear();
    checkNewStore();
    m_ui->nameEdit->setFocus();
}

void SignInWindow::chooseOtherStore() {
    auto* dialog = new QFileDialog(this, tr("Choose a store"), QFileInfo(m_path).absolutePath());
    dialog->setObjectName(QStringLiteral("storeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Stores (*%1)").arg(storeSuffix()), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SignInWindow::offer);
    dialog->open();
}

void SignInWindow::signIn() {
    if (m_busy || m_secondsLeft > 0 || m_ui->pages->currentWidget() != m_ui->openPage)
        return;
    if (m_ui->passwordEdit->text().isEmpty()) {
        m_ui->messages->showMessage(MessageBar::Kind::Warning, tr("Type the password first."));
        m_ui->passwordEdit->setFocus();
        return;
    }
    open(m_ui->passwordEdit->text(), false);
}

void SignInWindow::unlockFromKeychain() {
    setBusy(true);
    m_services.secrets.read(secretKey(m_path)).then(this, [this](const Result<QString>& secret) {
        setBusy(false);
        if (secret) {
            open(secret.value(), true);
            return;
        }
        if (secret.error().code != ErrorCode::NotFound)
            m_ui->messages->showMessage(MessageBar::Kind::Information,
                                        tr("The system's keychain does not answer. Sign in with the password."));
        m_ui->passwordEdit->setFocus();
    });
}

void SignInWindow::open(const QString& password, bool fromKeychain) {
    setBusy(true);
    m_ui->messages->hide();
    m_services.gate.open(m_path, password)
        .then(this, [this, password, fromKeychain](const Result<std::shared_ptr<StoreSession>>& answer) {
            handleOpened(answer, password, fromKeychain);
        });
}

void SignInWindow::handleOpened(const Result<std::shared_ptr<StoreSession>>& answer, const QString& password,
                                bool fromKeychain) {
    setBusy(false);
    if (answer) {
        finish(answer.value(), password);
        return;
    }
    switch (answer.error().code) {
    case ErrorCode::WrongPassword:
        m_ui->passwordEdit->selectAll();
        m_ui->passwordEdit->setFocus();
        if (fromKeychain)
            m_ui->messages->showMessage(MessageBar::Kind::Warning,
                                        tr("What the keychain holds no longer opens the store. Type the password."));
        else
            m_ui->messages->showMessage(MessageBar::Kind::Failure, wrongPasswordWords());
        break;
    case ErrorCode::TooManyAttempts:
        waitSeconds(answer.error().waitSeconds);
        break;
    case ErrorCode::StoreMissing:
        showCreatePage(m_path);
        m_ui->messages->showError(answer.error());
        break;
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreNotEncrypted:
    case ErrorCode::StoreTooNew:
        showTrouble(answer.error());
        break;
    default:
        m_ui->messages->showError(answer.error());
        m_ui->passwordEdit->setFocus();
        break;
    }
}

void SignInWindow::finish(const std::shared_ptr<StoreSession>& session, const QString& password) {
    DeviceChoice choice = m_services.device.choice();
    const bool keep = m_ui->keepUnlocked->isChecked();
    const bool kept = choice.keptUnlocked && choice.lastStore == m_path;
    choice.lastStore = m_path;
    choice.keptUnlocked = keep;
    m_services.device.setChoice(choice);
    m_ui->passwordEdit->clear();
    m_ui->newPasswordEdit->clear();
    m_ui->repeatEdit->clear();
    if (kept && !keep) [[maybe_unused]]
        const auto removed = m_services.secrets.remove(secretKey(m_path));
    if (keep && !kept)
        keepInKeychain(password, [this, session, password] { Q_EMIT signedIn(session, password); });
    else
        Q_EMIT signedIn(session, password);
}

void SignInWindow::keepInKeychain(const QString& password, std::function<void()> then) {
    setBusy(true);
    m_services.secrets.write(secretKey(m_path), password)
        .then(this, [this, then = std::move(then)](const Status& status) {
            setBusy(false);
            if (!status) {
                // It is a convenience: without it the person signs in as ever, and is told so the next time.
                DeviceChoice choice = m_services.device.choice();
                choice.keptUnlocked = false;
                m_services.device.setChoice(choice);
                m_ui->keepUnlocked->setChecked(false);
                m_ui->messages->showMessage(
                    MessageBar::Kind::Warning,
                    tr("The system's keychain does not answer; the password will be asked for again."));
            }
            then();
        });
}

void SignInWindow::checkNewStore() {
    const QString password = m_ui->newPasswordEdit->text();
    QString hint;
    if (!password.isEmpty() && password.size() < shortestPassword)
        hint = tr("The password needs %n character(s) at least.", nullptr, shortestPassword);
    else if (!m_ui->repeatEdit->text().isEmpty() && m_ui->repeatEdit->text() != password)
        hint = tr("The two passwords differ.");
    else
        hint = m_ui->newPasswordEdit->hint();
    if (hint.isEmpty())
        setHint(m_ui->createHint, missingForNewStore(), Tone::Muted);
    else
        setHint(m_ui->createHint, hint);
    m_ui->createButton->setEnabled(!m_busy && !m_ui->nameEdit->text().trimmed().isEmpty() &&
                                   !m_ui->loginEdit->text().trimmed().isEmpty() &&
                                   password.size() >= shortestPassword && m_ui->repeatEdit->text() == password);
}

/// Why the store cannot be made yet; nothing when it can.
QString SignInWindow::missingForNewStore() const {
    if (m_ui->nameEdit->text().trimmed().isEmpty())
        return tr("Type your name; the password needs %n character(s) at least.", nullptr, shortestPassword);
    if (m_ui->loginEdit->text().trimmed().isEmpty())
        return tr("Type your login.");
    if (m_ui->newPasswordEdit->text().isEmpty())
        return tr("The password needs %n character(s) at least.", nullptr, shortestPassword);
    return m_ui->repeatEdit->text().isEmpty() ? tr("Type the password once more.") : QString();
}

void SignInWindow::create() {
    if (m_busy)
        return;
    const Person person{m_ui->loginEdit->text().trimmed(), m_ui->nameEdit->text().simplified(),
                        fromCode<Role>(m_ui->roleBox->currentData().toString()).value_or(Role::Operator)};
    const QString password = m_ui->newPasswordEdit->text();
    m_path = m_newPath.isEmpty() ? newStorePath(person.name) : m_newPath;
    m_ui->keepUnlocked->setChecked(false);
    m_ui->messages->hide();
    setBusy(true);
    m_services.gate.create(m_path, password, person)
        .then(this, [this, password](const Result<std::shared_ptr<StoreSession>>& answer) {
            setBusy(false);
            if (answer)
                finish(answer.value(), password);
            else
                m_ui->messages->showError(answer.error());
        });
}

void SignInWindow::setBusy(bool busy) {
    m_busy = busy;
    m_ui->openProgress->setVisible(busy);
    m_ui->createProgress->setVisible(busy);
    const bool waits = m_secondsLeft > 0;
    for (QWidget* control : std::initializer_list<QWidget*>{
             m_ui->personBox, m_ui->passwordEdit, m_ui->keepUnlocked, m_ui->otherStoreButton, m_ui->newStoreButton,
             m_ui->nameEdit, m_ui->loginEdit, m_ui->roleBox, m_ui->newPasswordEdit, m_ui->repeatEdit,
             m_ui->createBackButton, m_ui->chooseCopyButton, m_ui->startAnewButton, m_ui->troubleBackButton})
        control->setEnabled(!busy);
    m_ui->signInButton->setEnabled(!busy && !waits);
    m_ui->restoreButton->setEnabled(!busy && !m_backup.isEmpty());
    m_ui->newCentreButton->setEnabled(!busy);
    m_ui->createCentreButton->setEnabled(!busy);
    checkNewStore();
}

void SignInWindow::waitSeconds(int seconds) {
    m_secondsLeft = std::max(1, seconds);
    m_ui->signInButton->setEnabled(false);
    m_wait.start();
    m_ui->messages->showMessage(
        MessageBar::Kind::Warning,
        tr("Too many wrong passwords. The next attempt is possible in %n second(s).", nullptr, m_secondsLeft));
}

void SignInWindow::tickWait() {
    if (sender() == &m_wait)
        --m_secondsLeft;
    if (m_secondsLeft > 0) {
        m_ui->messages->showMessage(
            MessageBar::Kind::Warning,
            tr("Too many wrong passwords. The next attempt is possible in %n second(s).", nullptr, m_secondsLeft));
        return;
    }
    m_wait.stop();
    m_secondsLeft = 0;
    m_ui->messages->hide();
    m_ui->signInButton->setEnabled(!m_busy);
    m_ui->passwordEdit->setFocus();
}

QString SignInWindow::secretKey(const QString& path) {
    return QStringLiteral("store/") +
           QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

QString SignInWindow::newStorePath(const QString& name) const {
    QString base = name.simplified();
    for (const QChar forbidden : QStringLiteral("\\/:*?\"<>|."))
        base.remove(forbidden);
    if (base.isEmpty())
        base = QStringLiteral("store");
    const QDir folder(m_services.storesFolder);
    QString path = folder.filePath(base + storeSuffix());
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 %2").arg(base).arg(number) + storeSuffix());
    return path;
}

} // namespace line605
