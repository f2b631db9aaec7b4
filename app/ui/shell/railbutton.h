#pragma once

#include <QAbstractButton>

namespace line605 {

/// An entry of the rail at the left: icon, name, and how many things wait there; those that are late stand apart with a
/// sign.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& iconName, const QString& text, QWidget* parent);

    /// "3 open, 1 overdue".
    void setCounts(int waiting, int late);
    /// The same in other words: \a told says what they are.
    void setCounts(int waiting, int late, const QStringList& told);
    /// Why it cannot be pressed now; empty = it can.
    void setClosed(const QString& why);
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] int late() const { return m_late; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int paintBadges(QPainter& painter) const;
    [[nodiscard]] QString lateText() const;

    QIcon m_plain;
    QString m_iconName;
    int m_waiting{};
    int m_late{};
    QStringList m_told;
};

} // namespace line605
