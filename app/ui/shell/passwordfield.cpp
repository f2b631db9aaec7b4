#include "ui/shell/passwordfield.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace line605 {

PasswordField::PasswordField(QWidget* parent) : QLineEdit(parent) {
    setEchoMode(QLineEdit::Password);
    setMaxLength(1024);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_eye = addAction(lineIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &PasswordField::showText);
    showText(false);
}

QString PasswordField::hint() const {
    QStringList hints;
    if (m_capsLock)
        hints.append(tr("Caps Lock is on."));
    if (m_cyrillic)
        hints.append(tr("The keyboard layout is Russian."));
    return hints.join(QLatin1Char(' '));
}

void PasswordField::keyPressEvent(QKeyEvent* event) {
    observe(*event);
    QLineEdit::keyPressEvent(event);
}

void PasswordField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    Q_EMIT hintChanged(hint());
}

void PasswordField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        showText(m_eye->isChecked());
        Q_EMIT hintChanged(hint());
    }
    QLineEdit::changeEvent(event);
}

void PasswordField::observe(const QKeyEvent& event) {
    // Qt tells neither Caps Lock nor the layout on every platform; what a letter key gives tells both.
    const QString before = hint();
    const QString typed = event.text();
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.key() == Qt::Key_CapsLock) {
        m_capsLock = false; // off, or known with the next letter
    } else if (typed.size() == 1 && typed.at(0).isLetter()) {
        const QChar letter = typed.at(0);
        m_capsLock = letter.isUpper() != shift;
        m_cyrillic = letter.script() == QChar::Script_Cyrillic;
    }
    if (hint() != before)
        Q_EMIT hintChanged(hint());
}

void PasswordField::showText(bool shown) {
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(lineIcon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setText(shown ? tr("Hide the password") : tr("Show the password"));
    m_eye->setToolTip(m_eye->text());
}

} // namespace line605
