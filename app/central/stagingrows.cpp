#include "central/stagingrows.h"

namespace line605 {

void StagingRows::put(const QString& text) {
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '\\':
            m_rows.append("\\\\");
            break;
        case '\t':
            m_rows.append("\\t");
            break;
        case '\n':
            m_rows.append("\\n");
            break;
        case '\r':
            m_rows.append("\\r");
            break;
        default:
            m_rows.append(byte);
        }
    }
    m_rows.append('\t');
}

Status StagingRows::flush() {
    if (m_rows.isEmpty())
        return Done{};
    if (Status done = m_connection.beginCopy(QLatin1String(m_query)); !done)
        return done;
    if (Status done = m_connection.putCopy(std::exchange(m_rows, {})); !done)
        return done;
    return m_connection.endCopy();
}

} // namespace line605
