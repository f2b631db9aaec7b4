#include "services/registry/csvreader.h"

#include <rapidcheck.h>

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace line605;

namespace {

/// Rows of fields as the reader gives them; problems as "fault@line:field".
struct Parsed {
    QVector<QStringList> rows;
    QVector<int> lines;
    QStringList problems;
};

Parsed parse(const QByteArray& text, TextEncoding encoding = TextEncoding::Utf8) {
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, encoding);
    Parsed parsed;
    CsvRow row;
    while (reader.next(row)) {
        QStringList fields;
        for (const CsvField& field : row.fields)
            fields.append(field.text);
        parsed.rows.append(fields);
        parsed.lines.append(row.line);
        for (const CsvProblem& problem : row.problems)
            parsed.problems.append(
                QStringLiteral("%1@%2:%3").arg(int(problem.fault)).arg(problem.line).arg(problem.field));
    }
    return parsed;
}

QString problem(CsvFault fault, int line, int field) {
    return QStringLiteral("%1@%2:%3").arg(int(fault)).arg(line).arg(field);
}

/// A device that gives its bytes in small pieces, so that every state of the reader meets a border.
class Trickle : public QIODevice {
public:
    Trickle(QByteArray bytes, qint64 piece) : m_bytes(std::move(bytes)), m_piece(piece) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override {
        const qint64 count = std::min({maxSize, m_piece, qint64(m_bytes.size()) - m_done});
        std::memcpy(data, m_bytes.constData() + m_done, size_t(count));
        m_done += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_done{};
};

QByteArray written(const std::vector<std::vector<QString>>& rows, const QByteArray& lineEnd) {
    QByteArray text;
    for (const std::vector<QString>& row : rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += ';';
            // Quoted where it must be, and where it need not in every other field.
            const bool must = row[i].contains(QRegularExpression(QStringLiteral("[;\"\r\n]")));
            const QByteArray field = QString(row[i]).replace(u'"', QStringLiteral("\"\"")).toUtf8();
            text += must || i % 2 == 1 ? '"' + field + '"' : field;
        }
        text += lineEnd;
    }
    return text;
}

} // namespace

/// RFC 4180 with line numbers as an editor counts them.
class CsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void countsLinesInsideQuotes();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void refusesLongFieldsInBoundedMemory();
    void givesTheRowAsItStands();
    void readsWindows1251();
    void roundTrips();
};

void CsvReaderTest::reads_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QVector<QStringList>>("rows");
    QTest::newRow("nothing") << QByteArray() << QVector<QStringList>{};
    QTest::newRow("one line without end") << QByteArray("a;b") << QVector<QStringList>{{"a", "b"}};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a;b\n1;2\n")
                                     << QVector<QStringList>{{"a", "b"}, {"1", "2"}};
    QTest::newRow("CRLF") << QByteArray("a;b\r\n1;2\r\n") << QVector<QStringList>{{"a", "b"}, {"1", "2"}};
    QTest::newRow("empty fields") << QByteArray(";;\n;\"\";\n") << QVector<QStringList>{{"", "", ""}, {"", "", ""}};
    QTest::newRow("blank lines") << QByteArray("a\n\n\r\nb\n\n") << QVector<QStringList>{{"a"}, {"b"}};
    QTest::newRow("quoted separator") << QByteArray("\"a;b\";c\n") << QVector<QStringList>{{"a;b", "c"}};
    QTest::newRow("doubled quote") << QByteArray("\"say \"\"yes\"\"\";c\n")
                                   << QVector<QStringList>{{"say \"yes\"", "c"}};
    QTest::newRow("line break inside") << QByteArray("\"a\nb\r\nc\";d\n") << QVector<QStringList>{{"a\nb\r\nc", "d"}};
    QTest::newRow("carriage return inside") << QByteArray("a\rb;c\n") << QVector<QStringList>{{"a\rb", "c"}};
    QTest::newRow("quoted at the end") << QByteArray("a;\"b\"") << QVector<QStringList>{{"a", "b"}};
    QTest::newRow("comma is text") << QByteArray("a,b;c\n") << QVector<QStringList>{{"a,b", "c"}};
    QTest::newRow("letters") << QByteArray("Ёлкин;ул. Невского\n") << QVector<QStringList>{{"Ёлкин", "ул. Невского"}};
}

void CsvReaderTest::reads() {
    QFETCH(QByteArray, text);
    QFETCH(QVector<QStringList>, rows);
    const Parsed parsed = parse(text);
    QCOMPARE(parsed.rows, rows);
    QCOMPARE(parsed.problems, QStringList());
}

void CsvReaderTest::countsLinesInsideQuotes() {
    QBuffer buffer;
    buffer.setData("h1;h2\n\n\"one\ntwo\r\nthree\";\"x\"\n4;5\n");
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, TextEncoding::Utf8);
    CsvRow row;
    QVERIFY(reader.next(row));
    QCOMPARE(row.line, 1);
    QVERIFY(reader.next(row));
    QCOMPARE(row.line, 3);
    QCOMPARE(row.fields.at(0).line, 3);
    QCOMPARE(row.fields.at(1).line, 5);
    QVERIFY(reader.next(row));
    QCOMPARE(row.line, 6);
    QVERIFY(!reader.next(row));
}

