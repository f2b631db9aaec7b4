#pragma once

#include "domain/codes.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListWidget;

namespace line605 {

/// The topics of appeals with type-ahead: letters narrow the list, Up and Down choose, Enter takes the chosen one. «Ё»
/// and the wrong keyboard layout do not matter.
class TopicPicker : public QWidget {
    Q_OBJECT

public:
    explicit TopicPicker(QWidget* parent = nullptr);

    /// What stands beside a topic, e.g. its term.
    void setNote(AppealTopic topic, const QString& note);
    [[nodiscard]] std::optional<AppealTopic> topic() const { return m_topic; }
    void setTopic(std::optional<AppealTopic> topic);
    /// Back to an empty field with the cursor in it.
    void startTyping();

Q_SIGNALS:
    /// Taken by Enter or a click; nothing while the field is being changed.
    void topicChanged(std::optional<line605::AppealTopic> topic);
    /// Taken: the hand goes on to the next field.
    void topicTaken();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& typed);
    void step(int rows);
    void take();
    void change(std::optional<AppealTopic> topic);

    QLineEdit* m_edit{};
    QListWidget* m_list{};
    std::optional<AppealTopic> m_topic;
};

} // namespace line605
