#include "domain/deadline.h"

#include "domain/jsonread.h"

#include <algorithm>

namespace line605 {

namespace {

DeadlineTerm readTerm(JsonFields& fields) {
    DeadlineTerm term;
    term.days = static_cast<int>(fields.integer(QStringLiteral("days"), 0, 3650));
    const QString kind = fields.text(QStringLiteral("kind"));
    term.working = kind == QLatin1String("working");
    if (!term.working && kind != QLatin1String("calendar"))
        fields.fail(QStringLiteral("kind"));
    term.since = fields.date(QStringLiteral("since"));
    term.source = fields.text(QStringLiteral("source"));
    term.sourceEnglish = fields.text(QStringLiteral("source_en"));
    term.confirmed = fields.flag(QStringLiteral("confirmed"));
    return term;
}

bool hasTopic(const QVector<DeadlineTerm>& terms, AppealTopic topic) {
    return std::any_of(terms.begin(), terms.end(), [&](const DeadlineTerm& term) { return term.topic == topic; });
}

} // namespace

Result<DeadlineCatalogue> DeadlineCatalogue::fromJson(const QByteArray& json) {
    const Result<QJsonObject> read = readJsonObject(json, ErrorCode::ReferenceMissing);
    if (!read)
        return read.error();
    QString problem;
    JsonFields fields(read.value(), problem);
    JsonFields defaults(fields.object(QStringLiteral("default")), problem, QStringLiteral("default."));
    const DeadlineTerm common = readTerm(defaults);
    DeadlineCatalogue catalogue;
    const QVector<QJsonObject> rows = fields.objects(QStringLiteral("terms"));
    for (const QJsonObject& row : rows) {
        JsonFields term(row, problem, QStringLiteral("terms."));
        const AppealTopic topic = term.coded<AppealTopic>(QStringLiteral("topic"));
        catalogue.m_terms << readTerm(term);
        catalogue.m_terms.last().topic = topic;
    }
    if (!problem.isEmpty())
        return Error{ErrorCode::ReferenceMissing, problem};
    // Every topic has a term, so that term() always answers.
    for (const Coded<AppealTopic>& topic : codeTable<AppealTopic>()) {
        if (hasTopic(catalogue.m_terms, topic.value))
            continue;
        catalogue.m_terms << common;
        catalogue.m_terms.last().topic = topic.value;
    }
    std::stable_sort(catalogue.m_terms.begin(), catalogue.m_terms.end(),
                     [](const DeadlineTerm& a, const DeadlineTerm& b) { return a.since < b.since; });
    return catalogue;
}

DeadlineTerm DeadlineCatalogue::term(AppealTopic topic, QDate on) const {
    std::optional<DeadlineTerm> found;
    for (const DeadlineTerm& term : m_terms) {
        if (term.topic == topic && (!found || term.since <= on))
            found = term;
    }
    return found.value_or(DeadlineTerm{topic, 0, false, {}, {}, {}, false});
}

Result<QDate> DeadlineCatalogue::deadline(AppealTopic topic, QDate receivedOn, const WorkingCalendar& calendar) const {
    const DeadlineTerm found = term(topic, receivedOn);
    if (found.working)
        return calendar.addWorkingDays(receivedOn, found.days);
    return calendar.sameOrNextWorkingDay(receivedOn.addDays(found.days));
}

Result<QDate> DeadlineCatalogue::afterPause(QDate deadline, AppealTopic topic, QDate pausedOn, QDate resumedOn,
                                            const WorkingCalendar& calendar) const {
    if (!deadline.isValid() || !pausedOn.isValid() || !resumedOn.isValid() || resumedOn < pausedOn)
        return Error{ErrorCode::BadInput, QStringLiteral("a pause ends after it begins")};
    if (!term(topic, pausedOn).working)
        return calendar.sameOrNextWorkingDay(deadline.addDays(pausedOn.daysTo(resumedOn)));
    const Result<int> days = calendar.workingDaysBetween(pausedOn, resumedOn);
    if (!days)
        return days.error();
    return calendar.addWorkingDays(deadline, days.value());
}

} // namespace line605
