#include "bench/bench.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace line605::bench {

namespace {

double rounded(double value) {
    constexpr double thousand = 1000;
    return std::round(value * thousand) / thousand;
}

QString shown(double value) {
    return QString::number(rounded(value));
}

double ratio(double value, double base) {
    return base > 0 ? value / base : 0;
}

} // namespace

double Samples::percentile(double share) const {
    if (m_values.isEmpty())
        return 0;
    QVector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = qsizetype(std::ceil(share * double(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

double Samples::total() const {
    return std::accumulate(m_values.cbegin(), m_values.cend(), 0.0);
}

Line& Line::samples(const Samples& samples) {
    figure(QStringLiteral("n"), samples.count());
    figure(QStringLiteral("p50_ms"), samples.p50());
    return figure(QStringLiteral("p95_ms"), samples.p95());
}

Line& Line::floor(const Samples& floor) {
    figure(QStringLiteral("floor_p50_ms"), floor.p50());
    figure(QStringLiteral("floor_p95_ms"), floor.p95());
    figure(QStringLiteral("ratio_floor_p50"), ratio(value(QStringLiteral("p50_ms")), floor.p50()));
    return figure(QStringLiteral("ratio_floor"), ratio(value(QStringLiteral("p95_ms")), floor.p95()));
}

Line& Line::peer(const QString& name, const Samples& samples) {
    m_peers.append({name, samples});
    return *this;
}

Line& Line::figure(const QString& name, double value) {
    m_figures.append({name, value});
    return *this;
}

Line& Line::atMost(const QString& figure, double value) {
    m_aims.append({figure, value, false});
    return *this;
}

Line& Line::atLeast(const QString& figure, double value) {
    m_aims.append({figure, value, true});
    return *this;
}

Line& Line::remark(const QString& text) {
    m_remarks.append(text);
    return *this;
}

const Line::Figure* Line::find(const QString& figure) const {
    const auto found = std::find_if(m_figures.cbegin(), m_figures.cend(),
                                    [&figure](const Figure& each) { return each.name == figure; });
    return found == m_figures.cend() ? nullptr : &*found;
}

double Line::value(const QString& figure) const {
    const Figure* found = find(figure);
    return found ? found->value : 0;
}

bool Line::isMet(const Aim& aim) const {
    const Figure* found = find(aim.figure);
    return found && (aim.least ? found->value >= aim.value : found->value <= aim.value);
}

bool Line::met() const {
    return std::all_of(m_aims.cbegin(), m_aims.cend(), [this](const Aim& aim) { return isMet(aim); });
}

QJsonObject Line::toJson() const {
    QJsonObject json{{QStringLiteral("name"), m_name}};
    for (const Figure& figure : m_figures)
        json.insert(figure.name, rounded(figure.value));
    QJsonObject peers;
    for (const Peer& peer : m_peers) {
        peers.insert(peer.name, QJsonObject{{QStringLiteral("n"), peer.samples.count()},
                                            {QStringLiteral("p50_ms"), rounded(peer.samples.p50())},
                                            {QStringLiteral("p95_ms"), rounded(peer.samples.p95())}});
    }
    if (!peers.isEmpty())
        json.insert(QStringLiteral("peers"), peers);
    QJsonObject limit;
    for (const Aim& aim : m_aims)
        limit.insert(aim.figure, QJsonObject{{aim.least ? QStringLiteral("min") : QStringLiteral("max"), aim.value}});
    if (!limit.isEmpty()) {
        json.insert(QStringLiteral("limit"), limit);
        json.insert(QStringLiteral("met"), met());
    }
    if (!m_remarks.isEmpty())
        json.insert(QStringLiteral("remark"), m_remarks.join(u' '));
    return json;
}

QString Line::toText() const {
    QStringList lines;
    QStringList figures;
    for (const Figure& figure : m_figures)
        figures.append(QStringLiteral("%1 %2").arg(figure.name, shown(figure.value)));
    lines.append(m_name.leftJustified(16) + QStringLiteral("  ") + figures.join(QStringLiteral("  ")));
    for (const Peer& peer : m_peers) {
        lines.append(QStringLiteral("  peer %1  n %2  p50_ms %3  p95_ms %4")
                         .arg(peer.name)
                         .arg(peer.samples.count())
                         .arg(shown(peer.samples.p50()), shown(peer.samples.p95())));
    }
    for (const Aim& aim : m_aims) {
        lines.append(QStringLiteral("  aim %1 %2 %3: %4")
                         .arg(aim.figure, aim.least ? QStringLiteral("≥") : QStringLiteral("≤"), shown(aim.value),
                              isMet(aim) ? QStringLiteral("met") : QStringLiteral("MISSED")));
    }
    for (const QString& remark : m_remarks)
        lines.append(QStringLiteral("  ") + remark);
    return lines.join(u'\n');
}

void Run::report(const Line& line) {
    m_allMet = m_allMet && line.met();
    const QByteArray text =
        m_options.json ? QJsonDocument(line.toJson()).toJson(QJsonDocument::Compact) : line.toText().toUtf8();
    std::puts(text.constData());
    std::fflush(stdout);
}

void Run::note(const QString& text) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

} // namespace line605::bench
