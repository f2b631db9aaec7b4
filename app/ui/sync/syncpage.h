#pragma once

#include "models/syncqueuemodel.h"
#include "ui/common/page.h"
#include "ui/common/uicontext.h"

#include <QHash>
#include <QTimer>

#include <memory>

class QSortFilterProxyModel;

namespace line605 {

namespace Ui {
class SyncPage;
}

/// How this desk stands with the centre, and what waits for it or was refused by it: what may be done about each.
class SyncPage : public Page {
    Q_OBJECT

public:
    explicit SyncPage(const UiContext& context, QWidget* parent = nullptr);
    ~SyncPage() override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("sync"); }
    void activate() override;
    void exportRows() override;
    [[nodiscard]] bool canExport() const override;
    /// Of the chosen operation; null when it is about none.
    [[nodiscard]] AccountId currentAccount() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpList();
    void setUpKeys();
    void showStatus();
    void showTiles();
    void showBootstrap();
    void reload();
    void takeItems(const QVector<OutboxItem>& items);
    void nameAppeals();
    void showEmpty();
    [[nodiscard]] std::optional<SyncQueueModel::Row> chosen() const;
    void showChosen();
    void sendNow();
    void compare();
    void retry();
    void copy();
    void discard();
    void openSubject();
    void await(const Answer<Done>& answer, const QString& done);

    UiContext m_context;
    std::unique_ptr<Ui::SyncPage> m_ui;
    SyncQueueModel* m_queue{};
    QSortFilterProxyModel* m_sorted{};
    QVector<SyncQueueModel::Row> m_rows;
    QHash<AppealId, Appeal> m_appeals; ///< what the operations are about, once read
    QTimer m_tick;                     ///< ages of the shown things
    bool m_loaded{};
    quint64 m_generation{};
};

} // namespace line605
