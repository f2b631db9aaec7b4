#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace line605 {

/// A line icon of resources/icons by its file's name, e.g. "accounts". It is drawn in the colours of the palette in
/// force when it is painted, sharp at every scale.
[[nodiscard]] QIcon lineIcon(const QString& name);
/// The same in a fixed colour, for a state.
[[nodiscard]] QIcon lineIcon(const QString& name, const QColor& colour);

} // namespace line605
