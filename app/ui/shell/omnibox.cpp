#include "ui/shell/omnibox.h"

#include "ui/common/icons.h"
#include "ui/shell/centreoffer.h"
#include "ui/shell/omniboxpopup.h"

#include <QAction>
#include <QKeyEvent>

namespace line605 {

Omnibox::Omnibox(AccountStore& accounts, QWidget* parent)
    : QLineEdit(parent), m_accounts(accounts), m_results(new SearchResultsModel(this)) {
    setObjectName(QStringLiteral("omnibox"));
    setMaxLength(200);
    QAction* picture = addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    picture->setEnabled(false);
    setClearButtonEnabled(true);
    m_popup = new OmniboxPopup(this, m_results);
    connect(this, &QLineEdit::textEdited, this, &Omnibox::handleTextChanged);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            handleTextChanged(text); // the clear button
    });
    connect(m_popup, &OmniboxPopup::chosen, this, &Omnibox::choose);
    connect(m_popup, &OmniboxPopup::painted, this, [this] { Q_EMIT resultsPainted(m_results->answer().query); });
    retranslate();
}

void Omnibox::focusForNext() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void Omnibox::setKeys(const QString& find, const QString& acts) {
    m_findKeys = find;
    m_popup->setActKeys(acts);
    retranslate();
}

AccountId Omnibox::chosenAccount() const {
    return m_popup->isVisible() ? m_popup->current().data(IdRole).value<AccountId>() : AccountId{};
}

void Omnibox::closeResults() {
    m_popup->hide();
}

void Omnibox::keyPressEvent(QKeyEvent* event) {
    const bool open = m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
        if (open)
            m_popup->moveCurrent(1);
        else if (!text().trimmed().isEmpty())
            search(text().trimmed());
        return;
    case Qt::Key_Up:
        if (open)
            m_popup->moveCurrent(-1);
        return;
    case Qt::Key_PageDown:
        m_popup->moveCurrent(m_popup->rowsInView());
        return;
    case Qt::Key_PageUp:
        m_popup->moveCurrent(-m_popup->rowsInView());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && event->modifiers().testFlag(Qt::ControlModifier) && m_offer && !m_offer->isEmpty())
            takeOffer();
        else
            chooseCurrent();
        return;
    case Qt::Key_Escape:
        if (open)
            m_popup->hide();
        else
            selectAll();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void Omnibox::focusOutEvent(QFocusEvent* event) {
    // A menu or another window over ours is no reason to close; another control is.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_popup->hide();
    m_chooseWhenAnswered = false;
    QLineEdit::focusOutEvent(event);
}

void Omnibox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void Omnibox::handleTextChanged(const QString& typed) {
    m_chooseWhenAnswered = false;
    const QString query = typed.trimmed();
    if (query.isEmpty()) {
        m_next.clear();
        m_asked.clear();
        m_popup->hide();
        m_results->clear();
        return;
    }
    if (query == m_asked && m_popup->isVisible() && !m_searching)
        return; // a space at the end changes nothing
    search(query);
}

void Omnibox::search(const QString& query) {
    if (m_searching) {
        m_next = query;
        return;
    }
    m_searching = true;
    m_next.clear();
    m_asked = query;
    m_accounts.search(query, shownHits).then(this, [this](const Result<SearchAnswer>& answer) {
        handleAnswer(answer);
    });
}

void Omnibox::handleAnswer(const Result<SearchAnswer>& answer) {
    m_searching = false;
    if (!m_next.isEmpty() && m_next != m_asked) {
        const QString newest = m_next;
        search(newest); // the answer is older than what is typed by now: nobody sees it
        return;
    }
    m_next.clear();
    showAnswer(answer);
    Q_EMIT searchFinished();
}

void Omnibox::showAnswer(const Result<SearchAnswer>& answer) {
    if (m_asked.isEmpty() || window()->focusWidget() != this)
        return; // cleared or left meanwhile; another window in front is no reason to drop it
    if (!answer) {
        m_popup->setOffer({});
        m_popup->showFailure(answer.error());
        return;
    }
    m_results->setAnswer(answer.value());
    if (m_offer)
        m_offer->consider(answer.value());
    showOffer();
    m_popup->showAnswer();
    if (m_chooseWhenAnswered)
        chooseCurrent();
}

void Omnibox::chooseCurrent() {
    if (m_searching) {
        m_chooseWhenAnswered = true;
        return;
    }
    m_chooseWhenAnswered = false;
    if (m_popup->isVisible() && m_results->rowCount() == 0 && m_offer && !m_offer->isEmpty())
        takeOffer();
    else if (m_popup->isVisible())
        choose(m_popup->current());
    else if (!text().trimmed().isEmpty())
        search(text().trimmed());
}

void Omnibox::choose(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const auto hit = index.data(SearchResultsModel::HitRole).value<SearchHit>();
    m_popup->hide();
    selectAll();
    if (!hit.appeal.isNull())
        Q_EMIT appealChosen(hit.appeal);
    else
        Q_EMIT accountChosen(hit.line.id);
}

void Omnibox::setCentre(SyncControl& sync) {
    m_offer = new CentreOffer(m_accounts, sync, this);
    connect(m_popup, &OmniboxPopup::offerTaken, this, &Omnibox::takeOffer);
    connect(m_offer, &CentreOffer::asked, this, [this] {
        m_popup->setOffer({});
        m_popup->showNote(tr("The centre is being asked…"));
    });
    connect(m_offer, &CentreOffer::failed, m_popup, &OmniboxPopup::showFailure);
    connect(m_offer, &CentreOffer::found, this, &Omnibox::showFound);
    connect(m_offer, &CentreOffer::borrowed, this, [this](AccountId account) {
        m_popup->hide();
        Q_EMIT accountChosen(account);
    });
}

void Omnibox::takeOffer() {
    if (m_offer)
        m_offer->take();
}

void Omnibox::showOffer() {
    if (!m_offer || m_offer->isEmpty()) {
        m_popup->setOffer({});
        return;
    }
    const QString keys = m_results->rowCount() == 0 ? tr("Enter") : tr("Ctrl+Enter");
    const QString obstacle = m_offer->obstacle();
    m_popup->setOffer(obstacle.isEmpty()
                          ? tr("%1: %2", "keys and what they do").arg(keys, m_offer->text())
                          : tr("%1: %2", "what is offered and why not now").arg(m_offer->text(), obstacle));
}

void Omnibox::showFound(const SearchAnswer& answer, const QStringList& elsewhere) {
    m_results->setAnswer(answer);
    showOffer();
    m_popup->showAnswer();
    if (answer.hits.isEmpty() && elsewhere.isEmpty())
        m_popup->showNote(tr("The centre knows no account with this number either."));
    else if (!elsewhere.isEmpty())
        m_popup->showNote(tr("At the centre, outside of your districts: %1").arg(elsewhere.join(QStringLiteral(", "))));
    setFocus(Qt::OtherFocusReason);
}

void Omnibox::retranslate() {
    const QString what = tr("Account, phone, name, address, meter, INN, appeal…");
    setPlaceholderText(m_findKeys.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, m_findKeys));
    setAccessibleName(tr("Find an account or an appeal"));
}

} // namespace line605
