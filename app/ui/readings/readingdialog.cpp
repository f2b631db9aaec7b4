#include "ui/readings/readingdialog.h"

#include "domain/format.h"
#include "domain/names.h"
#include "domain/words.h"
#include "models/accountlinesmodel.h"
#include "models/roles.h"
#include "ui/common/labellook.h"
#include "ui/readings/pastreadings.h"
#include "ui/readings/readbacksentence.h"
#include "ui_readingdialog.h"

#include <QAbstractButton>
#include <QFuture>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace line605 {

namespace {

Findings refusals(const ReadingCheck& check) {
    Findings found;
    std::copy_if(check.findings.cbegin(), check.findings.cend(), std::back_inserter(found),
                 [](const Finding& finding) { return finding.severity == Severity::Refusal; });
    return found;
}

} // namespace

ReadingDialog::ReadingDialog(const UiContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_desk(context.workplace), m_ui(std::make_unique<Ui::ReadingDialog>()) {
    m_ui->setupUi(this);
    m_ui->state->setContent(m_ui->steps);
    setScaledFont(m_ui->accountLabel, 1.3, true);
    setScaledFont(m_ui->holderLabel, 1.1, true);
    setScaledFont(m_ui->totalLabel, 1.15, true);
    setScaledFont(m_ui->readBackTitle, 1.0, true);
    setScaledFont(m_ui->readBackText, 1.35, false);
    for (QLabel* muted : {m_ui->addressLabel, m_ui->meterInfo, m_ui->pastLabel, m_ui->supervisorHint, m_ui->editHint,
                          m_ui->readBackHint, m_ui->doneHint})
        setTone(muted, Tone::Muted);
    setTone(m_ui->costNoteLabel, Tone::Warning);
    m_ui->readBackFrame->setFrameShape(QFrame::StyledPanel);
    m_ui->readOnEdit->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_next = new AccountLinesModel(this);
    m_ui->nextView->setModel(m_next);
    m_ui->nextView->setColumnHidden(AccountLinesModel::Balance, true);
    m_ui->nextView->setColumnLetters({12, 18, 30, 11, 12});
    m_ui->nextView->setRoomyColumns({{AccountLinesModel::Holder, 16, 30}, {AccountLinesModel::Address, 20, 40}});
    m_ui->editLayout->insertWidget(m_ui->editLayout->indexOf(m_ui->findings) + 1, m_ui->zoneFields->answers());
    setScaledFont(m_ui->savedLabel, 1.15, true);
    m_ui->nextView->setSelectionMode(QAbstractItemView::SingleSelection);

    connect(m_ui->zoneFields, &ZoneFields::edited, this, &ReadingDialog::handleEdited);
    connect(m_ui->readOnEdit, &QDateEdit::dateChanged, this, &ReadingDialog::handleEdited);
    connect(m_ui->sourceCombo, &QComboBox::currentIndexChanged, this, &ReadingDialog::handleEdited);
    connect(m_ui->supervisorEdit, &QLineEdit::textChanged, this, &ReadingDialog::handleEdited);
    connect(m_ui->meterCombo, &QComboBox::currentIndexChanged, this, &ReadingDialog::chooseMeter);
    connect(m_ui->readBackButton, &QPushButton::clicked, this, &ReadingDialog::advanceEdit);
    connect(m_ui->commitButton, &QPushButton::clicked, this, &ReadingDialog::commit);
    connect(m_ui->backButton, &QPushButton::clicked, this, &ReadingDialog::backToEdit);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &ReadingDialog::openNext);
    connect(m_ui->nextView, &ListView::rowActivated, this, &ReadingDialog::openNext);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->doneButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->messages, &MessageBar::actionRequested, this, &ReadingDialog::discardDraft);
    connect(m_ui->state, &StatePane::actionRequested, this, [this] { load(m_account); });
    resize(680, 540);
}

ReadingDialog::~ReadingDialog() = default;

