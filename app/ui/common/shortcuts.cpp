#include "ui/common/shortcuts.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace line605 {

Shortcuts::Shortcuts(QObject* parent) : QObject(parent) {}

QAction* Shortcuts::add(QWidget* scope, const QString& id, const QString& text, const QKeySequence& standard) {
    Command* command = find(id);
    if (!command) {
        Command added{id, text, standard, standard};
        if (m_restored.contains(id))
            added.keys = QKeySequence::fromString(m_restored.value(id).toString(), QKeySequence::PortableText);
        m_commands.append(added);
        command = &m_commands.last();
    }
    command->text = text; // another language may have been chosen since
    command->standard = standard;

    auto* action = new QAction(text, scope);
    action->setObjectName(id);
    action->setShortcut(command->keys);
    // The window's context: Qt gives the keys to visible widgets only, so a page that is not in front does not get
    // them, and plain characters go to a focused text field first, so they are inert while typing.
    action->setShortcutContext(Qt::WindowShortcut);
    scope->addAction(action);
    m_actions.insert(id, action);
    connect(action, &QObject::destroyed, this, [this, id, action] { m_actions.remove(id, action); });
    return action;
}

QVector<Shortcuts::Command> Shortcuts::commands() const {
    return m_commands;
}

bool Shortcuts::setKeys(const QString& id, const QKeySequence& keys) {
    Command* command = find(id);
    if (!command || !takenBy(keys, id).isEmpty())
        return false;
    command->keys = keys;
    applyKeys(*command);
    Q_EMIT changed();
    return true;
}

void Shortcuts::resetAll() {
    m_restored = {};
    for (Command& command : m_commands) {
        command.keys = command.standard;
        applyKeys(command);
    }
    Q_EMIT changed();
}

QVector<Shortcuts::Command> Shortcuts::commandsIn(const QWidget* window) const {
    QVector<Command> here;
    for (const Command& command : m_commands) {
        const QList<QAction*> actions = m_actions.values(command.id);
        const bool works = std::any_of(actions.begin(), actions.end(), [window](const QAction* action) {
            const auto* scope = qobject_cast<const QWidget*>(action->parent());
            return scope && scope->window() == window && (scope == window || scope->isVisibleTo(window));
        });
        if (works)
            here.append(command);
    }
    return here;
}

QString Shortcuts::takenBy(const QKeySequence& keys, const QString& except) const {
    if (keys.isEmpty())
        return {};
    for (const Command& command : m_commands) {
        if (command.id != except && command.keys == keys)
            return command.id;
    }
    return {};
}

QJsonObject Shortcuts::changedKeys() const {
    QJsonObject kept = m_restored;
    for (const Command& command : m_commands) {
        if (command.keys == command.standard)
            kept.remove(command.id);
        else
            kept.insert(command.id, command.keys.toString(QKeySequence::PortableText));
    }
    return kept;
}

void Shortcuts::restoreKeys(const QJsonObject& changedBefore) {
    m_restored = changedBefore;
    for (Command& command : m_commands) {
        if (changedBefore.contains(command.id)) {
            command.keys =
                QKeySequence::fromString(changedBefore.value(command.id).toString(), QKeySequence::PortableText);
            applyKeys(command);
        }
    }
    Q_EMIT changed();
}

Shortcuts::Command* Shortcuts::find(const QString& id) {
    const auto it = std::find_if(m_commands.begin(), m_commands.end(), [&id](const Command& c) { return c.id == id; });
    return it == m_commands.end() ? nullptr : &*it;
}

void Shortcuts::applyKeys(const Command& command) {
    for (QAction* action : m_actions.values(command.id))
        action->setShortcut(command.keys);
}

} // namespace line605
