#include "bench/querymix.h"

#include "domain/textfold.h"
#include "services/demo/demorandom.h"

#include <QHash>

#include <algorithm>

namespace line605::bench {

namespace {

struct Drawn {
    QStringList name;    ///< lower case
    QStringList address; ///< lower case, without abbreviations: town, street …, house, flat
    QString number;
    QString phone;
    QString meter;

    [[nodiscard]] const QString& surname() const { return name.front(); }
    [[nodiscard]] const QString& town() const { return address.front(); }
    /// The longest word of the street; the town where there is none.
    [[nodiscard]] QString street() const {
        QString longest;
        for (const QString& word : address.mid(1)) {
            if (!word.front().isDigit() && word.size() > longest.size())
                longest = word;
        }
        return longest.isEmpty() ? town() : longest;
    }
    [[nodiscard]] QString house() const {
        const auto found = std::find_if(address.cbegin() + 1, address.cend(),
                                        [](const QString& word) { return word.front().isDigit(); });
        return found == address.cend() ? QStringLiteral("1") : *found;
    }
};

QStringList wordsOf(const QString& text) {
    QStringList words;
    for (const QString& word : text.toLower().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
        if (!word.endsWith(u'.'))
            words.append(word);
    }
    return words;
}

/// As a passport has it; the usual informal way, without the signs.
QString inLatin(const QString& word) {
    static const QHash<QChar, QString> letters = [] {
        const QString russian = QStringLiteral("абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
        const QStringList latin{"a",  "b",  "v",  "g",  "d",    "e", "e", "zh", "z", "i",  "y",
                                "k",  "l",  "m",  "n",  "o",    "p", "r", "s",  "t", "u",  "f",
                                "kh", "ts", "ch", "sh", "shch", "",  "y", "",   "e", "yu", "ya"};
        QHash<QChar, QString> table;
        for (qsizetype i = 0; i < russian.size(); ++i)
            table.insert(russian.at(i), latin.at(i));
        return table;
    }();
    QString text;
    for (const QChar letter : word)
        text += letters.value(letter, letter);
    return text;
}

class Mix {
public:
    Mix(const RawDatabase& store, int perGroup)
        : m_line(store, "select holder, address, number, phone, meters from account_line where rank = ?"),
          m_perGroup(perGroup) {
        RawStatement count(store, "select max(rank) from account_line");
        if (count.step())
            m_lines = int(count.int64(0));
        m_commonSurname = commonest(store, "select holder from account_line where kind = 'individual'",
                                    [](const QStringList& words) { return words.front(); });
        m_commonStreet = commonest(store, "select address from account_line", [](const QStringList& words) {
            return Drawn{{}, words, {}, {}, {}}.street();
        });
    }

    QVector<Query> take() {
        for (int i = 0; i < m_perGroup; ++i) {
            const Drawn drawn = draw();
            addWords(drawn);
            addNumbers(drawn);
            addSlips(drawn);
            addCommonest(i);
        }
        addBroad();
        for (qsizetype i = m_queries.size() - 1; i > 0; --i)
            m_queries.swapItemsAt(i, m_random.below(int(i) + 1));
        return std::move(m_queries);
    }

private:
    Drawn draw() {
        for (;;) {
            m_line.bind(1, m_random.between(1, m_lines));
            const bool found = m_line.step();
            Drawn drawn;
            if (found) {
                drawn = {wordsOf(QString::fromUtf8(m_line.text(0))), wordsOf(QString::fromUtf8(m_line.text(1))),
                         QString::fromUtf8(m_line.text(2)), QString::fromUtf8(m_line.text(3)),
                         QString::fromUtf8(m_line.text(4)).section(QStringLiteral(", "), 0, 0)};
            }
            m_line.reset();
            if (drawn.name.size() >= 3 && !drawn.address.isEmpty() && !drawn.meter.isEmpty())
                return drawn;
        }
    }

    template<class WordOf>
    static QString commonest(const RawDatabase& store, const char* sql, WordOf wordOf) {
        QHash<QString, int> counts;
        RawStatement rows(store, sql);
        while (rows.step())
            ++counts[wordOf(wordsOf(QString::fromUtf8(rows.text(0))))];
        const auto most = std::max_element(counts.cbegin(), counts.cend());
        return most == counts.cend() ? QString() : most.key();
    }

    QString start(const QString& word, int low, int high) { return word.left(m_random.between(low, high)); }
    void add(const char* group, const QString& text) { m_queries.append({group, text}); }
    static QString joined(std::initializer_list<QString> words) { return QStringList(words).join(u' '); }

    void addWords(const Drawn& drawn) {
        const QString& surname = drawn.surname();
        const QString street = drawn.street();
        add("A1 surname, 3-5 letters", start(surname, 3, 5));
        add("A2 surname", surname);
        add("B2 surname, name begun", joined({surname, start(drawn.name.at(1), 1, 4)}));
        add("B3 three names begun",
            joined({start(surname, 4, 7), start(drawn.name.at(1), 1, 3), start(drawn.name.at(2), 1, 3)}));
        add("C2 surname, street begun", joined({start(surname, 4, 6), start(street, 3, 5)}));
        add("C3 town, street, house", joined({drawn.town().left(3), start(street, 3, 6), drawn.house().left(3)}));
        add("C4 surname, town, street, house",
            joined({surname.left(5), drawn.town().left(3), street.left(4), drawn.house().left(3)}));
        add("E nothing or little", joined({surname.left(5), draw().surname().left(5)}));
    }

    void addNumbers(const Drawn& drawn) {
        if (!drawn.phone.isEmpty())
            add("D1 phone begun", start(drawn.phone, 4, 10));
        add("D2 meter begun", start(drawn.meter, 4, 8));
        add("D3 account begun", start(drawn.number, 5, 12));
        const QStringList numbers{drawn.number, drawn.phone.isEmpty() ? drawn.number : drawn.phone, drawn.meter};
        for (int length = 3; length <= 6; ++length) {
            const QString& number = numbers.at(m_random.below(int(numbers.size())));
            const int last = std::max(1, int(number.size()) - length);
            add("S digits inside a number", number.mid(m_random.between(1, last), length));
        }
    }

    void addSlips(const Drawn& drawn) {
        add("L other layout", otherLayout(drawn.surname()));
        add("L other layout, two words", otherLayout(joined({drawn.surname(), start(drawn.name.at(1), 1, 4)})));
        add("T Latin letters", inLatin(drawn.surname()));
        add("T Latin letters, two words", joined({inLatin(drawn.surname()), inLatin(drawn.name.at(1)).left(4)}));
    }

    void addCommonest(int i) {
        const QStringList queries{m_commonSurname,
                                  m_commonSurname.left(4),
                                  m_commonStreet,
                                  m_commonStreet.left(4),
                                  joined({m_commonSurname, m_commonStreet}),
                                  joined({m_commonStreet, QString::number(m_random.between(1, 99))})};
        add("K commonest surname and street", queries.at(i % queries.size()));
    }

    void addBroad() {
        for (const char* text : {"и", "в", "к", "м", "п", "с"})
            add("Z one letter", QString::fromUtf8(text));
        for (const char* text : {"ив", "кал", "кали", "39", "391", "9", "4012", "911"})
            add("Z short", QString::fromUtf8(text));
        for (const char* text : {"иван", "иванова мар", "кал невск 12", "петров черн"})
            add("F as in the brief", QString::fromUtf8(text));
    }

    RawStatement m_line;
    int m_perGroup;
    int m_lines{};
    DemoRandom m_random{39};
    QString m_commonSurname;
    QString m_commonStreet;
    QVector<Query> m_queries;
};

} // namespace

QVector<Query> queryMix(const RawDatabase& store, int perGroup) {
    return Mix(store, perGroup).take();
}

} // namespace line605::bench
