#include "services/registry/registryimport.h"

#include <QDir>
#include <QFile>

namespace line605 {

namespace {

constexpr qint64 tellEveryMs = 250;
constexpr int rowsBetweenLooks = 256;

/// FNV-1a, 64 bits. A collision costs a comparison and nothing else.
quint64 hashOf(const QString& text) {
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const QChar letter : text)
        hash = (hash ^ letter.unicode()) * 0x100000001B3ULL;
    return hash;
}

bool ownedByMeter(RegistryFile file) {
    return file == RegistryFile::Readings;
}

QByteArray quoted(const QString& text) {
    return '"' + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

RegistryImport::RegistryImport(const Reference& reference, std::unique_ptr<RegistryWriter> writer,
                               ImportOptions options)
    : m_records(reference.deadlines, reference.calendar), m_writer(std::move(writer)), m_options(std::move(options)) {}

RegistryImport::~RegistryImport() = default;

Result<ImportReport> RegistryImport::run(const ProblemSink& problem, const ProgressSink& progress) {
    m_problem = problem;
    m_progress = progress;
    m_since.start();
    const Result<QVector<RegistryFile>> files = presentFiles();
    if (!files)
        return files.error();
    for (const RegistryFile file : files.value()) {
        if (Status done = readFile(file); !done)
            return done.error();
    }
    if (m_rejects && !m_rejects->flush())
        return Error{ErrorCode::FileUnwritable, m_rejects->errorString()};
    const bool skip = !m_options.rejectsPath.isEmpty();
    if (m_headersGood && (m_report.rejected == 0 || skip) && !m_options.dryRun) {
        if (Status done = keep(files.value()); !done)
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
        files.append(format.file);
        m_totalBytes += QFileInfo(directory.filePath(format.name)).size();
    }
    if (files.isEmpty())
        return Error{ErrorCode::FileUnreadable, QStringLiteral("no file of the registry in the directory")};
    m_report.unknownFiles = unknown;
    return files;
}

Status RegistryImport::readFile(RegistryFile file) {
    const RegistryFormat& format = registryFormat(file);
    FileState state{format, QDir(m_options.directory).filePath(format.name), {}, {}, {}, {}, {}};
    state.report.file = file;
    Status done = eachRow(state, [this, &state](const CsvRow& row, const QByteArray& raw) {
        ++state.report.rows;
        ++m_rows;
        return takeRow(state, row, raw);
    });
    if (done && !state.updatedKeys.isEmpty())
        done = findDuplicates(state);
    if (done && !state.firstOfTwo.isEmpty() && !m_options.rejectsPath.isEmpty())
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
    const bool any = reader.next(row);
    if (!any) {
        row = CsvRow{1, {}, {}};
        if (state.report.rows == 0 && m_headersGood) {
            m_headersGood = false;
            noteUnread(state.format.file);
            ++m_report.rejected;
            m_problem({state.format.file, 1, state.format.columns.front().name, RegistryFault::HeaderMissing, {}, {}});
        }
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

Status RegistryImport::takeRow(FileState& state, const CsvRow& row, const QByteArray& raw) {
    QVector<RegistryProblem> problems;
    const RegistryRecord record = m_records.record(state.format, state.header, row, problems);
    return problems.isEmpty() ? putRecord(state, row, raw, record) : reject(state, row, raw, problems);
}

Status RegistryImport::putRecord(FileState& state, const CsvRow& row, const QByteArray& raw,
                                 const RegistryRecord& record) {
    const Result<RowChange> change = std::visit([this](const auto& typed) { return m_writer->put(typed); }, record);
    if (!change)
        return refused(state, row, raw, record, change.error());
    switch (change.value()) {
    case RowChange::Inserted:
        ++state.report.inserted;
        break;
    case RowChange::Updated:
        ++state.report.updated;
        state.updatedKeys.insert(hashOf(keyOf(record)));
        break;
    case RowChange::Unchanged:
        ++state.report.unchanged;
        break;
    }
    return Done{};
}

/// The store knows no owner of the record, or its meter cannot show it; anything else ends the import.
Status RegistryImport::refused(FileState& state, const CsvRow& row, const QByteArray& raw, const RegistryRecord& record,
                               const Error& error) {
    const bool byMeter = ownedByMeter(state.format.file);
    if (error.code == ErrorCode::NotFound) {
        const QString owner = ownerOf(record);
        const bool unread = byMeter ? m_metersUnread : m_accountsUnread;
        const bool rejected = unread || (byMeter ? m_rejectedMeters : m_rejectedAccounts).contains(owner);
        if (unread || (rejected && m_options.rejectsPath.isEmpty())) {
            // Its owner's line, or the header of its file, is named already; this one is as good as it can be.
            noteRejectedKey(state, row);
            return Done{};
        }
        RegistryFault fault = byMeter ? RegistryFault::UnknownMeter : RegistryFault::UnknownAccount;
        if (rejected)
            fault = byMeter ? RegistryFault::RejectedMeter : RegistryFault::RejectedAccount;
        return reject(state, row, raw, {problemAt(state, row, byMeter ? "meter_number" : "account_number", fault)});
    }
    if (error.code != ErrorCode::RefusedByRule)
        return error;
    QVector<RegistryProblem> problems;
    for (const Finding& finding : error.findings) {
        const bool digits = finding.what == FindingCase::TooManyDigits;
        problems.append(problemAt(state, row, digits ? "value" : "zone",
                                  digits ? RegistryFault::TooManyDigits : RegistryFault::UnknownZone,
                                  QString::number(finding.limit)));
    }
    if (problems.isEmpty())
        problems.append(problemAt(state, row, state.format.columns.front().name.latin1(), RegistryFault::NotStored));
    return reject(state, row, raw, problems);
}

RegistryProblem RegistryImport::problemAt(const FileState& state, const CsvRow& row, const char* column,
                                          RegistryFault fault, const QString& detail) const {
    const auto& columns = state.format.columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [column](const RegistryColumn& known) {
        return known.name == QLatin1StringView(column);
    });
    const int place = state.header.positions.value(found - columns.begin(), -1);
    const bool there = place >= 0 && place < row.fields.size();
    return {state.format.file,
            there ? row.fields.at(place).line : row.line,
            QLatin1StringView(column),
            fault,
            there ? row.fields.at(place).text : QString(),
            detail};
}

Status RegistryImport::reject(FileState& state, const CsvRow& row, const QByteArray& raw,
                              const QVector<RegistryProblem>& problems) {
    ++state.report.rejected;
    ++m_report.rejected;
    state.rejectedLines.insert(row.line);
    noteRejectedKey(state, row);
    QStringList reasons;
    for (const RegistryProblem& problem : problems) {
        m_problem(problem);
        reasons.append(words(problem));
    }
    return m_options.rejectsPath.isEmpty() ? Status(Done{}) : writeReject(problems.constFirst(), reasons, raw);
}

void RegistryImport::noteRejectedKey(const FileState& state, const CsvRow& row) {
    // The key is the first column of both formats.
    if (state.format.file == RegistryFile::Accounts)
        m_rejectedAccounts.insert(textAt(state, row, 0));
    else if (state.format.file == RegistryFile::Meters)
        m_rejectedMeters.insert(textAt(state, row, 0));
}

void RegistryImport::noteUnread(RegistryFile file) {
    m_accountsUnread = m_accountsUnread || file == RegistryFile::Accounts;
    m_metersUnread = m_metersUnread || file == RegistryFile::Accounts || file == RegistryFile::Meters;
}

QString RegistryImport::textAt(const FileState& state, const CsvRow& row, int column) const {
    const int place = state.header.positions.value(column, -1);
    return place >= 0 && place < row.fields.size() ? row.fields.at(place).text.trimmed() : QString();
}

/// The same key twice in one file with different content. Every second one of them made the store update a row, so only
/// the updated keys are looked at again.
Status RegistryImport::findDuplicates(FileState& state) {
    struct Seen {
        int line{};
        quint64 content{};
    };
    QHash<QString, Seen> seen;
    return eachRow(state, [this, &state, &seen](const CsvRow& row, const QByteArray& raw) -> Status {
        if (state.rejectedLines.contains(row.line))
            return Done{};
        QVector<RegistryProblem> problems;
        const RegistryRecord record = m_records.record(state.format, state.header, row, problems);
        const QString key = keyOf(record);
        if (!problems.isEmpty() || !state.updatedKeys.contains(hashOf(key)))
            return Done{};
        QString text;
        for (int column = 0; column < state.header.positions.size(); ++column)
            text += textAt(state, row, column) + u'\x1f';
        const Seen now{row.line, hashOf(text)};
        const auto before = seen.constFind(key);
        if (before == seen.cend()) {
            seen.insert(key, now);
            return Done{};
        }
        if (before->content == now.content)
            return Done{};
        state.firstOfTwo.insert(before->line);
        --state.report.updated;
        return reject(state, row, raw,
                      {problemAt(state, row, state.format.columns.front().name.latin1(), RegistryFault::DuplicateKey,
                                 QString::number(before->line))});
    });
}

/// The first of two lines with one key counts: its content is put again.
Status RegistryImport::restoreFirst(FileState& state) {
    return eachRow(state, [this, &state](const CsvRow& row, const QByteArray&) -> Status {
        if (!state.firstOfTwo.contains(row.line))
            return Done{};
        QVector<RegistryProblem> problems;
        const RegistryRecord record = m_records.record(state.format, state.header, row, problems);
        const Result<RowChange> put = std::visit([this](const auto& typed) { return m_writer->put(typed); }, record);
        return put ? Status(Done{}) : Status(put.error());
    });
}

Status RegistryImport::writeReject(const RegistryProblem& first, const QStringList& reasons, const QByteArray& raw) {
    if (!m_rejects) {
        m_rejects = std::make_unique<QFile>(m_options.rejectsPath);
        if (!m_rejects->open(QIODevice::WriteOnly))
            return Error{ErrorCode::FileUnwritable, m_rejects->errorString()};
        m_rejects->write("\xEF\xBB\xBF"
                         "file;line;reason;original\r\n");
    }
    QByteArray original = raw;
    while (original.endsWith('\n') || original.endsWith('\r'))
        original.chop(1);
    QString text;
    (void)decodeText(original, m_options.encoding, text);
    const QByteArray line = QByteArray(registryFormat(first.file).name.latin1()) + ';' +
                            QByteArray::number(first.line) + ';' + quoted(reasons.join(QStringLiteral("; "))) + ';' +
                            quoted(text) + "\r\n";
    if (m_rejects->write(line) != line.size())
        return Error{ErrorCode::FileUnwritable, m_rejects->errorString()};
    return Done{};
}

Status RegistryImport::keep(const QVector<RegistryFile>& files) {
    const Status finished = m_writer->finish([this, &files](double share) {
        if (m_progress)
            m_progress({files.constLast(), m_rows, share, -1, true});
    });
    if (!finished)
        return finished;
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
