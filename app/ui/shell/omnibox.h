#pragma once

#include "models/searchresultsmodel.h"
#include "ports/accountstore.h"

#include <QLineEdit>

namespace line605 {

class CentreOffer;
class OmniboxPopup;
class SyncControl;

/// The one box (UX.1, M35): finds while typing. One search is on its way at a time and the newest text wins, so the
/// list never lags behind a fast typist and never shows an older answer over a newer one.
class Omnibox : public QLineEdit {
    Q_OBJECT

public:
    explicit Omnibox(AccountStore& accounts, QWidget* parent = nullptr);

    /// Takes the focus and selects what is typed, so that the next word replaces it.
    void focusForNext();
    /// \a find: what brings one here; \a acts: what keys do with the chosen result, e.g. "F2: reading". Both are shown.
    void setKeys(const QString& find, const QString& acts);
    /// The account of the chosen result while the results are shown; null otherwise.
    [[nodiscard]] AccountId chosenAccount() const;
    /// Offers what the centre can do where nothing was found here.
    void setCentre(SyncControl& sync);
    /// Whether the results that are shown are not yet those of what is typed.
    [[nodiscard]] bool isSearching() const { return m_searching; }
    void closeResults();

Q_SIGNALS:
    void accountChosen(line605::AccountId account);
    void appealChosen(line605::AppealId appeal);
    /// Nothing is asked for any more: what is typed has its results, or none.
    void searchFinished();
    /// The answer to \a query is on the screen: the list has painted it.
    void resultsPainted(const QString& query);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void handleTextChanged(const QString& text);
    void search(const QString& query);
    void handleAnswer(const Result<SearchAnswer>& answer);
    void showAnswer(const Result<SearchAnswer>& answer);
    void choose(const QModelIndex& index);
    void chooseCurrent();
    void takeOffer();
    void showOffer();
    void showFound(const SearchAnswer& answer, const QStringList& elsewhere);
    void retranslate();

    static constexpr int shownHits = 50;

    AccountStore& m_accounts;
    SearchResultsModel* m_results{};
    OmniboxPopup* m_popup{};
    CentreOffer* m_offer{}; ///< null without a centre to ask
    bool m_searching{};
    bool m_chooseWhenAnswered{}; ///< Enter came before the answer
    QString m_asked;             ///< of the search on its way or of the shown answer
    QString m_next;              ///< typed since
    QString m_findKeys;
};

} // namespace line605
