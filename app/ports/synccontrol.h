#pragma once

#include "domain/syncstatus.h"
#include "ports/answer.h"

#include <QObject>

namespace line605 {

/// What a person or a page may ask of the sync, from the screen's thread. Answers come when the sync's thread had its
/// turn; without a centre they are Offline.
class SyncControl : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual SyncStatus status() const = 0;
    /// Try now: the person does not wait for the next attempt.
    virtual void syncNow() = 0;
    /// The history of an account that is about to be shown. Done when it is here as of the newest snapshot; Offline
    /// when the centre is away: what is kept is shown with its date then.
    virtual Answer<Done> fetchHistory(AccountId account) = 0;
    virtual Answer<QVector<OutboxItem>> outbox() = 0;
    virtual Answer<Done> retry(OperationId id) = 0;
    virtual Answer<Done> discard(OperationId id, const QString& reason) = 0;
    virtual Answer<AccountId> borrow(const QString& accountNumber, const QString& purpose) = 0;
    virtual Answer<QStringList> findPhone(const QString& phone, const QString& purpose) = 0;
    virtual Answer<QString> reveal(AccountId account, const QString& field, const QString& purpose) = 0;
    /// Changes it at the centre; the sync goes on with it.
    virtual Answer<Done> changePassword(const QString& password) = 0;
    /// It was changed elsewhere, so that the link is Refused: Done when the centre lets the person in with \a password,
    /// which the sync goes on with; CentreRefused when it does not.
    virtual Answer<Done> setPassword(const QString& password) = 0;
    /// The appeals that this person has open: the others see it.
    virtual void setOpenAppeals(const QVector<AppealId>& appeals) = 0;
    /// Others on the appeal.
    [[nodiscard]] virtual QVector<Presence> presence(AppealId appeal) const = 0;

Q_SIGNALS:
    void statusChanged();
    void presenceChanged();
    void outboxChanged();
    /// The centre says that the person left: everything of the store is gone.
    void dismissed();
};

} // namespace line605
