#include "storage/registrysettlement.h"

#include "domain/money.h"
#include "domain/period.h"
#include "storage/bulkstatement.h"
#include "storage/connection.h"

#include <algorithm>
#include <vector>

namespace line605 {

namespace {

class Settlement {
public:
    explicit Settlement(Connection& connection)
        : m_charged(connection, "registry_account_charged"), m_paid(connection, "registry_account_paid"),
          m_settle(connection, "registry_account_settle"), m_readings(connection, "registry_last_readings"),
          m_clear(connection, "registry_registers_clear"), m_put(connection, "registry_register_put") {}

    [[nodiscard]] Status settle(qint64 account) {
        if (Status done = balance(account); !done)
            return done;
        return registers(account);
    }

private:
    [[nodiscard]] Status balance(qint64 account) {
        if (Status done = m_charged.first(account); !done)
            return done;
        if (Status done = m_paid.first(account); !done)
            return done;
        const Money total{m_paid.int64(0) - m_charged.int64(0)};
        QDate on;
        if (!m_charged.isNull(1))
            on = Period::fromKey(int(m_charged.int64(1))).lastDay();
        if (!m_paid.isNull(1))
            on = std::max(on, QDate::fromString(m_paid.text(1), Qt::ISODate));
        m_charged.reset();
        m_paid.reset();
        const auto settled = m_settle.run(total, on, account);
        return settled ? Status(Done{}) : Status(settled.error());
    }

    [[nodiscard]] Status registers(qint64 account) {
        if (const auto cleared = m_clear.run(account); !cleared)
            return cleared.error();
        struct Last {
            qint64 meter{};
            QString zone;
            qint64 value{};
            QString readOn;
            QString source;
        };
        std::vector<Last> lasts;
        Status done = m_readings.first(account);
        for (; done && m_readings.hasRow(); done = m_readings.next()) {
            Last last{m_readings.int64(0), m_readings.text(1), m_readings.int64(2), m_readings.text(3),
                      m_readings.text(4)};
            const auto same = std::find_if(lasts.begin(), lasts.end(), [&last](const Last& other) {
                return other.meter == last.meter && other.zone == last.zone;
            });
            if (same == lasts.end())
                lasts.push_back(std::move(last));
            else
                *same = std::move(last);
        }
        m_readings.reset();
        if (!done)
            return done;
        for (const Last& last : lasts) {
            const auto put = m_put.run(last.meter, last.zone, last.value, last.readOn, last.source);
            if (!put)
                return put.error();
        }
        return Done{};
    }

    BulkStatement m_charged;
    BulkStatement m_paid;
    BulkStatement m_settle;
    BulkStatement m_readings;
    BulkStatement m_clear;
    BulkStatement m_put;
};

} // namespace

Status settleAccounts(Connection& connection, const QSet<qint64>& accounts,
                      const std::function<void(double)>& progress) {
    // In the order of the rows in the file, so that each page is read once.
    std::vector<qint64> ordered(accounts.cbegin(), accounts.cend());
    std::sort(ordered.begin(), ordered.end());
    Settlement settlement(connection);
    for (size_t i = 0; i < ordered.size(); ++i) {
        if (Status done = settlement.settle(ordered[i]); !done)
            return done;
        if (progress && i % 1024 == 0)
            progress(double(i) / double(ordered.size()));
    }
    return Done{};
}

} // namespace line605
