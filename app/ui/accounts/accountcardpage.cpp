#include "ui/accounts/accountcardpage.h"

#include "domain/format.h"
#include "domain/names.h"
#include "models/operationwords.h"
#include "ui/accounts/cardwords.h"
#include "ui/accounts/overviewwidget.h"
#include "ui/accounts/timelinewidget.h"
#include "ui/appeals/accountappealswidget.h"
#include "ui/common/icons.h"
#include "ui/common/layoutpause.h"
#include "ui/common/shortcuts.h"
#include "ui/payments/statementwidget.h"
#include "ui/readings/readingdialog.h"
#include "ui/readings/readingswidget.h"
#include "ui_accountcardpage.h"

#include <QAction>
#include <QClipboard>
#include <QFuture>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace line605 {

namespace {

using CardAnswer = QFuture<Result<AccountCard>>;
using MetersAnswer = QFuture<Result<QVector<MeterHistory>>>;
using LinesAnswer = QFuture<Result<QVector<AccountLine>>>;
using AnyAnswer = std::variant<CardAnswer, MetersAnswer, LinesAnswer>;

const QString historyPane = QStringLiteral("historyPane");

QDate lastReadOn(const Meter& meter) {
    QDate last;
    for (const Register& reg : meter.registers)
        last = std::max(last, reg.lastReadOn);
    return last;
}

void setScaledFont(QWidget* widget, double factor) {
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    widget->setFont(font);
}

} // namespace

AccountCardPage::AccountCardPage(const UiContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::AccountCardPage>()) {
    m_ui->setupUi(this);
    m_ui->state->setContent(m_ui->card);
    setScaledFont(m_ui->numberLabel, 1.35);
    setScaledFont(m_ui->holderLabel, 1.2);
    m_ui->copyButton->setIcon(lineIcon(QStringLiteral("copy")));
    m_ui->balanceTile->setTitle(tr("Balance"));
    m_ui->readingsTile->setTitle(tr("Last readings"));
    m_ui->appealsTile->setTitle(tr("Appeals"));
    const ReadingRules& rules = context.workplace.reference.readingRules;
    m_ui->windowTile->setTitle(tr("Window %1–%2").arg(rules.windowFirstDay).arg(rules.windowLastDay));
    m_ui->centreStrip->setUp(m_context);
    m_ui->refusedBar->setUp(m_context);
    connect(m_ui->refusedBar, &RefusedBar::said, this, &Page::said);
    addTabs();
    addCommands();

    connect(m_ui->centreStrip, &CentreStrip::historyChanged, this, &AccountCardPage::showHistoryState);
    connect(m_ui->centreStrip, &CentreStrip::said, this, &Page::said);
    connect(m_ui->centreStrip, &CentreStrip::failed, m_ui->messages, &MessageBar::showError);
    connect(m_ui->copyButton, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_card.account.number);
        Q_EMIT said(tr("The account number is copied."));
    });
    connect(m_ui->readingButton, &QAbstractButton::clicked, this, [this] { Q_EMIT readingRequested(m_account); });
    connect(m_ui->appealButton, &QAbstractButton::clicked, this, [this] { Q_EMIT newAppealRequested(m_account); });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &AccountCardPage::showTab);
    connect(m_ui->state, &StatePane::actionRequested, this, &AccountCardPage::reload);
    const StoreEvents& events = context.workplace.store.events();
    connect(&events, &StoreEvents::accountChanged, this, [this](AccountId account) {
        if (account == m_account)
            reload();
    });
    connect(&events, &StoreEvents::directoryReplaced, this, &AccountCardPage::reload);
    m_ui->state->showEmpty(tr("No account is open"),
                           tr("Find one by Ctrl+K: account number, phone, name, address or meter."));
}

AccountCardPage::~AccountCardPage() = default;

void AccountCardPage::addTabs() {
    const QString titles[TabCount] = {tr("Overview"), tr("Readings"), tr("Charges and payments"), tr("Appeals"),
                                      tr("Timeline")};
    for (int tab = 0; tab < TabCount; ++tab) {
        auto* room = new QWidget(m_ui->tabs);
        auto* layout = new QVBoxLayout(room);
        layout->setContentsMargins(0, 0, 0, 0);
        m_ui->tabs->addTab(room, titles[tab]);
        m_ui->tabs->setTabToolTip(tab,
                                  QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + tab)).toString(QKeySequence::NativeText));
    }
}

