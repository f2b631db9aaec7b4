#include "models/accountlistmodel.h"

#include "domain/format.h"
#include "domain/names.h"
#include "models/roles.h"

#include <QFuture>
#include <QHash>

namespace line605 {

namespace {

constexpr int wantedPages = 4; ///< more than a screen shows; what was scrolled past is forgotten

std::optional<AccountSort> sortOf(int column) {
    switch (column) {
    case AccountListModel::Number:
        return AccountSort::Number;
    case AccountListModel::Holder:
        return AccountSort::Holder;
    case AccountListModel::Address:
        return AccountSort::Address;
    case AccountListModel::Balance:
        return AccountSort::Balance;
    case AccountListModel::LastReading:
        return AccountSort::LastReading;
    default:
        return std::nullopt;
    }
}

Qt::Alignment alignmentOf(int column) {
    switch (column) {
    case AccountListModel::Balance:
    case AccountListModel::OpenAppeals:
        return Qt::AlignVCenter | Qt::AlignRight;
    default:
        return Qt::AlignVCenter | Qt::AlignLeft;
    }
}

QString textOf(const TableCell& cell) {
    struct Words {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& text) const { return text; }
        QString operator()(qint64 number) const { return number == 0 ? QString() : formatNumber(number); }
        QString operator()(Money amount) const { return formatMoney(amount); }
        QString operator()(QDate date) const { return formatDate(date); }
    };
    return std::visit(Words{}, cell);
}

} // namespace

AccountListModel::AccountListModel(AccountStore& store, StoreEvents& events, QObject* parent)
    : QAbstractTableModel(parent), m_store(store), m_pages(keptPages) {
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &AccountListModel::fetchWanted);
    connect(&events, &StoreEvents::directoryReplaced, this, &AccountListModel::reload);
    connect(&events, &StoreEvents::accountChanged, this, &AccountListModel::handleAccountChanged);
}

void AccountListModel::setFilter(const AccountFilter& filter) {
    if (m_asked && filter == m_filter)
        return;
    m_filter = filter;
    askOrder();
}

void AccountListModel::reload() {
    m_total = -1;
    askOrder();
}

void AccountListModel::askOrder() {
    m_asked = true;
    m_loading = true;
    Q_EMIT loadingStarted();
    m_store.order(m_filter, m_sort, m_direction)
        .then(this, [this, generation = ++m_generation](const Result<AccountOrder>& order) {
            if (generation != m_generation)
                return;
            m_loading = false;
            if (order)
                takeOrder(order.value());
            else
                Q_EMIT failed(order.error());
        });
}

void AccountListModel::takeOrder(const AccountOrder& order) {
    beginResetModel();
    m_order = order;
    m_linesGeneration = m_generation;
    m_pages.clear();
    m_wanted.clear();
    if (m_filter == AccountFilter{})
        m_total = order.count;
    endResetModel();
    if (m_total < 0)
        askTotal();
    Q_EMIT loaded();
}

void AccountListModel::askTotal() {
    m_store.order({}, AccountSort::Holder, Qt::AscendingOrder).then(this, [this](const Result<AccountOrder>& all) {
        if (!all)
            return;
        m_total = all.value().count;
        Q_EMIT loaded();
    });
}

std::optional<AccountLine> AccountListModel::lineAt(int row) const {
    const AccountLine* line = find(row);
    return line ? std::optional<AccountLine>(*line) : std::nullopt;
}

bool AccountListModel::isSortable(int column) {
    return sortOf(column).has_value();
}

QString AccountListModel::columnName(int column) {
    switch (Column(column)) {
    case Number:
        return tr("Account");
    case Holder:
        return tr("Subscriber");
    case Address:
        return tr("Address");
    case Phone:
        return tr("Phone");
    case Meters:
        return tr("Meter");
    case Kind:
        return tr("Kind");
    case Balance:
        return tr("Balance");
    case LastReading:
        return tr("Last reading");
    case OpenAppeals:
        return tr("Appeals");
    case ColumnCount:
        break;
    }
    return {};
}

