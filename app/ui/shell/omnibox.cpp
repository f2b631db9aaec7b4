#include "ui/shell/omnibox.h"

#include "ui/common/icons.h"
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
        m_popup->showFailure(answer.error());
        return;
    }
    m_results->setAnswer(answer.value());
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
    if (m_popup->isVisible())
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

void Omnibox::retranslate() {
    const QString what = tr("Account, phone, name, address, meter, INN, appeal …");
    setPlaceholderText(m_findKeys.isEmpty() ? what : QStringLiteral("%1 (%2)").arg(what, m_findKeys));
    setAccessibleName(tr("Find an account or an appeal"));
}

} // namespace line605
