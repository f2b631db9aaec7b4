#pragma once

#include <QColor>

/// Colours with a meaning beside the palette's, as the theme in force has them. Never the only sign of a meaning
/// (UX.7).
namespace line605 {

enum class Tone {
    Accent,  ///< the program's own colour: what is chosen, links
    Muted,   ///< secondary text
    Line,    ///< hairlines and borders
    Card,    ///< the ground of a card or tile
    Danger,  ///< debt, overdue, failure
    Warning, ///< soon due, check it
    Success  ///< done, open window
};

/// For text and lines on the window's ground: contrast of at least 4.5 : 1 for the text tones.
[[nodiscard]] QColor tone(Tone tone);
/// A pale ground of the same meaning, for badges and bars.
[[nodiscard]] QColor toneGround(Tone tone);
/// The n-th colour of a chart: zones T1 … T3, then others.
[[nodiscard]] QColor seriesColour(int index);

} // namespace line605
