#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <functional>
#include <optional>

namespace line605::bench {

/// Sees what the thread of the screen does: how long each event keeps it, and when a given widget was painted.
class BenchApplication : public QApplication {
public:
    BenchApplication(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

    /// Milliseconds since the program began.
    [[nodiscard]] double now() const { return double(m_clock.nsecsElapsed()) / 1e6; }

    using Wanted = std::function<bool(const QObject*)>;
    /// From now on the next frame in which a wanted widget paints itself is waited for.
    void watchPaint(Wanted wanted);
    /// When that frame was over, if it was.
    [[nodiscard]] std::optional<double> paintedAt() const { return m_paintedAt; }

    /// The longest time that one event took since forgetLongest(), with everything done from it.
    [[nodiscard]] double longest() const { return m_longest; }
    void forgetLongest() { m_longest = 0; }
    /// Counts work that was not done from an event.
    void countWork(double milliseconds) { m_longest = std::max(m_longest, milliseconds); }

    /// Runs the event loop until \a done; ends the program when that takes half a minute.
    void runUntil(const std::function<bool()>& done);
    /// Runs what is waiting to be run: a person's pause.
    void settle();

private:
    QElapsedTimer m_clock;
    Wanted m_wanted;
    bool m_painting{};
    std::optional<double> m_paintedAt;
    int m_depth{};
    double m_longest{};
};

/// The one application of the program.
[[nodiscard]] BenchApplication& benchApplication();

/// A key press with its text, as the keyboard sends it to \a widget.
void pressKey(QWidget* widget, int key, const QString& text = {});

} // namespace line605::bench
