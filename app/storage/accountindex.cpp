#include "storage/accountindex.h"

#include "domain/account.h"
#include "domain/textfold.h"
#include "storage/bulkstatement.h"
#include "storage/connection.h"
#include "storage/linewords.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <vector>

namespace line605 {

namespace {

/// What the index knows of an account, as texts in the columns' own form.
struct LineSource {
    qint64 account{};
    QString number;
    QString holder;
    QString address;
    QString phone;
    QString meters;       ///< in use, comma-separated
    QString otherNumbers; ///< found but not shown: removed meters, ИНН, contract; separated by line feeds
    QString kind;
    QString town;
    QString lastReadOn;
    qint64 balance{};
    qint64 openAppeals{};
};

/// Reads the accounts between two ids in the order of their ids: two streams, merged.
class LineReader {
public:
    explicit LineReader(Connection& connection)
        : m_accounts(connection, "account_line_source"), m_meters(connection, "account_line_meters") {}

    [[nodiscard]] Status start(qint64 first, qint64 last) {
        if (Status done = m_accounts.first(first, last); !done)
            return done;
        return m_meters.first(first, last);
    }

    [[nodiscard]] bool atEnd() const { return !m_accounts.hasRow(); }

    /// Takes the account that is next and goes on.
    [[nodiscard]] Status take(LineSource& line) {
        Premises premises;
        premises.house.town = m_accounts.text(7);
        premises.house.street = m_accounts.text(8);
        premises.house.number = m_accounts.text(9);
        premises.flat = m_accounts.text(10);
        line = {};
        line.account = m_accounts.int64(0);
        line.number = m_accounts.text(1);
        line.kind = m_accounts.text(2);
        line.holder = m_accounts.text(3);
        line.phone = m_accounts.text(6);
        line.address = addressLine(premises);
        line.town = premises.house.town;
        line.balance = m_accounts.int64(11);
        line.openAppeals = m_accounts.int64(12);
        for (const int column : {4, 5}) {
            if (const QString number = m_accounts.text(column); !number.isEmpty())
                line.otherNumbers += number + u'\n';
        }
        if (Status done = takeMeters(line); !done)
            return done;
        return m_accounts.next();
    }

    void finish() {
        m_accounts.reset();
        m_meters.reset();
    }

private:
    [[nodiscard]] Status takeMeters(LineSource& line) {
        while (m_meters.hasRow() && m_meters.int64(0) <= line.account) {
            if (m_meters.int64(0) == line.account) {
                const QString number = m_meters.text(1);
                if (m_meters.int64(2) == 0)
                    line.otherNumbers += number + u'\n';
                else
                    line.meters += line.meters.isEmpty() ? number : QStringLiteral(", ") + number;
                // ISO dates compare as texts; '' = never.
                line.lastReadOn = std::max(line.lastReadOn, m_meters.text(3));
            }
            if (Status done = m_meters.next(); !done)
                return done;
        }
        return Done{};
    }

    BulkStatement m_accounts;
    BulkStatement m_meters;
};

/// Writes lines with all that is found by them.
class LineWriter {
public:
    explicit LineWriter(Connection& connection)
        : m_line(connection, "account_line_add"), m_words(connection, "account_words_add"),
          m_digits(connection, "account_digits_add"), m_word(connection, "word_add") {}

    [[nodiscard]] Status put(qint64 rank, const LineSource& line) {
        const auto added =
            m_line.run(rank, line.account, line.number, line.holder, line.address, line.phone, line.meters, line.kind,
                       line.balance, line.lastReadOn, line.openAppeals, line.town);
        if (!added)
            return added.error();
        const QStringList words = wordsOf(line);
        for (const QString& word : words) {
            if (isLongWord(word))
                m_longWords.insert(word);
        }
        if (const auto done = m_words.run(rank, words.join(u' ')); !done)
            return done.error();
        const auto done = m_digits.run(rank, QString(line.number + u' ' + line.phone + u' ' + line.meters));
        return done ? Status(Done{}) : Status(done.error());
    }

    /// The long words come last: sorted, they fill their pages one after the other.
    [[nodiscard]] Status finish() {
        std::vector<QString> sorted(m_longWords.cbegin(), m_longWords.cend());
        std::sort(sorted.begin(), sorted.end());
        for (const QString& word : sorted) {
            if (const auto done = m_word.run(word); !done)
                return done.error();
        }
        return Done{};
    }

private:
    [[nodiscard]] static QStringList wordsOf(const LineSource& line) {
        QStringList words = nameWords(line.holder) + searchWords(line.address);
        for (QString& word : words)
            word = lineTerm(word);
        appendNumberWords(words, line.number);
        appendNumberWords(words, line.phone);
        for (const QString& meter : line.meters.split(QStringLiteral(", "), Qt::SkipEmptyParts))
            appendNumberWords(words, meter);
        for (const QString& number : line.otherNumbers.split(u'\n', Qt::SkipEmptyParts))
            appendNumberWords(words, number);
        return words;
    }

