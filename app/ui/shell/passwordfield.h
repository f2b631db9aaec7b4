#pragma once

#include <QLineEdit>

class QAction;

namespace line605 {

/// A password being typed: hidden until the eye is pressed, with a word about Caps Lock and about the keyboard layout,
/// the two usual reasons why a right password is refused.
class PasswordField : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordField(QWidget* parent = nullptr);

    /// What to tell the person now; empty when there is nothing to say.
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void hintChanged(const QString& hint);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void observe(const QKeyEvent& event);
    void showText(bool shown);

    QAction* m_eye{};
    bool m_capsLock{};
    bool m_cyrillic{};
};

} // namespace line605
