#pragma once

#include "central/centreadmin.h"
#include "ctl/command.h"

namespace line605 {

/// Adds --dsn, --password-file and --json.
void addCentreOptions(QCommandLineParser& parser);

/// Connects to the centre of --dsn. Its password is the first line of the file of \a passwordOption, or comes from the
/// file that PGPASSFILE names; never from the command line. Everything that goes wrong is said already.
[[nodiscard]] std::optional<Exit> connectCentre(const CommandContext& context, CentreAdmin& admin,
                                                const char* passwordOption = "password-file");

/// The same for commands that need a centre that was set up.
[[nodiscard]] std::optional<Exit> connectReadyCentre(const CommandContext& context, CentreAdmin& admin,
                                                     const char* passwordOption = "password-file");

/// Says what is wrong, one a line, or that all is well.
Exit answerProblems(const CommandContext& context, const QStringList& problems, QJsonObject answer);

} // namespace line605
