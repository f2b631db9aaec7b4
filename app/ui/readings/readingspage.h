#pragma once

#include "ui/common/page.h"
#include "ui/common/uicontext.h"

#include <memory>

namespace line605 {

class TakenReadingsModel;

namespace Ui {
class ReadingsPage;
}

/// The readings taken at this desk, by day, with their number; a reading can be begun here by an account number.
class ReadingsPage : public Page {
    Q_OBJECT

public:
    explicit ReadingsPage(const UiContext& context, QWidget* parent = nullptr);
    ~ReadingsPage() override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("readings"); }
    void activate() override;
    void exportRows() override;
    [[nodiscard]] bool canExport() const override;

private:
    enum class Span { Today, Yesterday, Week, Month };

    void reload();
    void showTotals();
    void takeByNumber();
    [[nodiscard]] std::pair<QDate, QDate> days() const;
    [[nodiscard]] QString nothingTaken() const;

    UiContext m_context;
    std::unique_ptr<Ui::ReadingsPage> m_ui;
    TakenReadingsModel* m_readings{};
    quint64 m_generation{};
};

} // namespace line605
