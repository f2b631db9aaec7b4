#include "domain/readingrules.h"
#include "domain/registerseries.h"

#include <algorithm>
#include <array>

namespace line605 {

namespace {

constexpr std::array allZones{TariffZone::T1, TariffZone::T2, TariffZone::T3};

/// What a typed text comes to: a value, or what is wrong with it.
struct Parsed {
    std::optional<qint64> value;
    std::optional<FindingCase> wrong;
};

Parsed parseValue(const QString& typed, int digits) {
    static const QString groupSeparators = QStringLiteral(" \t\u00A0\u2009\u202F");
    QString text = typed.trimmed();
    text.removeIf([](QChar c) { return groupSeparators.contains(c); });
    if (text.isEmpty())
        return {std::nullopt, FindingCase::ZoneMissing};
    const bool onlyDigits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (!onlyDigits)
        return {std::nullopt, FindingCase::NotANumber};
    qsizetype zeros = 0;
    while (zeros < text.size() - 1 && text.at(zeros) == QLatin1Char('0'))
        ++zeros;
    text.remove(0, zeros);
    if (text.size() > digits)
        return {std::nullopt, FindingCase::TooManyDigits};
    return {text.toLongLong(), std::nullopt};
}

/// One run of the rules over a reading; its parts write to the check they build.
class Checker {
public:
    Checker(const MeterHistory& history, QDate readOn, QDate today, const ReadingRules& rules)
        : m_history(history), m_readOn(readOn), m_today(today), m_rules(rules) {}

    ReadingCheck check(const QVector<TypedValue>& typed);

private:
    Finding& say(Rule rule, Severity severity, FindingCase what, std::optional<TariffZone> zone = std::nullopt);
    void checkDate();
    void checkMeter();
    void checkZone(TariffZone zone, const TypedValue& typed);
    void checkStep(const RegisterSeries& series, ZoneOutcome& outcome, bool rolloverConfirmed);
    void checkDrop(const RegisterSeries& series, ZoneOutcome& outcome, bool rolloverConfirmed);
    void checkUse();
    void checkZeroUse();