void CsvReaderTest::tellsWhatIsWrong_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<int>("rows");
    QTest::newRow("stray quote") << QByteArray("a\na\"b;c\nd\n") << QStringList{problem(CsvFault::StrayQuote, 2, 0)}
                                 << 3;
    QTest::newRow("text after the quote")
        << QByteArray("h\n1;\"a\"b;2\n3\n") << QStringList{problem(CsvFault::TextAfterQuote, 2, 1)} << 3;
    QTest::newRow("open quote spoils one line")
        << QByteArray("h\n\"a;b\nc;d\ne;f\n") << QStringList{problem(CsvFault::QuoteNotClosed, 2, 0)} << 4;
    QTest::newRow("open quote before a quoted line")
        << QByteArray("h\n\"a;b\n\"c\";d\ne;f\n") << QStringList{problem(CsvFault::TextAfterQuote, 2, 0)} << 4;
    QTest::newRow("bad UTF-8") << QByteArray("h\n\xC3\x28;b\n") << QStringList{problem(CsvFault::BadEncoding, 2, 0)}
                               << 2;
    QTest::newRow("overlong UTF-8") << QByteArray("h\n\xC0\x80\n") << QStringList{problem(CsvFault::BadEncoding, 2, 0)}
                                    << 2;
    QTest::newRow("NUL") << QByteArray("h\na\0b;c\n", 8) << QStringList{problem(CsvFault::NulCharacter, 2, 0)} << 2;
}

void CsvReaderTest::tellsWhatIsWrong() {
    QFETCH(QByteArray, text);
    QFETCH(QStringList, problems);
    QFETCH(int, rows);
    const Parsed parsed = parse(text);
    QCOMPARE(parsed.problems, problems);
    QCOMPARE(parsed.rows.size(), rows);
    QCOMPARE(parsed.lines.constLast(), int(text.count('\n')));
}

void CsvReaderTest::refusesLongFieldsInBoundedMemory() {
    // 40 MB in one unquoted field, then a good line; and a quote that is open for 3 MB.
    const QByteArray longField = "h\n" + QByteArray(40'000'000, 'x') + ";y\n1;2\n";
    const Parsed plain = parse(longField);
    QCOMPARE(plain.problems, QStringList{problem(CsvFault::FieldTooLong, 2, 0)});
    QCOMPARE(plain.rows.constLast(), (QStringList{"1", "2"}));
    QVERIFY(plain.rows.at(1).at(0).size() < 10'000);

    QByteArray open = "h\n\"open;\n";
    for (int i = 0; i < 3000; ++i)
        open += QByteArray(1000, 'z') + '\n';
    const Parsed quoted = parse(open);
    QCOMPARE(quoted.problems, QStringList{problem(CsvFault::FieldTooLong, 2, 0)});
    QCOMPARE(quoted.rows.size(), 3002);
}

void CsvReaderTest::givesTheRowAsItStands() {
    QBuffer buffer;
    buffer.setData("h\r\n\"a\r\nb\";  c\r\nlast");
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, TextEncoding::Utf8);
    CsvRow row;
    QVERIFY(reader.next(row));
    QCOMPARE(reader.rawRow(), QByteArray("h\r\n"));
    QVERIFY(reader.next(row));
    QCOMPARE(reader.rawRow(), QByteArray("\"a\r\nb\";  c\r\n"));
    QVERIFY(reader.next(row));
    QCOMPARE(reader.rawRow(), QByteArray("last"));
    QVERIFY(!reader.failed());
}

void CsvReaderTest::readsWindows1251() {
    const QString text = QStringLiteral("Ёж №5 «Ульяна» — щёлочь, Їжак");
    const QByteArray bytes = encodeText(text, TextEncoding::Windows1251);
    QCOMPARE(bytes.size(), text.size());
    QCOMPARE(parse(bytes, TextEncoding::Windows1251).rows, (QVector<QStringList>{{text}}));
    QCOMPARE(parse("h\n\x98\n", TextEncoding::Windows1251).problems, QStringList{problem(CsvFault::BadEncoding, 2, 0)});
    QCOMPARE(encodeText(QStringLiteral("語"), TextEncoding::Windows1251), QByteArray("?"));
    // Every byte that means something comes back as it was.
    for (int byte = 1; byte < 256; ++byte) {
        QString decoded;
        if (decodeText(QByteArray(1, char(byte)), TextEncoding::Windows1251, decoded))
            QCOMPARE(encodeText(decoded, TextEncoding::Windows1251), QByteArray(1, char(byte)));
    }
}

/// Whatever is written quoted is read back the same, wherever the pieces of the file end.
void CsvReaderTest::roundTrips() {
    const bool held = rc::check("CSV comes back", [] {
        const auto letters = QStringLiteral("аЯё;\"\n\r,; x");
        const auto field = rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(letters.size()))),
                                        [letters](const std::vector<int>& places) {
                                            QString text;
                                            for (const int place : places)
                                                text += letters.at(place);
                                            return text;
                                        });
        const auto row = rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(field));
        const std::vector<std::vector<QString>> rows = *rc::gen::container<std::vector<std::vector<QString>>>(row);
        const QByteArray lineEnd = *rc::gen::element(QByteArray("\n"), QByteArray("\r\n"));
        const QByteArray text = written(rows, lineEnd);
        Trickle device(text, *rc::gen::inRange(1, 9));
        CsvReader reader(device, TextEncoding::Utf8);
        CsvRow read;
        int line = 1;
        for (const std::vector<QString>& expected : rows) {
            // A row of one empty field is a blank line; the reader leaves it out.
            QString whole;
            for (const QString& part : expected)
                whole += part;
            if (expected.size() > 1 || !whole.isEmpty()) {
                RC_ASSERT(reader.next(read));
                RC_ASSERT(read.problems.isEmpty());
                RC_ASSERT(read.line == line);
                RC_ASSERT(read.fields.size() == qsizetype(expected.size()));
                for (size_t i = 0; i < expected.size(); ++i)
                    RC_ASSERT(read.fields.at(qsizetype(i)).text == expected[i]);
            }
            line += int(whole.count(u'\n')) + 1;
        }
        RC_ASSERT(!reader.next(read));
        RC_ASSERT(reader.bytesRead() == text.size());
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "test_csvreader.moc"
