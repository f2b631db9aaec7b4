#pragma once

#include "domain/result.h"

#include <QString>

#include <memory>

namespace line605 {

/// Says "this store is open" to other programs while it lives. It is a lock of the kernel on a file beside the store,
/// so one of a killed program is gone with it, wherever the kill fell, and no process number has to be believed.
class StoreLock {
public:
    /// The lock of \a store, or StoreBusy while another one lives, here or in another program; ReadOnlyMedium or
    /// FileUnwritable when there can be no lock.
    [[nodiscard]] static Result<std::shared_ptr<StoreLock>> take(const QString& store);
    ~StoreLock();
    Q_DISABLE_COPY_MOVE(StoreLock)

private:
    StoreLock(QByteArray path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

    QByteArray m_path;
    int m_descriptor;
};

} // namespace line605
