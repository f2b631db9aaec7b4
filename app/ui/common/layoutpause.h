#pragma once

#include <QLayout>
#include <QPointer>
#include <QVector>

namespace line605 {

/// While it lives, the layouts of a shown page stand still; then each is done once, the inner ones first. Otherwise
/// every label that is filled, shown or hidden lays out the whole page anew: a card of two dozen would take three
/// frames.
class LayoutPause {
public:
    explicit LayoutPause(QWidget& page) {
        QVector<QLayout*> all = page.findChildren<QLayout*>(); // outer ones first
        if (page.layout())
            all.prepend(page.layout());
        for (QLayout* layout : std::as_const(all)) {
            if (layout->isEnabled()) {
                layout->setEnabled(false);
                m_layouts.append(layout);
            }
        }
    }
    ~LayoutPause() {
        for (const QPointer<QLayout>& layout : std::as_const(m_layouts)) {
            if (layout)
                layout->setEnabled(true);
        }
        for (auto layout = m_layouts.crbegin(); layout != m_layouts.crend(); ++layout) {
            if (*layout)
                (*layout)->activate();
        }
    }
    Q_DISABLE_COPY_MOVE(LayoutPause)

private:
    QVector<QPointer<QLayout>> m_layouts;
};

} // namespace line605
