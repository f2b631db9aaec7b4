#pragma once

#include "ports/registrywriter.h"
#include "services/registry/keysieve.h"
#include "services/registry/registryrecords.h"
#include "services/registry/rejectsfile.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

namespace line605 {

struct ImportOptions {
    QString directory;
    TextEncoding encoding{TextEncoding::Utf8};
    bool dryRun{};       ///< everything is checked, nothing is kept
    QString rejectsPath; ///< not empty: bad lines are written there and the others are imported
    QDate today{};       ///< what is dated later is bad; invalid: the future is not looked at
};

struct ImportProgress {
    RegistryFile file{};
    qint64 rows{};       ///< of all files so far
    double share{};      ///< 0 … 1 of all bytes
    int secondsLeft{-1}; ///< −1: not known yet
    bool finishing{};    ///< the rows are in; share tells of the search index
};

struct ImportFileReport {
    RegistryFile file{};
    qint64 rows{};
    qint64 inserted{};
    qint64 updated{};
    qint64 unchanged{};
    qint64 rejected{};
    QStringList unknownColumns; ///< left
};

struct ImportReport {
    QVector<ImportFileReport> files;
    QStringList unknownFiles; ///< CSV files that REGISTRY does not know, left
    qint64 rejected{};        ///< bad lines
    bool kept{};              ///< the store has it now
};

/// Reads a directory of the registry exchange format into a store. Memory does not grow with the files, only with the
/// number of bad lines. Readings that contradict each other are known when all are in; then everything is read once
/// more without them.
class RegistryImport {
public:
    using ProblemSink = std::function<void(const RegistryProblem&)>;
    using ProgressSink = std::function<void(const ImportProgress&)>;

    /// One import; \a reference outlives it.
    RegistryImport(const Reference& reference, std::unique_ptr<RegistryWriter> writer, ImportOptions options);
    ~RegistryImport();

    /// Every problem of every line goes to \a problem as it is found. Errors: FileUnreadable when the directory or a
    /// file cannot be read or has none of the files; FileUnwritable for the rejects, also when they would replace a
    /// file that is read; whatever the store says.
    [[nodiscard]] Result<ImportReport> run(const ProblemSink& problem, const ProgressSink& progress);

private:
    /// What is known of the file being read.
    struct FileState {
        const RegistryFormat& format;
        QString path;
        RegistryHeader header;
        ImportFileReport report;
        KeySieve keys;
        QSet<quint64> repeatedKeys; ///< hashes: candidates for a key that stands twice
        QSet<int> rejectedLines;
        QSet<int> firstOfTwo; ///< lines whose content was overwritten by a rejected one
    };
    using RowVisitor = std::function<Status(const CsvRow&, const QByteArray&)>;

    [[nodiscard]] Result<QVector<RegistryFile>> presentFiles();
    [[nodiscard]] Status readFiles(const QVector<RegistryFile>& files);
    [[nodiscard]] Status readAgain(const QVector<RegistryFile>& files);
    [[nodiscard]] Status readFile(RegistryFile file);
    [[nodiscard]] Status eachRow(FileState& state, const RowVisitor& visit);
    [[nodiscard]] bool acceptHeader(FileState& state, const CsvRow& row);
    [[nodiscard]] Status takeRow(FileState& state, const CsvRow& row, const QByteArray& raw);
    [[nodiscard]] Status putRecord(FileState& state, const CsvRow& row, const QByteArray& raw,
                                   const RegistryRecord& record);
    [[nodiscard]] Status refused(FileState& state, const CsvRow& row, const QByteArray& raw,
                                 const RegistryRecord& record, const Error& error);
    [[nodiscard]] Status reject(FileState& state, const CsvRow& row, const QByteArray& raw,
                                const QVector<RegistryProblem>& problems);
    [[nodiscard]] Status findDuplicates(FileState& state);
    [[nodiscard]] Status restoreFirst(FileState& state);
    [[nodiscard]] Status keep(const QVector<RegistryFile>& files);
    [[nodiscard]] RegistryProblem problemOf(const FileState& state, const CsvRow& row, const Finding& finding) const;
    [[nodiscard]] QString textAt(const FileState& state, const CsvRow& row, int column) const;
    [[nodiscard]] RegistryProblem problemAt(const FileState& state, const CsvRow& row, const char* column,
                                            RegistryFault fault, const QString& detail = {}) const;
    [[nodiscard]] Status noteConflicts();
    void noteUnread(RegistryFile file);
    void noteRejectedKey(const FileState& state, const CsvRow& row);
    void tell(const FileState& state, qint64 bytesOfFile, bool always);

    const RegistryRecords m_records;
    std::unique_ptr<RegistryWriter> m_writer;
    ImportOptions m_options;
    ProblemSink m_problem;
    ProgressSink m_progress;
    ImportReport m_report;
    QSet<QString> m_rejectedAccounts; ///< lines that refer to them are not bad themselves
    QSet<QString> m_rejectedMeters;
    bool m_headersGood{true};
    bool m_accountsUnread{}; ///< the file's header is bad, so nothing is known of them
    bool m_metersUnread{};
    QHash<QString, QString> m_conflicts; ///< keys of readings, and what contradicts them
    RejectsFile m_rejects;
    qint64 m_totalBytes{};
    qint64 m_doneBytes{}; ///< of the files before this one
    qint64 m_rows{};
    QElapsedTimer m_since;
    qint64 m_toldAt{};
};

} // namespace line605
