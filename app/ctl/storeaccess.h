#pragma once

#include "ctl/command.h"

namespace line605 {

/// The password of a store: the first line of --password-file, else asked for on the terminal without showing it.
/// SecretUnavailable when there is neither.
[[nodiscard]] Result<QString> storePassword(const CommandContext& context, bool twice = false);

/// The first line of --password-file, else what is typed after \a question, twice when \a twice.
[[nodiscard]] Result<QString> askedPassword(const CommandContext& context, const QString& question, bool twice);
/// The first line of a file.
[[nodiscard]] Result<QString> passwordFromFile(const QString& path);
/// Says why there is no password.
Exit passwordFailure(const CommandContext& context, const Error& error);

/// The file of --store; empty and a message when it was not given.
[[nodiscard]] QString storePath(const CommandContext& context);

struct OpenedStore {
    std::shared_ptr<StoreSession> session;
    Exit status{Exit::Done}; ///< when there is no session
    explicit operator bool() const { return session != nullptr; }
};

/// Opens the store of the command line; everything that goes wrong is said already.
[[nodiscard]] OpenedStore openStore(const CommandContext& context);

/// Makes a store of \a person at \a path.
[[nodiscard]] OpenedStore makeStore(const CommandContext& context, const QString& path, const Person& person);

/// Opens the store, or makes it for \a person when there is none yet.
[[nodiscard]] OpenedStore openOrCreateStore(const CommandContext& context, const Person& person);

/// --person, --name and --role: whose store a new one is.
void addPersonOptions(QCommandLineParser& parser);
[[nodiscard]] std::optional<Person> personOption(const CommandContext& context);

} // namespace line605
