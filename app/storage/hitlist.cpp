#include "storage/hitlist.h"

#include "domain/textfold.h"
#include "storage/accountrow.h"
#include "storage/sqlstatement.h"

#include <algorithm>

namespace line605 {

void HitList::addAppeal(SearchHit hit) {
    m_found.append({std::move(hit), -1});
}

void HitList::addLine(AccountLine line, bool exact) {
    if (m_ranks.contains(line.rank))
        return;
    m_ranks.insert(line.rank);
    Found found;
    found.hit.line = std::move(line);
    found.hit.exact = exact;
    found.needles = m_needles.size() - 1;
    m_found.append(std::move(found));
}

Status HitList::addLines(SqlStatement& rows, bool exact) {
    while (!full() && rows.next())
        addLine(accountLineAt(rows), exact);
    return rows.status();
}

Status HitList::addLinesThatShow(SqlStatement& rows, const QVector<SearchNeedle>& compared, bool digits) {
    while (!full() && rows.next()) {
        AccountLine line = accountLineAt(rows);
        if ((compared.isEmpty() || showsAll(line, compared)) &&
            (!digits || showsAllDigits(line, m_needles.constLast())))
            addLine(std::move(line), false);
    }
    return rows.status();
}

void HitList::putHoldersFirst(qsizetype begin) {
    const auto isHolder = [this](const Found& found) {
        const QString holder = folded(found.hit.line.holder);
        return std::any_of(m_needles.constLast().begin(), m_needles.constLast().end(), [&](const SearchNeedle& needle) {
            return std::any_of(needle.forms.begin(), needle.forms.end(),
                               [&](const QString& form) { return holder.startsWith(form); });
        });
    };
    std::stable_partition(m_found.begin() + begin, m_found.end(), isHolder);
}

HitList HitList::takeFrom(qsizetype begin) {
    HitList taken(m_limit);
    taken.m_found = m_found.mid(begin);
    m_found.resize(begin);
    for (const Found& found : std::as_const(taken.m_found))
        m_ranks.remove(found.hit.line.rank);
    return taken;
}

void HitList::append(HitList&& later) {
    for (Found& found : later.m_found) {
        if (!full() && !m_ranks.contains(found.hit.line.rank)) {
            m_ranks.insert(found.hit.line.rank);
            m_found.append(std::move(found));
        }
    }
}

void HitList::moveTo(SearchAnswer& answer) {
    answer.more = full();
    if (answer.more)
        m_found.resize(m_limit);
    for (Found& found : m_found) {
        if (found.needles >= 0)
            found.hit.spans = matchSpans(found.hit.line, m_needles.at(found.needles));
        answer.hits.append(std::move(found.hit));
    }
}

} // namespace line605
