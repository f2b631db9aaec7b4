#pragma once

#include "domain/appeal.h"

#include <QAbstractListModel>

namespace line605 {

/// An appeal as a conversation, oldest first: what the customer wrote, then what was done. DisplayRole is the whole
/// entry as one text, for readers of the screen and for copying.
class AppealEventModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Who speaks: decides the side and the look of an entry.
    enum class Side { Customer, Desk, Inside, Event };
    enum Role {
        HeadRole = Qt::UserRole + 100, ///< "Reply · orlova · 25.11.2026 14:05"
        BodyRole,                      ///< the text, may be empty
        SideRole                       ///< Side as int
    };

    using QAbstractListModel::QAbstractListModel;

    /// \a me: the login that is called "you".
    void setAppeal(const Appeal& appeal, const QString& me);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Side side{};
        QString head;
        QString body;
        QDateTime at;
    };
    [[nodiscard]] static Row row(const AppealEvent& event, const QString& me);

    QVector<Row> m_rows;
};

} // namespace line605
