#pragma once

#include "ports/accountstore.h"
#include "ui/common/page.h"
#include "ui/common/uicontext.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace line605 {

class AccountListModel;

namespace Ui {
class AccountsPage;
}

/// The list of all accounts of the store: narrowed by words, town, kind and what asks for work, sorted by the headers;
/// Enter opens the card.
class AccountsPage : public Page {
    Q_OBJECT

public:
    explicit AccountsPage(const UiContext& context, QWidget* parent = nullptr);
    ~AccountsPage() override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("accounts"); }
    void activate() override;
    void exportRows() override;
    [[nodiscard]] bool canExport() const override;
    /// The account of the current row; null when there is none or its line is not read yet.
    [[nodiscard]] AccountId currentAccount() const override;

private:
    void addCommands();
    void askTowns();
    void applyFilter();
    void clearFilter();
    [[nodiscard]] AccountFilter filter() const;
    void showLoaded();
    /// Now, or once it is there.
    void focusList();

    UiContext m_context;
    std::unique_ptr<Ui::AccountsPage> m_ui;
    AccountListModel* m_accounts{};
    QTimer m_typing; ///< the list follows the typing, not each key
    bool m_started{};
    bool m_focusList{};              ///< the list takes the focus once it is there …
    QPointer<QWidget> m_focusBefore; ///< … unless the person moved it from here meanwhile
};

} // namespace line605
