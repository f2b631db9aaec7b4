#include "domain/textfold.h"

#include <array>
#include <utility>

namespace line605 {

namespace {

bool isDash(QChar c) {
    return c.category() == QChar::Punctuation_Dash || c == QChar(0x2212);
}

/// The scripts of names and addresses here: Latin, Greek, Cyrillic, Armenian. Newer letters elsewhere are none to the
/// tokenizer of the index, and a word that it would part cannot be looked for.
bool isKnownScript(QChar c) {
    return c.unicode() < 0x0590 || (c.unicode() >= 0x1E00 && c.unicode() < 0x2000);
}

/// The folded character, or nothing (0) for one that parts words. Combining marks without a composed letter change no
/// word.
char16_t foldedOf(QChar c) {
    if (!isKnownScript(c) || !c.isLetterOrNumber())
        return 0;
    const QChar lower = c.toLower(); // of «Ⱦ» in another block than itself
    if (!isKnownScript(lower))
        return 0;
    return lower == u'ё' ? u'е' : lower.unicode();
}

/// Names and addresses are Cyrillic and ASCII: an import folds some fifty million of their characters.
constexpr size_t usualCharacters = 0x460;

char16_t foldedChar(QChar c) {
    static const std::array<char16_t, usualCharacters> usual = [] {
        std::array<char16_t, usualCharacters> table{};
        for (size_t code = 0; code < table.size(); ++code)
            table[code] = foldedOf(QChar(char16_t(code)));
        return table;
    }();
    return c.unicode() < usual.size() ? usual[c.unicode()] : foldedOf(c);
}

bool isMark(QChar c) {
    constexpr char16_t firstMark = 0x300;
    constexpr char16_t firstLetter = 0x400; // of Cyrillic, most of what is folded
    constexpr char16_t lastLetter = 0x45F;
    const char16_t code = c.unicode();
    return code >= firstMark && (code < firstLetter || code > lastLetter) && c.isMark();
}

/// Writes what foldedWithPlaces() gives, or the text alone.
class Folding {
public:
    /// A folded text is never longer than the text.
    Folding(const QString& text, bool withPlaces) : m_source(text), m_withPlaces(withPlaces) {
        m_folded.text.resize(text.size());
        m_text = m_folded.text.data();
        if (withPlaces) {
            m_folded.at.resize(text.size() + 1);
            m_folded.end.resize(text.size());
            m_at = m_folded.at.data();
            m_end = m_folded.end.data();
        }
    }

    [[nodiscard]] FoldedText take(QChar hyphen) {
        bool hyphenOnly = false; // since the last letter or digit there was one dash and nothing else
        bool gap = false;
        int gapAt = 0;
        const auto size = int(m_source.size());
        for (int i = 0; i < size;) {
            int next = i + 1;
            const QChar c = composed(i, next);
            if (const char16_t folded = foldedChar(c)) {
                if (gap && m_count > 0)
                    put(hyphenOnly ? hyphen : QChar(u' '), gapAt, i);
                put(folded, i, next);
                gap = false;
            } else {
                hyphenOnly = !gap && isDash(c);
                if (!gap)
                    gapAt = i;
                gap = true;
            }
            i = next;
        }
        finish(size);
        return std::move(m_folded);
    }

private:
    /// A letter and the combining marks after it are one letter: «й» may come as «и» and a breve.
    [[nodiscard]] QChar composed(int i, int& next) const {
        QChar c = m_source.at(i);
        while (next < m_source.size() && isMark(m_source.at(next))) {
            const QString both = (QString(c) + m_source.at(next)).normalized(QString::NormalizationForm_C);
            if (both.size() == 1)
                c = both.front();
            ++next;
        }
        return c;
    }

    void put(QChar c, int at, int end) {
        m_text[m_count] = c;
        if (m_withPlaces) {
            m_at[m_count] = at;
            m_end[m_count] = end;
        }
        ++m_count;
    }

    void finish(int size) {
        m_folded.text.truncate(m_count);
        if (!m_withPlaces)
            return;
        m_at[m_count] = size;
        m_folded.at.resize(m_count + 1);
        m_folded.end.resize(m_count);
    }

    const QString& m_source;
    bool m_withPlaces;
    FoldedText m_folded;
    QChar* m_text{};
    int* m_at{};
    int* m_end{};
    int m_count{};
};

} // namespace

FoldedText foldedWithPlaces(const QString& text) {
    return Folding(text, true).take(u'-');
}

QString folded(const QString& text) {
    return Folding(text, false).take(u' ').text;
}

QString sortKey(const QString& text) {
    constexpr qsizetype width = 8;
    const QString plain = folded(text);
    QString key;
    key.reserve(plain.size() + width);
    for (qsizetype i = 0; i < plain.size();) {
        qsizetype stop = i;
        while (stop < plain.size() && plain.at(stop).isDigit())
            ++stop;
        if (stop == i) {
            key.append(plain.at(i++));
            continue;
        }
        // Padded, so that house 9 comes before house 51; a longer number is compared as it stands.
        key.append(QString(qMax<qsizetype>(0, width - (stop - i)), u'0'));
        key.append(QStringView(plain).mid(i, stop - i));
        i = stop;
    }
    return key;
}

} // namespace line605
