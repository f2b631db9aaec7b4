#pragma once

#include "services/readingdesk.h"
#include "ui/common/uicontext.h"
#include "ui/readings/readingdraft.h"

#include <QDialog>
#include <QSet>

#include <memory>

namespace line605 {

class AccountLinesModel;

namespace Ui {
class ReadingDialog;
}

/// Takes a reading by keyboard alone (UX.2): digits, Enter (next zone, then the read-back), Enter (saved), Enter (the
/// next account of the same caller). It is window-modal without an event loop of its own; keys typed while the account
/// is being read are not lost, and what is typed is kept as a draft until it is saved or emptied.
class ReadingDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReadingDialog(const UiContext& context, QWidget* parent = nullptr);
    ~ReadingDialog() override;

    /// Shows itself for \a account; a new caller begins.
    void openFor(AccountId account);
    /// Shows itself for correcting the reading that \a reading belongs to (R-CORRECT).
    void openForCorrection(const Reading& reading);

Q_SIGNALS:
    void readingTaken(line605::AccountId account);
    void said(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void done(int result) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Step { Loading, Failed, Edit, ReadBack, Committing, Done };
    struct TypedAhead {
        int key{};
        Qt::KeyboardModifiers modifiers;
        QString text;
    };

    void begin(AccountId account);
    void load(AccountId account);
    void takeForm(ReadingForm form);
    void askDraft();
    void fillIdentity();
    void fillMeters();
    void showMeter();
    void showPast();
    [[nodiscard]] QString supervisorWords() const;
    [[nodiscard]] bool confirmsOwn() const;
    void startEditing(const ReadingDraft& draft, const QDateTime& savedAt);
    void applyDraft(const ReadingDraft& draft);
    void replayTypedAhead();

    void chooseMeter();
    void handleEdited();
    void refresh();
    [[nodiscard]] Findings shownFindings() const;
    void saveDraft();
    void discardDraft();
    [[nodiscard]] QString draftKey() const;

    void advance();
    void advanceEdit();
    void showReadBack();
    void backToEdit();
    void commit();
    void takeCommitted(const Result<OperationId>& committed);
    void showDone();
    void openNext();
    void stepBack();

    [[nodiscard]] const Meter* meter() const;
    [[nodiscard]] QDate readOn() const;
    [[nodiscard]] ReadingSource source() const;
    [[nodiscard]] bool needsSupervisor() const;

    UiContext m_context;
    ReadingDesk m_desk;
    std::unique_ptr<Ui::ReadingDialog> m_ui;
    AccountLinesModel* m_next{};
    Step m_step{Step::Loading};
    AccountId m_account;
    ReadingForm m_form;
    std::optional<Reading> m_correct;
    ReadingPreview m_preview;
    bool m_hasPast{};               ///< earlier readings to show
    bool m_attempted{};             ///< Enter was pressed: what is missing is said
    bool m_filling{};               ///< the program fills the fields, not the person
    QVector<AccountLine> m_callers; ///< other accounts of the first one's caller
    QSet<AccountId> m_taken;        ///< of this caller
    QVector<TypedAhead> m_typedAhead;
    quint64 m_generation{};
};

} // namespace line605
