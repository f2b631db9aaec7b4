#pragma once

#include "domain/person.h"
#include "domain/result.h"
#include "ports/clock.h"
#include "ports/storesession.h"
#include "ports/tablewriter.h"
#include "services/workplace.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <span>

namespace line605 {

/// The exit statuses that scripts rely on.
enum class Exit { Done = 0, Refused = 1, WrongUsage = 2, NotAvailable = 3 };

class Output;

/// The texts of the tool.
struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(line605::Ctl)
};

/// What a command works with; made in main().
struct CommandContext {
    const QCommandLineParser& options;
    QStringList arguments; ///< what stands behind the command's words
    Output& output;
    const Clock& clock;
    const Result<Reference>& reference;
    StoreGate& gate;
    TableWriter& tables;
    QString pgPassFile; ///< PGPASSFILE as we were started with: a connection to a centre clears libpq's variables
};

/// A command of line605ctl. Its function runs on a thread of its own and may wait for answers.
struct Command {
    const char* words;     ///< "appeal list"
    const char* arguments; ///< for the help: "NUMBER"
    void (*addOptions)(QCommandLineParser&);
    Exit (*run)(const CommandContext&);
};

/// Every command, one table a family of them.
[[nodiscard]] std::span<const Command> demoCommands();
[[nodiscard]] std::span<const Command> importCommands();
[[nodiscard]] std::span<const Command> searchCommands();
[[nodiscard]] std::span<const Command> accountCommands();
[[nodiscard]] std::span<const Command> readingCommands();
[[nodiscard]] std::span<const Command> appealCommands();
[[nodiscard]] std::span<const Command> storeCommands();
[[nodiscard]] std::span<const Command> centreCommands();
[[nodiscard]] std::span<const Command> centreUserCommands();
[[nodiscard]] std::span<const Command> centreLoadCommands();
[[nodiscard]] std::span<const Command> syncCommands();

/// Adds --store, --password-file and --json.
void addStoreOptions(QCommandLineParser& parser);
/// One option with a value.
void addOption(QCommandLineParser& parser, const char* name, const char* valueName, const QString& description,
               const QString& defaultValue = {});

/// Waits on the command's thread.
template<class T>
[[nodiscard]] Result<T> await(QFuture<Result<T>> answer) {
    answer.waitForFinished();
    return answer.resultCount() > 0 ? answer.result() : Result<T>(Error{ErrorCode::Cancelled});
}

/// The value of a whole-number option; nothing and a message when it is none.
[[nodiscard]] std::optional<int> numberOption(const CommandContext& context, const QString& name, int low, int high);

/// The value of an option that is a code of the domain; nothing and a message naming the codes when it is none.
template<class Enum>
[[nodiscard]] std::optional<Enum> codeOption(const CommandContext& context, const QString& name);

/// Says what is wrong with the command line.
Exit wrongUsage(const CommandContext& context, const QString& what);
void reportWrongCode(const CommandContext& context, const QString& name, const QString& value,
                     const QStringList& codes);

template<class Enum>
std::optional<Enum> codeOption(const CommandContext& context, const QString& name) {
    const QString value = context.options.value(name);
    if (const std::optional<Enum> known = fromCode<Enum>(value))
        return known;
    QStringList codes;
    for (const Coded<Enum>& row : codeTable<Enum>())
        codes.append(row.code);
    reportWrongCode(context, name, value, codes);
    return std::nullopt;
}

/// A desk on the program's main thread, where it belongs with its continuations, while the command waits on its own.
template<class Desk>
class OnMainThread {
public:
    explicit OnMainThread(const Workplace& workplace) {
        onMainThread([this, &workplace] { m_desk = std::make_unique<Desk>(workplace); });
    }
    ~OnMainThread() {
        onMainThread([this] { m_desk.reset(); });
    }
    Q_DISABLE_COPY_MOVE(OnMainThread)

    /// What \a work says of the desk, said on its thread.
    template<class Work>
    [[nodiscard]] auto ask(Work work) const {
        std::invoke_result_t<Work&, Desk&> answer;
        onMainThread([this, &work, &answer] { answer = work(*m_desk); });
        return answer;
    }

private:
    template<class Work>
    static void onMainThread(Work work) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), work, Qt::BlockingQueuedConnection);
    }

    std::unique_ptr<Desk> m_desk;
};

} // namespace line605