void AccountCardPage::addCommands() {
    Shortcuts& shortcuts = m_context.shortcuts;
    const QString ids[TabCount] = {QStringLiteral("card.overview"), QStringLiteral("card.readings"),
                                   QStringLiteral("card.payments"), QStringLiteral("card.appeals"),
                                   QStringLiteral("card.timeline")};
    for (int tab = 0; tab < TabCount; ++tab) {
        QAction* action = shortcuts.add(this, ids[tab], tr("Card: %1").arg(m_ui->tabs->tabText(tab)),
                                        Qt::CTRL | Qt::Key(Qt::Key_1 + tab));
        connect(action, &QAction::triggered, this, [this, tab] { chooseTab(Tab(tab)); });
    }
    const auto reveal = [&](const QString& id, const QString& text, Qt::Key key, const QString& field) {
        connect(shortcuts.add(this, id, text, key), &QAction::triggered, m_ui->centreStrip,
                [this, field] { m_ui->centreStrip->reveal(field); });
    };
    reveal(QStringLiteral("card.showPhone"), tr("Card: show the whole phone number"), Qt::Key_P,
           QStringLiteral("phone"));
    reveal(QStringLiteral("card.showEmail"), tr("Card: show the whole e-mail address"), Qt::Key_E,
           QStringLiteral("email"));
}

void AccountCardPage::showAccount(AccountId account) {
    const bool another = account != m_account;
    m_account = account;
    if (another) {
        m_loaded = false;
        m_ui->messages->hide();
        m_ui->state->showLoading(tr("Opening the account…"));
        m_ui->tabs->setCurrentIndex(Overview);
        m_ui->centreStrip->begin(account);
        m_ui->refusedBar->setSubject([account](const OutboxItem& item) { return accountOf(item) == account; });
    }
    reload();
}

void AccountCardPage::activate() {
    m_ui->tabs->setFocus(Qt::OtherFocusReason);
}

bool AccountCardPage::canExport() const {
    const int tab = m_ui->tabs->currentIndex();
    return m_loaded && (tab == Readings || tab == Payments);
}

void AccountCardPage::exportRows() {
    if (m_ui->tabs->currentIndex() == Readings && m_readings)
        m_readings->exportRows();
    else if (m_ui->tabs->currentIndex() == Payments && m_statement)
        m_statement->exportRows();
}

void AccountCardPage::reload() {
    if (m_account.isNull())
        return;
    StoreSession& store = m_context.workplace.store;
    const CardAnswer head = store.accounts().card(m_account);
    const MetersAnswer history = store.history().readings(m_account, {});
    const LinesAnswer others = store.accounts().relatedTo(m_account);
    deliver(QtFuture::whenAll(head, history, others), this,
            [this, generation = ++m_generation](const QList<AnyAnswer>& answers) {
                if (generation == m_generation)
                    takeAnswers(std::get<CardAnswer>(answers.at(0)).result(),
                                std::get<MetersAnswer>(answers.at(1)).result(),
                                std::get<LinesAnswer>(answers.at(2)).result());
            });
}

void AccountCardPage::takeAnswers(const Result<AccountCard>& card, const Result<QVector<MeterHistory>>& meters,
                                  const Result<QVector<AccountLine>>& related) {
    if (!card) {
        m_loaded = false;
        m_ui->state->showError(card.error());
        return;
    }
    // The head of the card is shown even when its history cannot be read.
    if (!meters)
        m_ui->messages->showError(meters.error());
    takeCard(card.value(), meters ? meters.value() : QVector<MeterHistory>(),
             related ? related.value() : QVector<AccountLine>());
}

void AccountCardPage::takeCard(const AccountCard& card, const QVector<MeterHistory>& meters,
                               const QVector<AccountLine>& related) {
    m_card = card;
    m_meters = meters;
    m_related = related;
    m_loaded = true;
    m_filled.fill(false);
    {
        const LayoutPause pause(*this);
        fillHeader();
        fillBalance();
        fillWindow();
        fillReadings();
        fillAppeals();
        const QDate today = m_context.workplace.clock.today();
        QVector<AccountAlert> alerts = alertsOf(m_card, m_meters, today, m_context.workplace.reference.readingRules);
        if (m_ui->centreStrip->isNeeded()) // which says it itself, and brings the history
            alerts.removeIf([](const AccountAlert& alert) { return alert.kind == AlertKind::HistoryElsewhere; });
        m_ui->attentionTile->setAlerts(alerts, m_card.cabinet);
        m_ui->state->showContent();
        showTab(m_ui->tabs->currentIndex());
    }
    Q_EMIT shown(m_account);
}