void ReadingDialog::openFor(AccountId account) {
    m_correct.reset();
    setWindowTitle(tr("Take a reading"));
    begin(account);
}

void ReadingDialog::openForCorrection(const Reading& reading) {
    m_correct = reading;
    setWindowTitle(tr("Correct a reading"));
    begin(reading.account);
}

void ReadingDialog::begin(AccountId account) {
    m_context.drafts.flush(); // of the account that was open here
    m_taken.clear();
    m_callers.clear();
    load(account);
    open();
    if (m_correct)
        return;
    m_context.workplace.store.accounts().relatedTo(account).then(
        this, [this, account](const Result<QVector<AccountLine>>& related) {
            if (related && m_account == account)
                m_callers = related.value();
        });
}

void ReadingDialog::load(AccountId account) {
    m_account = account;
    m_step = Step::Loading;
    m_typedAhead.clear();
    m_ui->messages->hide();
    m_ui->state->showLoading(tr("Opening the account…"));
    setFocus();
    m_desk.open(account).then(this, [this, generation = ++m_generation](const Result<ReadingForm>& form) {
        if (generation != m_generation)
            return;
        Result<ReadingForm> ready = form && m_correct ? m_desk.correcting(form.value(), *m_correct) : form;
        if (ready) {
            takeForm(std::move(ready).value());
        } else {
            m_step = Step::Failed;
            m_ui->state->showError(ready.error());
        }
    });
}

void ReadingDialog::takeForm(ReadingForm form) {
    m_form = std::move(form);
    m_attempted = false;
    m_filling = true;
    fillIdentity();
    fillMeters();
    m_ui->readOnEdit->setDate(m_correct ? m_correct->readOn : m_context.workplace.clock.today());
    m_ui->sourceCombo->clear();
    QVector<ReadingSource> sources = ReadingDesk::sourcesFor(m_context.workplace.person.role);
    if (m_correct)
        sources = {m_correct->source};
    for (ReadingSource possible : sources)
        m_ui->sourceCombo->addItem(name(possible), int(possible));
    for (QWidget* fixed : {static_cast<QWidget*>(m_ui->readOnEdit), static_cast<QWidget*>(m_ui->sourceCombo),
                           static_cast<QWidget*>(m_ui->meterCombo)})
        fixed->setEnabled(!m_correct);
    m_ui->supervisorEdit->clear();
    m_filling = false;
    askDraft();
}

void ReadingDialog::fillIdentity() {
    m_ui->accountLabel->setText(m_form.card.account.number);
    m_ui->holderLabel->setText(m_form.card.subscriber.name);
    m_ui->holderLabel->setToolTip(m_form.card.subscriber.name);
    m_ui->addressLabel->setText(addressLine(m_form.card.premises));
}

void ReadingDialog::fillMeters() {
    const bool anyInUse = std::any_of(m_form.meters.cbegin(), m_form.meters.cend(),
                                      [](const MeterHistory& history) { return history.meter.removedOn.isNull(); });
    m_ui->meterCombo->clear();
    for (const MeterHistory& history : std::as_const(m_form.meters)) {
        const Meter& meter = history.meter;
        const bool offered = m_correct ? meter.id == m_correct->meter : !anyInUse || meter.removedOn.isNull();
        if (offered)
            m_ui->meterCombo->addItem(meterWords(meter), meter.id.value);
    }
    const bool choice = m_ui->meterCombo->count() > 1;
    m_ui->meterCombo->setVisible(choice);
    m_ui->meterLabel->setVisible(choice);
    m_ui->meterInfo->setVisible(!choice);
    showMeter();
}

