#include "central/hostlookup.h"

#include "central/pgwaker.h"

#include <QRegularExpression>

#include <memory>
#include <mutex>
#include <thread>

#include <arpa/inet.h>
#include <netdb.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace line605 {

namespace {

/// Shared with the thread that looks up, which may outlive who asked.
struct Lookup {
    explicit Lookup(QVector<PgAddress> asked) : hosts(std::move(asked)), done(eventfd(0, EFD_CLOEXEC)) {}
    ~Lookup() { close(done); }
    Q_DISABLE_COPY_MOVE(Lookup)

    const QVector<PgAddress> hosts;
    const int done;
    std::mutex mutex;
    QVector<PgAddress> found;
};

QVector<PgAddress> resolved(const PgAddress& asked, int flags) {
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags;
    addrinfo* list = nullptr;
    QVector<PgAddress> found;
    if (getaddrinfo(asked.host.toUtf8().constData(), nullptr, &hints, &list) != 0)
        return found;
    for (const addrinfo* one = list; one; one = one->ai_next) {
        char text[NI_MAXHOST]{};
        if (getnameinfo(one->ai_addr, one->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0)
            found.append({asked.host, QString::fromLatin1(text), asked.port});
    }
    freeaddrinfo(list);
    return found;
}

void lookUp(const std::shared_ptr<Lookup>& lookup) {
    QVector<PgAddress> found;
    for (const PgAddress& host : lookup->hosts)
        found += host.isLocalSocket() ? QVector<PgAddress>{host} : resolved(host, 0);
    const std::scoped_lock lock(lookup->mutex);
    lookup->found = std::move(found);
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t size = write(lookup->done, &one, sizeof one);
}

/// Without asking anybody; empty when a name has to be looked up.
QVector<PgAddress> numericOnly(const QVector<PgAddress>& hosts) {
    QVector<PgAddress> found;
    for (const PgAddress& host : hosts) {
        const QVector<PgAddress> here =
            host.isLocalSocket() ? QVector<PgAddress>{host} : resolved(host, AI_NUMERICHOST);
        if (here.isEmpty())
            return {};
        found += here;
    }
    return found;
}

} // namespace

Result<PgAddress> hostAndPort(const QString& entry, int defaultPort) {
    static const QRegularExpression form(
        QStringLiteral(R"(^(?:(?<folder>/[A-Za-z0-9._/-]*)|\[(?<six>[0-9A-Fa-f:.]+)\]|(?<name>[A-Za-z0-9._-]+)))"
                       R"((?::(?<port>[0-9]{1,5}))?$)"));
    const QRegularExpressionMatch match = form.match(entry);
    if (!match.hasMatch() || entry.endsWith(u'\n'))
        return Error{ErrorCode::BadInput, QStringLiteral("host"), {}, 0};
    const QString host = match.captured(QStringLiteral("folder")) + match.captured(QStringLiteral("six")) +
                         match.captured(QStringLiteral("name"));
    const QString port = match.captured(QStringLiteral("port"));
    const int number = port.isEmpty() ? defaultPort : port.toInt();
    if (number < 1 || number > 65535)
        return Error{ErrorCode::BadInput, QStringLiteral("port"), {}, 0};
    return PgAddress{host, {}, number};
}

Result<QVector<PgAddress>> lookUpHosts(const PgTarget& target, PgWaker& waker, const QDeadlineTimer& deadline) {
    QVector<PgAddress> hosts;
    for (const QString& entry : target.hosts) {
        const Result<PgAddress> host = hostAndPort(entry, target.port);
        if (!host)
            return host.error();
        hosts.append(host.value());
    }
    if (hosts.isEmpty())
        return Error{ErrorCode::BadInput, QStringLiteral("no host"), {}, 0};
    if (QVector<PgAddress> numeric = numericOnly(hosts); !numeric.isEmpty())
        return numeric;
    const auto lookup = std::make_shared<Lookup>(hosts);
    std::thread(lookUp, lookup).detach();
    pollfd done{lookup->done, POLLIN, 0};
    if (waker.wait({&done, 1}, deadline) == PgWaker::Outcome::Interrupted)
        return Error{ErrorCode::Cancelled};
    const std::scoped_lock lock(lookup->mutex);
    if (lookup->found.isEmpty())
        return Error{ErrorCode::Offline, QStringLiteral("no host was found"), {}, 0};
    return lookup->found;
}

} // namespace line605
