#pragma once

#include "ports/preferencestore.h"

#include <QTableView>

namespace line605 {

/// A list as UX.4 wants it: row selection by keyboard, column chooser on the header's menu, widths, order, sort and hidden
/// columns kept under \c stateKey across restarts, Enter = activated, copy of the selected rows as text by Ctrl+C.
class ListView : public QTableView {
    Q_OBJECT

public:
    explicit ListView(QWidget* parent = nullptr);

    /// Restores from and keeps in \a preferences; call after setModel().
    void keepStateIn(PreferenceStore& preferences, const QString& stateKey);
    /// The logical columns that are shown, in the order in which they are shown: what an export writes.
    [[nodiscard]] QVector<int> shownColumns() const;

Q_SIGNALS:
    /// Enter or double click.
    void rowActivated(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void saveState();
    PreferenceStore* m_preferences{};
    QString m_stateKey;
};

} // namespace line605
