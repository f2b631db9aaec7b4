#include "support/inputchanges.h"

#include <algorithm>

namespace line605::test {

qsizetype InputChanges::below(qsizetype limit) {
    return limit > 0 ? qsizetype(m_random() % std::size_t(limit)) : 0;
}

/// A byte, a cut, a doubled stretch, a piece of another input.
void InputChanges::change(QByteArray& input) {
    static const QByteArray sharp("\"';\\,:{}[]\r\n\0\xff\xd0-0 9", 20);
    const qsizetype at = below(input.size() + 1);
    const qsizetype length = below(std::min<qsizetype>(input.size() - at, 24) + 1);
    switch (m_random() % 6) {
    case 0:
        input.insert(at, sharp.at(below(sharp.size())));
        break;
    case 1:
        if (at < input.size())
            input[at] = char(m_random() % 256);
        break;
    case 2:
        input.remove(at, length);
        break;
    case 3:
        input.insert(at, input.mid(at, length));
        break;
    case 4: {
        const QByteArray& other = m_inputs.at(below(m_inputs.size()));
        input.insert(at, other.mid(below(other.size()), 24));
        break;
    }
    default:
        input.truncate(at);
        break;
    }
}

QByteArray InputChanges::next() {
    QByteArray input = m_inputs.at(below(m_inputs.size()));
    for (unsigned changes = 1 + m_random() % 4; changes > 0; --changes)
        change(input);
    return input;
}

} // namespace line605::test