    BulkStatement m_line;
    BulkStatement m_words;
    BulkStatement m_digits;
    BulkStatement m_word;
    QSet<QString> m_longWords;
};

template<class Line>
[[nodiscard]] auto texts(Line& line) {
    return std::array{&line.number, &line.holder,       &line.address, &line.phone,     &line.meters,
                      &line.kind,   &line.otherNumbers, &line.town,    &line.lastReadOn};
}

/// All lines of the store, packed: sorted in memory, since sorting half a million long texts in the encrypted file
/// would write it twice, and a file of its own would not be encrypted.
class LineHeap {
public:
    void add(const LineSource& line) {
        m_record = sortKey(line.holder).toUtf8() + '\0' + sortKey(line.address).toUtf8();
        Row row;
        row.keySize = quint32(m_record.size());
        row.order = quint32(m_rows.size());
        append(&line.account, sizeof line.account);
        append(&line.balance, sizeof line.balance);
        append(&line.openAppeals, sizeof line.openAppeals);
        for (const QString* text : texts(line)) {
            const QByteArray utf8 = text->toUtf8();
            const auto size = quint32(utf8.size());
            append(&size, sizeof size);
            append(utf8.constData(), size);
        }
        row.start = keep(m_record);
        m_rows.push_back(row);
    }

    void sort() {
        std::sort(m_rows.begin(), m_rows.end(), [this](const Row& a, const Row& b) {
            const int order = std::memcmp(a.start, b.start, std::min(a.keySize, b.keySize));
            if (order != 0)
                return order < 0;
            return a.keySize != b.keySize ? a.keySize < b.keySize : a.order < b.order;
        });
    }

    [[nodiscard]] size_t size() const { return m_rows.size(); }

    [[nodiscard]] LineSource at(size_t index) const {
        const Row& row = m_rows[index];
        const char* from = row.start + row.keySize;
        const auto read = [&from](void* into, size_t size) {
            std::memcpy(into, from, size);
            from += size;
        };
        LineSource line;
        read(&line.account, sizeof line.account);
        read(&line.balance, sizeof line.balance);
        read(&line.openAppeals, sizeof line.openAppeals);
        for (QString* text : texts(line)) {
            quint32 size{};
            read(&size, sizeof size);
            *text = QString::fromUtf8(from, size);
            from += size;
        }
        return line;
    }

private:
    struct Row {
        const char* start{}; ///< the sort key, then the fields
        quint32 keySize{};
        quint32 order{}; ///< as read, which settles twins
    };

    void append(const void* bytes, size_t size) { m_record.append(static_cast<const char*>(bytes), qsizetype(size)); }

    /// Blocks do not move and do not double like a growing array.
    [[nodiscard]] const char* keep(const QByteArray& record) {
        constexpr size_t blockSize = 4 << 20;
        const auto size = size_t(record.size());
        if (size > m_left) {
            m_left = std::max(blockSize, size);
            m_blocks.push_back(std::make_unique<char[]>(m_left));
            m_free = m_blocks.back().get();
        }
        char* place = m_free;
        std::memcpy(place, record.constData(), size);
        m_free += size;
        m_left -= size;
        return place;
    }

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char* m_free{};
    size_t m_left{};
    std::vector<Row> m_rows;
    QByteArray m_record; ///< being packed
};

/// Runs statements without arguments and rows.
Status runAll(Connection& connection, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        if (const auto done = BulkStatement(connection, name).run(); !done)
            return done.error();
    }
    return Done{};
}

Status readAll(Connection& connection, LineHeap& heap) {
    LineReader reader(connection);
    if (Status done = reader.start(0, std::numeric_limits<qint64>::max()); !done)
        return done;
    LineSource line;
    while (!reader.atEnd()) {
        if (Status done = reader.take(line); !done)
            return done;
        heap.add(line);
    }
    return Done{};
}

} // namespace

Status rebuildAccountIndex(Connection& connection, const std::function<void(double)>& progress) {
    constexpr double readShare = 0.2;
    constexpr double writeShare = 0.7;
    const auto tell = [&progress](double share) {
        if (progress)
            progress(share);
    };
    if (Status done =
            runAll(connection, {"account_line_clear", "account_words_clear", "account_digits_clear", "word_clear"});
        !done)
        return done;
    LineHeap heap;
    if (Status done = readAll(connection, heap); !done)
        return done;
    heap.sort();
    tell(readShare);
    LineWriter writer(connection);
    for (size_t i = 0; i < heap.size(); ++i) {
        if (Status done = writer.put(qint64(i) + 1, heap.at(i)); !done)
            return done;
        if (i % 4096 == 0)
            tell(readShare + writeShare * double(i) / double(heap.size()));
    }
    if (Status done = writer.finish(); !done)
        return done;
    // One segment each: a query then reads one list a word instead of a dozen.
    if (Status done = runAll(connection, {"account_words_optimize", "account_digits_optimize"}); !done)
        return done;
    tell(1);
    return Done{};
}

Status refreshAccountIndex(Connection& connection, AccountId account) {
    LineReader reader(connection);
    if (Status done = reader.start(account.value, account.value); !done)
        return done;
    if (reader.atEnd())
        return Error{ErrorCode::NotFound, QStringLiteral("account=%1").arg(account.value)};
    LineSource line;
    if (Status done = reader.take(line); !done)
        return done;
    reader.finish();
    BulkStatement place(connection, "account_line_rank");
    if (Status done = place.first(account.value); !done)
        return done;
    const qint64 rank = place.int64(0);
    place.reset();
    for (const char* name : {"account_words_remove", "account_digits_remove"}) {
        if (const auto removed = BulkStatement(connection, name).run(rank); !removed)
            return removed.error();
    }
    LineWriter writer(connection);
    if (Status done = writer.put(rank, line); !done)
        return done;
    return writer.finish();
}

} // namespace line605
