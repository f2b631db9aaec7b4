#pragma once

#include "ctl/command.h"
#include "services/demo/demoregion.h"
#include "services/registry/registryimport.h"

/// What importing and making a demonstration region have in common for a store and for a centre.
namespace line605 {

/// --dry-run, --skip-bad and --encoding.
void addImportFileOptions(QCommandLineParser& parser);
/// The import of the command line; nothing and a message when it is wrong.
[[nodiscard]] std::optional<ImportOptions> importOptions(const CommandContext& context);
/// Runs it, with a line of progress and every problem on standard error.
[[nodiscard]] Result<ImportReport> runImport(const CommandContext& context, std::unique_ptr<RegistryWriter> writer,
                                             const ImportOptions& options);
Exit answerImport(const CommandContext& context, const ImportReport& report, bool dryRun);

/// --accounts, --seed, --history and --today.
void addDemoSizeOptions(QCommandLineParser& parser);
/// The region of the command line; nothing and a message when it is wrong.
[[nodiscard]] std::optional<DemoOptions> demoOptions(const CommandContext& context, const Person& person);
/// Writes the region and commits it.
Exit writeDemo(const CommandContext& context, Result<std::unique_ptr<RegistryWriter>> writer,
               const DemoOptions& options);

} // namespace line605
