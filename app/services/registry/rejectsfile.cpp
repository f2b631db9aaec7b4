#include "services/registry/rejectsfile.h"

#include <QFile>

namespace line605 {

namespace {

QByteArray quoted(const QString& text) {
    return '"' + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

RejectsFile::RejectsFile() = default;

RejectsFile::~RejectsFile() = default;

Status RejectsFile::begin(const QString& path) {
    m_file = std::make_unique<QFile>(path);
    const QByteArray head("\xEF\xBB\xBF"
                          "file;line;reason;original\r\n");
    if (!m_file->open(QIODevice::WriteOnly) || m_file->write(head) != head.size())
        return unwritable();
    return Done{};
}

Status RejectsFile::write(const QVector<RegistryProblem>& problems, QByteArray raw, TextEncoding encoding) {
    QStringList reasons;
    for (const RegistryProblem& problem : problems)
        reasons.append(words(problem));
    while (raw.endsWith('\n') || raw.endsWith('\r'))
        raw.chop(1);
    QString text;
    (void)decodeText(raw, encoding, text);
    const RegistryProblem& first = problems.constFirst();
    const QByteArray line = QByteArray(registryFormat(first.file).name.latin1()) + ';' +
                            QByteArray::number(first.line) + ';' + quoted(reasons.join(QStringLiteral("; "))) + ';' +
                            quoted(text) + "\r\n";
    if (m_file->write(line) != line.size())
        return unwritable();
    return Done{};
}

Status RejectsFile::end() {
    return !m_file || m_file->flush() ? Status(Done{}) : Status(unwritable());
}

Error RejectsFile::unwritable() const {
    return {ErrorCode::FileUnwritable, m_file->errorString()};
}

} // namespace line605
