#include "ui/common/statepane.h"

#include "domain/words.h"
#include "ui/common/icons.h"
#include "ui/common/selectablelabel.h"
#include "ui/common/tones.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace line605 {

/// The drawing of a state: a picture, a line, a hint, a button.
class StatePane::StateView : public QWidget {
public:
    explicit StateView(QWidget* parent) : QWidget(parent) {
        m_picture = new QLabel(this);
        m_picture->setObjectName(QStringLiteral("statePicture"));
        m_picture->setAlignment(Qt::AlignCenter);
        m_title = new SelectableLabel(this);
        m_title->setObjectName(QStringLiteral("stateTitle"));
        m_title->setAlignment(Qt::AlignCenter);
        m_title->setWordWrap(true);
        m_hint = new SelectableLabel(this);
        m_hint->setObjectName(QStringLiteral("stateHint"));
        m_hint->setAlignment(Qt::AlignCenter);
        m_hint->setWordWrap(true);
        m_progress = new QProgressBar(this);
        m_progress->setObjectName(QStringLiteral("stateProgress"));
        m_progress->setRange(0, 0);
        m_progress->setTextVisible(false);
        m_progress->setFixedSize(220, 6);
        m_action = new QPushButton(this);
        m_action->setObjectName(QStringLiteral("stateAction"));

        auto* layout = new QVBoxLayout(this);
        layout->setSpacing(10);
        layout->addStretch(2);
        layout->addWidget(m_picture);
        layout->addWidget(m_title);
        layout->addWidget(m_progress, 0, Qt::AlignHCenter);
        layout->addWidget(m_hint);
        layout->addWidget(m_action, 0, Qt::AlignHCenter);
        layout->addStretch(3);
    }

    void show(const QString& picture, const QColor& colour, const QString& title, const QString& hint,
              const QString& action, bool busy) {
        m_picture->setVisible(!picture.isEmpty());
        if (!picture.isEmpty())
            m_picture->setPixmap(lineIcon(picture, colour).pixmap(QSize(48, 48), devicePixelRatioF()));
        QFont strong = font();
        strong.setPointSizeF(strong.pointSizeF() * 1.2);
        strong.setWeight(QFont::DemiBold);
        m_title->setFont(strong);
        m_title->setText(title);
        m_hint->setText(hint);
        m_hint->setVisible(!hint.isEmpty());
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, tone(Tone::Muted));
        m_hint->setPalette(quiet);
        m_action->setText(action);
        m_action->setVisible(!action.isEmpty());
        m_progress->setVisible(busy);
        setAccessibleName(title);
        setAccessibleDescription(hint);
    }

    [[nodiscard]] QPushButton* action() const { return m_action; }

private:
    QLabel* m_picture{};
    QLabel* m_title{};
    QLabel* m_hint{};
    QProgressBar* m_progress{};
    QPushButton* m_action{};
};

StatePane::StatePane(QWidget* parent) : QStackedWidget(parent), m_state(new StateView(this)) {
    addWidget(m_state);
    m_state->show({}, {}, {}, {}, {}, false);
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(150);
    connect(&m_loadingDelay, &QTimer::timeout, this, [this] {
        m_state->show({}, {}, m_loadingText, {}, {}, true);
        setCurrentWidget(m_state);
    });
    connect(m_state->action(), &QPushButton::clicked, this, &StatePane::actionRequested);
}

void StatePane::setContent(QWidget* content) {
    if (m_content) {
        removeWidget(m_content);
        m_content->deleteLater();
    }
    m_content = content;
    addWidget(m_content);
}

void StatePane::showContent() {
    m_loadingDelay.stop();
    if (m_content)
        setCurrentWidget(m_content);
}

void StatePane::showLoading(const QString& what) {
    m_loadingText = what;
    if (!m_loadingDelay.isActive())
        m_loadingDelay.start();
}

void StatePane::showEmpty(const QString& title, const QString& hint, const QString& action) {
    m_loadingDelay.stop();
    m_state->show(QStringLiteral("empty"), tone(Tone::Muted), title, hint, action, false);
    setCurrentWidget(m_state);
}

void StatePane::showError(const Error& error) {
    m_loadingDelay.stop();
    const QString again = tr("Try again");
    switch (error.code) {
    case ErrorCode::Offline:
        m_state->show(QStringLiteral("offline"), tone(Tone::Warning), tr("No connection"), words(error), again, false);
        break;
    case ErrorCode::NotAllowed:
        m_state->show(QStringLiteral("lock"), tone(Tone::Muted), tr("Not for this role"), words(error), {}, false);
        break;
    case ErrorCode::RefusedByRule:
        m_state->show(QStringLiteral("warning"), tone(Tone::Warning), tr("Refused by a rule"), words(error), {}, false);
        break;
    case ErrorCode::NotFound:
        m_state->show(QStringLiteral("empty"), tone(Tone::Muted), tr("Nothing here"), words(error), {}, false);
        break;
    default:
        m_state->show(QStringLiteral("error"), tone(Tone::Danger), tr("This cannot be shown now"), words(error), again,
                      false);
        break;
    }
    setCurrentWidget(m_state);
}

} // namespace line605
