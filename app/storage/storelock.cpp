#include "storage/storelock.h"

#include "storage/storefiles.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace line605 {

namespace {

/// Whether the open file still has the name: the one who held it before may have removed it meanwhile.
bool isNamed(int descriptor, const QByteArray& path) {
    struct stat opened {};
    struct stat named {};
    return fstat(descriptor, &opened) == 0 && stat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino &&
           opened.st_dev == named.st_dev;
}

Error failureOf(int number) {
    if (number == EWOULDBLOCK)
        return {ErrorCode::StoreBusy, QStringLiteral("locked")};
    const ErrorCode code =
        number == EACCES || number == EROFS || number == EPERM ? ErrorCode::ReadOnlyMedium : ErrorCode::FileUnwritable;
    return {code, QStringLiteral("lock file: ") + QString::fromLocal8Bit(std::strerror(number))};
}

} // namespace

Result<std::shared_ptr<StoreLock>> StoreLock::take(const QString& store) {
    const QByteArray path = QFile::encodeName(lockFileOf(store));
    for (;;) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (descriptor < 0)
            return failureOf(errno);
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int number = errno;
            ::close(descriptor);
            return failureOf(number);
        }
        if (isNamed(descriptor, path))
            return std::shared_ptr<StoreLock>(new StoreLock(path, descriptor));
        ::close(descriptor);
    }
}

StoreLock::~StoreLock() {
    ::unlink(m_path.constData());
    ::close(m_descriptor);
}

} // namespace line605
