#pragma once

#include "domain/search.h"
#include "ports/accountstore.h"
#include "ports/synccontrol.h"

#include <QObject>

class QWidget;

namespace line605 {

/// What the centre can do where this desk has found nothing: look a whole phone number up, lend an account of another
/// district until midnight. Each asks for a purpose.
class CentreOffer : public QObject {
    Q_OBJECT

public:
    /// \a box: what the question for the purpose comes up under.
    CentreOffer(AccountStore& accounts, SyncControl& sync, QWidget* box);

    /// Looks at an answer of this desk; text() says what is offered then.
    void consider(const SearchAnswer& answer);
    /// Nothing is offered.
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_kind == Kind::None; }
    [[nodiscard]] QString text() const;
    /// Why the centre cannot do it now; empty when it can.
    [[nodiscard]] QString obstacle() const;
    /// Asks for the purpose, then the centre.
    void take();

Q_SIGNALS:
    /// The centre is being asked.
    void asked();
    /// What it found, of what is here; \a elsewhere: numbers of accounts that are not.
    void found(const line605::SearchAnswer& answer, const QStringList& elsewhere);
    void borrowed(line605::AccountId account);
    void failed(const line605::Error& error);

private:
    enum class Kind { None, Phone, Account };

    void ask(const QString& purpose);
    void takeNumbers(const QStringList& numbers);
    void lookUp(const QStringList& numbers, QVector<AccountId> here, QStringList elsewhere);

    AccountStore& m_accounts;
    SyncControl& m_sync;
    QWidget* m_box{};
    Kind m_kind{Kind::None};
    QString m_number; ///< of the phone, national, or of the account
    QString m_query;
};

} // namespace line605