void AccountCardPage::fillHeader() {
    m_ui->numberLabel->setText(m_card.account.number);
    m_ui->numberLabel->setAccessibleName(tr("Account number %1").arg(m_card.account.number));
    m_ui->holderLabel->setFullText(m_card.subscriber.name);
    QStringList facts{addressLine(m_card.premises)};
    m_ui->centreStrip->showCard(m_card);
    if (!m_card.subscriber.phone.isEmpty() && !m_ui->centreStrip->isNeeded())
        facts.append(formatPhone(m_card.subscriber.phone));
    facts.append(kindWords(m_card.subscriber));
    m_ui->factsLabel->setFullText(facts.join(QStringLiteral("  ·  ")));
}

void AccountCardPage::fillBalance() {
    const Money balance = m_card.account.balance;
    std::optional<Tone> meaning;
    if (m_card.overdueDebt.kopecks > 0)
        meaning = Tone::Danger;
    else if (balance.kopecks > 0)
        meaning = Tone::Success;
    m_ui->balanceTile->setFigure(formatMoney(balance), meaning);
    const bool allOverdue = m_card.overdueDebt.kopecks > 0 && m_card.overdueDebt.kopecks >= -balance.kopecks;
    QStringList lines{allOverdue ? tr("debt, all of it past due") : balanceWords(balance)};
    if (m_card.overdueDebt.kopecks > 0 && !allOverdue)
        lines.append(tr("past due: %1").arg(formatMoney(m_card.overdueDebt)));
    const QString due = dueText();
    if (balance.kopecks < 0 && !allOverdue && !due.isEmpty()) // else there is nothing to pay until then
        lines.append(due);
    if (m_card.lastPaymentOn.isValid())
        lines.append(tr("last paid %1 on %2").arg(formatMoney(m_card.lastPayment), formatDate(m_card.lastPaymentOn)));
    m_ui->balanceTile->setLines(lines);
}

QString AccountCardPage::dueText() const {
    // The bill of last month is due this month; once that day is over, this month's bill is due in the next.
    const Reference& reference = m_context.workplace.reference;
    const QDate today = m_context.workplace.clock.today();
    for (const Period period : {Period::of(today).plusMonths(-1), Period::of(today)}) {
        const Result<QDate> due = reference.due.dueDate(period, reference.calendar);
        if (due && due.value() >= today)
            return tr("next due date %1").arg(formatDate(due.value()));
    }
    return {};
}

void AccountCardPage::fillWindow() {
    if (const Meter* meter = meterInUse(); meter && meter->smart) {
        m_ui->windowTile->setFigure(tr("sent by the meter"));
        m_ui->windowTile->setLines({selfReadingWords(lastReadOn(*meter))});
        return;
    }
    const QDate today = m_context.workplace.clock.today();
    const ReadingRules& rules = m_context.workplace.reference.readingRules;
    const ReadingWindow window = readingWindow(today, rules);
    m_ui->windowTile->setFigure(windowWords(window),
                                window.state == WindowState::Open ? std::optional(Tone::Success) : std::nullopt);
    m_ui->windowTile->setLines({windowMeaning(window, today, rules)});
}

const Meter* AccountCardPage::meterInUse() const {
    const auto inUse = std::find_if(m_card.meters.cbegin(), m_card.meters.cend(),
                                    [](const Meter& meter) { return meter.removedOn.isNull(); });
    return inUse == m_card.meters.cend() ? nullptr : &*inUse;
}

void AccountCardPage::fillReadings() {
    const Meter* inUse = meterInUse();
    if (!inUse) {
        m_ui->readingsTile->setFigure(tr("no meter"));
        m_ui->readingsTile->setLines({});
        return;
    }
    QVector<QStringList> values;
    QStringList origin;
    for (const Register& reg : inUse->registers) {
        if (!reg.lastReadOn.isValid())
            continue;
        values.append({name(reg.zone, inUse->zones), formatNumber(reg.lastValue)});
        const QString from = QStringLiteral("%1 · %2").arg(formatDate(reg.lastReadOn), name(reg.lastSource));
        if (!origin.contains(from))
            origin.append(from);
    }
    if (values.size() > 1)
        m_ui->readingsTile->setFigures(values);
    else
        m_ui->readingsTile->setFigure(values.isEmpty() ? tr("none yet") : values.constFirst().constLast());
    QStringList lines = origin;
    lines.append(tr("meter %1").arg(inUse->number));
    m_ui->readingsTile->setLines(lines);
}

void AccountCardPage::fillAppeals() {
    m_ui->appealsTile->setFigure(m_card.openAppeals == 0 ? tr("none open")
                                                         : tr("%n open", nullptr, m_card.openAppeals));
    QStringList lines;
    if (m_card.nearestDeadline.isValid()) {
        const QDate today = m_context.workplace.clock.today();
        lines.append(tr("nearest deadline %1, %2")
                         .arg(formatDate(m_card.nearestDeadline), deadlineWords(m_card.nearestDeadline, today)));
    }
    m_ui->appealsTile->setLines(lines);
}

