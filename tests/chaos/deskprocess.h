#pragma once

#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace line605::chaos {

/// What a desk is started with.
struct DeskSettings {
    QString store;
    QString login;
    QString password;
    QString database;
    QString authority;
    int port{};
    int accounts{};
    quint32 seed{};
};

/// A desk as the run sees it: a process that is started, killed, stopped, told things, and what it ever said.
class DeskProcess : public QObject {
    Q_OBJECT

public:
    explicit DeskProcess(DeskSettings settings);
    ~DeskProcess() override;

    void start();
    void kill();
    void freeze();
    void thaw();
    void tell(const QString& line);

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] bool isCalm() const { return m_calm; }
    void forgetCalm() { m_calm = false; }
    /// What it said when it was asked how it stands.
    [[nodiscard]] const QString& status() const { return m_status; }
    [[nodiscard]] const std::optional<QJsonObject>& report() const { return m_report; }
    [[nodiscard]] const DeskSettings& settings() const { return m_settings; }

    /// Every operation it tried, in order, with its entity; and those whose making it was told of.
    [[nodiscard]] const QVector<std::pair<QString, QString>>& tried() const { return m_tried; }
    [[nodiscard]] const QSet<QString>& made() const { return m_made; }
    /// Those that it gave up because the centre refused them, or one that they rested on.
    [[nodiscard]] const QSet<QString>& gone() const { return m_gone; }
    /// The former ids of those that it sent again after a refusal.
    [[nodiscard]] const QSet<QString>& renamed() const { return m_renamed; }
    [[nodiscard]] int torn() const { return m_torn; }

private:
    void handleOutput();
    void take(const QString& line);
    void rename(const QString& id, const QString& again);

    DeskSettings m_settings;
    std::unique_ptr<QProcess> m_process;
    bool m_frozen{};
    bool m_ready{};
    bool m_calm{};
    QString m_status;
    QVector<std::pair<QString, QString>> m_tried;
    QSet<QString> m_made;
    QSet<QString> m_gone;
    QSet<QString> m_renamed;
    int m_torn{};
    std::optional<QJsonObject> m_report;
};

} // namespace line605::chaos
