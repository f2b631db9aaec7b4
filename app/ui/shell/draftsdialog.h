#pragma once

#include "domain/draft.h"
#include "ports/draftstore.h"
#include "services/draftkeeper.h"

#include <QDialog>

#include <memory>

namespace line605 {

namespace Ui {
class DraftsDialog;
}

/// Half-typed things that were found on disk (M40): to go on with, or to throw away.
class DraftsDialog : public QDialog {
    Q_OBJECT

public:
    DraftsDialog(DraftStore& store, DraftKeeper& keeper, QWidget* parent);
    ~DraftsDialog() override;

    /// What kind of thing a draft is, in words.
    [[nodiscard]] static QString kindOf(const QString& draftKey);

Q_SIGNALS:
    void openRequested(const line605::Draft& draft);

private:
    void load();
    void show(const QVector<Draft>& drafts);
    [[nodiscard]] int currentRow() const;

    DraftStore& m_store;
    DraftKeeper& m_keeper;
    std::unique_ptr<Ui::DraftsDialog> m_ui;
    QVector<Draft> m_drafts;
};

} // namespace line605
