#pragma once

#include "domain/result.h"
#include "services/registry/csvreader.h"
#include "services/registry/registryformat.h"

QT_BEGIN_NAMESPACE
class QFile;
QT_END_NAMESPACE

namespace line605 {

/// The bad lines of an import as a CSV file: where they stand, why they are bad and what they say.
class RejectsFile {
public:
    RejectsFile();
    ~RejectsFile();
    Q_DISABLE_COPY_MOVE(RejectsFile)

    /// Begins the file anew. FileUnwritable, as of the others.
    [[nodiscard]] Status begin(const QString& path);
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    [[nodiscard]] Status write(const QVector<RegistryProblem>& problems, QByteArray raw, TextEncoding encoding);
    [[nodiscard]] Status end();

private:
    [[nodiscard]] Error unwritable() const;

    std::unique_ptr<QFile> m_file;
};

} // namespace line605
