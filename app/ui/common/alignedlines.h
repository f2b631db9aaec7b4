#pragma once

#include <QVector>
#include <QWidget>

namespace line605 {

/// A few lines of cells that stand under each other: muted names in the first column, figures at the right of theirs.
/// It is painted, not laid out: a card has 16 ms to appear, and a grid of labels takes too many of them.
class AlignedLines : public QWidget {
    Q_OBJECT

public:
    explicit AlignedLines(QWidget* parent = nullptr);

    void setRows(const QVector<QStringList>& rows);
    /// The first row names the columns and is muted, too.
    void setCaptions(bool captions);
    /// The figures in this size, by the font of the widget.
    void setFigureLook(double factor, bool bold);
    /// All that is shown, a line a row.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool isMuted(qsizetype row, qsizetype column) const;
    [[nodiscard]] QFont fontOf(qsizetype row, qsizetype column) const;
    void measure();
    [[nodiscard]] int lineHeight() const;

    QVector<QStringList> m_rows;
    QVector<int> m_widths; ///< of the columns
    bool m_captions{};
    double m_factor{1.0};
    bool m_bold{};
};

} // namespace line605