void AccountCardPage::showTab(int tab) {
    if (!m_loaded || tab < 0 || m_filled[size_t(tab)])
        return;
    if (standsInForHistory(tab))
        return;
    m_filled[size_t(tab)] = true;
    QLayout* room = m_ui->tabs->widget(tab)->layout();
    delete m_ui->tabs->widget(tab)->findChild<StatePane*>(historyPane, Qt::FindDirectChildrenOnly);
    if (room->isEmpty()) {
        QWidget* made = makeTab(Tab(tab));
        room->addWidget(made);
        made->show(); // at once: a layout shows what it was given only from the event loop
    }
    fillTab(Tab(tab));
}

QWidget* AccountCardPage::makeTab(Tab tab) {
    switch (tab) {
    case Overview:
        m_overview = new OverviewWidget(m_context);
        connect(m_overview, &OverviewWidget::accountRequested, this, &Page::accountRequested);
        return m_overview;
    case Readings:
        m_readings = new ReadingsWidget(m_context);
        connect(m_readings, &ReadingsWidget::readingRequested, this, [this] { Q_EMIT readingRequested(m_account); });
        connect(m_readings, &ReadingsWidget::correctionRequested, this, &AccountCardPage::correct);
        return m_readings;
    case Payments:
        m_statement = new StatementWidget(m_context);
        return m_statement;
    case Appeals:
        m_appeals = new AccountAppealsWidget(m_context);
        connect(m_appeals, &AccountAppealsWidget::appealRequested, this, &Page::appealRequested);
        connect(m_appeals, &AccountAppealsWidget::newAppealRequested, this, &Page::newAppealRequested);
        return m_appeals;
    case Timeline:
    case TabCount:
        break;
    }
    m_timeline = new TimelineWidget(m_context);
    connect(m_timeline, &TimelineWidget::appealRequested, this, &Page::appealRequested);
    return m_timeline;
}

void AccountCardPage::fillTab(Tab tab) {
    switch (tab) {
    case Overview:
        m_overview->showCard(m_card, m_meters, m_related);
        break;
    case Readings:
        m_readings->setHistory(m_card.account.number, m_meters);
        break;
    case Payments:
        m_statement->showAccount(m_account);
        break;
    case Appeals:
        m_appeals->showAccount(m_account);
        break;
    case Timeline:
        m_timeline->showAccount(m_account);
        break;
    case TabCount:
        break;
    }
}

bool AccountCardPage::standsInForHistory(int tab) {
    const bool historic = tab == Readings || tab == Payments || tab == Timeline;
    const CentreStrip::History state = m_ui->centreStrip->history();
    QWidget* room = m_ui->tabs->widget(tab);
    if (!historic || m_card.account.hasHistory || !m_ui->centreStrip->isNeeded() || state == CentreStrip::History::Here)
        return false;
    auto* pane = room->findChild<StatePane*>(historyPane, Qt::FindDirectChildrenOnly);
    if (!pane) {
        while (QLayoutItem* old = room->layout()->takeAt(0)) { // what another account had here
            delete old->widget();
            delete old;
        }
        forgetTab(tab);
        pane = new StatePane(room);
        pane->setObjectName(historyPane);
        connect(pane, &StatePane::actionRequested, m_ui->centreStrip, &CentreStrip::fetchHistory);
        room->layout()->addWidget(pane);
        pane->show();
    }
    if (state == CentreStrip::History::Loading)
        pane->showLoading(tr("The history comes from the centre…"));
    else
        pane->showEmpty(tr("The history is not loaded: no connection"),
                        tr("Readings, charges and payments come from the centre when a card is opened and stay here "
                           "afterwards. The balance and the last readings above are here."),
                        tr("Try again"));
    return true;
}

void AccountCardPage::forgetTab(int tab) {
    if (tab == Readings)
        m_readings = nullptr;
    else if (tab == Payments)
        m_statement = nullptr;
    else if (tab == Timeline)
        m_timeline = nullptr;
}

void AccountCardPage::showHistoryState() {
    if (m_loaded)
        showTab(m_ui->tabs->currentIndex());
}

void AccountCardPage::correct(const Reading& reading) {
    auto* dialog = new ReadingDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReadingDialog::said, this, &Page::said);
    dialog->openForCorrection(reading);
}

void AccountCardPage::chooseTab(Tab tab) {
    m_ui->tabs->setCurrentIndex(tab);
    m_ui->tabs->setFocus(Qt::ShortcutFocusReason);
}

} // namespace line605
