#include "bench/benchapplication.h"
#include "bench/benchmarks.h"
#include "bench/desk.h"
#include "bench/rawsqlite.h"
#include "services/demo/demorandom.h"
#include "ui/accounts/accountcardpage.h"
#include "ui/shell/omnibox.h"

/// From the choice of an account with 36 months of history in the one box to the end of the frame that shows its card:
/// head, tiles, chart by month, meters, tariff and the caller's other accounts.
namespace line605::bench {

namespace {

QVector<AccountId> accountsWithHistory(const BenchStore& store, int count) {
    const RawDatabase database(store.path(), store.key(), RawDatabase::searchPragmas);
    RawStatement rows(database, "select account_id from charge where line = 'flat' group by account_id "
                                "having count(distinct period) >= 36");
    QVector<AccountId> all;
    while (rows.step())
        all.append(AccountId{rows.int64(0)});
    if (all.isEmpty())
        qFatal("no account has 36 months of history");
    DemoRandom random(3);
    QVector<AccountId> drawn;
    for (int i = 0; i < count; ++i)
        drawn.append(all.at(random.below(int(all.size()))));
    return drawn;
}

double open(Desk& desk, AccountId account) {
    BenchApplication& application = benchApplication();
    application.settle();
    auto* box = desk.window().findChild<Omnibox*>(QStringLiteral("omnibox"));
    application.watchPaint({});
    const double begun = application.now();
    Q_EMIT box->accountChosen(account);
    auto* card = desk.window().findChild<AccountCardPage*>();
    const auto* number = card->findChild<QWidget*>(QStringLiteral("numberLabel"));
    // Painting before the answer is there does not count.
    const QMetaObject::Connection shown =
        QObject::connect(card, &AccountCardPage::shown, card, [&application, account, number](AccountId id) {
            if (id == account)
                application.watchPaint([number](const QObject* widget) { return widget == number; });
        });
    application.runUntil([&application] { return application.paintedAt().has_value(); });
    QObject::disconnect(shown);
    return *application.paintedAt() - begun;
}

} // namespace

void benchCard(Run& run) {
    const BenchStore store(run.options().accounts);
    constexpr int warm = 10; // the page is made at the first
    const QVector<AccountId> accounts = accountsWithHistory(store, run.rounds(300) + warm);
    Desk desk(store.path());
    const double first = open(desk, accounts.front());
    Samples times;
    AccountId before = accounts.front();
    for (qsizetype i = 1; i < accounts.size(); ++i) {
        if (accounts.at(i) == before)
            continue; // it is on the screen
        before = accounts.at(i);
        const double time = open(desk, before);
        if (i >= warm)
            times.add(time);
    }
    run.report(Line(QStringLiteral("card"))
                   .samples(times)
                   .figure(QStringLiteral("first_ms"), first)
                   .atMost(QStringLiteral("p95_ms"), 16));
}

} // namespace line605::bench
