#pragma once

#include "ui/common/tones.h"

#include <QFrame>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace line605 {

class AlignedLines;

/// A tile of the card: a title, one figure that is read at a glance, and lines that explain it.
class CardTile : public QFrame {
    Q_OBJECT

public:
    explicit CardTile(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// \a meaning colours the figure; the words beside it say the same.
    void setFigure(const QString& figure, std::optional<Tone> meaning = std::nullopt);
    /// Several figures, each with its name before it: a row is {name, figure}. In the place of setFigure().
    void setFigures(const QVector<QStringList>& figures);
    void setLines(const QStringList& lines);
    [[nodiscard]] QString text() const;

protected:
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QVBoxLayout* m_body{};
    QLabel* m_title{};
    QLabel* m_figure{};
    AlignedLines* m_figures{}; ///< made when there are several
    QLabel* m_lines{};
    std::optional<Tone> m_meaning;
};

} // namespace line605
