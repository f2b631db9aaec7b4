#pragma once

#include "services/accountalerts.h"
#include "ui/accounts/cardtile.h"

class QVBoxLayout;

namespace line605 {

/// The tile «Attention»: what is urgent first, then the cabinet's sign-in with the sentence to read out (M01).
/// It grows with what there is to say: a sentence that has to be read out may not hide behind a scroll bar.
class AttentionTile : public CardTile {
    Q_OBJECT

public:
    explicit AttentionTile(QWidget* parent = nullptr);

    void setAlerts(const QVector<AccountAlert>& alerts, const CabinetLogin& cabinet);
    /// All that is said, a line each.
    [[nodiscard]] const QStringList& sentences() const { return m_sentences; }

private:
    void addRow(const QString& icon, Tone meaning, const QString& sentence);

    QVBoxLayout* m_rows{};
    QStringList m_sentences;
};

} // namespace line605