    const MeterHistory& m_history;
    const QDate m_readOn;
    const QDate m_today;
    const ReadingRules& m_rules;
    ReadingCheck m_check;
    QVector<RegisterSeries> m_series; ///< of the meter's zones, in order
};

Finding& Checker::say(Rule rule, Severity severity, FindingCase what, std::optional<TariffZone> zone) {
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.what = what;
    finding.zone = zone;
    finding.since = m_rules.since;
    m_check.findings << finding;
    return m_check.findings.last();
}

void Checker::checkDate() {
    if (!m_readOn.isValid() || m_readOn > m_today) {
        say(Rule::RWindow, Severity::Refusal, FindingCase::DateInFuture).date = m_today;
        return;
    }
    const WindowState state = readingWindow(m_readOn, m_rules).state;
    FindingCase what = FindingCase::CountsForMonth;
    if (state == WindowState::Before)
        what = FindingCase::BeforeWindow;
    else if (state == WindowState::After)
        what = FindingCase::AfterWindow;
    Finding& finding = say(Rule::RWindow, Severity::Advice, what);
    finding.amount = m_rules.windowFirstDay;
    finding.limit = m_rules.windowLastDay;
    finding.date = state == WindowState::Before ? m_readOn : m_check.countsFor.firstDay();
}

void Checker::checkMeter() {
    const Meter& meter = m_history.meter;
    if (meter.installedOn.isValid() && m_readOn < meter.installedOn)
        say(Rule::RReplaced, Severity::Refusal, FindingCase::BeforeInstallation).date = meter.installedOn;
    if (!meter.removedOn.isValid())
        return;
    // The last value of a removed meter may still be told; the person asks whether this meter is meant.
    if (m_readOn > meter.removedOn)
        say(Rule::RReplaced, Severity::Refusal, FindingCase::AfterRemoval).date = meter.removedOn;
    else
        say(Rule::RReplaced, Severity::ReadBack, FindingCase::MeterRemoved).date = meter.removedOn;
}

/// R-MONOTONIC for a value below the previous one.
void Checker::checkDrop(const RegisterSeries& series, ZoneOutcome& outcome, bool rolloverConfirmed) {
    qint64 range = 1;
    for (int i = 0; i < m_history.meter.digits; ++i)
        range *= 10;
    const qint64 drop = outcome.previous->value - *outcome.value;
    const qint64 use = range - drop;
    const int days = static_cast<int>(outcome.previous->readOn.daysTo(m_readOn));
    const qint64 most = m_rules.rolloverFactor * series.usual(outcome.previous->readOn, days).value_or(Energy{}).kwh;
    // A later reading that did not roll over says that the register did not pass zero before it.
    const bool possible = drop > m_rules.slipLimitKwh && use > 0 && use <= most && !series.later(m_readOn);
    FindingCase what = FindingCase::BelowPrevious;
    if (possible)
        what = rolloverConfirmed ? FindingCase::RolloverConfirmed : FindingCase::RolloverPossible;
    else if (rolloverConfirmed && drop > m_rules.slipLimitKwh)
        what = FindingCase::RolloverImplausible;
    outcome.rolledOver = what == FindingCase::RolloverConfirmed;
    Finding& finding =
        say(Rule::RMonotonic, outcome.rolledOver ? Severity::Advice : Severity::Refusal, what, outcome.zone);
    finding.amount = use;
    finding.limit = what == FindingCase::RolloverImplausible ? most : outcome.previous->value;
    finding.date = outcome.previous->readOn;
    if (outcome.rolledOver)
        outcome.use = {use};
}

void Checker::checkStep(const RegisterSeries& series, ZoneOutcome& outcome, bool rolloverConfirmed) {
    const qint64 value = *outcome.value;
    if (const Reading* same = series.same(m_readOn, value)) {
        Finding& finding = say(Rule::RDuplicate, Severity::Refusal, FindingCase::AlreadyTaken, outcome.zone);
        finding.at = same->recordedAt;
        finding.date = same->readOn;
        finding.amount = value;
        return;
    }
    if (outcome.previous && value < outcome.previous->value)
        checkDrop(series, outcome, rolloverConfirmed);
    else if (outcome.previous)
        outcome.use = {value - outcome.previous->value};
    const Reading* later = series.later(m_readOn);
    if (later && !later->rolledOver && value > later->value) {
        Finding& finding = say(Rule::RMonotonic, Severity::Refusal, FindingCase::LaterReadingExists, outcome.zone);
        finding.amount = value;
        finding.limit = later->value;
        finding.date = later->readOn;
    }
}

void Checker::checkZone(TariffZone zone, const TypedValue& typed) {
    ZoneOutcome outcome;
    outcome.zone = zone;
    const RegisterSeries series(m_history, zone);
    m_series << series;
    if (const Reading* previous = series.previous(m_readOn)) {
        outcome.previous = *previous;
        m_check.days = std::max(m_check.days, static_cast<int>(previous->readOn.daysTo(m_readOn)));
    }
    const Parsed parsed = parseValue(typed.text, m_history.meter.digits);
    outcome.value = parsed.value;
    if (parsed.wrong) {
        const Rule rule = *parsed.wrong == FindingCase::ZoneMissing ? Rule::RZones : Rule::RDigits;
        say(rule, Severity::Refusal, *parsed.wrong, zone).limit = m_history.meter.digits;
    } else {
        checkStep(series, outcome, typed.rolloverConfirmed);
    }
    m_check.zones << outcome;
}

/// R-PLAUSIBLE over all zones together; zones without a past are left out of both sides.
void Checker::checkUse() {
    qint64 compared = 0;
    bool known = false;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const ZoneOutcome& outcome = m_check.zones.at(i);
        m_check.use = m_check.use + outcome.use;
        if (!outcome.previous)
            continue;
        const int days = static_cast<int>(outcome.previous->readOn.daysTo(m_readOn));
        const std::optional<Energy> usual = m_series.at(i).usual(outcome.previous->readOn, days);
        if (!usual)
            continue;
        known = true;
        compared += outcome.use.kwh;
        m_check.usual = m_check.usual + *usual;
    }
    if (!known || m_check.refused())
        return;
    const qint64 usual = m_check.usual.kwh;
    if (compared > m_rules.adviceFactor * usual) {
        // Ten times nothing is nothing: where the usual use is zero, a first use is read back, not supervised.
        const bool veryHigh = usual > 0 && compared > m_rules.supervisorFactor * usual;
        Finding& finding = say(Rule::RPlausible, veryHigh ? Severity::Supervisor : Severity::ReadBack,
                               veryHigh ? FindingCase::UseVeryHigh : FindingCase::UseHigh);
        finding.amount = compared;
        finding.limit = usual;
    }
    checkZeroUse();
}

void Checker::checkZeroUse() {
    QVector<TariffZone> zeroZones;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const ZoneOutcome& outcome = m_check.zones.at(i);
        if (!outcome.previous || outcome.use.kwh != 0)
            continue;
        const QDate last = outcome.previous->readOn;
        const qint64 usual = m_series.at(i).usual(last, static_cast<int>(last.daysTo(m_readOn))).value_or(Energy{}).kwh;
        if (usual > 0 && !m_series.at(i).wasEverZero(last))
            zeroZones << outcome.zone;
    }
    const bool everywhere = zeroZones.size() == m_series.size();
    for (const TariffZone zone : zeroZones) {
        Finding& finding = say(Rule::RPlausible, Severity::ReadBack, FindingCase::UseZero);
        finding.limit = m_check.usual.kwh;
        if (everywhere)
            return;
        finding.zone = zone;
    }
}

ReadingCheck Checker::check(const QVector<TypedValue>& typed) {
    if (m_readOn.isValid())
        m_check.countsFor = periodOfReading(m_readOn, m_rules);
    checkDate();
    if (!m_readOn.isValid())
        return m_check;
    checkMeter();
    const int zones = std::clamp(m_history.meter.zones, 1, static_cast<int>(allZones.size()));
    for (const TypedValue& value : typed) {
        if (static_cast<int>(value.zone) >= zones)
            say(Rule::RZones, Severity::Refusal, FindingCase::ZoneUnknown, value.zone);
    }
    for (int i = 0; i < zones; ++i) {
        const TariffZone zone = allZones.at(static_cast<std::size_t>(i));
        const auto found =
            std::find_if(typed.begin(), typed.end(), [&](const TypedValue& value) { return value.zone == zone; });
        checkZone(zone, found == typed.end() ? TypedValue{zone, {}, false} : *found);
    }
    checkUse();
    std::stable_sort(m_check.findings.begin(), m_check.findings.end(),
                     [](const Finding& a, const Finding& b) { return a.rule < b.rule; });
    return m_check;
}

} // namespace

ReadingCheck checkReading(const MeterHistory& history, const QVector<TypedValue>& typed, QDate readOn, QDate today,
                          const ReadingRules& rules) {
    return Checker(history, readOn, today, rules).check(typed);
}

} // namespace line605
