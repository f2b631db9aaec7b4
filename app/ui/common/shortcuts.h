#pragma once

#include <QKeySequence>
#include <QObject>
#include <QMultiHash>
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
        QString id;        ///< "reading.new"
        QString text;      ///< translated
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

Q_SIGNALS:
    void changed();

private:
    QVector<Command> m_commands;
    QMultiHash<QString, QAction*> m_actions;
};

} // namespace line605
