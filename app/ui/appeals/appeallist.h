#pragma once

#include "ui/common/listview.h"

namespace line605 {

class MessageBar;
class TableWriter;

/// A list of appeals whose rows have two lines, so that one is chosen without a sideways bar: number, topic, state and
/// assignee stand under what they belong to. What is copied and exported is every column all the same.
class AppealList : public ListView {
    Q_OBJECT

public:
    explicit AppealList(QWidget* parent = nullptr);

    /// To be called with the model set: shows these columns, in this order, and lets \a stretched take what is left.
    void showColumns(const QVector<int>& columns, int stretched);
    void exportEveryColumn(const QString& title, TableWriter& writer, MessageBar* messages);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitTwoLines();
    void copyEveryColumn() const;
};

} // namespace line605
