#include "bench/benchapplication.h"

#include <QAbstractEventDispatcher>
#include <QKeyEvent>
#include <QTimer>
#include <QWidget>

namespace line605::bench {

BenchApplication::BenchApplication(int& argc, char** argv) : QApplication(argc, argv) {
    m_clock.start();
}

bool BenchApplication::notify(QObject* receiver, QEvent* event) {
    const double begun = m_depth == 0 ? now() : 0;
    if (m_wanted && event->type() == QEvent::Paint && m_wanted(receiver))
        m_painting = true;
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (m_depth == 0) {
        const double ended = now();
        m_longest = std::max(m_longest, ended - begun);
        if (m_painting) {
            m_painting = false;
            m_wanted = {};
            m_paintedAt = ended;
        }
    }
    return handled;
}

void BenchApplication::watchPaint(Wanted wanted) {
    m_wanted = std::move(wanted);
    m_painting = false;
    m_paintedAt.reset();
}

void BenchApplication::runUntil(const std::function<bool()>& done) {
    constexpr double patience = 30'000;
    const double begun = now();
    QTimer alarm; // wakes the loop when nothing else does
    alarm.start(1000);
    while (!done()) {
        processEvents(QEventLoop::WaitForMoreEvents);
        if (now() - begun > patience)
            qFatal("nothing happened for half a minute");
    }
}

void BenchApplication::settle() {
    bool idle = false;
    const auto connection = QObject::connect(QAbstractEventDispatcher::instance(),
                                             &QAbstractEventDispatcher::aboutToBlock, this, [&idle] { idle = true; });
    QTimer pause;
    pause.setSingleShot(true);
    pause.start(8);
    runUntil([&] { return idle && !pause.isActive(); });
    disconnect(connection);
}

BenchApplication& benchApplication() {
    return *static_cast<BenchApplication*>(QCoreApplication::instance());
}

void pressKey(QWidget* widget, int key, const QString& text) {
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &release);
}

} // namespace line605::bench
