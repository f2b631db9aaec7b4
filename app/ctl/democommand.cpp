#include "ctl/output.h"
#include "ctl/registryrun.h"
#include "ctl/storeaccess.h"
#include "domain/format.h"

namespace line605 {

namespace {

void addDemoOptions(QCommandLineParser& parser) {
    addStoreOptions(parser);
    addDemoSizeOptions(parser);
    addPersonOptions(parser);
}

/// The day's present hour; a null instant and a message when --today is no date.
QDateTime momentOf(const CommandContext& context) {
    const QString text = context.options.value(QStringLiteral("today"));
    const QDateTime now = context.clock.nowUtc();
    if (text.isEmpty())
        return now;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        context.output.usageError(Ctl::tr("--today takes a date of the form YYYY-MM-DD."));
    return day.isValid() ? QDateTime(day, now.time(), Qt::UTC) : QDateTime();
}

QJsonObject toJson(const DemoCounts& counts) {
    return {{QStringLiteral("accounts"), counts.accounts}, {QStringLiteral("meters"), counts.meters},
            {QStringLiteral("readings"), counts.readings}, {QStringLiteral("charges"), counts.charges},
            {QStringLiteral("payments"), counts.payments}, {QStringLiteral("appeals"), counts.appeals}};
}

Exit answer(const CommandContext& context, const DemoCounts& counts) {
    if (context.output.isJson()) {
        context.output.json(toJson(counts));
        return Exit::Done;
    }
    context.output.pairs({{Ctl::tr("Accounts"), formatNumber(counts.accounts)},
                          {Ctl::tr("Meters"), formatNumber(counts.meters)},
                          {Ctl::tr("Readings"), formatNumber(counts.readings)},
                          {Ctl::tr("Charges"), formatNumber(counts.charges)},
                          {Ctl::tr("Payments"), formatNumber(counts.payments)},
                          {Ctl::tr("Appeals"), formatNumber(counts.appeals)}});
    return Exit::Done;
}

} // namespace

void addDemoSizeOptions(QCommandLineParser& parser) {
    addOption(parser, "accounts", "N", Ctl::tr("How many accounts the region has."), QStringLiteral("2000"));
    addOption(parser, "seed", "S", Ctl::tr("The same seed gives the same region."), QStringLiteral("605"));
    addOption(parser, "history", "N", Ctl::tr("For how many accounts there is history."), QStringLiteral("20000"));
    addOption(parser, "today", "DATE", Ctl::tr("The day that the region is as of."));
}

std::optional<DemoOptions> demoOptions(const CommandContext& context, const Person& person) {
    const std::optional<int> accounts = numberOption(context, QStringLiteral("accounts"), 1, 5'000'000);
    const std::optional<int> seed = numberOption(context, QStringLiteral("seed"), 0, std::numeric_limits<int>::max());
    const std::optional<int> history = numberOption(context, QStringLiteral("history"), 0, 5'000'000);
    const QDateTime moment = momentOf(context);
    if (!accounts || !seed || !history || moment.isNull())
        return std::nullopt;
    DemoOptions options;
    options.accounts = *accounts;
    options.seed = quint32(*seed);
    options.historyAccounts = *history;
    options.nowUtc = moment;
    options.person = person;
    return options;
}

Exit writeDemo(const CommandContext& context, Result<std::unique_ptr<RegistryWriter>> writer,
               const DemoOptions& options) {
    const Result<DemoRegion> region = DemoRegion::load(context.reference.value());
    if (!region)
        return context.output.failure(region.error());
    if (!writer)
        return context.output.failure(writer.error());
    Result<DemoSummary> summary = Error{ErrorCode::Cancelled};
    {
        ProgressLine progress;
        summary = region.value().write(options, *writer.value(), [&progress, &options](int done) {
            progress.show(Ctl::tr("%1 of %2 accounts").arg(formatNumber(done), formatNumber(options.accounts)));
        });
        if (!summary)
            return context.output.failure(summary.error());
        const Status finished = writer.value()->finish(
            [&progress](double share) { progress.show(Ctl::tr("Finishing: %1 %").arg(int(share * 100))); });
        if (!finished)
            return context.output.failure(finished.error());
    }
    if (Status done = writer.value()->commit(); !done)
        return context.output.failure(done.error());
    return answer(context, summary.value().counts);
}

namespace {

Exit demo(const CommandContext& context) {
    const std::optional<Person> person = personOption(context);
    if (!person)
        return Exit::WrongUsage;
    std::optional<DemoOptions> options = demoOptions(context, *person);
    if (!options)
        return Exit::WrongUsage;
    const OpenedStore store = openOrCreateStore(context, *person);
    if (!store)
        return store.status;
    const auto known = await(store.session->accounts().order({}, AccountSort::Holder, Qt::AscendingOrder));
    if (!known)
        return context.output.failure(known.error());
    if (known.value().count > 0)
        return context.output.refused(
            QStringLiteral("store_not_empty"),
            Ctl::tr("The store has accounts already; a demonstration region needs an empty one."));
    options->person = store.session->person();
    return writeDemo(context, store.session->beginRegistryWrite(), *options);
}

constexpr Command commands[] = {{"demo", "", addDemoOptions, demo}};

} // namespace

std::span<const Command> demoCommands() {
    return commands;
}

} // namespace line605
