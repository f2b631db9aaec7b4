#include "ctl/output.h"

#include "domain/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace line605 {

namespace {

constexpr qint64 terminalEveryMs = 200;
constexpr qint64 otherEveryMs = 5000;

// Always UTF-8, whatever the locale says: the answers are data.
void write(FILE* stream, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QString severityName(Severity severity) {
    switch (severity) {
    case Severity::Advice:
        return QStringLiteral("advice");
    case Severity::ReadBack:
        return QStringLiteral("read_back");
    case Severity::Supervisor:
        return QStringLiteral("supervisor");
    case Severity::Refusal:
        return QStringLiteral("refusal");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

void Output::json(const QJsonObject& answer) {
    write(stdout, QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Indented)));
}

void Output::line(const QString& text) {
    write(stdout, text + u'\n');
}

void Output::note(const QString& text) {
    write(stderr, text + u'\n');
}

void Output::error(const QString& code, const QString& text) {
    if (m_json)
        json({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("text"), text}}}});
    note(QStringLiteral("line605ctl: ") + text);
}

void Output::usageError(const QString& text) {
    error(QStringLiteral("wrong_usage"), text);
}

Exit Output::refused(const QString& code, const QString& text) {
    error(code, text);
    return Exit::Refused;
}

void Output::pairs(const QVector<std::pair<QString, QString>>& rows) {
    qsizetype width = 0;
    for (const auto& [name, value] : rows)
        width = value.isEmpty() ? width : std::max(width, name.size());
    for (const auto& [name, value] : rows) {
        if (!value.isEmpty())
            line((name + u':').leftJustified(width + 3) + value);
    }
}

void Output::table(const QStringList& headers, const QVector<QStringList>& rows, const QVector<int>& right) {
    QVector<qsizetype> widths;
    for (const QString& header : headers)
        widths.append(header.size());
    for (const QStringList& row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    const auto print = [this, &widths, &right](const QStringList& row) {
        QString text;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool last = column == row.size() - 1;
            const bool toRight = right.contains(int(column));
            const QString& cell = row.at(column);
            text += toRight ? cell.rightJustified(widths.at(column))
                    : last  ? cell
                            : cell.leftJustified(widths.at(column));
            text += last ? QString() : QStringLiteral("  ");
        }
        line(text);
    };
    print(headers);
    for (const QStringList& row : rows)
        print(row);
}

Exit Output::failure(const Error& error) {
    const QString text = words(error);
    if (m_json) {
        QJsonObject object{{QStringLiteral("code"), errorCodeName(error.code)}, {QStringLiteral("text"), text}};
        if (!error.findings.isEmpty())
            object.insert(QStringLiteral("findings"), toJson(error.findings));
        if (error.waitSeconds > 0)
            object.insert(QStringLiteral("wait_seconds"), error.waitSeconds);
        json({{QStringLiteral("error"), object}});
    }
    note(QStringLiteral("line605ctl: ") + text);
    return exitFor(error.code);
}

