#pragma once

#include <QJsonArray>
#include <QSet>
#include <QVector>

class QTableView;

namespace line605 {

/// A column that takes a share of the room which the others leave: from \c least to \c most figures wide. What is left
/// when each has its most goes to the last one.
struct RoomyColumn {
    int column{};
    int least{};
    int most{};
};

/// The widths of a list's columns: by the font, by the room, and as a person dragged them.
class ColumnFit {
public:
    explicit ColumnFit(QTableView& view) : m_view(view) {}

    /// So many figures wide, a caption with its sign of order always whole.
    void setLetters(const QVector<int>& letters);
    void setRoomy(const QVector<RoomyColumn>& columns);
    /// All widths anew: after a change of the font.
    void fit();
    /// Only those that depend on the room.
    void fitRoomy();
    /// \a column was given another width, by whomever but this.
    void resized(int column, bool byPerson);
    [[nodiscard]] bool isFitting() const { return m_fitting; }

    /// What a person dragged keeps its width; kept with the widths.
    [[nodiscard]] QJsonArray dragged() const;
    /// The person's widths are in force: from here on the font does not change them.
    void restored(const QJsonArray& dragged);
    /// Back to the program's own widths.
    void reset();

private:
    [[nodiscard]] int widthOf(int letters) const;
    [[nodiscard]] QVector<RoomyColumn> roomyOnes() const;

    QTableView& m_view;
    QVector<int> m_letters; ///< by column; empty = widths are the page's business
    QVector<RoomyColumn> m_roomy;
    QSet<int> m_dragged;
    bool m_restored{};
    bool m_fitting{};
};

} // namespace line605
