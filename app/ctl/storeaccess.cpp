#include "ctl/storeaccess.h"

#include "ctl/output.h"

#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace line605 {

namespace {

/// The terminal with its echo off; what it was comes back.
class SilentTerminal {
public:
    SilentTerminal() : m_descriptor(open("/dev/tty", O_RDWR | O_CLOEXEC)) {
        if (m_descriptor < 0 || tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_silent = tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal() {
        if (m_silent)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isThere() const { return m_silent; }

    [[nodiscard]] QString ask(const QString& question) const {
        say(question);
        QByteArray answer;
        char byte = 0;
        while (read(m_descriptor, &byte, 1) == 1 && byte != '\n')
            answer.append(byte);
        say(QStringLiteral("\n"));
        return QString::fromUtf8(answer);
    }

private:
    void say(const QString& text) const {
        const QByteArray bytes = text.toUtf8();
        for (qsizetype done = 0; done < bytes.size();) {
            const ssize_t count = ::write(m_descriptor, bytes.constData() + done, size_t(bytes.size() - done));
            if (count <= 0)
                return;
            done += count;
        }
    }

    int m_descriptor;
    termios m_before{};
    bool m_silent{};
};

} // namespace

Result<QString> passwordFromFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString()};
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<QString> askedPassword(const CommandContext& context, const QString& question, bool twice) {
    if (const QString path = context.options.value(QStringLiteral("password-file")); !path.isEmpty())
        return passwordFromFile(path);
    const SilentTerminal terminal;
    if (!terminal.isThere())
        return Error{ErrorCode::SecretUnavailable, QStringLiteral("no terminal and no --password-file")};
    const QString password = terminal.ask(question);
    if (twice && terminal.ask(Ctl::tr("The same again: ")) != password)
        return Error{ErrorCode::WrongPassword, QStringLiteral("the two entries differ")};
    return password;
}

Result<QString> storePassword(const CommandContext& context, bool twice) {
    return askedPassword(context, Ctl::tr("Password of the store: "), twice);
}

QString storePath(const CommandContext& context) {
    const QString path = context.options.value(QStringLiteral("store"));
    if (path.isEmpty())
        context.output.usageError(Ctl::tr("Name the store with --store FILE."));
    return path;
}

Exit passwordFailure(const CommandContext& context, const Error& error) {
    if (error.code != ErrorCode::SecretUnavailable)
        return context.output.failure(error);
    (void)context.output.refused(
        errorCodeName(error.code),
        Ctl::tr("There is no terminal to ask for the password. Name a file that has it with --password-file FILE."));
    return exitFor(error.code);
}

OpenedStore openStore(const CommandContext& context) {
    const QString path = storePath(context);
    if (path.isEmpty())
        return {nullptr, Exit::WrongUsage};
    if (!context.reference)
        return {nullptr, context.output.failure(context.reference.error())};
    if (!QFile::exists(path))
        return {nullptr, context.output.failure({ErrorCode::StoreMissing, path})};
    const Result<QString> password = storePassword(context);
    if (!password)
        return {nullptr, passwordFailure(context, password.error())};
    const auto session = await(context.gate.open(path, password.value()));
    if (!session)
        return {nullptr, context.output.failure(session.error())};
    if (session.value()->centre().isEmpty())
        return {session.value(), Exit::Done};
    const Result<ReplicaState> state = session.value()->replica().state();
    if (!state)
        return {nullptr, context.output.failure(state.error())};
    if (isLeaseOver(state.value(), context.clock.nowUtc())) {
        (void)context.output.refused(
            QStringLiteral("lease_over"),
            Ctl::tr("The centre was not reached for too long, so the store is closed. Reach it with line605ctl sync."));
        return {nullptr, Exit::NotAvailable};
    }
    return {session.value(), Exit::Done};
}

OpenedStore makeStore(const CommandContext& context, const QString& path, const Person& person) {
    if (!context.reference)
        return {nullptr, context.output.failure(context.reference.error())};
    const Result<QString> password = storePassword(context, true);
    if (!password)
        return {nullptr, passwordFailure(context, password.error())};
    const auto session = await(context.gate.create(path, password.value(), person));
    if (!session)
        return {nullptr, context.output.failure(session.error())};
    return {session.value(), Exit::Done};
}

OpenedStore openOrCreateStore(const CommandContext& context, const Person& person) {
    const QString path = storePath(context);
    if (path.isEmpty())
        return {nullptr, Exit::WrongUsage};
    return QFile::exists(path) ? openStore(context) : makeStore(context, path, person);
}

void addPersonOptions(QCommandLineParser& parser) {
    addOption(parser, "person", "LOGIN", Ctl::tr("Whose store a new one is."), QStringLiteral("demo"));
    addOption(parser, "name", "NAME", Ctl::tr("The person's name as the window shows it."),
              QStringLiteral("Орлова А. В."));
    addOption(parser, "role", "ROLE", Ctl::tr("operator, clerk or supervisor."), QStringLiteral("operator"));
}

std::optional<Person> personOption(const CommandContext& context) {
    const std::optional<Role> role = codeOption<Role>(context, QStringLiteral("role"));
    if (!role)
        return std::nullopt;
    return Person{context.options.value(QStringLiteral("person")), context.options.value(QStringLiteral("name")),
                  *role};
}

} // namespace line605