QString errorCodeName(ErrorCode code) {
    switch (code) {
    case ErrorCode::RefusedByRule:
        return QStringLiteral("refused_by_rule");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::AmbiguousMatch:
        return QStringLiteral("ambiguous_match");
    case ErrorCode::WrongPassword:
        return QStringLiteral("wrong_password");
    case ErrorCode::TooManyAttempts:
        return QStringLiteral("too_many_attempts");
    case ErrorCode::StoreMissing:
        return QStringLiteral("store_missing");
    case ErrorCode::StoreExists:
        return QStringLiteral("store_exists");
    case ErrorCode::StoreDamaged:
        return QStringLiteral("store_damaged");
    case ErrorCode::StoreForeign:
        return QStringLiteral("store_foreign");
    case ErrorCode::StoreNotEncrypted:
        return QStringLiteral("store_not_encrypted");
    case ErrorCode::StoreBusy:
        return QStringLiteral("store_busy");
    case ErrorCode::StoreTooNew:
        return QStringLiteral("store_too_new");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk_full");
    case ErrorCode::ReadOnlyMedium:
        return QStringLiteral("read_only_medium");
    case ErrorCode::QueryFailed:
        return QStringLiteral("query_failed");
    case ErrorCode::FileUnreadable:
        return QStringLiteral("file_unreadable");
    case ErrorCode::FileUnwritable:
        return QStringLiteral("file_unwritable");
    case ErrorCode::BadInput:
        return QStringLiteral("bad_input");
    case ErrorCode::ReferenceMissing:
        return QStringLiteral("reference_missing");
    case ErrorCode::SecretUnavailable:
        return QStringLiteral("secret_unavailable");
    case ErrorCode::Offline:
        return QStringLiteral("offline");
    case ErrorCode::CentreRefused:
        return QStringLiteral("centre_refused");
    case ErrorCode::CertificateInvalid:
        return QStringLiteral("certificate_invalid");
    case ErrorCode::ClientTooOld:
        return QStringLiteral("client_too_old");
    case ErrorCode::CursorUnusable:
        return QStringLiteral("cursor_unusable");
    case ErrorCode::QuotaReached:
        return QStringLiteral("quota_reached");
    case ErrorCode::CentreFailed:
        return QStringLiteral("centre_failed");
    case ErrorCode::NotAllowed:
        return QStringLiteral("not_allowed");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
    return {};
}

Exit exitFor(ErrorCode code) {
    switch (code) {
    case ErrorCode::RefusedByRule:
    case ErrorCode::NotFound:
    case ErrorCode::AmbiguousMatch:
    case ErrorCode::StoreExists:
    case ErrorCode::NotAllowed:
        return Exit::Refused;
    case ErrorCode::BadInput:
        return Exit::WrongUsage;
    case ErrorCode::WrongPassword:
    case ErrorCode::TooManyAttempts:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreNotEncrypted:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreTooNew:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnlyMedium:
    case ErrorCode::QueryFailed:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::ReferenceMissing:
    case ErrorCode::SecretUnavailable:
    case ErrorCode::Offline:
    case ErrorCode::CentreRefused:
    case ErrorCode::CertificateInvalid:
    case ErrorCode::ClientTooOld:
    case ErrorCode::CursorUnusable:
    case ErrorCode::QuotaReached:
    case ErrorCode::CentreFailed:
    case ErrorCode::Cancelled:
        return Exit::NotAvailable;
    }
    Q_UNREACHABLE();
    return Exit::NotAvailable;
}

QJsonObject toJson(const Finding& finding) {
    QJsonObject object{{QStringLiteral("rule"), ruleId(finding.rule)},
                       {QStringLiteral("severity"), severityName(finding.severity)},
                       {QStringLiteral("text"), words(finding)}};
    if (finding.zone)
        object.insert(QStringLiteral("zone"), code(*finding.zone));
    if (finding.since.isValid())
        object.insert(QStringLiteral("since"), finding.since.toString(Qt::ISODate));
    return object;
}

QJsonArray toJson(const Findings& findings) {
    QJsonArray array;
    for (const Finding& finding : findings)
        array.append(toJson(finding));
    return array;
}

ProgressLine::ProgressLine() : m_terminal(isatty(STDERR_FILENO) != 0) {
    m_since.start();
}

ProgressLine::~ProgressLine() {
    clear();
}

void ProgressLine::clear() {
    if (m_width > 0)
        write(stderr, QStringLiteral("\r%1\r").arg(QString(), int(m_width)));
    m_width = 0;
}

void ProgressLine::show(const QString& text) {
    const qint64 now = m_since.elapsed();
    if (now - m_shownAt < (m_terminal ? terminalEveryMs : otherEveryMs))
        return;
    m_shownAt = now;
    if (!m_terminal) {
        write(stderr, text + u'\n');
        return;
    }
    write(stderr, u'\r' + text.leftJustified(m_width));
    m_width = std::max(m_width, text.size());
}

} // namespace line605
