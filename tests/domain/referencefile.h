#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace line605::test {

/// The bytes of a delivered reference file; empty when it is not there.
inline QByteArray referenceFile(const QString& name) {
    QFile file(QStringLiteral(LINE605_REFERENCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace line605::test
