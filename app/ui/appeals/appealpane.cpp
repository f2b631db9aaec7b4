#include "ui/appeals/appealpane.h"

#include "domain/deadlinecount.h"
#include "domain/format.h"
#include "domain/names.h"
#include "domain/words.h"
#include "models/appeallistmodel.h"
#include "models/operationwords.h"
#include "ui/appeals/appealeventdelegate.h"
#include "ui/appeals/appealrowdelegate.h"
#include "ui/appeals/termwords.h"
#include "ui/common/icons.h"
#include "ui/common/labellook.h"
#include "ui/common/shortcuts.h"
#include "ui/payments/emphasisdelegate.h"
#include "ui_appealpane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

namespace line605 {

namespace {

/// Where an answer goes: the way the appeal came.
QString replyWay(AppealChannel channel) {
    switch (channel) {
    case AppealChannel::Phone:
        return AppealPane::tr("The reply is given by phone");
    case AppealChannel::Office:
        return AppealPane::tr("The reply is given at the office");
    case AppealChannel::Cabinet:
        return AppealPane::tr("The reply goes to the cabinet");
    case AppealChannel::Letter:
        return AppealPane::tr("The reply goes by letter");
    case AppealChannel::Email:
        return AppealPane::tr("The reply goes by e-mail");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

AppealPane::AppealPane(const UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_ui(std::make_unique<Ui::AppealPane>()), m_desk(context.workplace) {
    m_ui->setupUi(this);
    m_ui->messages->hide();
    m_ui->statePane->setContent(m_ui->content);
    setScaledFont(m_ui->subjectLabel, 1.2, true);
    m_ui->outsideLabel->hide();
    m_ui->ruleLabel->setToolTip(QStringLiteral("A-DEADLINE"));
    dressHead();

    m_ui->daysView->setModel(&m_days);
    m_ui->daysView->setItemDelegate(new EmphasisDelegate(DayCountModel::LastRole, m_ui->daysView));
    m_ui->daysView->horizontalHeader()->setSectionResizeMode(DayCountModel::DateColumn, QHeaderView::ResizeToContents);
    m_ui->daysView->horizontalHeader()->setSectionResizeMode(DayCountModel::WeekdayColumn,
                                                             QHeaderView::ResizeToContents);
    m_ui->daysHolder->hide();
    connect(m_ui->countButton, &QPushButton::toggled, this, [this](bool shown) {
        m_ui->daysHolder->setVisible(shown);
        fitDays();
    });

    m_ui->eventsView->setModel(&m_events);
    m_ui->eventsView->setItemDelegate(new AppealEventDelegate(m_ui->eventsView));
    auto* copy = new QShortcut(QKeySequence::Copy, m_ui->eventsView);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] {
        const QModelIndex entry = m_ui->eventsView->currentIndex();
        if (entry.isValid())
            QApplication::clipboard()->setText(entry.data().toString());
    });
    connect(m_ui->accountButton, &QPushButton::clicked, this, [this] {
        if (!m_appeal.account.isNull())
            Q_EMIT accountRequested(m_appeal.account);
    });
    connect(m_ui->statePane, &StatePane::actionRequested, this, &AppealPane::load);
    setUpSteps();
    setUpReply();
    setUpSync();

    const StoreEvents& events = context.workplace.store.events();
    connect(&events, &StoreEvents::appealChanged, this, [this](AppealId id) {
        if (id == m_id)
            load();
    });
    connect(&events, &StoreEvents::directoryReplaced, this, &AppealPane::load);
    showAppeal({});
}

AppealPane::~AppealPane() = default;

void AppealPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &AppealPane::fitDays); // once its rows have grown
    if (event->type() != QEvent::PaletteChange)
        return;
    dressHead();
    if (m_loaded)
        showDeadline();
}

void AppealPane::dressHead() {
    setTone(m_ui->numberLabel, Tone::Muted);
    setTone(m_ui->replyToLabel, Tone::Muted);
    setTone(m_ui->draftLabel, Tone::Muted);
    setTone(m_ui->outsideLabel, Tone::Warning);
    setTone(m_ui->presenceLabel, Tone::Warning);
    m_ui->presencePicture->setPixmap(
        lineIcon(QStringLiteral("eye"), tone(Tone::Warning)).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void AppealPane::setUpSteps() {
    m_ui->reasonHolder->hide();
    // Until an appeal says which are possible: all six in a row would take the list's room.
    for (QPushButton* step : {m_ui->assignButton, m_ui->workButton, m_ui->waitButton, m_ui->reviewButton,
                              m_ui->closeButton, m_ui->identityButton})
        step->hide();
    connect(m_ui->assignButton, &QPushButton::clicked, this, [this] { changeState(AppealState::Assigned, {}); });
    connect(m_ui->workButton, &QPushButton::clicked, this, [this] {
        if (AppealDesk::needsReason(m_appeal.state, AppealState::InWork))
            askReason(AppealState::InWork, tr("Why is the appeal reopened?"));
        else
            changeState(AppealState::InWork, {});
    });
    connect(m_ui->waitButton, &QPushButton::clicked, this,
            [this] { askReason(AppealState::Waiting, tr("What are we waiting for from the subscriber?")); });
    connect(m_ui->reviewButton, &QPushButton::clicked, this, [this] { changeState(AppealState::OnReview, {}); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, [this] { changeState(AppealState::Closed, {}); });
    connect(m_ui->identityButton, &QPushButton::clicked, this, &AppealPane::acceptIdentity);

    const auto confirm = [this] {
        if (m_reasonFor && !m_ui->reasonEdit->text().trimmed().isEmpty())
            changeState(*m_reasonFor, m_ui->reasonEdit->text());
    };
    connect(m_ui->reasonEdit, &QLineEdit::returnPressed, this, confirm);
    connect(m_ui->reasonButton, &QPushButton::clicked, this, confirm);
    connect(m_ui->reasonEdit, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_ui->reasonButton->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_ui->reasonCancelButton, &QPushButton::clicked, this, &AppealPane::hideReason);
    auto* cancel = new QShortcut(QKeySequence(Qt::Key_Escape), m_ui->reasonHolder);
    cancel->setContext(Qt::WidgetWithChildrenShortcut);
    connect(cancel, &QShortcut::activated, this, &AppealPane::hideReason);
}

void AppealPane::setUpReply() {
    connect(m_ui->replyEdit, &QPlainTextEdit::textChanged, this, &AppealPane::handleReplyEdited);
    connect(m_ui->sendButton, &QPushButton::clicked, this, [this] { reply(false); });
    connect(m_ui->sendCloseButton, &QPushButton::clicked, this, [this] { reply(true); });
    connect(m_ui->noteButton, &QPushButton::clicked, this, &AppealPane::saveNote);
    connect(m_ui->messages, &MessageBar::actionRequested, this, &AppealPane::discardDraft);

    Shortcuts& keys = m_context.shortcuts;
    const auto add = [&](const QString& id, const QString& text, const QString& standard, QPushButton* button) {
        connect(keys.add(this, id, text, QKeySequence(standard)), &QAction::triggered, button, &QPushButton::click);
    };
    add(QStringLiteral("appeals.send"), tr("Send the reply"), QStringLiteral("Ctrl+Return"), m_ui->sendButton);
    add(QStringLiteral("appeals.sendClose"), tr("Send the reply and close the appeal"),
        QStringLiteral("Ctrl+Shift+Return"), m_ui->sendCloseButton);
    add(QStringLiteral("appeals.openCard"), tr("Open the account's card"), QStringLiteral("Ctrl+O"),
        m_ui->accountButton);
    connect(keys.add(this, QStringLiteral("appeals.reply"), tr("Write a reply"), QKeySequence(QStringLiteral("R"))),
            &QAction::triggered, this, &AppealPane::focusReply);
    auto* keypad = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Enter")), this);
    connect(keypad, &QShortcut::activated, m_ui->sendButton, &QPushButton::click);
}

void AppealPane::focusConversation() {
    m_ui->eventsView->setFocus(Qt::OtherFocusReason);
    if (m_events.rowCount() > 0)
        m_ui->eventsView->setCurrentIndex(m_events.index(m_events.rowCount() - 1));
}

void AppealPane::focusReply() {
    if (m_ui->replyEdit->isEnabled())
        m_ui->replyEdit->setFocus(Qt::ShortcutFocusReason);
}

void AppealPane::showAppeal(AppealId id) {
    if (id == m_id && m_loaded)
        return;
    m_id = id;
    m_appeal = {};
    m_loaded = false;
    hideReason();
    m_ui->messages->hide();
    m_ui->countButton->setChecked(false);
    m_restoring = true;
    m_ui->replyEdit->clear();
    m_restoring = false;
    m_ui->draftLabel->setFullText({});
    tellOpen();
    showPresence();
    m_ui->refusedBar->setSubject([id](const OutboxItem& item) { return !id.isNull() && appealOf(item) == id; });
    if (id.isNull()) {
        ++m_generation;
        m_events.clear();
        m_days.clear();
        m_ui->statePane->showEmpty(tr("No appeal is chosen"), tr("Choose one in the list to read and answer it."));
        return;
    }
    load();
    loadDraft();
}

void AppealPane::setOutsideList(bool outside) {
    m_ui->outsideLabel->setVisible(outside);
}

void AppealPane::load() {
    if (m_id.isNull())
        return;
    if (!m_loaded)
        m_ui->statePane->showLoading(tr("Reading the appeal…"));
    m_context.workplace.store.appeals().appeal(m_id).then(
        this, [this, generation = ++m_generation](const Result<Appeal>& appeal) {
            if (generation != m_generation)
                return;
            if (appeal)
                showWhole(appeal.value());
            else
                m_ui->statePane->showError(appeal.error());
        });
}

void AppealPane::showWhole(const Appeal& appeal) {
    // What others do in the meantime leaves the reader where they are.
    const QScrollBar* bar = m_ui->eventsView->verticalScrollBar();
    const bool follows = !m_loaded || bar->value() >= bar->maximum();
    const int place = bar->value();
    m_appeal = appeal;
    m_loaded = true;
    showHead();
    m_events.setAppeal(appeal, m_context.workplace.person.login);
    if (follows)
        m_ui->eventsView->scrollToBottom();
    else
        m_ui->eventsView->verticalScrollBar()->setValue(place);
    showDeadline();
    showSteps();
    m_ui->statePane->showContent();
}

void AppealPane::showHead() {
    const Appeal& appeal = m_appeal;
    m_ui->subjectLabel->setFullText(appeal.subject.isEmpty() ? name(appeal.topic) : appeal.subject);
    m_ui->numberLabel->setFullText(
        tr("%1 · %2 · received %3 · %4", "appeal number, topic, when and by which channel")
            .arg(appeal.number, name(appeal.topic), formatLocalTime(appeal.receivedAt), name(appeal.channel)));
    m_ui->replyToLabel->setText(isOpen(appeal.state) ? replyWay(appeal.channel) : QString());
    const QString assignee = appeal.assignee.isEmpty() ? tr("nobody is assigned")
                             : appeal.assignee == m_context.workplace.person.login
                                 ? tr("assigned to you")
                                 : tr("assigned to %1").arg(appeal.assignee);
    m_ui->stateLabel->setText(tr("%1, %2", "state, assignee").arg(name(appeal.state), assignee));
    const bool hasAccount = !appeal.account.isNull();
    m_ui->accountButton->setText(
        hasAccount ? tr("%1 · %2", "account number and holder").arg(appeal.accountNumber, appeal.holder)
                   : tr("no account"));
    m_ui->accountButton->setEnabled(hasAccount);
    m_ui->accountButton->setToolTip(hasAccount ? tr("Open the account's card (Ctrl+O)") : QString());
}

void AppealPane::showDeadline() {
    const Reference& reference = m_context.workplace.reference;
    const QDate today = m_context.workplace.clock.today();
    const DeadlineTerm term = reference.deadlines.term(m_appeal.topic, Clock::localDate(m_appeal.receivedAt));
    const DeadlineStanding standing = deadlineStanding(m_appeal, term, reference.calendar, today);
    const QString left = AppealListModel::words(standing);
    // The date of a clock that stands still is not the date by which it is to be answered.
    const bool dated = !m_appeal.deadline.isNull() && standing.kind != DeadlineStandingKind::Paused;
    QString text = dated ? tr("Answer by %1").arg(formatDate(m_appeal.deadline)) : left;
    if (dated && !left.isEmpty())
        text += QStringLiteral(" · ") + left;
    const DeadlineLook look = lookOf(standing.kind);
    QPalette colours = palette();
    if (look.colour.isValid())
        colours.setColor(QPalette::WindowText, look.colour);
    m_ui->deadlineLabel->setPalette(colours);
    m_ui->deadlineLabel->setText(text);
    m_ui->deadlineIcon->setVisible(!look.icon.isEmpty());
    if (!look.icon.isEmpty())
        m_ui->deadlineIcon->setPixmap(lineIcon(look.icon, look.colour).pixmap(QSize(16, 16), devicePixelRatioF()));

    const Result<QVector<DeadlineDay>> days = countDeadline(m_appeal, term, reference.calendar, today);
    m_ui->countButton->setEnabled(days.ok() && !days.value().isEmpty());
    if (!days) {
        m_days.clear();
        m_ui->ruleLabel->setText(words(days.error()));
        return;
    }
    m_days.setDeadline(days.value(), term.working);
    QString rule = tr("Term of the answer: %1 by %2.").arg(termLength(term), termSource(term));
    if (m_appeal.pausedDays > 0)
        rule += u' ' + tr("The clock stood still for %n day(s).", nullptr, m_appeal.pausedDays);
    m_ui->ruleLabel->setText(rule);
    fitDays();
}

/// Whole rows, few enough to leave room for the conversation, and among them the last day, which the count leads to.
void AppealPane::fitDays() {
    constexpr int mostRows = 4;
    const ListView& view = *m_ui->daysView;
    const int rows = std::min(m_days.rowCount(), mostRows);
    m_ui->daysView->setFixedHeight(view.horizontalHeader()->sizeHint().height() +
                                   rows * view.verticalHeader()->defaultSectionSize() + 2 * view.frameWidth());
    m_ui->daysView->scrollToBottom();
}

QString AppealPane::workText() const {
    switch (m_appeal.state) {
    case AppealState::Waiting:
        return tr("Res&ume");
    case AppealState::OnReview:
        return tr("Back to wor&k");
    case AppealState::Answered:
    case AppealState::Closed:
        return tr("&Reopen…");
    case AppealState::New:
    case AppealState::Assigned:
    case AppealState::InWork:
        return tr("Start wor&k");
    }
    Q_UNREACHABLE();
    return {};
}

void AppealPane::showSteps() {
    const QVector<AppealState> next = AppealDesk::nextStates(m_appeal, m_context.workplace.clock.nowUtc());
    const auto offers = [&next](AppealState state) { return next.contains(state); };
    const QString& me = m_context.workplace.person.login;
    m_ui->assignButton->setVisible(offers(AppealState::Assigned) && m_appeal.assignee != me);
    m_ui->workButton->setVisible(offers(AppealState::InWork));
    m_ui->workButton->setText(workText());
    m_ui->waitButton->setVisible(offers(AppealState::Waiting));
    m_ui->reviewButton->setVisible(offers(AppealState::OnReview));
    m_ui->closeButton->setVisible(offers(AppealState::Closed));
    m_ui->identityButton->setVisible(m_appeal.topic == AppealTopic::Identity && !m_appeal.account.isNull() &&
                                     m_context.workplace.person.role != Role::Operator && isOpen(m_appeal.state));
    const bool canReply = offers(AppealState::Answered);
    m_ui->replyEdit->setPlaceholderText(canReply
                                            ? tr("Reply to the subscriber, or a note for colleagues")
                                            : tr("The appeal is answered: reopen it to write again, or add a note"));
    m_ui->sendButton->setVisible(canReply);
    m_ui->sendCloseButton->setVisible(canReply);
    setBusy(m_busy);
}

void AppealPane::askReason(AppealState to, const QString& question) {
    m_reasonFor = to;
    m_ui->reasonLabel->setText(question);
    m_ui->reasonEdit->clear();
    m_ui->reasonButton->setEnabled(false);
    m_ui->reasonHolder->show();
    m_ui->reasonEdit->setFocus(Qt::OtherFocusReason);
}

void AppealPane::hideReason() {
    const bool hadFocus = m_ui->reasonHolder->isAncestorOf(QApplication::focusWidget());
    m_reasonFor.reset();
    m_ui->reasonHolder->hide();
    if (hadFocus)
        m_ui->eventsView->setFocus(Qt::OtherFocusReason);
}

/// Waits for the answer to an act on the shown appeal. The appeal itself is read again when the store tells the change.
template<class T>
void AppealPane::await(Answer<T> answer, const QString& done, bool clearsReply) {
    setBusy(true);
    m_ui->replyEdit->setReadOnly(clearsReply); // what is being sent; beside any other act one may write on
    m_ui->messages->hide();
    answer.then(this, [this, done, clearsReply, id = m_id](const Result<T>& result) {
        setBusy(false);
        m_ui->replyEdit->setReadOnly(false);
        if (!result) {
            if (id == m_id)
                m_ui->messages->showError(result.error());
            return;
        }
        if (clearsReply) {
            m_unsent.remove(id);
            m_context.drafts.discard(draftKey(id));
        }
        if (id == m_id) {
            hideReason();
            if (clearsReply) {
                m_restoring = true;
                m_ui->replyEdit->clear();
                m_restoring = false;
                m_ui->draftLabel->setFullText({});
            }
        }
        Q_EMIT said(done);
    });
}

void AppealPane::changeState(AppealState to, const QString& reason) {
    if (m_loaded && !m_busy)
        await(m_desk.changeState(m_appeal, to, {}, reason), tr("Appeal %1: %2.").arg(m_appeal.number, name(to)), false);
}

void AppealPane::reply(bool close) {
    if (!m_loaded || m_busy)
        return;
    await(m_desk.reply(m_appeal, m_ui->replyEdit->toPlainText(), close),
          close ? tr("The reply to %1 is sent, the appeal is closed.").arg(m_appeal.number)
                : tr("The reply to %1 is sent.").arg(m_appeal.number),
          true);
}

void AppealPane::saveNote() {
    if (m_loaded && !m_busy) {
        await(m_desk.addNote(m_appeal, m_ui->replyEdit->toPlainText()),
              tr("The note to %1 is saved.").arg(m_appeal.number), true);
    }
}

void AppealPane::acceptIdentity() {
    if (m_loaded && !m_busy) {
        await(m_desk.acceptIdentity(m_appeal.account, m_appeal.id),
              tr("The identity document of account %1 is accepted.").arg(m_appeal.accountNumber), false);
    }
}

void AppealPane::setBusy(bool busy) {
    m_busy = busy;
    const bool text = !m_ui->replyEdit->toPlainText().trimmed().isEmpty();
    for (QPushButton* step : {m_ui->assignButton, m_ui->workButton, m_ui->waitButton, m_ui->reviewButton,
                              m_ui->closeButton, m_ui->identityButton})
        step->setEnabled(!busy);
    m_ui->sendButton->setEnabled(!busy && text);
    m_ui->sendCloseButton->setEnabled(!busy && text);
    m_ui->noteButton->setEnabled(!busy && text);
}

} // namespace line605
