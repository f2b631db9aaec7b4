#include "bench/typist.h"

#include "bench/benchapplication.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/omnibox.h"
#include "ui/shell/omniboxpopup.h"

#include <QListView>

namespace line605::bench {

Typist::Typist(MainWindow& window)
    : m_box(window.findChild<Omnibox*>(QStringLiteral("omnibox"))),
      m_popup(window.findChild<OmniboxPopup*>(QStringLiteral("omniboxPopup"))),
      m_list(m_popup->findChild<QListView*>(QStringLiteral("omniboxResults"))) {
    m_box->setFocus();
}

double Typist::type(const QString& query) {
    BenchApplication& application = benchApplication();
    if (query == m_last)
        m_box->clear(); // the same text again is not looked for again
    m_last = query;
    m_box->setText(query.chopped(1)); // as if typed long ago: only keys search
    application.settle();
    application.watchPaint({});
    // Once the answer is in the model, the next frame that paints the list or the words around it shows it.
    const QMetaObject::Connection answered =
        QObject::connect(m_list->model(), &QAbstractItemModel::modelReset, m_box, [this, &application] {
            application.watchPaint([this](const QObject* widget) { return showsAnswer(widget); });
        });
    const double pressed = application.now();
    pressKey(m_box, 0, query.last(1));
    application.runUntil([&application] { return application.paintedAt().has_value(); });
    QObject::disconnect(answered);
    return *application.paintedAt() - pressed;
}

bool Typist::showsAnswer(const QObject* widget) const {
    return widget == m_list->viewport() || widget == m_popup || widget->parent() == m_popup;
}

} // namespace line605::bench
