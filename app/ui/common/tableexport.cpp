#include "ui/common/tableexport.h"

#include "domain/format.h"
#include "models/roles.h"
#include "ports/answer.h"
#include "ui/common/listview.h"
#include "ui/common/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace line605 {

namespace {

using NextRow = std::function<std::optional<TableRow>()>;

// What the worker and the window share; it lives as long as either needs it.
struct Progress {
    std::atomic<bool> cancelled{};
    std::atomic<qint64> written{};
};

/// One export: asks for a file name, then writes on a worker while a timer tells the progress.
class ExportJob : public QObject {
    Q_OBJECT

public:
    ExportJob(QWidget* parent, QString title, QStringList headers, qint64 count, TableWriter& writer,
              MessageBar* messages)
        : QObject(parent), m_title(std::move(title)), m_headers(std::move(headers)), m_count(count), m_writer(writer),
          m_messages(messages) {
        connect(&m_tick, &QTimer::timeout, this, &ExportJob::tellProgress);
        if (m_messages)
            connect(m_messages, &MessageBar::cancelRequested, this, [this] { m_progress->cancelled = true; });
    }

    ~ExportJob() override {
        // The writer belongs to the window that goes: the worker has to be done with it first, and a cancelled one is
        // soon.
        m_progress->cancelled = true;
        if (m_written.isValid())
            m_written.waitForFinished();
    }

    /// \a next is asked for once the person has chosen a file, so that nothing is gathered in vain.
    void start(QWidget* window, const std::function<void(std::function<void(NextRow)>)>& gather) {
        auto* dialog = new QFileDialog(window, tr("Export the shown rows"));
        dialog->setObjectName(QStringLiteral("exportDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({tr("Excel workbook (*.xlsx)"), tr("Text table (*.csv)")});
        dialog->setDefaultSuffix(QStringLiteral("xlsx"));
        dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        dialog->selectFile(fileNameFor(m_title));
        connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
            dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv")
                                                                           : QStringLiteral("xlsx"));
        });
        connect(dialog, &QFileDialog::rejected, this, [this] {
            if (m_path.isEmpty())
                deleteLater();
        });
        connect(dialog, &QFileDialog::fileSelected, this, [this, gather](const QString& path) {
            m_path = path;
            m_tick.start(100);
            tellProgress();
            gather([this](NextRow next) { write(std::move(next)); });
        });
        dialog->open();
    }

    [[nodiscard]] const std::shared_ptr<Progress>& progress() const { return m_progress; }
    void tellCancelled() { finish(Error{ErrorCode::Cancelled, {}, {}, 0}); }

private:
    static QString fileNameFor(const QString& title) {
        QString name = title;
        for (const QChar forbidden : QStringLiteral("\\/:*?\"<>|"))
            name.replace(forbidden, QLatin1Char(' '));
        return name.simplified();
    }

    void write(NextRow next) {
        const TableFormat format =
            m_path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? TableFormat::Csv : TableFormat::Xlsx;
        QPromise<Status> promise;
        promise.start();
        m_written = promise.future();
        auto work = [progress = m_progress, &writer = m_writer, path = m_path, format, title = m_title,
                     headers = m_headers, next = std::move(next), promise = std::move(promise)]() mutable {
            const auto counted = [&]() -> std::optional<TableRow> {
                std::optional<TableRow> row = next();
                if (row)
                    ++progress->written;
                return row;
            };
            const auto cancelled = [&] { return progress->cancelled.load(); };
            const Status status = writer.write(path, format, title, headers, counted, cancelled);
            promise.addResult(status);
            promise.finish();
        };
        auto shared = std::make_shared<decltype(work)>(std::move(work));
        QThreadPool::globalInstance()->start([shared] { (*shared)(); });
        deliver(m_written, this, [this](const Status& status) { finish(status); });
    }

