#include "domain/eventcodes.h"

namespace line605 {

namespace {

constexpr Coded<AppealEventKind> rows[] = {
    {AppealEventKind::Registered, QLatin1StringView("registered")},
    {AppealEventKind::Assigned, QLatin1StringView("assigned")},
    {AppealEventKind::StateChanged, QLatin1StringView("state_changed")},
    {AppealEventKind::ReplySent, QLatin1StringView("reply_sent")},
    {AppealEventKind::NoteAdded, QLatin1StringView("note_added")},
    {AppealEventKind::IdentityAccepted, QLatin1StringView("identity_accepted")},
    {AppealEventKind::Reopened, QLatin1StringView("reopened")},
};

} // namespace

QString eventCode(AppealEventKind kind) {
    for (const Coded<AppealEventKind>& row : rows) {
        if (row.value == kind)
            return row.code;
    }
    Q_UNREACHABLE();
    return {};
}

AppealEventKind eventFromCode(const QString& code) {
    for (const Coded<AppealEventKind>& row : rows) {
        if (row.code == code)
            return row.value;
    }
    return AppealEventKind::NoteAdded;
}

} // namespace line605
