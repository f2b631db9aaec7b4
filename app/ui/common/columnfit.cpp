#include "ui/common/columnfit.h"

#include "ui/common/celldelegate.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace line605 {

void ColumnFit::setLetters(const QVector<int>& letters) {
    m_letters = letters;
    fit();
}

void ColumnFit::setRoomy(const QVector<RoomyColumn>& columns) {
    m_view.horizontalHeader()->setStretchLastSection(false);
    m_roomy = columns;
    fitRoomy();
}

int ColumnFit::widthOf(int letters) const {
    return m_view.fontMetrics().horizontalAdvance(QString(letters, QLatin1Char('0'))) + 2 * cellMargin + 1;
}

void ColumnFit::fit() {
    if (m_letters.isEmpty() || m_restored || !m_view.model())
        return;
    QHeaderView* header = m_view.horizontalHeader();
    QFont strong = header->font();
    strong.setWeight(QFont::DemiBold); // as in the theme's sheet
    const QFontMetrics captions(strong);
    const int sign =
        m_view.isSortingEnabled() ? m_view.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header) + 4 : 0;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        for (int column = 0; column < std::min(int(m_letters.size()), header->count()); ++column) {
            const QString caption = m_view.model()->headerData(column, Qt::Horizontal).toString();
            const int captionWidth = captions.horizontalAdvance(caption) + 2 * cellMargin + sign;
            header->resizeSection(column, std::max(widthOf(m_letters.at(column)), captionWidth));
        }
    }
    fitRoomy();
}

QVector<RoomyColumn> ColumnFit::roomyOnes() const {
    const QHeaderView* header = m_view.horizontalHeader();
    QVector<RoomyColumn> ones;
    for (const RoomyColumn& one : m_roomy) {
        if (one.column < header->count() && !header->isSectionHidden(one.column) && !m_dragged.contains(one.column))
            ones.append(one);
    }
    return ones;
}

void ColumnFit::fitRoomy() {
    if (m_fitting)
        return;
    QHeaderView* header = m_view.horizontalHeader();
    const QVector<RoomyColumn> ones = roomyOnes();
    int spare = m_view.viewport()->width() - header->length();
    int wanted = 0;
    for (const RoomyColumn& one : ones) {
        spare += header->sectionSize(one.column) - widthOf(one.least);
        wanted += widthOf(one.most) - widthOf(one.least);
    }
    spare = std::max(0, spare);
    const double share = wanted > 0 ? std::min(1.0, double(spare) / wanted) : 0;
    const QScopedValueRollback fitting(m_fitting, true);
    for (qsizetype i = 0; i < ones.size(); ++i) {
        const RoomyColumn& one = ones.at(i);
        const bool last = i == ones.size() - 1;
        const int more = last ? spare : int(share * (widthOf(one.most) - widthOf(one.least)));
        header->resizeSection(one.column, widthOf(one.least) + more);
        spare -= more;
    }
}

void ColumnFit::resized(int column, bool byPerson) {
    if (m_fitting)
        return;
    const bool roomy = std::any_of(m_roomy.cbegin(), m_roomy.cend(),
                                   [column](const RoomyColumn& one) { return one.column == column; });
    if (byPerson && roomy)
        m_dragged.insert(column);
    fitRoomy();
}

QJsonArray ColumnFit::dragged() const {
    QJsonArray columns;
    for (const RoomyColumn& one : m_roomy) {
        if (m_dragged.contains(one.column))
            columns.append(one.column);
    }
    return columns;
}

void ColumnFit::restored(const QJsonArray& dragged) {
    m_restored = true;
    for (const QJsonValue& column : dragged)
        m_dragged.insert(column.toInt(-1));
    fitRoomy();
}

void ColumnFit::reset() {
    m_restored = false;
    m_dragged.clear();
    fit();
}

} // namespace line605
