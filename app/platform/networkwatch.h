#pragma once

#include <QObject>

namespace line605 {

/// Tells when the computer's network comes back, where the system can tell; elsewhere it never does.
class NetworkWatch : public QObject {
    Q_OBJECT

public:
    explicit NetworkWatch(QObject* parent = nullptr);

Q_SIGNALS:
    void cameBack();
};

} // namespace line605
