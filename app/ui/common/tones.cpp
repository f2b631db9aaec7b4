#include "ui/common/tones.h"

#include <QGuiApplication>
#include <QPalette>
#include <QVariant>

namespace line605 {

namespace {

// The theme leaves its colours on the application object (shell/theme.cpp); without one, as in a test of a single
// widget, the palette has something near.
QColor left(const char* property, QPalette::ColorRole otherwise) {
    const QVariant colour = qGuiApp->property(property);
    return colour.isValid() ? colour.value<QColor>() : QGuiApplication::palette().color(otherwise);
}

} // namespace

QColor tone(Tone tone) {
    switch (tone) {
    case Tone::Accent:
        return left("line605.accent", QPalette::Highlight);
    case Tone::Muted:
        return left("line605.muted", QPalette::PlaceholderText);
    case Tone::Line:
        return left("line605.line", QPalette::Mid);
    case Tone::Card:
        return left("line605.card", QPalette::Base);
    case Tone::Danger:
        return left("line605.danger", QPalette::WindowText);
    case Tone::Warning:
        return left("line605.warning", QPalette::WindowText);
    case Tone::Success:
        return left("line605.success", QPalette::WindowText);
    }
    Q_UNREACHABLE();
    return {};
}

QColor toneGround(Tone tone) {
    switch (tone) {
    case Tone::Accent:
        return left("line605.accentGround", QPalette::AlternateBase);
    case Tone::Muted:
    case Tone::Line:
    case Tone::Card:
        return left("line605.mutedGround", QPalette::AlternateBase);
    case Tone::Danger:
        return left("line605.dangerGround", QPalette::AlternateBase);
    case Tone::Warning:
        return left("line605.warningGround", QPalette::AlternateBase);
    case Tone::Success:
        return left("line605.successGround", QPalette::AlternateBase);
    }
    Q_UNREACHABLE();
    return {};
}

QColor seriesColour(int index) {
    const QVariantList colours = qGuiApp->property("line605.series").toList();
    if (!colours.isEmpty())
        return colours.at(index % colours.size()).value<QColor>();
    return QColor::fromHsv((210 + index * 70) % 360, 160, 200);
}

} // namespace line605
