#pragma once

#include "services/workplace.h"

#include <QHash>
#include <QObject>

namespace line605 {

/// Tells the permanent number of an appeal that was registered under a provisional one, as soon as the centre has given
/// it: the caller, who is still on the phone, wants to know it.
class AppealNumbers : public QObject {
    Q_OBJECT

public:
    explicit AppealNumbers(const Workplace& workplace, QObject* parent = nullptr);

    /// The appeal was registered as \a number just now.
    void await(AppealId appeal, const QString& number);

Q_SIGNALS:
    void said(const QString& message);

private:
    void look(AppealId appeal);

    const Workplace& m_workplace;
    QHash<AppealId, QString> m_provisional; ///< numbers of those that have no other yet
};

} // namespace line605