/// Which meter it is, its zones, and what it used so far: the answer is judged by that.
void ReadingDialog::showMeter() {
    const Meter* chosen = meter();
    if (!chosen)
        return;
    m_ui->meterInfo->setText(meterWords(*chosen));
    m_ui->zoneFields->setMeter(*chosen);
    m_ui->findings->setZones(chosen->zones);
    m_ui->readBackFindings->setZones(chosen->zones);
    m_ui->editHint->setText(chosen->zones == 1 ? tr("Enter: the read-back")
                                               : tr("Enter: next zone, then the read-back"));
    const auto history = std::find_if(m_form.meters.cbegin(), m_form.meters.cend(),
                                      [chosen](const MeterHistory& each) { return &each.meter == chosen; });
    const QVector<QStringList> past = pastReadings(*history);
    m_ui->pastLines->setRows(past);
    m_ui->pastLabel->setText(usualWords(*history, m_context.workplace.reference.readingRules));
    m_hasPast = !past.isEmpty();
}

void ReadingDialog::startEditing(const ReadingDraft& draft, const QDateTime& savedAt) {
    m_filling = true;
    if (m_correct && draft.isEmpty()) {
        for (const Reading& fact : std::as_const(m_form.corrects))
            m_ui->zoneFields->setText(fact.zone, QString::number(fact.value));
    }
    applyDraft(draft);
    m_filling = false;
    m_step = Step::Edit;
    m_ui->steps->setCurrentWidget(m_ui->editStep);
    m_ui->state->showContent();
    if (!draft.isEmpty()) {
        m_ui->messages->showMessage(MessageBar::Kind::Information,
                                    tr("What was typed at %1 and not saved is back.").arg(formatLocalTime(savedAt)),
                                    tr("Throw it away"));
    }
    m_ui->zoneFields->focusFirst();
    refresh();
    replayTypedAhead();
}

void ReadingDialog::replayTypedAhead() {
    const QVector<TypedAhead> keys = std::exchange(m_typedAhead, {});
    for (const TypedAhead& key : keys) {
        // The read-back is never answered by a key from before it was shown.
        if (m_step != Step::Edit || !focusWidget())
            return;
        QKeyEvent press(QEvent::KeyPress, key.key, key.modifiers, key.text);
        QCoreApplication::sendEvent(focusWidget(), &press);
    }
}

void ReadingDialog::chooseMeter() {
    const Meter* chosen = meter();
    if (!chosen)
        return;
    showMeter();
    handleEdited();
}

void ReadingDialog::handleEdited() {
    if (m_filling)
        return;
    m_attempted = false;
    refresh();
    saveDraft();
}

void ReadingDialog::refresh() {
    const Meter* chosen = meter();
    if (!chosen)
        return;
    m_preview = m_desk.preview(m_form, chosen->id, m_ui->zoneFields->values(), readOn());
    m_ui->zoneFields->showCheck(m_preview.check);
    const bool counted = !m_preview.check.refused() && m_preview.check.days > 0;
    const QString use = formatEnergy(m_preview.check.use);
    if (counted && m_preview.cost)
        m_ui->totalLabel->setText(tr("Use %1 · %2").arg(use, formatMoney(m_preview.cost->total)));
    else
        m_ui->totalLabel->setText(counted ? tr("Use %1").arg(use) : QString());
    m_ui->totalLabel->setVisible(counted);
    const bool inferred = m_preview.cost && m_preview.cost->certainty == Certainty::Low;
    m_ui->costNoteLabel->setText(inferred ? tr("the tariff is for reference, its source is not confirmed") : QString());
    m_ui->findings->setFindings(shownFindings());
    m_ui->supervisorEdit->setVisible(needsSupervisor());
    m_ui->supervisorLabel->setVisible(needsSupervisor());
    m_ui->supervisorHint->setVisible(needsSupervisor());
    m_ui->supervisorHint->setText(supervisorWords());
    showPast();
}

/// What was read before gives way to what has to be answered now.
void ReadingDialog::showPast() {
    const std::optional<Severity> most = worst(m_ui->findings->findings());
    const bool room = m_hasPast && (!most || *most == Severity::Advice);
    m_ui->pastLabel->setVisible(room);
    m_ui->pastLines->setVisible(room);
}

