#include "platform/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

#include <cstdio>
#include <memory>

namespace line605 {

namespace {

class LogFile {
public:
    explicit LogFile(QString folder) : m_folder(std::move(folder)) { open(); }

    void write(const QByteArray& line) {
        const QMutexLocker locker(&m_mutex);
        if (m_file.size() > sizeLimit)
            turnOver();
        m_file.write(line);
        m_file.flush();
    }

private:
    static constexpr qint64 sizeLimit = 1'000'000;
    static constexpr int keptFiles = 4;

    [[nodiscard]] QString name(int age) const {
        const QString suffix = age == 0 ? QString() : QStringLiteral(".%1").arg(age);
        return QDir(m_folder).filePath(QStringLiteral("line605.log") + suffix);
    }

    void open() {
        m_file.setFileName(name(0));
        if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    void turnOver() {
        m_file.close();
        QFile::remove(name(keptFiles));
        for (int age = keptFiles - 1; age >= 0; --age)
            QFile::rename(name(age), name(age + 1));
        open();
    }

    QString m_folder;
    QFile m_file;
    QMutex m_mutex;
};

// A message handler is a plain function, so what it writes to has to be reachable from one.
std::unique_ptr<LogFile> logFile;   // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
QtMessageHandler previousHandler{}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

char levelOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'E';
    case QtFatalMsg:
        return 'F';
    }
    return '?';
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
                            levelOf(type) + ' ' + QByteArray(context.category ? context.category : "default") + ' ' +
                            message.toUtf8() + '\n';
    logFile->write(line);
    if (type != QtDebugMsg && previousHandler)
        previousHandler(type, context, message);
}

} // namespace

void installLog(const QString& folder) {
    const bool first = !logFile;
    logFile = std::make_unique<LogFile>(folder);
    if (first)
        previousHandler = qInstallMessageHandler(handleMessage);
}

} // namespace line605
