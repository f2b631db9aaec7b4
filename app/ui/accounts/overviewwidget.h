#pragma once

#include "domain/account.h"
#include "domain/history.h"
#include "ui/common/uicontext.h"

#include <QWidget>

#include <memory>

class QFormLayout;

namespace line605 {

class AccountLinesModel;

namespace Ui {
class OverviewWidget;
}

/// The card's tab «Overview»: use by month, meters, tariff in force and the other accounts of the caller.
class OverviewWidget : public QWidget {
    Q_OBJECT

public:
    explicit OverviewWidget(const UiContext& context, QWidget* parent = nullptr);
    ~OverviewWidget() override;

    void showCard(const AccountCard& card, const QVector<MeterHistory>& meters, const QVector<AccountLine>& related);

Q_SIGNALS:
    /// Enter on another account of the caller.
    void accountRequested(line605::AccountId account);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillFacts(const AccountCard& card);
    void addTariff(const AccountCard& card);
    void addFact(const QString& name, const QString& value);
    void addRow(const QString& name, QWidget* value);
    void fitHeights();

    UiContext m_context;
    std::unique_ptr<Ui::OverviewWidget> m_ui;
    AccountLinesModel* m_related{};
};

} // namespace line605
