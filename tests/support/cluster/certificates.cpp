#include "support/cluster/certificates.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

namespace line605::test {

namespace {

bool openssl(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

bool makeCertificates(const QString& folder) {
    const QString base = folder + u'/';
    const QString days = QStringLiteral("30");
    QFile names(base + QStringLiteral("names.cnf"));
    if (!names.open(QIODevice::WriteOnly))
        return false;
    names.write("subjectAltName=IP:127.0.0.1,DNS:localhost\n");
    names.close();
    return openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                    QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
                    QStringLiteral("-nodes"), QStringLiteral("-days"), days, QStringLiteral("-subj"),
                    QStringLiteral("/CN=chaos authority"), QStringLiteral("-keyout"), base + QStringLiteral("ca.key"),
                    QStringLiteral("-out"), base + QStringLiteral("ca.pem")}) &&
           openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                    QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
                    QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-keyout"), base + QStringLiteral("server.key"),
                    QStringLiteral("-out"), base + QStringLiteral("server.csr")}) &&
           openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-days"), days,
                    QStringLiteral("-in"), base + QStringLiteral("server.csr"), QStringLiteral("-CA"),
                    base + QStringLiteral("ca.pem"), QStringLiteral("-CAkey"), base + QStringLiteral("ca.key"),
                    QStringLiteral("-CAcreateserial"), QStringLiteral("-extfile"), base + QStringLiteral("names.cnf"),
                    QStringLiteral("-out"), base + QStringLiteral("server.crt")});
}

} // namespace line605::test
