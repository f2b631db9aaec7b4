#pragma once

#include <QByteArray>
#include <QVector>

#include <random>

namespace line605::test {

/// Seeded changes of inputs: the same in every run, and none that a person would think of.
class InputChanges {
public:
    /// \a inputs is not empty.
    InputChanges(QVector<QByteArray> inputs, unsigned seed) : m_inputs(std::move(inputs)), m_random(seed) {}

    /// One of the inputs with one to four of the small changes that break parsers.
    [[nodiscard]] QByteArray next();

private:
    [[nodiscard]] qsizetype below(qsizetype limit);
    void change(QByteArray& input);

    QVector<QByteArray> m_inputs;
    std::mt19937 m_random;
};

} // namespace line605::test
