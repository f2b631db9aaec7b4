#pragma once

#include "domain/account.h"
#include "ui/common/uicontext.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace line605 {

/// What a card of a centre's account has beside its facts: phone and e-mail, masked until somebody asks with a purpose,
/// and whether the history is here. Not shown for a store without a centre.
class CentreStrip : public QWidget {
    Q_OBJECT

public:
    enum class History {
        Here,    ///< as of the newest snapshot, or as of the last one when there is no link
        Loading, ///< on its way
        Missing  ///< not here, and the centre does not answer
    };

    explicit CentreStrip(QWidget* parent = nullptr);

    void setUp(const UiContext& context);
    /// Whether the store has a centre, so that the strip has something to say.
    [[nodiscard]] bool isNeeded() const;
    /// Another account is about to be shown: forgets what was revealed, asks for the history.
    void begin(AccountId account);
    void showCard(const AccountCard& card);
    [[nodiscard]] History history() const { return m_history; }
    void fetchHistory();
    void reveal(const QString& field);

Q_SIGNALS:
    void historyChanged();
    void said(const QString& message);
    void failed(const line605::Error& error);

protected:
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Field {
        QString code; ///< "phone", "email", as the centre calls it
        QLabel* title{};
        QLabel* value{};
        QToolButton* button{};
        QString masked;
        QString revealed; ///< shown until the card goes
    };

    Field makeField(const QString& code);
    void showFields();
    void forget();
    void askCentre(const QString& field, const QString& purpose);
    void setHistory(History history);
    void showHistory();
    [[nodiscard]] QString shownValue(const Field& field) const;

    const UiContext* m_context{};
    AccountId m_account;
    bool m_kept{}; ///< the history is in the store
    History m_history{History::Here};
    Field m_phone;
    Field m_email;
    QLabel* m_picture{};
    QLabel* m_text{};
    QToolButton* m_again{};
    quint64 m_generation{};
};

} // namespace line605
