#pragma once

#include "domain/result.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <algorithm>
#include <utility>

/// The harness: samples, figures, aims, and the lines that are printed.
namespace line605::bench {

/// How long something took, many times over; milliseconds.
class Samples {
public:
    void add(double milliseconds) { m_values.append(milliseconds); }
    /// Runs \a work and adds how long it took.
    template<class Work>
    decltype(auto) time(Work&& work) {
        const Stopwatch stopwatch(*this);
        return std::forward<Work>(work)();
    }

    [[nodiscard]] int count() const { return int(m_values.size()); }
    /// The smallest value that \a share of the samples do not exceed (nearest rank); 0 without samples.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] double p50() const { return percentile(0.50); }
    [[nodiscard]] double p95() const { return percentile(0.95); }
    [[nodiscard]] double longest() const { return percentile(1); }
    [[nodiscard]] double total() const;
    [[nodiscard]] const QVector<double>& values() const { return m_values; }

private:
    class Stopwatch {
    public:
        explicit Stopwatch(Samples& samples) : m_samples(samples) { m_timer.start(); }
        ~Stopwatch() { m_samples.add(double(m_timer.nsecsElapsed()) / 1e6); }
        Q_DISABLE_COPY_MOVE(Stopwatch)

    private:
        Samples& m_samples;
        QElapsedTimer m_timer;
    };

    QVector<double> m_values;
};

/// The result of one benchmark: figures by name, in the order in which they were given, and the aims that they are held
/// against.
class Line {
public:
    explicit Line(QString name) : m_name(std::move(name)) {}

    /// n, p50_ms, p95_ms.
    Line& samples(const Samples& samples);
    /// floor_p50_ms, floor_p95_ms and how many times longer the samples took: ratio_floor_p50 and, of p95, ratio_floor.
    Line& floor(const Samples& floor);
    Line& peer(const QString& name, const Samples& samples);
    Line& figure(const QString& name, double value);
    /// The aims; a figure that was not measured does not meet its aim.
    Line& atMost(const QString& figure, double value);
    Line& atLeast(const QString& figure, double value);
    /// Why something is missing from the line.
    Line& remark(const QString& text);

    [[nodiscard]] double value(const QString& figure) const;
    [[nodiscard]] bool met() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toText() const;

private:
    struct Figure {
        QString name;
        double value{};
    };
    struct Peer {
        QString name;
        Samples samples;
    };
    struct Aim {
        QString figure;
        double value{};
        bool least{};
    };

    [[nodiscard]] const Figure* find(const QString& figure) const;
    [[nodiscard]] bool isMet(const Aim& aim) const;

    QString m_name;
    QVector<Figure> m_figures;
    QVector<Peer> m_peers;
    QVector<Aim> m_aims;
    QStringList m_remarks;
};

struct Options {
    int accounts{500'000};
    bool json{};
    bool quick{};  ///< a tenth of the samples
    bool detail{}; ///< further lines, e.g. one a class of queries
};

/// One run of the program: what was asked for and what came out.
class Run {
public:
    explicit Run(const Options& options) : m_options(options) {}

    [[nodiscard]] const Options& options() const { return m_options; }
    /// How many samples to take where a full run takes \a full.
    [[nodiscard]] int rounds(int full) const { return m_options.quick ? std::max(3, full / 10) : full; }

    /// Prints the line at once.
    void report(const Line& line);
    /// Says on stderr what is being prepared; figures alone go to stdout.
    static void note(const QString& text);
    [[nodiscard]] bool allMet() const { return m_allMet; }

private:
    Options m_options;
    bool m_allMet{true};
};

/// The value, or the end of the program: a benchmark without its store means nothing.
template<class T>
T need(Result<T> result, const char* what) {
    if (!result)
        qFatal("%s: error %d (%s)", what, int(result.error().code), qUtf8Printable(result.error().detail));
    return std::move(result).value();
}

} // namespace line605::bench
