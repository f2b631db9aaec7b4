#include "services/reference.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace line605 {

namespace {

Q_LOGGING_CATEGORY(lcReference, "line605.reference")

Result<Profile> profileFromJson(const QByteArray& json) {
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return Error{ErrorCode::ReferenceMissing, fault.errorString()};
    Profile profile;
    profile.retailer = object.value(u"retailer").toString();
    profile.contactPhone = object.value(u"contactPhone").toString();
    profile.region = object.value(u"region").toString();
    profile.accountNumberLength = object.value(u"accountNumberLength").toInt(profile.accountNumberLength);
    profile.accountNumberPrefix = object.value(u"accountNumberPrefix").toString();
    if (profile.retailer.isEmpty() || profile.contactPhone.isEmpty() || profile.accountNumberLength <= 0)
        return Error{ErrorCode::ReferenceMissing, QStringLiteral("retailer, contactPhone or accountNumberLength")};
    return profile;
}

/// Reads \a name and makes \a part of it by \a parse; whatever goes wrong is ReferenceMissing that names the file.
template<class Part>
Status loadPart(const ReferenceData& data, const QString& name, Result<Part> (*parse)(const QByteArray&), Part& part) {
    const Result<QByteArray> bytes = data.file(name);
    if (!bytes)
        return Error{ErrorCode::ReferenceMissing, name + QStringLiteral(": ") + bytes.error().detail};
    Result<Part> parsed = parse(bytes.value());
    if (!parsed) {
        qCWarning(lcReference) << "reference file" << name << "cannot be used:" << parsed.error().detail;
        return Error{ErrorCode::ReferenceMissing, name + QStringLiteral(": ") + parsed.error().detail};
    }
    part = std::move(parsed).value();
    return Done{};
}

} // namespace

Result<Reference> Reference::load(const ReferenceData& data) {
    Reference reference;
    const Status parts[] = {
        loadPart(data, QStringLiteral("production_calendar.json"), &WorkingCalendar::fromJson, reference.calendar),
        loadPart(data, QStringLiteral("reading_rules.json"), &ReadingRules::fromJson, reference.readingRules),
        loadPart(data, QStringLiteral("tariffs.json"), &TariffRegister::fromJson, reference.tariffs),
        loadPart(data, QStringLiteral("appeal_deadlines.json"), &DeadlineCatalogue::fromJson, reference.deadlines),
        loadPart(data, QStringLiteral("due_dates.json"), &DueRules::fromJson, reference.due),
        loadPart(data, QStringLiteral("profile.json"), &profileFromJson, reference.profile),
    };
    for (const Status& part : parts) {
        if (!part)
            return part.error();
    }
    return reference;
}

} // namespace line605
