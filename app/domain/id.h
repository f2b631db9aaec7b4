#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QUuid>

#include <compare>

namespace line605 {

/// A strong identifier of a directory row: the centre's bigint. 0 is "none".
template<class Tag>
struct Id {
    qint64 value{};

    auto operator<=>(const Id&) const = default;
    [[nodiscard]] bool isNull() const { return value == 0; }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AccountId = Id<struct AccountTag>;
using SubscriberId = Id<struct SubscriberTag>;
using PremisesId = Id<struct PremisesTag>;
using HouseId = Id<struct HouseTag>;
using MeterId = Id<struct MeterTag>;
using OfficeId = Id<struct OfficeTag>;

/// A strong identifier of a fact made at a desk: a UUIDv7 made there (or, for an imported fact, a UUIDv5 of its natural
/// key).
template<class Tag>
struct FactId {
    QUuid value;

    bool operator==(const FactId&) const = default;
    [[nodiscard]] bool isNull() const { return value.isNull(); }
    friend size_t qHash(const FactId& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ReadingId = FactId<struct ReadingTag>;
using AppealId = FactId<struct AppealTag>;
using OperationId = FactId<struct OperationTag>;

} // namespace line605

Q_DECLARE_METATYPE(line605::AccountId)
Q_DECLARE_METATYPE(line605::AppealId)
