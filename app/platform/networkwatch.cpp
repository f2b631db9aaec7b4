#include "platform/networkwatch.h"

#include <QNetworkInformation>

namespace line605 {

NetworkWatch::NetworkWatch(QObject* parent) : QObject(parent) {
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online ||
                    reachability == QNetworkInformation::Reachability::Site)
                    Q_EMIT cameBack();
            });
}

} // namespace line605
