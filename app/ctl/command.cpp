#include "ctl/command.h"

#include "ctl/output.h"

namespace line605 {

void addOption(QCommandLineParser& parser, const char* name, const char* valueName, const QString& description,
               const QString& defaultValue) {
    parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(valueName), defaultValue});
}

void addStoreOptions(QCommandLineParser& parser) {
    addOption(parser, "store", "FILE", Ctl::tr("The store to work with."));
    addOption(parser, "password-file", "FILE",
              Ctl::tr("Its first line is the store's password; without it the password is asked for."));
    parser.addOption({QStringLiteral("json"), Ctl::tr("Answer as JSON.")});
}

Exit wrongUsage(const CommandContext& context, const QString& what) {
    context.output.usageError(what);
    return Exit::WrongUsage;
}

std::optional<int> numberOption(const CommandContext& context, const QString& name, int low, int high) {
    bool ok = false;
    const int value = context.options.value(name).toInt(&ok);
    if (ok && value >= low && value <= high)
        return value;
    context.output.usageError(Ctl::tr("--%1 takes a whole number from %2 to %3.").arg(name).arg(low).arg(high));
    return std::nullopt;
}

void reportWrongCode(const CommandContext& context, const QString& name, const QString& value,
                     const QStringList& codes) {
    context.output.usageError(
        Ctl::tr("--%1 does not take “%2”; it takes one of: %3.").arg(name, value, codes.join(QStringLiteral(", "))));
}

} // namespace line605
