#include "ui/payments/arrivalpanel.h"

#include "domain/format.h"
#include "domain/words.h"
#include "ui/common/labellook.h"
#include "ui/common/tones.h"

#include <QDateEdit>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace line605 {

namespace {

QString dayName(QDate day) {
    return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::LongFormat);
}

} // namespace

ArrivalPanel::ArrivalPanel(Shape shape, const WorkingCalendar& calendar, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_shape(shape), m_calendar(calendar) {
    m_date = new QDateEdit(clock.today(), this);
    m_date->setObjectName(QStringLiteral("arrivalDate"));
    m_date->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    m_date->setCalendarPopup(shape == Shape::Line); // the full shape stands beside a month
    if (shape == Shape::Full)
        m_date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(QStringLiteral("00.00.0000")) + 56);
    m_date->setAccessibleName(tr("Date of the payment"));
    m_headline = new QLabel(this);
    m_headline->setObjectName(QStringLiteral("arrivalHeadline"));
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_headline->setFocusPolicy(Qt::NoFocus);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("arrivalSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    if (shape == Shape::Line)
        buildLine();
    else
        buildFull();
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate day) {
        refresh();
        Q_EMIT paidOnChanged(day);
    });
    refresh();
}

void ArrivalPanel::buildLine() {
    auto* label = new QLabel(tr("Paid o&n"), this);
    label->setBuddy(m_date);
    m_toggle = new QToolButton(this);
    m_toggle->setObjectName(QStringLiteral("arrivalDaysButton"));
    m_toggle->setText(tr("&Day by day"));
    m_toggle->setCheckable(true);
    m_sentence->hide();
    setScaledFont(m_headline, 1, true); // what the caller is told
    connect(m_toggle, &QToolButton::toggled, m_sentence, &QLabel::setVisible);

    auto* line = new QHBoxLayout;
    line->setContentsMargins({});
    line->addWidget(label);
    line->addWidget(m_date);
    line->addSpacing(4);
    line->addWidget(m_headline);
    line->addWidget(m_toggle);
    line->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(4);
    all->addLayout(line);
    all->addWidget(m_sentence);
}

void ArrivalPanel::buildFull() {
    auto* label = new QLabel(tr("Paid o&n"), this);
    label->setBuddy(m_date);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    m_headline->setWordWrap(true);

    m_dayList = new QLabel(this);
    m_dayList->setObjectName(QStringLiteral("arrivalDays"));
    m_dayList->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dayList->setFocusPolicy(Qt::NoFocus);

    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_date);
    line->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addLayout(line);
    all->addWidget(m_headline);
    all->addWidget(m_sentence);
    all->addWidget(m_dayList);
}

void ArrivalPanel::setPaidOn(QDate day) {
    if (day.isValid())
        m_date->setDate(day);
}

QDate ArrivalPanel::paidOn() const {
    return m_date->date();
}

void ArrivalPanel::focusDate() {
    m_date->setFocus(Qt::ShortcutFocusReason);
    m_date->setSelectedSection(QDateTimeEdit::DaySection);
}

void ArrivalPanel::refresh() {
    const Result<Arrival> arrival = paymentArrival(m_date->date(), m_calendar);
    QPalette colours = palette();
    if (!arrival) {
        m_arrival.reset();
        m_days.clear();
        m_headline->setText(m_shape == Shape::Line ? words(arrival.error()) : tr("The day cannot be counted"));
        m_sentence->setText(words(arrival.error()));
        colours.setColor(QPalette::WindowText, tone(Tone::Warning));
    } else {
        m_arrival = arrival.value();
        m_days.setArrival(*m_arrival);
        m_headline->setText(
            tr("arrives by %1 at the latest, %2").arg(formatDate(m_arrival->by), dayName(m_arrival->by)));
        if (m_shape == Shape::Full) {
            m_headline->setText(tr("By %1 at the latest, %2").arg(formatDate(m_arrival->by), dayName(m_arrival->by)));
            m_sentence->setText(
                tr("Say: “A payment made on %1 reaches the account by %2 at the latest: a transfer takes "
                   "up to three working days.”")
                    .arg(formatDate(m_date->date()), formatDate(m_arrival->by)));
            m_dayList->setText(dayByDay());
        } else {
            m_sentence->setText(dayByDay());
        }
    }
    if (m_dayList)
        m_dayList->setVisible(m_arrival.has_value());
    m_headline->setPalette(colours);
    m_headline->setAccessibleName(m_headline->text());
    if (m_toggle)
        m_toggle->setEnabled(m_arrival.has_value());
}

/// One day a line.
QString ArrivalPanel::dayByDay() const {
    QStringList days;
    for (int row = 0; row < m_days.rowCount(); ++row) {
        const auto text = [this, row](int column) { return m_days.index(row, column).data().toString(); };
        days.append(tr("%1 %2: %3", "weekday, date, how it counts")
                        .arg(text(DayCountModel::WeekdayColumn), text(DayCountModel::DateColumn),
                             text(DayCountModel::MeaningColumn)));
    }
    return days.join(u'\n');
}

} // namespace line605
