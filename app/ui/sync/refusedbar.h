#pragma once

#include "domain/outbox.h"
#include "ui/common/messagebar.h"
#include "ui/common/uicontext.h"

#include <functional>

namespace line605 {

/// Says beside an appeal or a card that the centre refused something about it, with the way to look at both sides.
class RefusedBar : public MessageBar {
    Q_OBJECT

public:
    explicit RefusedBar(QWidget* parent = nullptr);

    void setUp(const UiContext& context);
    /// \a isAbout: whether a refused operation belongs to what is shown now.
    void setSubject(std::function<bool(const OutboxItem&)> isAbout);

Q_SIGNALS:
    void said(const QString& message);

private:
    void look();
    void tell(const QVector<OutboxItem>& items);
    void compare();

    const UiContext* m_context{};
    std::function<bool(const OutboxItem&)> m_isAbout;
    OutboxItem m_item;
    quint64 m_generation{};
};

} // namespace line605
