#include "storage/linesource.h"

#include "domain/account.h"

#include <algorithm>

namespace line605 {

LineReader::LineReader(Connection& connection)
    : m_accounts(connection, "account_line_source"), m_meters(connection, "account_line_meters") {}

Status LineReader::start(qint64 first, qint64 last) {
    if (Status done = m_accounts.first(first, last); !done)
        return done;
    return m_meters.first(first, last);
}

Status LineReader::take(LineSource& line) {
    Premises premises;
    premises.house.town = m_accounts.text(7);
    premises.house.street = m_accounts.text(8);
    premises.house.number = m_accounts.text(9);
    premises.flat = m_accounts.text(10);
    line = {};
    line.account = m_accounts.int64(0);
    line.number = m_accounts.text(1);
    line.kind = m_accounts.text(2);
    line.holder = m_accounts.text(3);
    line.phone = m_accounts.text(6);
    line.address = addressLine(premises);
    line.town = premises.house.town;
    line.balance = m_accounts.int64(11);
    line.openAppeals = m_accounts.int64(12);
    for (const int column : {4, 5}) {
        if (const QString number = m_accounts.text(column); !number.isEmpty())
            line.otherNumbers += number + u'\n';
    }
    if (Status done = takeMeters(line); !done)
        return done;
    return m_accounts.next();
}

void LineReader::finish() {
    m_accounts.reset();
    m_meters.reset();
}

Status LineReader::takeMeters(LineSource& line) {
    while (m_meters.hasRow() && m_meters.int64(0) <= line.account) {
        if (m_meters.int64(0) == line.account) {
            const QString number = m_meters.text(1);
            if (m_meters.int64(2) == 0)
                line.otherNumbers += number + u'\n';
            else
                line.meters += line.meters.isEmpty() ? number : QStringLiteral(", ") + number;
            // ISO dates compare as texts; '' = never.
            line.lastReadOn = std::max(line.lastReadOn, m_meters.text(3));
        }
        if (Status done = m_meters.next(); !done)
            return done;
    }
    return Done{};
}

} // namespace line605