bool ReadingDialog::confirmsOwn() const {
    const QString login = m_context.workplace.person.login;
    return m_ui->supervisorEdit->text().trimmed().compare(login, Qt::CaseInsensitive) == 0;
}

QString ReadingDialog::supervisorWords() const {
    return confirmsOwn() ? tr("One's own login does not confirm it: ask a supervisor.")
                         : tr("The login is kept with the reading. It cannot be checked here, so enter it "
                              "only after asking the supervisor.");
}

Findings ReadingDialog::shownFindings() const {
    if (m_attempted)
        return m_preview.check.findings;
    Findings shown;
    for (const Finding& finding : m_preview.check.findings) {
        const bool typing = finding.zone && std::any_of(m_preview.check.zones.cbegin(), m_preview.check.zones.cend(),
                                                        [this, &finding](const ZoneOutcome& outcome) {
                                                            return outcome.zone == *finding.zone &&
                                                                   m_ui->zoneFields->isBeingTyped(outcome);
                                                        });
        // Before Enter nobody is told that the value is not complete.
        if (finding.what != FindingCase::ZoneMissing && !typing)
            shown.append(finding);
    }
    return shown;
}

void ReadingDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        stepBack();
    } else if (m_step == Step::Loading) {
        m_typedAhead.append({event->key(), event->modifiers(), event->text()});
    } else if (enter && !(event->modifiers() & ~Qt::KeypadModifier)) {
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        if (button && button->isVisible())
            button->click();
        else
            advance();
    } else {
        QDialog::keyPressEvent(event);
    }
}

void ReadingDialog::done(int result) {
    const bool kept = m_step != Step::Done && m_step != Step::Loading && m_step != Step::Failed &&
                      !m_ui->zoneFields->isEmpty() && !m_correct;
    m_context.drafts.flush();
    ++m_generation;
    QDialog::done(result);
    if (kept)
        Q_EMIT said(tr("What was typed for account %1 is kept as a draft.").arg(m_form.card.account.number));
}

/// The first field has the focus however the dialog came to the front, also when it was not there yet as the account
/// was read.
void ReadingDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_step == Step::Edit &&
        (!focusWidget() || focusWidget() == this))
        m_ui->zoneFields->focusFirst();
}

void ReadingDialog::advance() {
    switch (m_step) {
    case Step::Edit:
        advanceEdit();
        break;
    case Step::ReadBack:
        commit();
        break;
    case Step::Done:
        openNext();
        break;
    case Step::Loading:
    case Step::Failed:
    case Step::Committing:
        break;
    }
}

void ReadingDialog::advanceEdit() {
    const QWidget* before = focusWidget();
    if (m_ui->zoneFields->focusNextEmpty() && focusWidget() != before)
        return;
    m_attempted = true;
    refresh();
    if (m_preview.check.refused()) {
        m_ui->zoneFields->focusOn(refusals(m_preview.check));
        return;
    }
    if (needsSupervisor() && (m_ui->supervisorEdit->text().trimmed().isEmpty() || confirmsOwn())) {
        m_ui->supervisorEdit->setFocus(Qt::TabFocusReason);
        m_ui->supervisorEdit->selectAll();
        return;
    }
    showReadBack();
}

void ReadingDialog::showReadBack() {
    const Meter* chosen = meter();
    if (!chosen)
        return;
    m_step = Step::ReadBack;
    m_ui->messages->hide();
    m_ui->readBackText->setText(readBackSentence(m_form, *chosen, m_preview, readOn()));
    m_ui->readBackText->setAccessibleName(m_ui->readBackText->text());
    m_ui->readBackFindings->setFindings(m_preview.check.findings);
    m_ui->commitButton->setEnabled(true);
    m_ui->steps->setCurrentWidget(m_ui->readBackStep);
    m_ui->commitButton->setFocus(Qt::TabFocusReason);
}

