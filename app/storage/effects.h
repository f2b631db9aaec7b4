#pragma once

#include "domain/operation.h"
#include "storage/connection.h"
#include "storage/storerules.h"

/// What each kind of operation does to the rows that a person sees. All run inside the transaction of the operation; a
/// refusal or an error undoes it whole.
namespace line605 {

/// An operation without its body.
struct Act {
    OperationId id;
    QDateTime at; ///< UTC
    QString actor;
    const StoreRules& rules;
    bool centre{}; ///< the centre gives appeals their numbers: until then they have one that says so
};

/// What has to be told after the commit.
struct Changed {
    QVector<AccountId> accounts;
    QVector<AppealId> appeals;
};

[[nodiscard]] Result<Changed> applyEffect(Connection& connection, const Act& act, const TakeReading& body);
[[nodiscard]] Result<Changed> applyEffect(Connection& connection, const Act& act, const RegisterAppeal& body);
[[nodiscard]] Result<Changed> applyEffect(Connection& connection, const Act& act, const ReplyToAppeal& body);
[[nodiscard]] Result<Changed> applyEffect(Connection& connection, const Act& act, const ChangeAppealState& body);
[[nodiscard]] Result<Changed> applyEffect(Connection& connection, const Act& act, const AddAppealNote& body);
[[nodiscard]] Result<Changed> applyEffect(Connection& connection, const Act& act, const AcceptIdentity& body);

} // namespace line605
