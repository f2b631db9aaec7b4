#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace line605 {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit) {
    m_limit = limit;
    if (limit > std::chrono::milliseconds::zero())
        m_timer.start(limit);
    else
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        if (m_limit > std::chrono::milliseconds::zero())
            m_timer.start(m_limit);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace line605
