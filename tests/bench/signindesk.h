#pragma once

#include "bench/benchstore.h"
#include "documents/filetablewriter.h"
#include "platform/filedevicesettings.h"
#include "ports/secretstore.h"
#include "services/embeddedsync.h"
#include "ui/shell/applicationshell.h"

#include <QTemporaryDir>

namespace line605::bench {

/// A keychain that holds nothing.
class EmptySecrets : public SecretStore {
public:
    Answer<QString> read(const QString&) override { return ready<QString>(Error{ErrorCode::NotFound}); }
    Answer<Done> write(const QString&, const QString&) override { return ready<Done>(Done{}); }
    Answer<Done> remove(const QString&) override { return ready<Done>(Done{}); }
};

/// The whole client in this process, at its sign-in.
class SignInDesk {
public:
    explicit SignInDesk(const QString& store);
    ~SignInDesk();
    Q_DISABLE_COPY_MOVE(SignInDesk)

    /// Types the password; milliseconds from Enter to the main window on the screen.
    double signIn();
    /// Types \a query into the one box; milliseconds from its last key to the painted answer.
    double search(const QString& query);

private:
    QTemporaryDir m_folder;
    FileDeviceSettings m_device;
    EmptySecrets m_secrets;
    FileTableWriter m_tables;
    Result<Reference> m_reference;
    std::unique_ptr<SqliteStoreGate> m_gate;
    EmbeddedSyncGate m_syncGate;
    std::unique_ptr<ApplicationShell> m_shell;
};

} // namespace line605::bench
