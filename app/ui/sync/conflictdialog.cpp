#include "ui/sync/conflictdialog.h"

#include "domain/words.h"
#include "models/conflictfacts.h"
#include "ui/common/labellook.h"
#include "ui_conflictdialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace line605 {

namespace {

QStringList linesOf(const QVector<OperationFact>& facts) {
    QStringList lines;
    for (const OperationFact& fact : facts)
        lines.append(ConflictDialog::tr("%1: %2", "name and value").arg(fact.name, fact.value));
    if (lines.isEmpty())
        lines.append(ConflictDialog::tr("nothing is known here"));
    return lines;
}

} // namespace

ConflictDialog::ConflictDialog(const UiContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_desk(context.workplace), m_ui(std::make_unique<Ui::ConflictDialog>()) {
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setScaledFont(m_ui->titleLabel, 1.15, true);
    setTone(m_ui->hintLabel, Tone::Muted);
    m_ui->mineTile->setTitle(tr("Mine"));
    m_ui->theirsTile->setTitle(tr("At the centre now"));
    m_ui->beforeTile->setTitle(tr("As it was when I typed"));
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ConflictDialog::copyMine);
    connect(m_ui->laterButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->retryButton, &QPushButton::clicked, this, &ConflictDialog::sendMine);
    connect(m_ui->theirsButton, &QPushButton::clicked, this, &ConflictDialog::takeTheirs);
    resize(880, 380);
}

ConflictDialog::~ConflictDialog() = default;

void ConflictDialog::openFor(const OutboxItem& item) {
    m_item = item;
    const QString what = operationKindWords(item.kind);
    m_ui->titleLabel->setText(
        item.accountNumber.isEmpty() ? what : tr("%1, account %2", "kind of operation").arg(what, item.accountNumber));
    m_ui->messages->showMessage(MessageBar::Kind::Warning, words(item.refusal));
    m_ui->mineTile->setLines(linesOf(operationFacts(item)));
    tellBoth(tr("being asked for…"));
    m_desk.open(item).then(this, [this](const Result<Conflict>& conflict) { takeAnswer(conflict); });
    open();
    m_ui->laterButton->setDefault(true); // what cannot lose anything
    m_ui->laterButton->setFocus();
}

void ConflictDialog::tellBoth(const QString& words) {
    m_ui->theirsTile->setLines({words});
    m_ui->beforeTile->setLines({words});
}

void ConflictDialog::takeAnswer(const Result<Conflict>& conflict) {
    tellBoth(tr("not known"));
    if (!conflict) {
        m_ui->messages->showError(conflict.error());
        return;
    }
    const Conflict& both = conflict.value();
    if (!both.mine)
        return;
    if (const auto* reading = std::get_if<TakeReading>(&*both.mine))
        fill(conflictFacts(both.item, *reading, both.meters));
    else if (both.appeal)
        fill(conflictFacts(both.item, *both.mine, *both.appeal, m_context.workplace.person.login));
}

void ConflictDialog::fill(const ConflictFacts& facts) {
    m_ui->mineTile->setLines(linesOf(facts.mine));
    m_ui->theirsTile->setLines(linesOf(facts.theirs));
    m_ui->beforeTile->setLines(linesOf(facts.before));
}

void ConflictDialog::copyMine() {
    QGuiApplication::clipboard()->setText(operationText(m_item));
    Q_EMIT said(tr("What you typed is on the clipboard."));
}

void ConflictDialog::takeTheirs() {
    copyMine();
    setBusy(true);
    m_context.sync.discard(m_item.id, tr("The centre's version was taken")).then(this, [this](const Status& status) {
        setBusy(false);
        if (!status) {
            m_ui->messages->showError(status.error());
            return;
        }
        Q_EMIT said(tr("The centre's version stays; your text is on the clipboard."));
        accept();
    });
}

void ConflictDialog::sendMine() {
    setBusy(true);
    m_context.sync.retry(m_item.id).then(this, [this](const Status& status) {
        setBusy(false);
        if (!status) {
            m_ui->messages->showError(status.error());
            return;
        }
        Q_EMIT said(tr("It is sent to the centre again."));
        accept();
    });
}

void ConflictDialog::setBusy(bool busy) {
    for (QPushButton* button : {m_ui->retryButton, m_ui->theirsButton})
        button->setEnabled(!busy);
}

} // namespace line605
