#pragma once

#include "ui/common/tones.h"

#include <QFont>
#include <QWidget>

/// How one label stands out from the others; sizes follow the font size of the settings.
namespace line605 {

inline void setScaledFont(QWidget* widget, double factor, bool bold) {
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    widget->setFont(font);
}

inline void setTone(QWidget* label, Tone which) {
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, tone(which));
    label->setPalette(colours);
}

} // namespace line605
