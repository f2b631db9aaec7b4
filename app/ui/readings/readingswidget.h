#pragma once

#include "domain/history.h"
#include "services/readingdesk.h"
#include "ui/common/uicontext.h"

#include <QSet>
#include <QWidget>

#include <memory>

namespace line605 {

class ReadingFilterProxyModel;
class ReadingHistoryModel;

namespace Ui {
class ReadingsWidget;
}

/// The card's tab «Readings»: all readings of an account with their source, narrowed by meter or source, beside the use
/// by month and zone. It shows what the card has read; it reads nothing itself.
class ReadingsWidget : public QWidget {
    Q_OBJECT

public:
    explicit ReadingsWidget(const UiContext& context, QWidget* parent = nullptr);
    ~ReadingsWidget() override;

    void setHistory(const QString& accountNumber, const QVector<MeterHistory>& meters);
    void exportRows();

Q_SIGNALS:
    void readingRequested();
    /// R-CORRECT: the person may and wants to correct this one.
    void correctionRequested(const line605::Reading& reading);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showColumnsOfUse();
    void shareRoom();
    [[nodiscard]] QString correctionWords(const std::optional<Reading>& reading) const;
    void fillFilters(const QVector<MeterHistory>& meters);
    void applyFilters();
    void showState();
    void updateCorrection();
    [[nodiscard]] std::optional<Reading> chosenReading() const;

    UiContext m_context;
    ReadingDesk m_desk;
    std::unique_ptr<Ui::ReadingsWidget> m_ui;
    ReadingHistoryModel* m_history{};
    ReadingFilterProxyModel* m_shown{};
    QString m_accountNumber;
    QSet<int> m_hiddenColumns; ///< by this widget, for want of anything in them
};

} // namespace line605
