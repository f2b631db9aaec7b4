#include "domain/operation.h"

#include "domain/validate.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>

namespace line605 {

namespace {

struct Texts {
    QStringList operator()(const TakeReading& body) const { return {body.confirmedBy}; }
    QStringList operator()(const RegisterAppeal& body) const { return {body.subject, body.text, body.assignee}; }
    QStringList operator()(const ReplyToAppeal& body) const { return {body.text}; }
    QStringList operator()(const ChangeAppealState& body) const { return {body.assignee, body.reason}; }
    QStringList operator()(const AddAppealNote& body) const { return {body.text}; }
    QStringList operator()(const AcceptIdentity&) const { return {}; }
};

} // namespace

QUuid newUuidV7(const QDateTime& at) {
    QByteArray bytes(16, '\0');
    const quint64 milliseconds = static_cast<quint64>(std::max<qint64>(at.toMSecsSinceEpoch(), 0));
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(milliseconds >> (8 * (5 - i)));
    const quint64 random[] = {QRandomGenerator::system()->generate64(), QRandomGenerator::system()->generate64()};
    for (int i = 6; i < 16; ++i)
        bytes[i] = static_cast<char>(random[i % 2] >> (8 * (i / 2 - 3)));
    bytes[6] = static_cast<char>((bytes.at(6) & 0x0f) | 0x70); // version 7
    bytes[8] = static_cast<char>((bytes.at(8) & 0x3f) | 0x80); // the variant of RFC 9562
    return QUuid::fromRfc4122(bytes);
}

Status checkStorable(const OperationBody& body) {
    const QStringList texts = std::visit(Texts{}, body);
    if (std::all_of(texts.begin(), texts.end(), [](const QString& text) { return isStorableText(text); }))
        return Done{};
    Finding finding;
    finding.rule = Rule::Text;
    finding.severity = Severity::Refusal;
    finding.what = FindingCase::TextNotStorable;
    return refusal({finding});
}

} // namespace line605