void ReadingDialog::backToEdit() {
    m_step = Step::Edit;
    m_ui->steps->setCurrentWidget(m_ui->editStep);
    m_ui->zoneFields->focusFirst();
    refresh();
}

void ReadingDialog::commit() {
    const Meter* chosen = meter();
    if (m_step != Step::ReadBack || !chosen)
        return;
    m_step = Step::Committing;
    m_ui->commitButton->setEnabled(false);
    m_desk
        .commit(m_form, chosen->id, m_ui->zoneFields->values(), readOn(), source(), true, m_ui->supervisorEdit->text())
        .then(this, [this](const Result<OperationId>& committed) { takeCommitted(committed); });
}

void ReadingDialog::takeCommitted(const Result<OperationId>& committed) {
    if (!committed) {
        backToEdit();
        m_ui->messages->showError(committed.error());
        return;
    }
    m_context.drafts.discard(draftKey());
    m_taken.insert(m_account);
    Q_EMIT readingTaken(m_account);
    showDone();
}

void ReadingDialog::showDone() {
    m_step = Step::Done;
    const QString saved = tr("The reading of account %1 is saved. It counts for %2.")
                              .arg(m_form.card.account.number, formatPeriod(m_preview.check.countsFor));
    m_ui->messages->showMessage(MessageBar::Kind::Success, saved);
    Q_EMIT said(saved);
    if (const Meter* chosen = meter())
        m_ui->savedLabel->setText(savedWords(*chosen, m_preview));
    QVector<AccountLine> further;
    std::copy_if(m_callers.cbegin(), m_callers.cend(), std::back_inserter(further),
                 [this](const AccountLine& line) { return !m_taken.contains(line.id); });
    m_next->setLines(further);
    const bool more = !further.isEmpty();
    for (QWidget* forNext : {static_cast<QWidget*>(m_ui->nextLabel), static_cast<QWidget*>(m_ui->nextView),
                             static_cast<QWidget*>(m_ui->nextButton)})
        forNext->setVisible(more);
    m_ui->nothingNextLabel->setVisible(!more);
    m_ui->doneHint->setText(more ? tr("Enter: the chosen account · Esc: close") : tr("Enter: close"));
    m_ui->steps->setCurrentWidget(m_ui->doneStep);
    if (more) {
        m_ui->nextView->setCurrentIndex(m_next->index(0, 0));
        m_ui->nextView->setFocus(Qt::TabFocusReason);
    } else {
        m_ui->doneButton->setFocus(Qt::TabFocusReason);
    }
}

void ReadingDialog::openNext() {
    const QModelIndex chosen = m_ui->nextView->currentIndex();
    if (m_step != Step::Done)
        return;
    if (chosen.isValid())
        load(chosen.data(IdRole).value<AccountId>());
    else
        accept();
}

void ReadingDialog::stepBack() {
    switch (m_step) {
    case Step::ReadBack:
        backToEdit();
        break;
    case Step::Committing: // the answer comes in a moment
        break;
    case Step::Done:
        accept();
        break;
    case Step::Loading:
    case Step::Failed:
    case Step::Edit:
        reject();
        break;
    }
}

const Meter* ReadingDialog::meter() const {
    const MeterId chosen{m_ui->meterCombo->currentData().toLongLong()};
    const auto it = std::find_if(m_form.meters.cbegin(), m_form.meters.cend(),
                                 [chosen](const MeterHistory& history) { return history.meter.id == chosen; });
    return it == m_form.meters.cend() ? nullptr : &it->meter;
}

QDate ReadingDialog::readOn() const {
    return m_ui->readOnEdit->date();
}

ReadingSource ReadingDialog::source() const {
    return ReadingSource(m_ui->sourceCombo->currentData().toInt());
}

bool ReadingDialog::needsSupervisor() const {
    return m_context.workplace.person.role != Role::Supervisor &&
           worst(m_preview.check.findings) == Severity::Supervisor;
}

} // namespace line605
