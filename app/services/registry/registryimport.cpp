#include "services/registry/registryimport.h"

#include <QDir>
#include <QFile>

namespace line605 {

namespace {

constexpr qint64 tellEveryMs = 250;
constexpr int rowsBetweenLooks = 256;
constexpr qint64 leastRowBytes = 24;

} // namespace

RegistryImport::RegistryImport(const Reference& reference, std::unique_ptr<RegistryWriter> writer,
                               ImportOptions options)
    : m_records(reference, options.today), m_writer(std::move(writer)), m_options(std::move(options)) {}

RegistryImport::~RegistryImport() = default;

Result<ImportReport> RegistryImport::run(const ProblemSink& problem, const ProgressSink& progress) {
    m_problem = problem;
    m_progress = progress;
    m_since.start();
    const Result<QVector<RegistryFile>> files = presentFiles();
    if (!files)
        return files.error();
    const bool skip = !m_options.rejectsPath.isEmpty();
    if (Status done = skip ? m_rejects.begin(m_options.rejectsPath) : Status(Done{}); !done)
        return done.error();
    Status done = readFiles(files.value());
    if (done && !m_conflicts.isEmpty())
        done = readAgain(files.value());
    if (done)
        done = m_rejects.end();
    if (!done)
        return done.error();
    if (m_headersGood && (m_report.rejected == 0 || skip) && !m_options.dryRun) {
        if (done = keep(files.value()); !done)
            return done.error();
    }
    m_writer.reset(); // without a commit nothing is left
    return m_report;
}

Result<QVector<RegistryFile>> RegistryImport::presentFiles() {
    const QDir directory(m_options.directory);
    if (!directory.exists())
        return Error{ErrorCode::FileUnreadable, QStringLiteral("no such directory")};
    QVector<RegistryFile> files;
    QStringList unknown = directory.entryList({QStringLiteral("*.csv")}, QDir::Files);
    for (const RegistryFormat& format : registryFormats()) {
        if (!unknown.removeOne(format.name))
            continue;
        const QFileInfo info(directory.filePath(format.name));
        if (!m_options.rejectsPath.isEmpty() && info == QFileInfo(m_options.rejectsPath))
            return Error{ErrorCode::FileUnwritable, QStringLiteral("rejects in the place of a file that is read")};
        files.append(format.file);
        m_totalBytes += info.size();
    }
    if (files.isEmpty())
        return Error{ErrorCode::FileUnreadable, QStringLiteral("no file of the registry in the directory")};
    m_report.unknownFiles = unknown;
    return files;
}

Status RegistryImport::readFiles(const QVector<RegistryFile>& files) {
    for (const RegistryFile file : files) {
        if (Status done = readFile(file); !done)
            return done;
        if (file != RegistryFile::Readings || !m_conflicts.isEmpty())
            continue;
        if (Status done = noteConflicts(); !done)
            return done;
    }
    return Done{};
}

Status RegistryImport::noteConflicts() {
    const Result<QVector<ReadingConflict>> conflicts = m_writer->conflicts();
    if (!conflicts)
        return conflicts.error();
    for (const ReadingConflict& conflict : conflicts.value())
        m_conflicts.insert(
            keyOf(conflict.reading),
            QStringLiteral("%1: %2").arg(conflict.otherOn.toString(Qt::ISODate)).arg(conflict.otherValue));
    return Done{};
}

/// All files once more, now without the readings that contradict others; what was said already is not said again.
Status RegistryImport::readAgain(const QVector<RegistryFile>& files) {
    if (Status done = m_writer->startOver(); !done)
        return done;
    m_problem = [problem = std::exchange(m_problem, {})](const RegistryProblem& found) {
        if (found.fault == RegistryFault::OtherReadings)
            problem(found);
    };
    m_report = ImportReport{{}, m_report.unknownFiles, 0, false};
    m_headersGood = true;
    m_accountsUnread = m_metersUnread = false;
    m_rejectedAccounts.clear();
    m_rejectedMeters.clear();
    m_doneBytes = m_rows = 0;
    if (Status done = m_rejects.isOpen() ? m_rejects.begin(m_options.rejectsPath) : Status(Done{}); !done)
        return done;
    return readFiles(files);
}

Status RegistryImport::readFile(RegistryFile file) {
    const RegistryFormat& format = registryFormat(file);
    const QString path = QDir(m_options.directory).filePath(format.name);
    FileState state{format, path, {}, {}, KeySieve(QFileInfo(path).size() / leastRowBytes), {}, {}, {}};
    state.report.file = file;
    Status done = eachRow(state, [this, &state](const CsvRow& row, const QByteArray& raw) {
        ++state.report.rows;
        ++m_rows;
        return takeRow(state, row, raw);
    });
    if (done && !state.repeatedKeys.isEmpty())
        done = findDuplicates(state);
    if (done && !state.firstOfTwo.isEmpty())
        done = restoreFirst(state);
    if (!done)
        return done;
    m_doneBytes += QFileInfo(state.path).size();
    tell(state, 0, true);
    m_report.files.append(state.report);
    return Done{};
}

/// Streams the rows behind the header; a file whose header is bad has none.
Status RegistryImport::eachRow(FileState& state, const RowVisitor& visit) {
    QFile file(state.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString()};
    CsvReader reader(file, m_options.encoding);
    CsvRow row;
    if (!reader.next(row)) {
        m_headersGood = false;
        noteUnread(state.format.file);
        ++m_report.rejected;
        m_problem({state.format.file, 1, state.format.columns.front().name, RegistryFault::HeaderMissing, {}, {}});
        return Done{};
    }
    if (!acceptHeader(state, row))
        return Done{};
    while (reader.next(row)) {
        if (Status done = visit(row, reader.rawRow()); !done)
            return done;
        if (m_rows % rowsBetweenLooks == 0)
            tell(state, reader.bytesRead(), false);
    }
    return reader.failed() ? Status(Error{ErrorCode::FileUnreadable, file.errorString()}) : Status(Done{});
}

bool RegistryImport::acceptHeader(FileState& state, const CsvRow& row) {
    const bool again = !state.header.positions.isEmpty();
    state.header = readHeader(state.format, row);
    if (!again) {
        state.report.unknownColumns = state.header.unknownColumns;
        for (const RegistryProblem& problem : std::as_const(state.header.problems))
            m_problem(problem);
    }
    if (state.header.problems.isEmpty())
        return true;
    // Which lines are bad cannot be told without it: not even --skip-bad can go on.
    ++m_report.rejected;
    m_headersGood = false;
    noteUnread(state.format.file);
    return false;
}

void RegistryImport::noteUnread(RegistryFile file) {
    m_accountsUnread = m_accountsUnread || file == RegistryFile::Accounts;
    m_metersUnread = m_metersUnread || file == RegistryFile::Accounts || file == RegistryFile::Meters;
}

namespace {

RegistryTally tallyOf(RegistryFile file, const RegistryTallies& tallies) {
    switch (file) {
    case RegistryFile::Accounts:
        return tallies.accounts;
    case RegistryFile::Meters:
        return tallies.meters;
    case RegistryFile::Readings:
        return tallies.readings;
    case RegistryFile::Charges:
        return tallies.charges;
    case RegistryFile::Payments:
        return tallies.payments;
    case RegistryFile::Appeals:
        return tallies.appeals;
    case RegistryFile::Offices:
        return tallies.offices;
    }
    Q_UNREACHABLE();
    return {};
}

/// By what the merge of all rows found.
void recount(ImportFileReport& report, const RegistryTallies& tallies) {
    const RegistryTally tally = tallyOf(report.file, tallies);
    const qint64 taken = report.inserted + report.updated + report.unchanged;
    report.inserted = tally.inserted;
    report.updated = tally.updated;
    report.unchanged = std::max<qint64>(0, taken - tally.inserted - tally.updated);
}

} // namespace

Status RegistryImport::keep(const QVector<RegistryFile>& files) {
    const Status finished = m_writer->finish([this, &files](double share) {
        if (m_progress)
            m_progress({files.constLast(), m_rows, share, -1, true});
    });
    if (!finished)
        return finished;
    if (const std::optional<RegistryTallies> tallies = m_writer->tallies()) {
        for (ImportFileReport& report : m_report.files)
            recount(report, *tallies);
    }
    if (Status done = m_writer->commit(); !done)
        return done;
    m_report.kept = true;
    return Done{};
}

void RegistryImport::tell(const FileState& state, qint64 bytesOfFile, bool always) {
    const qint64 now = m_since.elapsed();
    if (!m_progress || (!always && now - m_toldAt < tellEveryMs))
        return;
    m_toldAt = now;
    ImportProgress progress{state.format.file, m_rows, 0, -1, false};
    if (m_totalBytes > 0)
        progress.share = std::min(1.0, double(m_doneBytes + bytesOfFile) / double(m_totalBytes));
    if (progress.share > 0.01)
        progress.secondsLeft = int(double(now) / progress.share * (1 - progress.share) / 1000);
    m_progress(progress);
}

} // namespace line605
