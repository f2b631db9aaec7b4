#include "chaos/deskprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <csignal>

namespace line605::chaos {

DeskProcess::DeskProcess(DeskSettings settings) : m_settings(std::move(settings)) {}

DeskProcess::~DeskProcess() {
    kill();
}

void DeskProcess::start() {
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &DeskProcess::handleOutput);
    m_frozen = m_ready = m_calm = false;
    m_process->start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--desk"), QStringLiteral("--store"), m_settings.store, QStringLiteral("--login"),
                      m_settings.login, QStringLiteral("--password"), m_settings.password, QStringLiteral("--database"),
                      m_settings.database, QStringLiteral("--authority"), m_settings.authority,
                      QStringLiteral("--port"), QString::number(m_settings.port), QStringLiteral("--accounts"),
                      QString::number(m_settings.accounts), QStringLiteral("--seed"),
                      QString::number(m_settings.seed)});
    m_process->waitForStarted();
}

void DeskProcess::kill() {
    if (!m_process)
        return;
    m_process->kill(); // a frozen one dies as well
    m_process->waitForFinished();
    handleOutput();
    m_process.reset();
}

void DeskProcess::freeze() {
    if (isRunning()) {
        m_frozen = true;
        ::kill(pid_t(m_process->processId()), SIGSTOP);
    }
}

void DeskProcess::thaw() {
    if (isRunning() && std::exchange(m_frozen, false))
        ::kill(pid_t(m_process->processId()), SIGCONT);
}

void DeskProcess::tell(const QString& line) {
    if (isRunning())
        m_process->write(line.toUtf8() + '\n');
}

bool DeskProcess::isRunning() const {
    return m_process && m_process->state() == QProcess::Running;
}

void DeskProcess::handleOutput() {
    while (m_process && m_process->canReadLine())
        take(QString::fromUtf8(m_process->readLine()).trimmed());
}

void DeskProcess::take(const QString& line) {
    const QStringList words = line.split(u' ');
    if (words.constFirst() == u"ready")
        m_ready = true;
    else if (words.constFirst() == u"status")
        m_status = line;
    else if (words.constFirst() == u"calm")
        m_calm = true;
    else if (words.constFirst() == u"torn")
        ++m_torn;
    else if (words.constFirst() == u"try" && words.size() == 3)
        m_tried.append({words.at(1), words.at(2)});
    else if (words.constFirst() == u"made" && words.size() == 2)
        m_made.insert(words.at(1));
    else if (words.constFirst() == u"gone" && words.size() == 2)
        m_gone.insert(words.at(1));
    else if (words.constFirst() == u"again" && words.size() == 3)
        rename(words.at(1), words.at(2));
    else if (words.constFirst() == u"report")
        m_report = QJsonDocument::fromJson(line.mid(7).toUtf8()).object();
}

/// In its place among the others: the order of its entity is kept.
void DeskProcess::rename(const QString& id, const QString& again) {
    for (auto& [tried, entity] : m_tried) {
        if (tried == id)
            tried = again;
    }
    if (m_made.remove(id))
        m_made.insert(again);
    m_renamed.insert(id);
}

} // namespace line605::chaos