TableCell AccountListModel::cell(const AccountLine& line, int column) {
    switch (Column(column)) {
    case Number:
        return line.number;
    case Holder:
        return line.holder;
    case Address:
        return line.address;
    case Phone:
        return line.phone.isEmpty() ? QString() : formatPhone(line.phone);
    case Meters:
        return line.meters;
    case Kind:
        return name(line.kind);
    case Balance:
        return line.balance;
    case LastReading:
        return line.lastReadOn.isValid() ? TableCell(line.lastReadOn) : TableCell();
    case OpenAppeals:
        return qint64(line.openAppeals);
    case ColumnCount:
        break;
    }
    return {};
}

int AccountListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_order.count;
}

int AccountListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(index.column()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != IdRole && role != SortRole && role != ExportRole)
        return {};
    const AccountLine* line = find(index.row());
    if (!line) {
        want(index.row() / pageSize);
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    }
    if (role == IdRole)
        return QVariant::fromValue(line->id);
    if (role == SortRole)
        return line->rank;
    if (role == ExportRole)
        return QVariant::fromValue(cell(*line, index.column()));
    return textOf(cell(*line, index.column()));
}

QVariant AccountListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columnName(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    return {};
}

void AccountListModel::sort(int column, Qt::SortOrder direction) {
    const std::optional<AccountSort> by = sortOf(column);
    if (!by || (m_sort == *by && m_direction == direction))
        return;
    m_sort = *by;
    m_direction = direction;
    if (m_asked) // before that the order is only noted: the page asks once
        askOrder();
}

const AccountLine* AccountListModel::find(int row) const {
    const Page* page = m_pages.object(row / pageSize);
    const int place = row % pageSize;
    return page && place < page->size() && !page->at(place).id.isNull() ? &page->at(place) : nullptr;
}

void AccountListModel::want(int page) const {
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > wantedPages)
        m_wanted.removeFirst();
    if (!m_fetching)
        m_fetchTimer.start();
}

void AccountListModel::fetchWanted() {
    if (m_fetching || m_wanted.isEmpty())
        return;
    const QVector<int> pages = std::exchange(m_wanted, {});
    QVector<quint32> ranks;
    for (int page : pages) {
        const int end = std::min(m_order.count, (page + 1) * pageSize);
        for (int row = page * pageSize; row < end; ++row)
            ranks.append(m_order.rankAt(row));
    }
    m_fetching = true;
    m_store.lines(ranks).then(this,
                              [this, pages, generation = m_linesGeneration](const Result<QVector<AccountLine>>& lines) {
                                  m_fetching = false;
                                  if (generation == m_linesGeneration) {
                                      if (lines)
                                          takeLines(pages, lines.value());
                                      else
                                          Q_EMIT failed(lines.error());
                                  }
                                  fetchWanted();
                              });
}

void AccountListModel::takeLines(const QVector<int>& pages, const QVector<AccountLine>& lines) {
    QHash<qint64, const AccountLine*> byRank;
    byRank.reserve(lines.size());
    for (const AccountLine& line : lines)
        byRank.insert(line.rank, &line);
    for (int page : pages) {
        const int first = page * pageSize;
        const int end = std::min(m_order.count, first + pageSize);
        auto* rows = new Page;
        rows->reserve(end - first);
        for (int row = first; row < end; ++row) {
            const AccountLine* line = byRank.value(m_order.rankAt(row));
            rows->append(line ? *line : AccountLine{});
        }
        m_pages.insert(page, rows); // the cache owns it from here
        Q_EMIT dataChanged(index(first, 0), index(end - 1, ColumnCount - 1));
    }
}

void AccountListModel::handleAccountChanged(AccountId account) {
    m_store.linesOf({account}).then(this, [this](const Result<QVector<AccountLine>>& lines) {
        if (!lines)
            return;
        for (const AccountLine& line : lines.value())
            replaceLine(line);
    });
}

void AccountListModel::replaceLine(const AccountLine& line) {
    const QList<int> loadedPages = m_pages.keys();
    for (int page : loadedPages) {
        Page& rows = *m_pages.object(page);
        for (int place = 0; place < rows.size(); ++place) {
            if (rows.at(place).id != line.id)
                continue;
            rows[place] = line;
            const int row = page * pageSize + place;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            Q_EMIT lineUpdated(line.id);
            return;
        }
    }
}

} // namespace line605
