#include "ctl/output.h"
#include "ctl/storeaccess.h"
#include "domain/format.h"
#include "domain/words.h"
#include "services/readingdesk.h"

#include <QJsonArray>

namespace line605 {

namespace {

void addReadingOptions(QCommandLineParser& parser) {
    addStoreOptions(parser);
    addOption(parser, "account", "N", Ctl::tr("The account's number."));
    addOption(parser, "meter", "M", Ctl::tr("The meter's number, when there are several in use."));
    addOption(parser, "zone", "T1=VALUE", Ctl::tr("The value of a zone; once for each of the meter's zones."));
    addOption(parser, "date", "DATE", Ctl::tr("The day of the reading; today when it is not given."));
    addOption(parser, "source", "SOURCE", Ctl::tr("phone, office, cabinet, list, ivr, control or remote."),
              QStringLiteral("phone"));
    parser.addOption({QStringLiteral("confirm"), Ctl::tr("The caller confirmed what the rules ask to be read back.")});
    addOption(parser, "supervisor", "LOGIN", Ctl::tr("Who confirmed a use of over ten times the usual."));
}

/// What the command line says of a reading.
struct Typed {
    QVector<TypedValue> values;
    QDate readOn;
    ReadingSource source{};
};

std::optional<Typed> typedReading(const CommandContext& context) {
    const std::optional<ReadingSource> source = codeOption<ReadingSource>(context, QStringLiteral("source"));
    if (!source)
        return std::nullopt;
    const QString day = context.options.value(QStringLiteral("date"));
    Typed typed{{}, day.isEmpty() ? context.clock.today() : QDate::fromString(day, Qt::ISODate), *source};
    if (!typed.readOn.isValid()) {
        context.output.usageError(Ctl::tr("--date takes a date of the form YYYY-MM-DD."));
        return std::nullopt;
    }
    for (const QString& pair : context.options.values(QStringLiteral("zone"))) {
        const std::optional<TariffZone> zone = fromCode<TariffZone>(pair.section(u'=', 0, 0));
        if (!zone || !pair.contains(u'=')) {
            context.output.usageError(Ctl::tr("--zone takes a zone and a value, for example T1=12345."));
            return std::nullopt;
        }
        const bool twice = std::any_of(typed.values.cbegin(), typed.values.cend(),
                                       [&zone](const TypedValue& value) { return value.zone == *zone; });
        if (twice) {
            context.output.usageError(Ctl::tr("Give the value of %1 once.").arg(code(*zone)));
            return std::nullopt;
        }
        typed.values.append({*zone, pair.section(u'=', 1), false});
    }
    if (typed.values.isEmpty()) {
        context.output.usageError(Ctl::tr("Give the value of at least one zone with --zone T1=VALUE."));
        return std::nullopt;
    }
    return typed;
}

/// The meter of --meter, or the only one in use.
Result<MeterId> chosenMeter(const CommandContext& context, const ReadingForm& form) {
    const QString number = context.options.value(QStringLiteral("meter"));
    QVector<MeterId> inUse;
    for (const MeterHistory& history : form.meters) {
        if (!number.isEmpty() && history.meter.number == number)
            return history.meter.id;
        if (!history.meter.removedOn.isValid())
            inUse.append(history.meter.id);
    }
    if (!number.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("meter of the account")};
    if (inUse.size() == 1)
        return inUse.constFirst();
    return Error{inUse.isEmpty() ? ErrorCode::NotFound : ErrorCode::AmbiguousMatch, QStringLiteral("meter in use")};
}

/// A rollover that the rules offer is confirmed by --confirm.
void confirmRollovers(const ReadingPreview& preview, QVector<TypedValue>& values) {
    for (const Finding& finding : preview.check.findings) {
        for (TypedValue& value : values) {
            if (finding.what == FindingCase::RolloverPossible && finding.zone == value.zone)
                value.rolloverConfirmed = true;
        }
    }
}

void answerJson(const CommandContext& context, const ReadingPreview& preview, const OperationId& operation) {
    QJsonArray zones;
    for (const ZoneOutcome& zone : preview.check.zones)
        zones.append(QJsonObject{{QStringLiteral("zone"), code(zone.zone)},
                                 {QStringLiteral("value"), zone.value.value_or(0)},
                                 {QStringLiteral("use_kwh"), zone.use.kwh},
                                 {QStringLiteral("rolled_over"), zone.rolledOver}});
    context.output.json(
        {{QStringLiteral("operation"), operation.value.toString(QUuid::WithoutBraces)},
         {QStringLiteral("counts_for"), preview.check.countsFor.toString()},
         {QStringLiteral("use_kwh"), preview.check.use.kwh},
         {QStringLiteral("amount"), preview.cost ? QJsonValue(preview.cost->total.kopecks) : QJsonValue()},
         {QStringLiteral("zones"), zones},
         {QStringLiteral("findings"), toJson(preview.check.findings)}});
}

void answerText(const CommandContext& context, const ReadingPreview& preview) {
    context.output.line(Ctl::tr("The reading is taken."));
    context.output.pairs({{Ctl::tr("Counts for"), formatPeriod(preview.check.countsFor)},
                          {Ctl::tr("Use"), formatEnergy(preview.check.use)},
                          {Ctl::tr("Amount"), preview.cost ? formatMoney(preview.cost->total) : QString()}});
    for (const Finding& finding : preview.check.findings)
        context.output.line(ruleId(finding.rule) + QStringLiteral(": ") + words(finding));
}

Exit add(const CommandContext& context) {
    const std::optional<Typed> typed = typedReading(context);
    const QString number = context.options.value(QStringLiteral("account"));
    if (!typed)
        return Exit::WrongUsage;
    if (number.isEmpty())
        return wrongUsage(context, Ctl::tr("Name the account with --account NUMBER."));
    const OpenedStore store = openStore(context);
    if (!store)
        return store.status;
    const OnMainThread<ReadingDesk> desk(
        Workplace{*store.session, context.clock, context.reference.value(), context.tables, store.session->person()});
    const Result<AccountId> account = await(store.session->accounts().byNumber(number));
    if (!account)
        return context.output.failure(account.error());
    const Result<ReadingForm> form = await(desk.ask([&](ReadingDesk& each) { return each.open(account.value()); }));
    if (!form)
        return context.output.failure(form.error());
    const Result<MeterId> meter = chosenMeter(context, form.value());
    if (!meter)
        return context.output.failure(meter.error());
    const bool confirmed = context.options.isSet(QStringLiteral("confirm"));
    QVector<TypedValue> values = typed->values;
    const auto look = [&](ReadingDesk& each) {
        return each.preview(form.value(), meter.value(), values, typed->readOn);
    };
    ReadingPreview preview = desk.ask(look);
    if (confirmed) {
        confirmRollovers(preview, values);
        preview = desk.ask(look);
    }
    const QString supervisor = context.options.value(QStringLiteral("supervisor"));
    const Result<OperationId> committed = await(desk.ask([&](ReadingDesk& each) {
        return each.commit(form.value(), meter.value(), values, typed->readOn, typed->source, confirmed, supervisor);
    }));
    if (!committed) {
        const Exit status = context.output.failure(committed.error());
        if (!confirmed && worst(committed.error().findings) == Severity::ReadBack)
            context.output.note(Ctl::tr("Read it back to the caller and repeat with --confirm."));
        return status;
    }
    if (context.output.isJson())
        answerJson(context, preview, committed.value());
    else
        answerText(context, preview);
    return Exit::Done;
}

constexpr Command commands[] = {{"reading add", "", addReadingOptions, add}};

} // namespace

std::span<const Command> readingCommands() {
    return commands;
}

} // namespace line605
