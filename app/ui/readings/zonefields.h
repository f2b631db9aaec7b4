#pragma once

#include "domain/readingrules.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace line605 {

/// All registers of a meter together (R-ZONES): a row a zone with the previous value, the field for the new one and the
/// use.
class ZoneFields : public QWidget {
    Q_OBJECT

public:
    explicit ZoneFields(QWidget* parent = nullptr);

    /// Empty fields for the registers of \a meter.
    void setMeter(const Meter& meter);
    [[nodiscard]] QVector<TypedValue> values() const;
    void setText(TariffZone zone, const QString& text);
    /// Where the person answers whether a register passed zero; to be placed below the question.
    [[nodiscard]] QWidget* answers() const { return m_answers; }
    [[nodiscard]] bool isEmpty() const;
    /// Previous values, uses, the question about zero, a sign at what is refused.
    void showCheck(const ReadingCheck& check);

    /// The zones whose field has the focus and fewer digits than the previous value: still being typed.
    [[nodiscard]] bool isBeingTyped(const ZoneOutcome& outcome) const;
    /// To the next empty field after the focused one, round the end; false when every field has a text.
    bool focusNextEmpty();
    void focusFirst();
    /// To the field or the question that \a findings are about.
    void focusOn(const Findings& findings);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        TariffZone zone{};
        QLabel* name{};
        QLabel* previous{};
        QLineEdit* edit{};
        QLabel* use{};
        QCheckBox* rollover{};
    };

    void addRow(TariffZone zone, int zones);
    void ask(const Row& row, bool asked);
    void showOutcome(Row& row, const ZoneOutcome& outcome, bool asked);
    [[nodiscard]] const Row* find(TariffZone zone) const;

    QGridLayout* m_grid{};
    QWidget* m_answers{};
    QVector<Row> m_rows;
};

} // namespace line605
