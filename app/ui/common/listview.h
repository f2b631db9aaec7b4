#pragma once

#include "ports/preferencestore.h"
#include "ui/common/columnfit.h"

#include <QJsonObject>
#include <QTableView>
#include <QTimer>

namespace line605 {

/// A list as UX.4 wants it: row selection by keyboard, column chooser on the header's menu, widths, order, sort and
/// hidden columns kept under \c stateKey across restarts, Enter = activated, copy of the selected rows as text by
/// Ctrl+C.
class ListView : public QTableView {
    Q_OBJECT

public:
    explicit ListView(QWidget* parent = nullptr);

    /// Restores from and keeps in \a preferences; call after setModel() and, for a list to be sorted,
    /// setSortingEnabled().
    void keepStateIn(PreferenceStore& preferences, const QString& stateKey);
    /// Widths by the font: so many figures wide, a caption with its sign of order always whole. What a person set is
    /// kept.
    void setColumnLetters(const QVector<int>& letters);
    /// These share what room the others leave.
    void setRoomyColumns(const QVector<RoomyColumn>& columns);
    /// The logical columns that are shown, in the order in which they are shown: what an export writes.
    [[nodiscard]] QVector<int> shownColumns() const;

Q_SIGNALS:
    /// Enter or double click.
    void rowActivated(const QModelIndex& index);
    /// What keepStateIn() kept is in force.
    void stateRestored();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void saveState();
    void restoreState(const QJsonObject& state);
    void showColumnChooser(const QPoint& globalPosition);
    void resetColumns();
    void copySelectedRows() const;
    void fitRowHeight();

    PreferenceStore* m_preferences{};
    QString m_stateKey;
    QTimer m_saveDelay;
    bool m_restoring{};
    QVector<std::pair<int, bool>> m_ownColumns; ///< before a person changed them: which column, whether it is hidden
    ColumnFit m_fit{*this};
};

} // namespace line605
