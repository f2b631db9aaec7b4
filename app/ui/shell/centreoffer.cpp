#include "ui/shell/centreoffer.h"

#include "domain/format.h"
#include "domain/words.h"
#include "ui/sync/purposemenu.h"

#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

namespace line605 {

namespace {

constexpr int phoneDigits = 10;
constexpr int leastAccountDigits = 6;
constexpr int mostAccountDigits = 16;

/// The digits of \a typed when it is nothing but a number as people write them; else nothing.
QString digitsOf(const QString& typed) {
    static const QRegularExpression form(QStringLiteral(R"(\A\+?[0-9][0-9 ()-]*\z)"));
    if (!form.match(typed).hasMatch())
        return {};
    QString digits = typed;
    return digits.remove(QRegularExpression(QStringLiteral("[^0-9]")));
}

/// Ten digits after 7 or 8, or ten alone.
QString nationalPhone(const QString& digits) {
    if (digits.size() == phoneDigits)
        return digits;
    const bool whole = digits.size() == phoneDigits + 1 && (digits.startsWith(u'7') || digits.startsWith(u'8'));
    return whole ? digits.mid(1) : QString();
}

} // namespace

CentreOffer::CentreOffer(AccountStore& accounts, SyncControl& sync, QWidget* box)
    : QObject(box), m_accounts(accounts), m_sync(sync), m_box(box) {}

void CentreOffer::clear() {
    m_kind = Kind::None;
    m_number.clear();
}

void CentreOffer::consider(const SearchAnswer& answer) {
    clear();
    const bool exact =
        std::any_of(answer.hits.cbegin(), answer.hits.cend(), [](const SearchHit& hit) { return hit.exact; });
    if (exact || m_sync.status().link == LinkState::Embedded)
        return;
    m_query = answer.query;
    const QString digits = digitsOf(answer.query);
    if (const QString phone = nationalPhone(digits); !phone.isEmpty()) {
        m_kind = Kind::Phone;
        m_number = phone;
    } else if (digits.size() >= leastAccountDigits && digits.size() <= mostAccountDigits && answer.hits.isEmpty()) {
        m_kind = Kind::Account;
        m_number = digits;
    }
}

QString CentreOffer::text() const {
    switch (m_kind) {
    case Kind::None:
        return {};
    case Kind::Phone:
        return tr("Look for the whole number %1 at the centre").arg(formatPhone(m_number));
    case Kind::Account:
        return tr("Borrow account %1 from the centre until midnight").arg(m_number);
    }
    Q_UNREACHABLE();
    return {};
}

QString CentreOffer::obstacle() const {
    return m_sync.status().link == LinkState::Online ? QString() : tr("needs the centre, and there is no connection");
}

void CentreOffer::take() {
    if (isEmpty())
        return;
    if (!obstacle().isEmpty()) {
        Q_EMIT failed(Error{ErrorCode::Offline, {}, {}, 0});
        return;
    }
    auto* menu = new PurposeMenu(m_box);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    connect(menu, &PurposeMenu::chosen, this, &CentreOffer::ask);
    menu->ask(tr("%1 — what for?").arg(text()), m_box->mapToGlobal(QPoint(0, m_box->height() + 2)));
}

void CentreOffer::ask(const QString& purpose) {
    const Kind kind = m_kind;
    const QString number = m_number;
    Q_EMIT asked();
    if (kind == Kind::Account) {
        m_sync.borrow(number, purpose).then(this, [this](const Result<AccountId>& account) {
            if (account)
                Q_EMIT borrowed(account.value());
            else
                Q_EMIT failed(account.error());
        });
        return;
    }
    m_sync.findPhone(number, purpose).then(this, [this](const Result<QStringList>& numbers) {
        if (numbers)
            takeNumbers(numbers.value());
        else
            Q_EMIT failed(numbers.error());
    });
}

void CentreOffer::takeNumbers(const QStringList& numbers) {
    clear();
    lookUp(numbers, {}, {});
}

/// One number after the other: which of them are here.
void CentreOffer::lookUp(const QStringList& numbers, QVector<AccountId> here, QStringList elsewhere) {
    if (!numbers.isEmpty()) {
        const QString& number = numbers.constFirst();
        m_accounts.byNumber(number).then(
            this, [this, numbers, here, elsewhere, number](const Result<AccountId>& account) mutable {
                if (account)
                    here.append(account.value());
                else
                    elsewhere.append(number);
                lookUp(numbers.mid(1), here, elsewhere);
            });
        return;
    }
    m_accounts.linesOf(here).then(this, [this, elsewhere](const Result<QVector<AccountLine>>& lines) {
        SearchAnswer answer;
        answer.query = m_query;
        if (lines) {
            for (const AccountLine& line : lines.value())
                answer.hits.append({line, true, {}, {}, {}});
        }
        if (answer.hits.isEmpty() && !elsewhere.isEmpty()) { // it is known there: to be borrowed next
            m_kind = Kind::Account;
            m_number = elsewhere.constFirst();
        }
        Q_EMIT found(answer, elsewhere);
    });
}

} // namespace line605
