#include "bench/benchapplication.h"
#include "bench/benchmarks.h"
#include "bench/desk.h"
#include "models/accountlistmodel.h"
#include "services/demo/demorandom.h"

#include <QScrollBar>
#include <QTableView>

/// Random jumps in the list of all accounts: how soon the store answers a page, how long the thread of the screen is
/// kept by the work of a jump, and when the rows are there.
namespace line605::bench {

namespace {

Samples storePages(AccountStore& accounts, int rows, int samples) {
    DemoRandom random(1);
    Samples times;
    for (int i = 0; i < samples; ++i) {
        const int first = random.below(rows / AccountListModel::pageSize) * AccountListModel::pageSize;
        QVector<quint32> ranks;
        for (int row = 0; row < AccountListModel::pageSize; ++row)
            ranks.append(quint32(first + row + 1));
        times.time([&] {
            if (need(waitFor<QVector<AccountLine>>(accounts.lines(ranks)), "page").size() != ranks.size())
                qFatal("a page without all its rows");
        });
    }
    return times;
}

class Jumper {
public:
    explicit Jumper(Desk& desk)
        : m_view(desk.window().findChild<QTableView*>(QStringLiteral("view"))),
          m_model(qobject_cast<AccountListModel*>(m_view->model())) {}

    [[nodiscard]] int rows() const { return m_model->rowCount(); }

    /// Goes to a row and waits until all that is in view is painted.
    void jump(int row) {
        BenchApplication& application = benchApplication();
        application.settle();
        application.forgetLongest();
        application.watchPaint([this](const QObject* widget) { return widget == m_view->viewport() && isLoaded(); });
        const double begun = application.now();
        m_view->verticalScrollBar()->setValue(row);
        application.countWork(application.now() - begun);
        application.runUntil([&application] { return application.paintedAt().has_value(); });
        m_painted.add(*application.paintedAt() - begun);
        m_frames.add(application.longest());
    }

    [[nodiscard]] const Samples& frames() const { return m_frames; }
    [[nodiscard]] const Samples& painted() const { return m_painted; }

private:
    [[nodiscard]] bool isLoaded() const {
        const int top = m_view->rowAt(0);
        const int bottom = m_view->rowAt(m_view->viewport()->height() - 1);
        return m_model->lineAt(top) && m_model->lineAt(bottom < 0 ? rows() - 1 : bottom);
    }

    QTableView* m_view;
    AccountListModel* m_model;
    Samples m_frames;
    Samples m_painted;
};

} // namespace

void benchScroll(Run& run) {
    const BenchStore store(run.options().accounts);
    Desk desk(store.path());
    Jumper jumper(desk);
    DemoRandom random(2);
    for (int i = 0; i < run.rounds(500); ++i)
        jumper.jump(random.below(jumper.rows()));
    const Samples pages = storePages(desk.session().accounts(), jumper.rows(), run.rounds(1000));
    run.report(Line(QStringLiteral("scroll"))
                   .samples(pages)
                   .figure(QStringLiteral("jumps"), jumper.frames().count())
                   .figure(QStringLiteral("frame_p95_ms"), jumper.frames().p95())
                   .figure(QStringLiteral("frame_longest_ms"), jumper.frames().longest())
                   .figure(QStringLiteral("painted_p50_ms"), jumper.painted().p50())
                   .figure(QStringLiteral("painted_p95_ms"), jumper.painted().p95())
                   .atMost(QStringLiteral("p95_ms"), 5)
                   .atMost(QStringLiteral("frame_longest_ms"), 16));
}

} // namespace line605::bench
