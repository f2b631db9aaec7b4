#pragma once

#include "domain/account.h"
#include "models/statementmodel.h"
#include "ui/common/uicontext.h"

#include <QWidget>

#include <memory>

namespace line605 {

namespace Ui {
class StatementWidget;
}

class ArrivalPanel;
class PaymentsChart;

/// Charges and payments of an account with the running balance, the history of payments, a chart and the arrival
/// calculator: a tab of the card and the right half of the payments page.
class StatementWidget : public QWidget {
    Q_OBJECT

public:
    explicit StatementWidget(const UiContext& context, QWidget* parent = nullptr);
    ~StatementWidget() override;

    /// A null account shows what to do to see one.
    void showAccount(AccountId account);
    /// Hides the calculator's line where another calculator is in sight.
    void setArrivalShown(bool shown);
    void exportRows();
    [[nodiscard]] bool canExport() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Span { ThisYear, LastYear, ThreeYears, Months };

    void setUpTable();
    void showColumns();
    void setUpFilters();
    void restoreChoices();
    void keepChoices();
    void load();
    void loadStatement();
    void showStatement(const Statement& statement);
    void tellTotals();
    void keepOffBar();
    void tellBalance();
    void handleSelection();
    [[nodiscard]] Span span() const;
    [[nodiscard]] QDate from() const; ///< first day of the first month
    [[nodiscard]] QDate to() const;   ///< last day of the last month; null = open

    UiContext m_context;
    std::unique_ptr<Ui::StatementWidget> m_ui;
    StatementModel m_model;
    ArrivalPanel* m_arrival{};
    PaymentsChart* m_chart{};
    AccountId m_account;
    QString m_accountNumber;
    quint64 m_generation{};
    bool m_restoring{};
};

} // namespace line605
