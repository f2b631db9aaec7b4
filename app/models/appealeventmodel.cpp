#include "models/appealeventmodel.h"

#include "domain/format.h"
#include "domain/names.h"
#include "models/roles.h"

namespace line605 {

void AppealEventModel::setAppeal(const Appeal& appeal, const QString& me) {
    beginResetModel();
    m_rows.clear();
    const QString head =
        tr("%1 · %2", "subscriber's channel and time").arg(name(appeal.channel), formatLocalTime(appeal.receivedAt));
    m_rows.append({Side::Customer, appeal.holder.isEmpty() ? head : appeal.holder + QStringLiteral(" · ") + head,
                   appeal.text, appeal.receivedAt});
    for (const AppealEvent& event : appeal.events) {
        // The appeal's own text is the first entry; its registration says nothing more.
        if (event.kind != AppealEventKind::Registered)
            m_rows.append(row(event, me));
    }
    endResetModel();
}

void AppealEventModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

AppealEventModel::Row AppealEventModel::row(const AppealEvent& event, const QString& me) {
    const QString who = event.actor == me ? tr("you") : event.actor;
    const QString when = formatLocalTime(event.at);
    const QString by = tr("%1 · %2", "who and when").arg(who, when);
    switch (event.kind) {
    case AppealEventKind::ReplySent:
        return {Side::Desk, tr("Reply · %1").arg(by), event.text, event.at};
    case AppealEventKind::NoteAdded:
        return {Side::Inside, tr("Note for colleagues · %1").arg(by), event.text, event.at};
    case AppealEventKind::Assigned:
        // The text of an assignment is who it went to.
        return {Side::Event, tr("%1 · %2", "what happened, who and when").arg(name(event.kind), by),
                event.text.isEmpty() ? QString() : tr("Assignee: %1").arg(event.text == me ? tr("you") : event.text),
                event.at};
    case AppealEventKind::Registered:
    case AppealEventKind::StateChanged:
    case AppealEventKind::Reopened:
        if (event.from != event.to) {
            return {Side::Event,
                    tr("%1 → %2 · %3", "old state, new state, who and when").arg(name(event.from), name(event.to), by),
                    event.text, event.at};
        }
        break;
    case AppealEventKind::IdentityAccepted:
        break;
    }
    return {Side::Event, tr("%1 · %2", "what happened, who and when").arg(name(event.kind), by), event.text, event.at};
}

int AppealEventModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AppealEventModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.body.isEmpty() ? row.head : row.head + u'\n' + row.body;
    case HeadRole:
        return row.head;
    case BodyRole:
        return row.body;
    case SideRole:
        return int(row.side);
    case IdRole:
        return index.row();
    case SortRole:
        return row.at;
    default:
        return {};
    }
}

} // namespace line605
