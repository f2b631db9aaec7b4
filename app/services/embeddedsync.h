#pragma once

#include "ports/syncgate.h"

namespace line605 {

/// The sync of a store without a centre: the store is all there is, nothing is on its way.
class EmbeddedSyncControl : public SyncControl {
    Q_OBJECT

public:
    using SyncControl::SyncControl;

    [[nodiscard]] SyncStatus status() const override { return {}; }
    void syncNow() override {}
    Answer<Done> fetchHistory(AccountId account) override;
    Answer<QVector<OutboxItem>> outbox() override;
    Answer<Done> retry(OperationId id) override;
    Answer<Done> discard(OperationId id, const QString& reason) override;
    Answer<AccountId> borrow(const QString& accountNumber, const QString& purpose) override;
    Answer<QStringList> findPhone(const QString& phone, const QString& purpose) override;
    Answer<QString> reveal(AccountId account, const QString& field, const QString& purpose) override;
    Answer<Done> changePassword(const QString& password) override;
    Answer<Done> setPassword(const QString& password) override;
    void setOpenAppeals(const QVector<AppealId>&) override {}
    [[nodiscard]] QVector<Presence> presence(AppealId) const override { return {}; }
};

/// A gate to no centre, for a program that works with embedded stores alone.
class EmbeddedSyncGate : public SyncGate {
public:
    Answer<CentreHello> hello(const CentreProfile& profile, const QString& password) override;
    std::unique_ptr<SyncControl> start(StoreSession& store, const QString& password) override;
};

} // namespace line605
