#include "ui/appeals/topicpicker.h"

#include "domain/names.h"
#include "domain/textfold.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace line605 {

namespace {

constexpr int topicRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

/// Every typed word begins a word of the name.
bool matches(const QString& name, const QString& typed) {
    const QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&words](const QString& begin) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&begin](const QString& word) { return word.startsWith(begin); });
    });
}

} // namespace

TopicPicker::TopicPicker(QWidget* parent) : QWidget(parent) {
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(QStringLiteral("topicEdit"));
    m_edit->setAccessibleName(tr("Topic of the appeal"));
    m_edit->setPlaceholderText(tr("first letters of the topic"));
    m_edit->setClearButtonEnabled(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("topicList"));
    m_list->setAccessibleName(tr("Topics"));
    m_list->setFocusPolicy(Qt::NoFocus); // driven from the field; a click still works
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Coded<AppealTopic>& topic : codeTable<AppealTopic>()) {
        auto* item = new QListWidgetItem(name(topic.value), m_list);
        item->setData(topicRole, int(topic.value));
        item->setData(nameRole, name(topic.value));
    }
    auto* label = new QLabel(tr("&Topic"), this);
    label->setBuddy(m_edit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &TopicPicker::filter);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) // the clear button edits nothing
            filter(text);
    });
    connect(m_list, &QListWidget::itemClicked, this, &TopicPicker::take);
}

void TopicPicker::setNote(AppealTopic topic, const QString& note) {
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (item->data(topicRole).toInt() == int(topic))
            item->setText(tr("%1 — %2", "topic and its term").arg(item->data(nameRole).toString(), note));
    }
}

void TopicPicker::setTopic(std::optional<AppealTopic> topic) {
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(topic ? name(*topic) : QString());
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setHidden(false);
        if (topic && m_list->item(row)->data(topicRole).toInt() == int(*topic))
            m_list->setCurrentRow(row);
    }
    if (!topic)
        m_list->setCurrentRow(-1); // nothing is chosen that nobody chose
    change(topic);
}

void TopicPicker::startTyping() {
    setTopic(std::nullopt);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void TopicPicker::filter(const QString& typed) {
    const QString other = otherLayout(typed);
    const auto shown = [&](bool otherKeys) {
        int first = -1;
        for (int row = 0; row < m_list->count(); ++row) {
            const bool match = matches(m_list->item(row)->data(nameRole).toString(), otherKeys ? other : typed);
            m_list->item(row)->setHidden(!match);
            if (match && first < 0)
                first = row;
        }
        return first;
    };
    int first = shown(false);
    if (first < 0)
        first = shown(true);
    m_list->setCurrentRow(typed.trimmed().isEmpty() ? -1 : first);
    change(std::nullopt);
}

void TopicPicker::step(int rows) {
    int row = m_list->currentRow();
    do {
        row += rows;
    } while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden());
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void TopicPicker::take() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    setTopic(AppealTopic(item->data(topicRole).toInt()));
    Q_EMIT topicTaken();
}

void TopicPicker::change(std::optional<AppealTopic> topic) {
    if (m_topic == topic)
        return;
    m_topic = topic;
    Q_EMIT topicChanged(topic);
}

bool TopicPicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    switch (key->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain)
            return false;
        take();
        return true;
    default:
        return false;
    }
}

} // namespace line605
