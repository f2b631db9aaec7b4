#pragma once

#include <QString>

namespace line605 {

/// Sends what the program logs to \a folder/line605.log as well as to standard error; the file is turned over at 1 MB
/// and four old ones are kept. Messages hold ids and codes only (a rule of the code, see CONTRIBUTING.md).
void installLog(const QString& folder);

} // namespace line605
