#include "services/conflictdesk.h"

#include "domain/operationjson.h"

#include <QFuture>

namespace line605 {

namespace {

/// What an act is about.
struct Subject {
    AppealId appeal;
    AccountId account;
};

Subject subjectOf(const OperationBody& body) {
    return std::visit(
        [](const auto& act) {
            Subject subject;
            if constexpr (requires { act.appeal; })
                subject.appeal = act.appeal;
            if constexpr (requires { act.account; })
                subject.account = act.account;
            return subject;
        },
        body);
}

} // namespace

ConflictDesk::ConflictDesk(const Workplace& workplace, QObject* parent) : QObject(parent), m_workplace(workplace) {}

bool ConflictDesk::hasTwoSides(const OutboxItem& item) {
    const Result<OperationBody> body = operationFromJson(item.payload);
    return body && !std::holds_alternative<RegisterAppeal>(body.value());
}

Answer<Conflict> ConflictDesk::open(const OutboxItem& item) {
    Conflict conflict{item, std::nullopt, std::nullopt, {}};
    Result<OperationBody> body = operationFromJson(item.payload);
    if (!body)
        return ready<Conflict>(conflict);
    conflict.mine = body.value();
    const Subject subject = subjectOf(body.value());
    StoreSession& store = m_workplace.store;
    if (std::holds_alternative<TakeReading>(body.value())) {
        return store.history()
            .readings(subject.account, {})
            .then(this, [conflict](const Result<QVector<MeterHistory>>& meters) mutable -> Result<Conflict> {
                if (!meters)
                    return meters.error();
                conflict.meters = meters.value();
                return conflict;
            });
    }
    if (subject.appeal.isNull() || std::holds_alternative<RegisterAppeal>(body.value()))
        return ready<Conflict>(conflict);
    return store.appeals()
        .appeal(subject.appeal)
        .then(this, [conflict](const Result<Appeal>& appeal) mutable -> Result<Conflict> {
            if (!appeal)
                return appeal.error();
            conflict.appeal = appeal.value();
            return conflict;
        });
}

} // namespace line605
