#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace line605 {

/// Tells when nobody has touched keyboard or mouse for a while, so that the desk can be locked.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    /// Watches the whole application.
    explicit IdleWatch(QObject* parent = nullptr);

    /// Zero = never.
    void setLimit(std::chrono::milliseconds limit);
    [[nodiscard]] std::chrono::milliseconds limit() const { return m_limit; }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::chrono::milliseconds m_limit{};
    QTimer m_timer;
};

} // namespace line605
