#pragma once

#include "services/conflictdesk.h"
#include "ui/common/uicontext.h"

#include <QDialog>

#include <memory>

namespace line605 {

namespace Ui {
class ConflictDialog;
}

struct ConflictFacts;

/// A refused act beside what the centre has and what the person saw: take theirs, send mine again, or keep the text.
class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    ConflictDialog(const UiContext& context, QWidget* parent);
    ~ConflictDialog() override;

    /// Reads both sides and shows itself.
    void openFor(const OutboxItem& item);

Q_SIGNALS:
    void said(const QString& message);

private:
    void takeAnswer(const Result<Conflict>& conflict);
    void fill(const ConflictFacts& facts);
    void tellBoth(const QString& words);
    void takeTheirs();
    void sendMine();
    void copyMine();
    void setBusy(bool busy);

    UiContext m_context;
    ConflictDesk m_desk;
    std::unique_ptr<Ui::ConflictDialog> m_ui;
    OutboxItem m_item;
};

} // namespace line605
