#pragma once

#include "ctl/command.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace line605 {

/// What the tool says: answers on standard output as text or as JSON, everything else on standard error.
class Output {
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    /// The one JSON answer of a command, indented; keys and codes do not depend on the language.
    void json(const QJsonObject& answer);
    void line(const QString& text);
    /// "name: value" pairs in two aligned columns; pairs without a value are left out.
    void pairs(const QVector<std::pair<QString, QString>>& rows);
    /// Columns as wide as their widest cell; the ones in \a right are right-aligned.
    void table(const QStringList& headers, const QVector<QStringList>& rows, const QVector<int>& right = {});
    /// On standard error, also with JSON.
    void note(const QString& text);
    void usageError(const QString& text);
    /// Something that the command itself refuses; \a code names the reason in JSON.
    Exit refused(const QString& code, const QString& text);

    /// Says why something was not done, with the rules; answers the exit status for it.
    Exit failure(const Error& error);

private:
    void error(const QString& code, const QString& text);

    bool m_json;
};

/// The code of an error in JSON, e.g. "wrong_password".
[[nodiscard]] QString errorCodeName(ErrorCode code);
[[nodiscard]] Exit exitFor(ErrorCode code);
/// {"rule":"R-DIGITS","severity":"refusal","zone":"T1","text":…,"since":…}
[[nodiscard]] QJsonObject toJson(const Finding& finding);
[[nodiscard]] QJsonArray toJson(const Findings& findings);

/// A line of progress on standard error: rewritten on a terminal, a new line now and then elsewhere.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)
    void show(const QString& text);
    /// Makes room for another line.
    void clear();

private:
    bool m_terminal;
    QElapsedTimer m_since;
    qint64 m_shownAt{};
    qsizetype m_width{};
};

} // namespace line605
