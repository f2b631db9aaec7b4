#include "storage/sqlitestoregate.h"
#include "storetestbed.h"

#include <QCoreApplication>

#include <cstdio>

/// Appends operations to a store without end, some of them while others are on their way, and says on standard output
/// which ones were acknowledged, one a line; it is made to be killed. Usage: storeappender STORE PASSWORD
namespace {

using namespace line605;

template<class T>
Result<T> wait(Answer<T> answer) {
    answer.waitForFinished();
    return answer.result();
}

/// The next acts, of each kind in turn; notes come four at once.
class Acts {
public:
    Acts(StoreSession& session, const Clock& clock) : m_session(session), m_clock(clock) {}

    QVector<Operation> next() {
        const QDateTime now = m_clock.nowUtc();
        QVector<Operation> acts{{OperationId{newUuidV7(now)}, now, QStringLiteral("olga"), body()}};
        while (std::holds_alternative<AddAppealNote>(acts.first().body) && acts.size() < 4)
            acts.append({OperationId{newUuidV7(now)}, now, QStringLiteral("olga"), acts.first().body});
        return acts;
    }

private:
    OperationBody body() {
        const int turn = m_count++;
        const int account = turn / 4 % 2 + 1;
        const QString number = QStringLiteral("39000000000%1").arg(account);
        const AccountId id = wait(m_session.accounts().byNumber(number)).value();
        switch (turn % 4) {
        case 0:
            return reading(id);
        case 1:
            m_appeal.value = QUuid::createUuid();
            return RegisterAppeal{m_appeal,
                                  id,
                                  AppealChannel::Phone,
                                  AppealTopic::Other,
                                  QStringLiteral("Обращение"),
                                  QString(500, u'т'),
                                  {2026, 12, 1},
                                  {}};
        case 2:
            return AddAppealNote{m_appeal, QString(300, u'н')};
        default:
            return ReplyToAppeal{m_appeal, QString(300, u'о'), turn % 8 == 3};
        }
    }

    /// One kWh more on every register.
    TakeReading reading(AccountId account) {
        const MeterHistory history = wait(m_session.history().readings(account, {})).value().first();
        TakeReading body{account, history.meter.id, m_clock.today(), ReadingSource::Phone, {}, {}, {}};
        for (const Register& last : history.meter.registers)
            body.values.append({last.zone, last.lastValue + 1, false});
        return body;
    }

    StoreSession& m_session;
    const Clock& m_clock;
    int m_count{};
    AppealId m_appeal;
};

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const test::FixedClock clock;
    SqliteStoreGate gate(clock, test::testSettings());
    const auto opened = wait(gate.open(arguments.at(1), arguments.at(2)));
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(test::outcome(opened)));
        return 1;
    }
    Acts acts(*opened.value(), clock);
    for (;;) {
        QVector<Answer<OperationId>> answers;
        for (const Operation& operation : acts.next())
            answers.append(opened.value()->operations().append(operation));
        for (const Answer<OperationId>& each : std::as_const(answers)) {
            const auto answer = wait(each);
            if (!answer) {
                std::fprintf(stderr, "%s\n", qPrintable(test::outcome(answer)));
                return 1;
            }
            std::printf("%s\n", answer.value().value.toString(QUuid::WithoutBraces).toLatin1().constData());
            std::fflush(stdout);
        }
    }
}
