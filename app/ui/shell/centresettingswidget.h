#pragma once

#include "ports/clock.h"
#include "ports/storesession.h"
#include "ports/synccontrol.h"

#include <QWidget>

#include <memory>

namespace line605 {

namespace Ui {
class CentreSettingsWidget;
}

/// The settings' tab about the centre of this desk: what is known of it, and other hosts or another certificate when
/// the administrator says so.
class CentreSettingsWidget : public QWidget {
    Q_OBJECT

public:
    /// All of them outlive it.
    CentreSettingsWidget(StoreSession& store, SyncControl& sync, const Clock& clock, QWidget* parent = nullptr);
    ~CentreSettingsWidget() override;

Q_SIGNALS:
    void passwordChangeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void showLink();
    void check();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] CentreProfile typed() const;
    void chooseAuthority();
    void apply();

    StoreSession& m_store;
    SyncControl& m_sync;
    const Clock& m_clock;
    std::unique_ptr<Ui::CentreSettingsWidget> m_ui;
    CentreProfile m_profile;
};

} // namespace line605
