#pragma once

#include <QFrame>
#include <QListView>

class QLabel;
class QPushButton;

namespace line605 {

class SearchResultsModel;
struct Error;

/// The list under the one box: a child of the window, so it comes up within the same frame and never takes the focus.
class OmniboxPopup : public QFrame {
    Q_OBJECT

public:
    OmniboxPopup(QWidget* box, SearchResultsModel* results);

    /// Shows the answer the model holds.
    void showAnswer();
    /// What else can be done with the chosen row by keys, e.g. "F2: reading".
    void setActKeys(const QString& keys);
    void showFailure(const line605::Error& error);
    /// What the centre could do, under the results; empty = nothing. To be set before they are shown.
    void setOffer(const QString& text);
    /// A word in the place of the foot.
    void showNote(const QString& text);
    /// Moves the chosen row by \a rows within the list.
    void moveCurrent(int rows);
    [[nodiscard]] QModelIndex current() const;
    [[nodiscard]] int rowsInView() const;

Q_SIGNALS:
    void chosen(const QModelIndex& index);
    void painted();
    void offerTaken();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void say(QLabel* label, const QString& text);
    [[nodiscard]] QString keyWords() const;

    QWidget* m_box{};
    SearchResultsModel* m_results{};
    QListView* m_list{};
    QLabel* m_form{};
    QLabel* m_foot{};
    QPushButton* m_offer{};
    QString m_actKeys;
    bool m_unpainted{};
};

} // namespace line605
