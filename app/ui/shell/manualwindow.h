#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace line605 {

/// The manual (F1) beside the work: topics at the left, the text at the right. The texts are
/// resources/help/TOPIC.LANGUAGE.md.
class ManualWindow : public QDialog {
    Q_OBJECT

public:
    explicit ManualWindow(QWidget* parent = nullptr);

    /// An unknown topic shows the first page.
    void showTopic(const QString& topic);
    [[nodiscard]] QString topic() const;

private:
    void fillTopics();
    void load(const QString& topic);

    QListWidget* m_topics{};
    QTextBrowser* m_text{};
};

} // namespace line605
