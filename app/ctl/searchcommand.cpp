#include "ctl/output.h"
#include "ctl/storeaccess.h"
#include "domain/format.h"

#include <QJsonArray>

namespace line605 {

namespace {

void addSearchOptions(QCommandLineParser& parser) {
    addStoreOptions(parser);
    addOption(parser, "limit", "N", Ctl::tr("How many accounts to show at most."), QStringLiteral("50"));
}

QString formName(SearchForm form) {
    switch (form) {
    case SearchForm::Plain:
        return QStringLiteral("plain");
    case SearchForm::OtherLayout:
        return QStringLiteral("other_layout");
    case SearchForm::Transliterated:
        return QStringLiteral("transliterated");
    case SearchForm::InsideNumber:
        return QStringLiteral("inside_number");
    }
    Q_UNREACHABLE();
    return {};
}

QString formText(const SearchAnswer& answer) {
    switch (answer.form) {
    case SearchForm::Plain:
        return {};
    case SearchForm::OtherLayout:
        return Ctl::tr("Searched for “%1”, the same keys on the other keyboard layout.").arg(answer.triedAs);
    case SearchForm::Transliterated:
        return Ctl::tr("Searched for “%1”, the Cyrillic spelling.").arg(answer.triedAs);
    case SearchForm::InsideNumber:
        return Ctl::tr("Searched for the digits “%1” inside numbers.").arg(answer.triedAs);
    }
    Q_UNREACHABLE();
    return {};
}

QString fieldName(SearchField field) {
    switch (field) {
    case SearchField::Number:
        return QStringLiteral("number");
    case SearchField::Holder:
        return QStringLiteral("holder");
    case SearchField::Address:
        return QStringLiteral("address");
    case SearchField::Phone:
        return QStringLiteral("phone");
    case SearchField::Meter:
        return QStringLiteral("meter");
    case SearchField::Inn:
        return QStringLiteral("inn");
    case SearchField::Contract:
        return QStringLiteral("contract");
    case SearchField::Appeal:
        return QStringLiteral("appeal");
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject toJson(const SearchHit& hit) {
    QJsonArray spans;
    for (const MatchSpan& span : hit.spans)
        spans.append(QJsonObject{{QStringLiteral("field"), fieldName(span.field)},
                                 {QStringLiteral("start"), span.start},
                                 {QStringLiteral("length"), span.length}});
    return {{QStringLiteral("account_number"), hit.line.number},
            {QStringLiteral("holder"), hit.line.holder},
            {QStringLiteral("address"), hit.line.address},
            {QStringLiteral("phone"), hit.line.phone},
            {QStringLiteral("meters"), hit.line.meters},
            {QStringLiteral("kind"), code(hit.line.kind)},
            {QStringLiteral("balance"), hit.line.balance.kopecks},
            {QStringLiteral("open_appeals"), hit.line.openAppeals},
            {QStringLiteral("exact"), hit.exact},
            {QStringLiteral("appeal_number"), hit.appealNumber},
            {QStringLiteral("matches"), spans}};
}

Exit search(const CommandContext& context) {
    const std::optional<int> limit = numberOption(context, QStringLiteral("limit"), 1, 100'000);
    if (!limit)
        return Exit::WrongUsage;
    if (context.arguments.isEmpty())
        return wrongUsage(context, Ctl::tr("Say what to search for."));
    const OpenedStore store = openStore(context);
    if (!store)
        return store.status;
    const Result<SearchAnswer> found = await(store.session->accounts().search(context.arguments.join(u' '), *limit));
    if (!found)
        return context.output.failure(found.error());
    const SearchAnswer& answer = found.value();
    if (context.output.isJson()) {
        QJsonArray hits;
        for (const SearchHit& hit : answer.hits)
            hits.append(toJson(hit));
        context.output.json({{QStringLiteral("query"), answer.query},
                             {QStringLiteral("form"), formName(answer.form)},
                             {QStringLiteral("tried_as"), answer.triedAs},
                             {QStringLiteral("more"), answer.more},
                             {QStringLiteral("hits"), hits}});
        return Exit::Done;
    }
    if (answer.hits.isEmpty()) {
        context.output.line(Ctl::tr("Nothing found."));
        return Exit::Done;
    }
    if (answer.form != SearchForm::Plain)
        context.output.line(formText(answer));
    QVector<QStringList> rows;
    for (const SearchHit& hit : answer.hits)
        rows.append({hit.line.number, hit.line.holder, hit.line.address,
                     hit.line.phone.isEmpty() ? QString() : formatPhone(hit.line.phone), hit.line.meters,
                     formatMoney(hit.line.balance)});
    context.output.table({Ctl::tr("Account"), Ctl::tr("Subscriber"), Ctl::tr("Address"), Ctl::tr("Phone"),
                          Ctl::tr("Meters"), Ctl::tr("Balance")},
                         rows, {5});
    if (answer.more)
        context.output.line(Ctl::tr("There are more; raise --limit to see them."));
    return Exit::Done;
}

constexpr Command commands[] = {{"search", "QUERY", addSearchOptions, search}};

} // namespace

std::span<const Command> searchCommands() {
    return commands;
}

} // namespace line605
