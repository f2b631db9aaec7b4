#include "ui/sync/purposemenu.h"

#include <QAction>

namespace line605 {

PurposeMenu::PurposeMenu(QWidget* parent) : QMenu(parent) {
    setObjectName(QStringLiteral("purposeMenu"));
}

void PurposeMenu::ask(const QString& title, const QPoint& at) {
    struct Purpose {
        const char* code;
        QString text;
    };
    const Purpose purposes[] = {{"callback", tr("&1  To call the subscriber back")},
                                {"identity", tr("&2  To make sure who is calling")},
                                {"document", tr("&3  To send a document or a bill")},
                                {"appeal", tr("&4  To work on an appeal")}};
    clear();
    QAction* heading = addAction(title);
    heading->setEnabled(false);
    for (const Purpose& purpose : purposes) {
        QAction* action = addAction(purpose.text);
        action->setObjectName(QStringLiteral("purpose-") + QLatin1String(purpose.code));
        connect(action, &QAction::triggered, this,
                [this, code = QString::fromLatin1(purpose.code)] { Q_EMIT chosen(code); });
    }
    addSeparator();
    addAction(tr("Each request is written into the journal"))->setEnabled(false);
    popup(at);
}

} // namespace line605
