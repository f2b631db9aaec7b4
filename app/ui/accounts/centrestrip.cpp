#include "ui/accounts/centrestrip.h"

#include "domain/format.h"
#include "domain/words.h"
#include "models/syncwords.h"
#include "ui/common/icons.h"
#include "ui/common/labellook.h"
#include "ui/sync/purposemenu.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace line605 {

namespace {

const QString phoneField = QStringLiteral("phone");
const QString emailField = QStringLiteral("email");

} // namespace

CentreStrip::CentreStrip(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_phone = makeField(phoneField);
    layout->addSpacing(14);
    m_email = makeField(emailField);
    layout->addStretch(1);
    m_picture = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("historyState"));
    m_again = new QToolButton(this);
    m_again->setObjectName(QStringLiteral("historyAgain"));
    m_again->setText(tr("Try again"));
    m_again->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_picture);
    layout->addWidget(m_text);
    layout->addWidget(m_again);
    connect(m_again, &QToolButton::clicked, this, &CentreStrip::fetchHistory);
    hide();
}

CentreStrip::Field CentreStrip::makeField(const QString& code) {
    Field field;
    field.code = code;
    field.title = new QLabel(code == phoneField ? tr("Phone") : tr("E-mail"), this);
    setTone(field.title, Tone::Muted);
    field.value = new QLabel(this);
    field.value->setObjectName(code + QStringLiteral("Value"));
    field.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    field.button = new QToolButton(this);
    field.button->setObjectName(code + QStringLiteral("Reveal"));
    field.button->setText(tr("show"));
    field.button->setIcon(lineIcon(QStringLiteral("eye")));
    field.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    field.button->setAutoRaise(true);
    field.button->setFocusPolicy(Qt::TabFocus);
    const bool phone = code == phoneField;
    field.button->setAccessibleName(phone ? tr("Show the whole phone number") : tr("Show the whole e-mail address"));
    field.button->setToolTip(phone ? tr("Show the whole number for a purpose (P)")
                                   : tr("Show the whole address for a purpose (E)"));
    connect(field.button, &QToolButton::clicked, this, [this, code] { reveal(code); });
    for (QWidget* part : std::initializer_list<QWidget*>{field.title, field.value, field.button})
        layout()->addWidget(part);
    return field;
}

void CentreStrip::setUp(const UiContext& context) {
    m_context = &context;
    connect(&context.sync, &SyncControl::statusChanged, this, &CentreStrip::showHistory);
}

bool CentreStrip::isNeeded() const {
    return m_context->sync.status().link != LinkState::Embedded;
}

void CentreStrip::begin(AccountId account) {
    forget();
    m_account = account;
    m_kept = false;
    setVisible(isNeeded());
    if (isNeeded())
        fetchHistory();
}

void CentreStrip::showCard(const AccountCard& card) {
    m_kept = card.account.hasHistory;
    m_phone.masked = card.subscriber.phone;
    m_email.masked = card.subscriber.email;
    showFields();
    showHistory();
}

void CentreStrip::fetchHistory() {
    setHistory(History::Loading);
    m_context->sync.fetchHistory(m_account).then(this, [this, generation = ++m_generation](const Status& status) {
        if (generation != m_generation)
            return;
        if (!status && status.error().code != ErrorCode::Offline)
            Q_EMIT failed(status.error());
        setHistory(status || m_kept ? History::Here : History::Missing);
    });
}

void CentreStrip::setHistory(History history) {
    m_history = history;
    showHistory();
    Q_EMIT historyChanged();
}

void CentreStrip::showHistory() {
    if (!isNeeded())
        return;
    const SyncStatus status = m_context->sync.status();
    const QDateTime now = m_context->workplace.clock.nowUtc();
    QString picture;
    QString text;
    Tone which = Tone::Muted;
    if (m_history == History::Missing && !m_kept) {
        picture = QStringLiteral("offline");
        which = Tone::Warning;
        text = tr("The history is not loaded: no connection");
    } else if (m_history == History::Loading && !m_kept) {
        picture = QStringLiteral("refresh");
        text = tr("The history is being loaded…");
    } else if (status.link != LinkState::Online && status.lastSync.isValid()) {
        picture = QStringLiteral("clock");
        which = Tone::Warning;
        text = tr("Data as of %1").arg(momentWords(status.lastSync, now));
    }
    m_picture->setVisible(!text.isEmpty());
    m_text->setVisible(!text.isEmpty());
    m_again->setVisible(m_history == History::Missing && !m_kept);
    if (text == m_text->text() || text.isEmpty())
        return;
    m_picture->setPixmap(lineIcon(picture, tone(which)).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setText(text);
    setTone(m_text, which);
}

QString CentreStrip::shownValue(const Field& field) const {
    const QString& value = field.revealed.isEmpty() ? field.masked : field.revealed;
    return field.code == phoneField ? formatPhone(value) : value;
}

void CentreStrip::showFields() {
    for (Field* field : {&m_phone, &m_email}) {
        const bool any = !field->masked.isEmpty();
        field->title->setVisible(any);
        field->value->setVisible(any);
        field->button->setVisible(any && field->revealed.isEmpty());
        field->value->setText(shownValue(*field));
        QFont look = font();
        look.setBold(!field->revealed.isEmpty());
        field->value->setFont(look);
    }
}

void CentreStrip::forget() {
    ++m_generation; // an answer that is on its way is nobody's any more
    m_phone.revealed.clear();
    m_email.revealed.clear();
    m_phone.value->clear();
    m_email.value->clear();
}

void CentreStrip::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (event->spontaneous() || (m_phone.revealed.isEmpty() && m_email.revealed.isEmpty()))
        return;
    forget();
    showFields();
}

void CentreStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_text)
        return;
    m_text->clear();
    if (m_context)
        showHistory();
}

void CentreStrip::reveal(const QString& fieldCode) {
    const Field& field = fieldCode == phoneField ? m_phone : m_email;
    if (!isVisible() || field.masked.isEmpty() || !field.revealed.isEmpty())
        return;
    if (m_context->sync.status().link != LinkState::Online) {
        Q_EMIT failed(Error{ErrorCode::Offline, {}, {}, 0});
        return;
    }
    auto* menu = new PurposeMenu(this);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    connect(menu, &PurposeMenu::chosen, this,
            [this, fieldCode](const QString& purpose) { askCentre(fieldCode, purpose); });
    menu->ask(fieldCode == phoneField ? tr("Show the phone number — what for?")
                                      : tr("Show the e-mail address — what for?"),
              field.button->mapToGlobal(QPoint(0, field.button->height() + 2)));
}

void CentreStrip::askCentre(const QString& fieldCode, const QString& purpose) {
    m_context->sync.reveal(m_account, fieldCode, purpose)
        .then(this, [this, fieldCode, account = m_account](const Result<QString>& value) {
            if (account != m_account || !isVisible())
                return; // the card is gone meanwhile
            if (!value) {
                Q_EMIT failed(value.error());
                return;
            }
            (fieldCode == phoneField ? m_phone : m_email).revealed = value.value();
            showFields();
            Q_EMIT said(tr("Shown until the card is closed; the request is in the journal."));
        });
}

} // namespace line605
