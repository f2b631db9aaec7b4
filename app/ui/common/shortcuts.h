#pragma once

#include <QJsonObject>
#include <QKeySequence>
#include <QMultiHash>
#include <QObject>
#include <QVector>

class QAction;
class QWidget;

namespace line605 {

/// The program's commands with their keys: one place that settings change and «?» lists. Keys without a modifier are
/// inert while typing (UX.9).
class Shortcuts : public QObject {
    Q_OBJECT

public:
    struct Command {
        QString id;   ///< "reading.new"
        QString text; ///< translated
        QKeySequence standard;
        QKeySequence keys; ///< as changed by the person
    };

    explicit Shortcuts(QObject* parent = nullptr);

    /// Registers an action under \a id with its standard keys; its shortcut follows the settings.
    QAction* add(QWidget* scope, const QString& id, const QString& text, const QKeySequence& standard);
    [[nodiscard]] QVector<Command> commands() const;
    /// False when another command has these keys.
    bool setKeys(const QString& id, const QKeySequence& keys);
    void resetAll();

    /// The commands whose keys work while \a window is in front: its own and those of its visible pages.
    [[nodiscard]] QVector<Command> commandsIn(const QWidget* window) const;
    /// The command that has \a keys, if it is not \a except; empty when they are free.
    [[nodiscard]] QString takenBy(const QKeySequence& keys, const QString& except) const;
    /// What the person changed, to be kept, and back again.
    [[nodiscard]] QJsonObject changedKeys() const;
    void restoreKeys(const QJsonObject& changed);

Q_SIGNALS:
    void changed();

private:
    Command* find(const QString& id);
    void applyKeys(const Command& command);

    QVector<Command> m_commands;
    QJsonObject m_restored; ///< keys of commands that are not registered yet
    QMultiHash<QString, QAction*> m_actions;
};

} // namespace line605
