#pragma once

#include "models/syncqueuemodel.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace line605 {

namespace Ui {
class SyncItemPane;
}

/// How a standing looks: a shape and a colour beside its words.
struct StandingLook {
    const char* icon;
    QColor colour;
};
[[nodiscard]] StandingLook lookOf(SyncQueueModel::Standing standing);

/// One operation of the queue whole: what was typed, how it stands, why it was refused, what can be done.
class SyncItemPane : public QWidget {
    Q_OBJECT

public:
    explicit SyncItemPane(QWidget* parent = nullptr);
    ~SyncItemPane() override;

    /// Nothing = no operation is chosen.
    void showRow(const std::optional<SyncQueueModel::Row>& row, const QDateTime& now);
    void setBusy(bool busy);

Q_SIGNALS:
    void compareRequested();
    void retryRequested();
    void copyRequested();
    void discardRequested();
    void openRequested();

private:
    void fillFacts(const OutboxItem& item);
    [[nodiscard]] static QString timesOf(const OutboxItem& item, const QDateTime& now);

    std::unique_ptr<Ui::SyncItemPane> m_ui;
    OperationId m_shown;
};

} // namespace line605