    void tellProgress() {
        if (m_messages)
            m_messages->showProgress(
                tr("Exporting: %1 of %2 rows").arg(formatNumber(m_progress->written), formatNumber(m_count)),
                m_progress->written, m_count);
    }

    void finish(const Status& status) {
        m_tick.stop();
        if (m_messages) {
            if (status)
                m_messages->showMessage(MessageBar::Kind::Success,
                                        tr("Exported %n row(s) to %1.", nullptr, int(m_progress->written))
                                            .arg(QDir::toNativeSeparators(m_path)));
            else if (status.error().code == ErrorCode::Cancelled)
                m_messages->showMessage(MessageBar::Kind::Information,
                                        tr("The export was cancelled; no file was written."));
            else
                m_messages->showError(status.error());
        }
        deleteLater();
    }

    QString m_title;
    QStringList m_headers;
    qint64 m_count{};
    TableWriter& m_writer;
    QPointer<MessageBar> m_messages;
    QString m_path;
    QTimer m_tick;
    QFuture<Status> m_written;
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
};

TableCell cellOf(const QModelIndex& index) {
    const QVariant typed = index.data(ExportRole);
    if (typed.canConvert<TableCell>())
        return typed.value<TableCell>();
    return TableCell{index.data(Qt::DisplayRole).toString()};
}

/// Reads a model's rows in slices between the window's events: a model belongs to the window's thread.
class RowGatherer : public QObject {
public:
    RowGatherer(ExportJob* job, QAbstractItemModel* model, QVector<int> columns, std::function<void(NextRow)> done)
        : QObject(job), m_job(job), m_model(model), m_columns(std::move(columns)), m_done(std::move(done)) {
        connect(&m_slice, &QTimer::timeout, this, &RowGatherer::gatherSlice);
        m_slice.start(0);
    }

private:
    void gatherSlice() {
        constexpr int rowsInSlice = 500; // about 5 ms
        if (m_job->progress()->cancelled || !m_model) {
            m_slice.stop();
            m_job->tellCancelled();
            return;
        }
        const int end = std::min(m_model->rowCount(), int(m_rows->size()) + rowsInSlice);
        for (int row = int(m_rows->size()); row < end; ++row) {
            TableRow cells;
            cells.reserve(m_columns.size());
            for (const int column : std::as_const(m_columns))
                cells.append(cellOf(m_model->index(row, column)));
            m_rows->append(std::move(cells));
        }
        if (m_rows->size() < m_model->rowCount())
            return;
        m_slice.stop();
        m_done([rows = m_rows, at = qsizetype(0)]() mutable -> std::optional<TableRow> {
            if (at == rows->size())
                return std::nullopt;
            return rows->at(at++);
        });
    }

    ExportJob* m_job{};
    QPointer<QAbstractItemModel> m_model;
    QVector<int> m_columns;
    std::function<void(NextRow)> m_done;
    std::shared_ptr<QVector<TableRow>> m_rows = std::make_shared<QVector<TableRow>>();
    QTimer m_slice;
};

} // namespace

void exportShownRows(ListView* view, const QString& title, TableWriter& writer, MessageBar* messages) {
    QAbstractItemModel* model = view->model();
    if (!model)
        return;
    const QVector<int> columns = view->shownColumns();
    QStringList headers;
    for (const int column : columns)
        headers.append(model->headerData(column, Qt::Horizontal).toString());
    auto* job = new ExportJob(view, title, headers, model->rowCount(), writer, messages);
    job->start(view->window(), [job, model, columns](std::function<void(NextRow)> done) {
        new RowGatherer(job, model, columns, std::move(done));
    });
}

void exportRows(QWidget* parent, const QString& title, const QStringList& headers, qint64 count,
                std::function<std::optional<TableRow>()> next, TableWriter& writer, MessageBar* messages) {
    auto* job = new ExportJob(parent, title, headers, count, writer, messages);
    job->start(parent->window(), [next = std::move(next)](const std::function<void(NextRow)>& done) { done(next); });
}

} // namespace line605

#include "tableexport.moc"
