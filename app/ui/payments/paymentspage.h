#pragma once

#include "ui/common/page.h"
#include "ui/common/uicontext.h"

#include <memory>

namespace line605 {

namespace Ui {
class PaymentsPage;
}

class ArrivalPanel;
class StatementWidget;
class WorkingMonthView;

/// Questions about payments without the card: when does it arrive, what does this account's statement say (M06).
class PaymentsPage : public Page {
    Q_OBJECT

public:
    explicit PaymentsPage(const UiContext& context, QWidget* parent = nullptr);
    ~PaymentsPage() override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("payments"); }
    void activate() override;
    void exportRows() override;
    [[nodiscard]] bool canExport() const override;

private:
    void handleNumberEntered();
    void search(const QString& text);
    void handleFound(const SearchAnswer& answer);
    void showAccount(AccountId account);

    UiContext m_context;
    std::unique_ptr<Ui::PaymentsPage> m_ui;
    ArrivalPanel* m_arrival{};
    WorkingMonthView* m_month{};
    StatementWidget* m_statement{};
    AccountId m_account;
    quint64 m_generation{};
};

} // namespace line605
