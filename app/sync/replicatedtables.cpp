#include "sync/replicatedtables.h"

namespace line605 {

const QStringList& replicatedTables() {
    static const QStringList tables{QStringLiteral("scope"),      QStringLiteral("office"),
                                    QStringLiteral("house"),      QStringLiteral("premises"),
                                    QStringLiteral("subscriber"), QStringLiteral("account"),
                                    QStringLiteral("meter"),      QStringLiteral("register"),
                                    QStringLiteral("appeal"),     QStringLiteral("appeal_event")};
    return tables;
}

} // namespace line605
