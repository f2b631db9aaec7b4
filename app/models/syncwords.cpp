#include "models/syncwords.h"

#include "domain/words.h"
#include "ports/clock.h"

#include <QCoreApplication>

namespace line605 {

namespace {

struct SyncWords {
    Q_DECLARE_TR_FUNCTIONS(line605::SyncWords)
};

/// The link is refused for a reason that another password does not cure.
bool isMistrusted(const SyncStatus& status) {
    return status.trouble.code == ErrorCode::CertificateInvalid;
}

} // namespace

QString linkWords(const SyncStatus& status, const QDateTime& now) {
    switch (status.link) {
    case LinkState::Embedded:
        return SyncWords::tr("embedded store");
    case LinkState::Connecting:
        return SyncWords::tr("connecting…");
    case LinkState::Online:
        return SyncWords::tr("online");
    case LinkState::Offline:
        return status.since.isValid() ? SyncWords::tr("no connection since %1").arg(momentWords(status.since, now))
                                      : SyncWords::tr("no connection");
    case LinkState::Refused:
        return isMistrusted(status) ? SyncWords::tr("the centre's certificate is not trusted")
                                    : SyncWords::tr("the centre did not accept the password");
    case LinkState::ReadOnly:
        return SyncWords::tr("a new version is needed");
    case LinkState::Dismissed:
        return SyncWords::tr("the data was deleted");
    case LinkState::Expired:
        return SyncWords::tr("closed: no contact for too long");
    }
    Q_UNREACHABLE();
    return {};
}

QString linkMeaning(const SyncStatus& status) {
    switch (status.link) {
    case LinkState::Embedded:
        return SyncWords::tr("There is no centre: what is entered is final here.");
    case LinkState::Connecting:
        return SyncWords::tr("What is entered meanwhile is kept here and sent at once when the centre answers.");
    case LinkState::Online:
        return SyncWords::tr("What others enter appears here by itself.");
    case LinkState::Offline:
        return SyncWords::tr("Go on working: what is entered is kept here, encrypted, and sent by itself later.");
    case LinkState::Refused:
        return isMistrusted(status)
                   ? words(ErrorCode::CertificateInvalid)
                   : SyncWords::tr("The password was changed or the sign-in was withdrawn. Enter the new password.");
    case LinkState::ReadOnly:
        return words(ErrorCode::ClientTooOld);
    case LinkState::Dismissed:
        return SyncWords::tr("The centre says that you no longer work here; the data of this desk was deleted.");
    case LinkState::Expired:
        return SyncWords::tr("The data is shown again after the next contact with the centre. Nothing is lost.");
    }
    Q_UNREACHABLE();
    return {};
}

QString queueWords(const OutboxCounts& counts, const QDateTime& now) {
    const QString waiting = SyncWords::tr("%n in the queue", nullptr, counts.waiting);
    if (counts.waiting == 0 || !counts.oldest.isValid())
        return waiting;
    //: How many operations wait for the centre, and for how long the oldest of them.
    return SyncWords::tr("%1, %2").arg(waiting, ageWords(counts.oldest, now));
}

QString refusedWords(const OutboxCounts& counts) {
    return counts.refused > 0 ? SyncWords::tr("%n refused", nullptr, counts.refused) : QString();
}

QString ageWords(const QDateTime& since, const QDateTime& now) {
    const qint64 minutes = since.secsTo(now) / 60;
    if (minutes < 1)
        return SyncWords::tr("under a minute");
    if (minutes < 60)
        return SyncWords::tr("%n min", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return SyncWords::tr("%n h", nullptr, int(minutes / 60));
    return SyncWords::tr("%n d", nullptr, int(minutes / (24 * 60)));
}

QString momentWords(const QDateTime& at, const QDateTime& now) {
    if (!at.isValid())
        return {};
    const QDateTime local = Clock::localTime(at);
    return local.toString(local.date() == Clock::localDate(now) ? QStringLiteral("HH:mm")
                                                                : QStringLiteral("dd.MM HH:mm"));
}

QString shortName(const QString& name) {
    const QStringList parts = name.simplified().split(u' ', Qt::SkipEmptyParts);
    return parts.size() < 2 ? name.simplified() : QStringLiteral("%1 %2.").arg(parts.at(0), parts.at(1).left(1));
}

QString presenceWords(const QVector<Presence>& presence, const QDateTime& now) {
    QStringList people;
    for (const Presence& one : presence) {
        const QString who = shortName(one.name.isEmpty() ? one.login : one.name);
        people.append(one.since.isValid() ? SyncWords::tr("%1 since %2").arg(who, momentWords(one.since, now)) : who);
    }
    return people.isEmpty() ? QString() : SyncWords::tr("also viewing: %1").arg(people.join(QStringLiteral(", ")));
}

QString scopeQueueWords(const QString& name) {
    if (name == QLatin1String("general"))
        return SyncWords::tr("general questions");
    if (name == QLatin1String("billing"))
        return SyncWords::tr("charges and payments");
    if (name == QLatin1String("metering"))
        return SyncWords::tr("meters and readings");
    if (name == QLatin1String("clients"))
        return SyncWords::tr("customers' data");
    return name;
}

QString timeLeftWords(int seconds) {
    if (seconds < 0)
        return {};
    if (seconds < 60)
        return SyncWords::tr("%n s left", nullptr, seconds);
    return SyncWords::tr("about %n min left", nullptr, (seconds + 30) / 60);
}

} // namespace line605
