#include "services/registry/registryimport.h"

/// What RegistryImport does with each row.
namespace line605 {

namespace {

bool ownedByMeter(RegistryFile file) {
    return file == RegistryFile::Readings;
}

} // namespace

Status RegistryImport::takeRow(FileState& state, const CsvRow& row, const QByteArray& raw) {
    QVector<RegistryProblem> problems;
    const RegistryRecord record = m_records.record(state.format, state.header, row, problems);
    if (problems.isEmpty() && state.format.file == RegistryFile::Readings) {
        if (const auto conflict = m_conflicts.constFind(keyOf(record)); conflict != m_conflicts.cend())
            problems.append(problemAt(state, row, "value", RegistryFault::OtherReadings, *conflict));
    }
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
        break;
    case RowChange::Unchanged:
        ++state.report.unchanged;
        break;
    }
    const quint64 key = hashOf(keyOf(record));
    if (state.keys.seen(key) && change.value() != RowChange::Inserted)
        state.repeatedKeys.insert(key);
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
    for (const Finding& finding : error.findings)
        problems.append(problemOf(state, row, finding));
    if (problems.isEmpty())
        problems.append(problemAt(state, row, state.format.columns.front().name.latin1(), RegistryFault::NotStored));
    return reject(state, row, raw, problems);
}

/// What a rule of the store says against a reading.
RegistryProblem RegistryImport::problemOf(const FileState& state, const CsvRow& row, const Finding& finding) const {
    const QString day = finding.date.toString(Qt::ISODate);
    if (finding.what == FindingCase::BeforeInstallation)
        return problemAt(state, row, "read_on", RegistryFault::BeforeInstallation, day);
    if (finding.what == FindingCase::AfterRemoval)
        return problemAt(state, row, "read_on", RegistryFault::AfterRemoval, day);
    const bool digits = finding.what == FindingCase::TooManyDigits;
    return problemAt(state, row, digits ? "value" : "zone",
                     digits ? RegistryFault::TooManyDigits : RegistryFault::UnknownZone,
                     QString::number(finding.limit));
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
    for (const RegistryProblem& problem : problems)
        m_problem(problem);
    return m_rejects.isOpen() ? m_rejects.write(problems, raw, m_options.encoding) : Status(Done{});
}

void RegistryImport::noteRejectedKey(const FileState& state, const CsvRow& row) {
    // The key is the first column of both formats.
    if (state.format.file == RegistryFile::Accounts)
        m_rejectedAccounts.insert(textAt(state, row, 0));
    else if (state.format.file == RegistryFile::Meters)
        m_rejectedMeters.insert(textAt(state, row, 0));
}

QString RegistryImport::textAt(const FileState& state, const CsvRow& row, int column) const {
    const int place = state.header.positions.value(column, -1);
    return place >= 0 && place < row.fields.size() ? row.fields.at(place).text.trimmed() : QString();
}

/// The same key twice in one file. Only those that the store knew and that may have stood before are looked at again.
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
        if (!problems.isEmpty() || !state.repeatedKeys.contains(hashOf(key)))
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
        const bool same = before->content == now.content;
        // One that says the same made a row anew only when another one stands between them.
        if (same && !state.firstOfTwo.contains(before->line))
            --state.report.unchanged;
        else
            --state.report.updated;
        if (!same)
            state.firstOfTwo.insert(before->line);
        return reject(state, row, raw,
                      {problemAt(state, row, state.format.columns.front().name.latin1(),
                                 same ? RegistryFault::DuplicateLine : RegistryFault::DuplicateKey,
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

} // namespace line605
