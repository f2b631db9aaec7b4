#include "ui/appeals/newappealdialog.h"

#include "domain/format.h"
#include "domain/names.h"
#include "domain/words.h"
#include "ui/appeals/termwords.h"
#include "ui/appeals/topicpicker.h"
#include "ui/common/shortcuts.h"
#include "ui_newappealdialog.h"

#include <QAction>
#include <QLocale>
#include <QShortcut>

#include <utility>

namespace line605 {

NewAppealDialog::NewAppealDialog(const UiContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_ui(std::make_unique<Ui::NewAppealDialog>()), m_desk(context.workplace) {
    m_ui->setupUi(this);
    m_ui->messages->hide();
    setUpTopics();
    setUpChannels();
    connect(m_ui->textEdit, &QPlainTextEdit::textChanged, this, &NewAppealDialog::handleEdited);
    connect(m_ui->messages, &MessageBar::actionRequested, this, &NewAppealDialog::discardDraft);
    connect(m_ui->registerButton, &QPushButton::clicked, this, &NewAppealDialog::registerAppeal);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &NewAppealDialog::reject);

    QAction* take = context.shortcuts.add(this, QStringLiteral("appeal.register"), tr("Register the appeal"),
                                          QKeySequence(QStringLiteral("Ctrl+Return")));
    connect(take, &QAction::triggered, this, &NewAppealDialog::registerAppeal);
    auto* keypad = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Enter")), this);
    connect(keypad, &QShortcut::activated, this, &NewAppealDialog::registerAppeal);
}

NewAppealDialog::~NewAppealDialog() = default;

void NewAppealDialog::setUpTopics() {
    m_topics = new TopicPicker(this);
    m_ui->topicLayout->addWidget(m_topics);
    setTabOrder(m_topics, m_ui->textEdit);
    const QDate today = m_context.workplace.clock.today();
    for (const Coded<AppealTopic>& topic : codeTable<AppealTopic>())
        m_topics->setNote(topic.value, termLength(m_context.workplace.reference.deadlines.term(topic.value, today)));
    connect(m_topics, &TopicPicker::topicChanged, this, &NewAppealDialog::handleKindChanged);
    connect(m_topics, &TopicPicker::topicTaken, m_ui->textEdit,
            [this] { m_ui->textEdit->setFocus(Qt::TabFocusReason); });
}

void NewAppealDialog::setUpChannels() {
    for (const Coded<AppealChannel>& coded : codeTable<AppealChannel>())
        m_ui->channelBox->addItem(name(coded.value), int(coded.value));
    connect(m_ui->channelBox, &QComboBox::currentIndexChanged, this, &NewAppealDialog::handleKindChanged);
}

void NewAppealDialog::openFor(AccountId account) {
    ++m_generation;
    m_account = account;
    clear();
    show();
    raise();
    activateWindow();
    m_topics->startTyping();
    if (account.isNull()) {
        m_ui->identityLabel->setText(tr("Without an account"));
        loadDraft();
    } else {
        m_ui->identityLabel->setText(tr("Reading the account…"));
        loadAccount();
    }
}

void NewAppealDialog::clear() {
    m_restoring = true;
    m_accountNumber.clear();
    m_identityAccepted = false;
    m_draftAnswered = false;
    m_refused = false;
    m_topics->setTopic(std::nullopt);
    m_ui->textEdit->clear();
    m_ui->channelBox->setCurrentIndex(m_ui->channelBox->findData(int(AppealChannel::Phone)));
    m_ui->messages->hide();
    m_ui->draftLabel->clear();
    setBusy(false);
    m_restoring = false;
    tellDeadline();
}

void NewAppealDialog::loadAccount() {
    m_context.workplace.store.accounts().card(m_account).then(
        this, [this, generation = m_generation](const Result<AccountCard>& card) {
            if (generation != m_generation)
                return;
            if (!card) {
                m_ui->messages->showError(card.error());
                return;
            }
            showIdentity(card.value());
            loadDraft();
        });
}

void NewAppealDialog::showIdentity(const AccountCard& card) {
    m_accountNumber = card.account.number;
    m_identityAccepted = card.identityAccepted;
    m_ui->identityLabel->setText(
        tr("%1 · %2", "account number and holder").arg(card.account.number, card.subscriber.name) + u'\n' +
        addressLine(card.premises));
    tellDeadline();
}

void NewAppealDialog::loadDraft() {
    // What was typed a moment ago is newer than anything on the disk.
    if (const std::optional<Draft> unsaved = m_context.drafts.unsaved(draftKey())) {
        m_draftAnswered = true;
        restore(*unsaved);
        return;
    }
    m_context.workplace.store.drafts()
        .draft(draftKey())
        .then(this, [this, generation = m_generation](const Result<Draft>& draft) {
            if (generation != m_generation)
                return;
            m_draftAnswered = true;
            if (draft)
                restore(draft.value());
            else
                handleEdited(); // what was typed meanwhile
        });
}

void NewAppealDialog::restore(const Draft& draft) {
    m_restoring = true;
    const QString typed = m_ui->textEdit->toPlainText();
    const QString kept = draft.payload.value(QStringLiteral("text")).toString();
    m_ui->textEdit->setPlainText(typed.isEmpty() ? kept : kept + u'\n' + typed); // neither is lost
    m_ui->textEdit->moveCursor(QTextCursor::End);
    if (const auto topic = fromCode<AppealTopic>(draft.payload.value(QStringLiteral("topic")).toString()))
        m_topics->setTopic(*topic);
    if (const auto kind = fromCode<AppealChannel>(draft.payload.value(QStringLiteral("channel")).toString()))
        m_ui->channelBox->setCurrentIndex(m_ui->channelBox->findData(int(*kind)));
    m_restoring = false;
    tellDeadline();
    if (m_topics->topic())
        m_ui->textEdit->setFocus(Qt::OtherFocusReason);
    m_ui->messages->showMessage(MessageBar::Kind::Information,
                                tr("The unfinished appeal of %1 was restored.").arg(formatLocalTime(draft.savedAt)),
                                tr("Throw it away"));
}

void NewAppealDialog::handleKindChanged() {
    if (std::exchange(m_refused, false))
        m_ui->messages->hide(); // it was about another topic or channel
    tellDeadline();
    handleEdited();
}

void NewAppealDialog::handleEdited() {
    if (m_restoring || !m_draftAnswered)
        return;
    const QString text = m_ui->textEdit->toPlainText();
    const std::optional<AppealTopic> topic = m_topics->topic();
    if (text.trimmed().isEmpty() && !topic) {
        m_context.drafts.discard(draftKey());
        m_ui->draftLabel->clear();
        return;
    }
    m_context.drafts.update(draftKey(), m_accountNumber,
                            {{QStringLiteral("topic"), topic ? code(*topic) : QString()},
                             {QStringLiteral("channel"), code(channel())},
                             {QStringLiteral("text"), text}});
    m_ui->draftLabel->setText(tr("The draft is kept as you type."));
}

void NewAppealDialog::discardDraft() {
    m_restoring = true;
    m_topics->setTopic(std::nullopt);
    m_ui->textEdit->clear();
    m_restoring = false;
    m_context.drafts.discard(draftKey());
    m_ui->messages->hide();
    m_ui->draftLabel->clear();
    m_topics->startTyping();
}

void NewAppealDialog::tellDeadline() {
    const std::optional<AppealTopic> topic = m_topics->topic();
    if (!topic) {
        m_ui->deadlineLabel->setText(tr("Choose the topic: the deadline for the answer follows from it."));
        return;
    }
    const DeadlineTerm term = m_context.workplace.reference.deadlines.term(*topic, m_context.workplace.clock.today());
    const Result<QDate> deadline = m_desk.deadlineFor(*topic);
    QString text = deadline ? tr("Answer by %1, %2 (%3; %4)")
                                  .arg(formatDate(deadline.value()),
                                       QLocale().standaloneDayName(deadline.value().dayOfWeek(), QLocale::LongFormat),
                                       termLength(term), termSource(term))
                            : tr("The appeal will be taken without a deadline. %1").arg(words(deadline.error()));
    const bool held = channel() == AppealChannel::Cabinet && *topic == AppealTopic::General && !m_identityAccepted;
    if (held && !m_refused) // a refusal has said so already
        text += u'\n' + tr("From the cabinet it is taken only after the identity document was accepted.");
    m_ui->deadlineLabel->setText(text);
    m_ui->deadlineLabel->setToolTip(held ? QStringLiteral("A-DEADLINE, A-IDENTITY") : QStringLiteral("A-DEADLINE"));
}

void NewAppealDialog::registerAppeal() {
    if (!m_ui->registerButton->isEnabled())
        return;
    if (!m_topics->topic()) {
        m_ui->messages->showMessage(MessageBar::Kind::Warning,
                                    tr("Choose a topic first: type its first letters and press Enter."));
        m_topics->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    const NewAppeal appeal{m_account, channel(), *m_topics->topic(), {}, m_ui->textEdit->toPlainText()};
    m_desk.take(appeal).then(this, [this, generation = m_generation](const Result<TakenAppeal>& taken) {
        if (generation != m_generation)
            return;
        setBusy(false);
        if (taken) {
            handleTaken(taken.value());
            return;
        }
        m_ui->messages->showError(taken.error());
        m_refused = true;
        tellDeadline();
        m_ui->textEdit->setFocus(Qt::OtherFocusReason);
    });
}

void NewAppealDialog::handleTaken(const TakenAppeal& taken) {
    m_context.drafts.discard(draftKey());
    m_draftAnswered = false; // nothing more is saved for this one
    QString words =
        taken.deadline.isNull()
            ? tr("Appeal %1 is registered without a deadline: the calendar of the year is missing.").arg(taken.number)
            : tr("Appeal %1 is registered, answer by %2.").arg(taken.number, formatDate(taken.deadline));
    if (taken.number.startsWith(provisionalPrefix))
        words += u' ' + tr("This number is provisional; the centre gives the permanent one.");
    Q_EMIT said(words);
    Q_EMIT appealTaken(taken.id, taken.number);
    accept();
}

void NewAppealDialog::reject() {
    m_context.drafts.flush();
    if (m_draftAnswered && !m_ui->textEdit->toPlainText().trimmed().isEmpty())
        Q_EMIT said(tr("The unfinished appeal is kept; open it again by F4."));
    ++m_generation;
    QDialog::reject();
}

void NewAppealDialog::setBusy(bool busy) {
    m_ui->registerButton->setEnabled(!busy);
    m_ui->textEdit->setReadOnly(busy);
    m_topics->setEnabled(!busy);
}

AppealChannel NewAppealDialog::channel() const {
    return AppealChannel(m_ui->channelBox->currentData().toInt());
}

QString NewAppealDialog::draftKey() const {
    return QStringLiteral("appeal-new/") + (m_accountNumber.isEmpty() ? QStringLiteral("-") : m_accountNumber);
}

} // namespace line605
