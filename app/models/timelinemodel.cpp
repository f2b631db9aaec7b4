#include "models/timelinemodel.h"

#include "domain/format.h"
#include "domain/names.h"
#include "models/roles.h"
#include "ports/clock.h"

#include <QFuture>

#include <algorithm>

namespace line605 {

namespace {

bool same(const TimelineEntry& a, const TimelineEntry& b) {
    return a.kind == b.kind && a.at == b.at && a.text == b.text && a.amount == b.amount && a.value == b.value &&
           a.zone == b.zone && a.source == b.source && a.state == b.state && a.appeal == b.appeal;
}

/// A name as it stands inside a sentence.
QString inSentence(QString name) {
    if (!name.isEmpty())
        name[0] = name.at(0).toLower();
    return name;
}

/// What billing knows by its day alone stands at midnight: no time is shown then.
QString momentOf(const TimelineEntry& entry) {
    const QDateTime local = Clock::localTime(entry.at);
    return local.time() == QTime(0, 0) ? formatDate(local.date()) : formatLocalTime(entry.at);
}

} // namespace

TimelineModel::TimelineModel(HistoryStore& store, QObject* parent) : QAbstractTableModel(parent), m_store(store) {}

void TimelineModel::setAccount(AccountId account) {
    if (account != m_account) {
        beginResetModel();
        m_entries.clear();
        m_more = false;
        endResetModel();
    }
    m_account = account;
    m_asking = true;
    m_store.timeline(m_account, {}, pageSize)
        .then(this, [this, generation = ++m_generation](const Result<QVector<TimelineEntry>>& entries) {
            if (generation != m_generation)
                return;
            m_asking = false;
            if (entries)
                takeNewest(entries.value());
            else
                Q_EMIT failed(entries.error());
        });
}

void TimelineModel::takeNewest(const QVector<TimelineEntry>& entries) {
    beginResetModel();
    m_entries = entries;
    m_more = entries.size() >= pageSize;
    endResetModel();
    Q_EMIT loaded();
}

bool TimelineModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_more && !m_asking;
}

void TimelineModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    // Not from inside the view's own handling of new rows, should the store answer at once.
    m_asking = true;
    QMetaObject::invokeMethod(
        this,
        [this, generation = m_generation] {
            if (generation == m_generation)
                ask(pageSize);
        },
        Qt::QueuedConnection);
}

void TimelineModel::ask(int limit) {
    // From just after the last instant: entries of one instant may have been cut in two.
    const QDateTime before = m_entries.constLast().at.addMSecs(1);
    m_asking = true;
    m_store.timeline(m_account, before, limit)
        .then(this, [this, limit, generation = m_generation](const Result<QVector<TimelineEntry>>& entries) {
            if (generation != m_generation)
                return;
            m_asking = false;
            if (entries)
                takeOlder(entries.value(), limit);
            else
                Q_EMIT failed(entries.error());
        });
}

void TimelineModel::takeOlder(const QVector<TimelineEntry>& entries, int limit) {
    QVector<TimelineEntry> fresh;
    for (const TimelineEntry& entry : entries) {
        const auto shown = std::find_if(m_entries.crbegin(), m_entries.crend(),
                                        [&entry](const TimelineEntry& known) { return same(known, entry); });
        if (shown == m_entries.crend())
            fresh.append(entry);
    }
    const bool full = entries.size() >= limit;
    if (fresh.isEmpty()) {
        m_more = full;
        if (full)
            ask(limit * 2); // a whole page of one instant
        return;
    }
    m_more = full;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_entries += fresh;
    endInsertRows();
}

bool TimelineModel::hasActors() const {
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [](const TimelineEntry& entry) { return !entry.actor.isEmpty(); });
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_entries.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry& entry = m_entries.at(index.row());
    if (role == KindRole)
        return int(entry.kind);
    if (role == AppealRole || role == IdRole)
        return QVariant::fromValue(entry.appeal);
    if (role == SortRole && index.column() == At)
        return entry.at;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole && role != ExportRole)
        return {};
    const auto text = [role](const QString& cell) {
        return role == ExportRole ? QVariant::fromValue(TableCell(cell)) : QVariant(cell);
    };
    switch (Column(index.column())) {
    case At:
        return text(momentOf(entry));
    case What:
        return text(what(entry));
    case Who:
        return text(entry.actor);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case At:
        return tr("When");
    case What:
        return tr("What happened");
    case Who:
        return tr("By");
    case ColumnCount:
        break;
    }
    return {};
}

QString TimelineModel::kindName(TimelineKind kind) {
    switch (kind) {
    case TimelineKind::ReadingTaken:
        return tr("Reading");
    case TimelineKind::ChargeMade:
        return tr("Charge");
    case TimelineKind::PaymentReceived:
        return tr("Payment");
    case TimelineKind::AppealReceived:
        return tr("Appeal");
    case TimelineKind::AppealChanged:
        return tr("Appeal changed");
    case TimelineKind::MeterReplaced:
        return tr("Meter replaced");
    }
    Q_UNREACHABLE();
    return {};
}

QString TimelineModel::paymentWords(const TimelineEntry& entry) {
    const std::optional<PaymentChannel> channel = fromCode<PaymentChannel>(entry.text);
    return channel ? tr("Paid %1, %2", "amount, channel").arg(formatMoney(entry.amount), inSentence(name(*channel)))
                   : tr("Paid %1").arg(formatMoney(entry.amount));
}

QString TimelineModel::changeWords(const TimelineEntry& entry) {
    if (!entry.state)
        return tr("Appeal: %1").arg(entry.text);
    const QString state = name(*entry.state);
    return entry.text.isEmpty() ? tr("Appeal: %1").arg(state) : tr("Appeal: %1 (%2)").arg(state, entry.text);
}

QString TimelineModel::what(const TimelineEntry& entry) {
    switch (entry.kind) {
    case TimelineKind::ReadingTaken: {
        const QString source = entry.source ? name(*entry.source) : QString();
        const QString zone = entry.zone ? code(*entry.zone) : QString();
        //: e.g. Reading of T1: 12 345 (by phone)
        return tr("Reading of meter %1, %2: %3 (%4)").arg(entry.text, zone, formatNumber(entry.value), source);
    }
    case TimelineKind::ChargeMade:
        return entry.text.isEmpty() ? tr("Charged %1").arg(formatMoney(entry.amount))
                                    : tr("Charged %1: %2").arg(formatMoney(entry.amount), entry.text);
    case TimelineKind::PaymentReceived:
        return paymentWords(entry);
    case TimelineKind::AppealReceived:
        return tr("Appeal received: %1").arg(entry.text);
    case TimelineKind::AppealChanged:
        return changeWords(entry);
    case TimelineKind::MeterReplaced:
        return tr("Meter %1 installed").arg(entry.text);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace line605
