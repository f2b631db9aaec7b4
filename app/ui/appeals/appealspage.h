#pragma once

#include "models/appeallistmodel.h"
#include "ui/common/page.h"
#include "ui/common/uicontext.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QButtonGroup;

namespace line605 {

namespace Ui {
class AppealsPage;
}

class AppealPane;

/// The inbox: a list of appeals with filters, sorted by deadline, and the chosen one beside it.
class AppealsPage : public Page {
    Q_OBJECT

public:
    explicit AppealsPage(const UiContext& context, QWidget* parent = nullptr);
    ~AppealsPage() override;

    /// Shows the appeal, also when the present filter hides it.
    void showAppeal(AppealId appeal);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("appeals"); }
    void activate() override;
    void exportRows() override;
    [[nodiscard]] bool canExport() const override { return m_model.rowCount() > 0; }
    [[nodiscard]] AccountId currentAccount() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Box { Open, Mine, Overdue, Waiting, Answered, All };

    void setUpBoxes();
    void setUpFilters();
    void setUpList();
    void setUpOrder();
    void setUpKeys();
    void restoreChoices();
    void keepChoices();
    [[nodiscard]] Box box() const;
    [[nodiscard]] AppealFilter filter() const;
    void load();
    void showAppeals(const QVector<Appeal>& appeals);
    void showNone();
    void resetChoices();
    void handleChosen();
    void handleStateAction();
    void refreshCounts();
    void tellCounts(const AppealCounts& counts);
    void select(int row);
    void handleAppealChanged(AppealId appeal);
    void showPresence();
    /// Puts \a rows in the place of the shown ones; the list keeps its place and what is chosen in it.
    void replaceRows(QVector<AppealListModel::Row> rows);
    void keepPlace(AppealId top, const QVector<AppealId>& chosen);

    UiContext m_context;
    std::unique_ptr<Ui::AppealsPage> m_ui;
    AppealListModel m_model;
    AppealPane* m_pane{};
    QButtonGroup* m_boxes{};
    QTimer m_loadDelay; ///< a filter being typed, a burst of changes
    AppealSort m_sort{AppealSort::Deadline};
    Qt::SortOrder m_direction{Qt::AscendingOrder};
    AppealId m_wanted; ///< to be chosen once the list is there
    bool m_restoring{};
    bool m_narrowed{};  ///< the person chose what to list: an appeal that is not in it need not stay in sight
    bool m_failed{};    ///< the list could not be read
    bool m_focusList{}; ///< the page came to the front: the list gets the focus once it is there …
    QPointer<QWidget> m_focusBefore; ///< … unless the person moved it from here meanwhile
    quint64 m_generation{};
};

} // namespace line605
