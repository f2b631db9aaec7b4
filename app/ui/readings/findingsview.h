#pragma once

#include "domain/finding.h"

#include <QWidget>

class QVBoxLayout;

namespace line605 {

/// What the rules say of a typed thing, each with its sign, its sentence and the rule it cites by its name (M50).
/// Empty, it takes no room.
class FindingsView : public QWidget {
    Q_OBJECT

public:
    explicit FindingsView(QWidget* parent = nullptr);

    /// Of a meter with one zone the sentences do not name it.
    void setZones(int zones) { m_zones = zones; }
    void setFindings(const Findings& findings);
    [[nodiscard]] const Findings& findings() const { return m_findings; }
    /// All sentences, a line each.
    [[nodiscard]] QString text() const;

private:
    void addRow(const Finding& finding);
    [[nodiscard]] QString sentence(const Finding& finding) const;

    Findings m_findings;
    int m_zones{2};
    QVBoxLayout* m_layout{};
};

} // namespace line605
