#pragma once

#include "domain/appeal.h"
#include "domain/history.h"

#include <variant>

/// The acts of a person, closed. An operation is appended with its visible effect in one transaction; the centre gets
/// the same operation as JSON (operationjson.h).
namespace line605 {

struct RegisterValue {
    TariffZone zone{};
    qint64 value{};
    bool rolledOver{};

    bool operator==(const RegisterValue&) const = default;
};

/// A reading of all registers of a meter, atomically (R-ZONES).
struct TakeReading {
    AccountId account;
    MeterId meter;
    QDate readOn;
    ReadingSource source{};
    QVector<RegisterValue> values;
    QVector<ReadingId> corrects; ///< empty, or one per value: the facts these correct (R-CORRECT)
    QString confirmedBy;         ///< the supervisor, where R-PLAUSIBLE asked for one

    bool operator==(const TakeReading&) const = default;
};

struct RegisterAppeal {
    AppealId appeal;
    AccountId account; ///< null when the caller has none
    AppealChannel channel{};
    AppealTopic topic{};
    QString subject;
    QString text;
    QDate deadline;
    QString assignee;

    bool operator==(const RegisterAppeal&) const = default;
};

struct ReplyToAppeal {
    AppealId appeal;
    QString text;
    bool close{}; ///< the answer settles it: answered, then closed

    bool operator==(const ReplyToAppeal&) const = default;
};

struct ChangeAppealState {
    AppealId appeal;
    AppealState from{}; ///< what the person saw; a refusal when it is no longer so
    AppealState to{};
    QString assignee; ///< with Assigned
    QString reason;
    QDate deadline; ///< the new deadline after a pause; null = unchanged

    bool operator==(const ChangeAppealState&) const = default;
};

struct AddAppealNote {
    AppealId appeal;
    QString text;

    bool operator==(const AddAppealNote&) const = default;
};

/// A-IDENTITY: the clerk accepted the identity document of the account's holder.
struct AcceptIdentity {
    AccountId account;
    AppealId appeal; ///< the one it came with; may be null

    bool operator==(const AcceptIdentity&) const = default;
};

using OperationBody =
    std::variant<TakeReading, RegisterAppeal, ReplyToAppeal, ChangeAppealState, AddAppealNote, AcceptIdentity>;

struct Operation {
    OperationId id;
    QDateTime at; ///< UTC, from the Clock
    QString actor;
    OperationBody body;
};

/// Where an operation is on its way to the centre. Without a centre the local apply is final.
enum class OperationState { Local, Pending, Sent, Acknowledged, Refused };

/// A new UUIDv7 (RFC 9562) for \a at: sorts by time, random otherwise.
[[nodiscard]] QUuid newUuidV7(const QDateTime& at);

/// Refuses what neither store nor centre can hold: NUL, lone surrogates, texts over 1 MB.
[[nodiscard]] Status checkStorable(const OperationBody& body);

} // namespace line605
