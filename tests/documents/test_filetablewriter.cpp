#include "documents/csvwriter.h"
#include "documents/filetablewriter.h"
#include "documents/xlsxwriter.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <rapidcheck.h>

using namespace line605;

namespace {

std::function<std::optional<TableRow>()> rowsOf(QVector<TableRow> rows) {
    return [rows = std::move(rows), at = qsizetype(0)]() mutable -> std::optional<TableRow> {
        return at < rows.size() ? std::optional(rows.at(at++)) : std::nullopt;
    };
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An independent reading of RFC 4180 with «;».
QVector<QStringList> parsedCsv(const QString& text) {
    QVector<QStringList> records;
    QStringList record;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
                field += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u';') {
            record.append(std::exchange(field, {}));
        } else if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n') {
            record.append(std::exchange(field, {}));
            records.append(std::exchange(record, {}));
            ++i;
        } else {
            field += c;
        }
    }
    return records;
}

/// A cell as a sheet has it: its type ("n", "inlineStr" …), its style and its value.
struct SheetCell {
    QString type;
    QString style;
    QString value;
};

struct Sheet {
    QHash<QString, SheetCell> cells;
    QString name;
    QString filter;
    QString frozenFrom;
    QVector<double> widths;
};

QString part(const QTemporaryDir& dir, const QString& name) {
    return dir.filePath(QStringLiteral("parts/") + name);
}

/// Takes the workbook apart with an independent program and reads its one sheet.
Sheet readSheet(const QTemporaryDir& dir, const QString& path) {
    Sheet sheet;
    QProcess unpack;
    unpack.start(QStringLiteral("python3"),
                 {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), path, part(dir, {})});
    if (!unpack.waitForFinished() || unpack.exitCode() != 0)
        return sheet;

    QXmlStreamReader book(bytesOf(part(dir, QStringLiteral("xl/workbook.xml"))));
    while (!book.atEnd()) {
        if (book.readNext() == QXmlStreamReader::StartElement && book.name() == u"sheet")
            sheet.name = book.attributes().value(QStringLiteral("name")).toString();
    }
    QXmlStreamReader xml(bytesOf(part(dir, QStringLiteral("xl/worksheets/sheet1.xml"))));
    QString at;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"pane")
            sheet.frozenFrom = attributes.value(QStringLiteral("topLeftCell")).toString();
        else if (xml.name() == u"autoFilter")
            sheet.filter = attributes.value(QStringLiteral("ref")).toString();
        else if (xml.name() == u"col")
            sheet.widths.append(attributes.value(QStringLiteral("width")).toDouble());
        else if (xml.name() == u"c") {
            at = attributes.value(QStringLiteral("r")).toString();
            sheet.cells[at].type = attributes.value(QStringLiteral("t")).toString();
            sheet.cells[at].style = attributes.value(QStringLiteral("s")).toString();
        } else if (xml.name() == u"f") {
            sheet.cells[at].type = QStringLiteral("formula");
        } else if (xml.name() == u"v" || xml.name() == u"t") {
            sheet.cells[at].value = xml.readElementText();
        }
    }
    return sheet;
}

const QVector<TableRow> someRows{
    {QStringLiteral("Иванов Пётр"), qint64(12345), Money{-125430}, QDate(2026, 11, 22)},
    {QStringLiteral("=1+1"), qint64(-7), Money{5}, TableCell()},
};
const QStringList someHeaders{QStringLiteral("Потребитель"), QStringLiteral("кВт·ч"), QStringLiteral("Баланс"),
                              QStringLiteral("Дата")};

} // namespace

class TestFileTableWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvFieldIsNeutralAndQuoted_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const char* text, const char* field) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(field);
        };
        row("plain", "ул. Невского", "ул. Невского");
        row("empty", "", "");
        row("equals", "=cmd()", "'=cmd()");
        row("plus", "+7 911", "'+7 911");
        row("minus", "-1", "'-1");
        row("at", "@SUM(A1)", "'@SUM(A1)");
        row("tab", "\tx", "'\tx");
        row("return", "\rx", "\"'\rx\"");
        row("separator", "а;б", "\"а;б\"");
        row("quote", "ООО \"Свет\"", "\"ООО \"\"Свет\"\"\"");
        row("two lines", "а\nб", "\"а\nб\"");
        row("formula with separator", "=A1;B1", "\"'=A1;B1\"");
        row("inside is harmless", "1=1", "1=1");
    }
    void csvFieldIsNeutralAndQuoted() {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QCOMPARE(CsvWriter::field(text), field);
    }

    void csvFieldOfNumbers_data() {
        QTest::addColumn<qint64>("kopecks");
        QTest::addColumn<QString>("field");
        QTest::newRow("zero") << qint64(0) << "0,00";
        QTest::newRow("kopecks") << qint64(5) << "0,05";
        QTest::newRow("debt") << qint64(-125430) << "-1254,30";
        QTest::newRow("debt below a rouble") << qint64(-7) << "-0,07";
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << "-92233720368547758,08";
    }
    void csvFieldOfNumbers() {
        QFETCH(qint64, kopecks);
        QFETCH(QString, field);
        QCOMPARE(CsvWriter::field(Money{kopecks}), field);
    }

    void csvFieldsOfOtherTypes() {
        QCOMPARE(CsvWriter::field(TableCell(qint64(-42))), QStringLiteral("-42")); // a number is no formula
        QCOMPARE(CsvWriter::field(TableCell(QDate(2026, 3, 1))), QStringLiteral("01.03.2026"));
        QCOMPARE(CsvWriter::field(TableCell(QDate())), QString());
        QCOMPARE(CsvWriter::field(TableCell()), QString());
    }

    void csvFileReadsBack() {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("list.csv"));
        FileTableWriter writer;
        QVERIFY(writer.write(path, TableFormat::Csv, QStringLiteral("Список"), someHeaders, rowsOf(someRows)).ok());
        const QByteArray bytes = bytesOf(path);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QVector<QStringList> records = parsedCsv(QString::fromUtf8(bytes.mid(3)));
        QCOMPARE(records.size(), 3);
        QCOMPARE(records.at(0), someHeaders);
        QCOMPARE(records.at(1), (QStringList{"Иванов Пётр", "12345", "-1254,30", "22.11.2026"}));
        QCOMPARE(records.at(2), (QStringList{"'=1+1", "-7", "0,05", ""}));
    }

    void csvOfAnyTextReadsBack() {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("any.csv"));
        const bool holds = rc::check("what is written as CSV is read back", [&path] {
            const auto cell = rc::gen::map(rc::gen::container<std::vector<char16_t>>(rc::gen::weightedOneOf<char16_t>(
                                               {{3, rc::gen::elementOf(std::u16string(u";\"\r\n\t=+-@' "))},
                                                {5, rc::gen::elementOf(std::u16string(u"абвгдёЖabc019"))}})),
                                           [](const std::vector<char16_t>& units) {
                                               return QString::fromUtf16(units.data(), qsizetype(units.size()));
                                           });
            const int columns = *rc::gen::inRange(1, 5);
            const auto records = *rc::gen::container<std::vector<std::vector<QString>>>(
                rc::gen::container<std::vector<QString>>(std::size_t(columns), cell));
            QVector<TableRow> rows;
            for (const std::vector<QString>& record : records)
                rows.append(TableRow(record.cbegin(), record.cend()));
            QStringList headers;
            for (int i = 0; i < columns; ++i)
                headers.append(QStringLiteral("h%1").arg(i));

            FileTableWriter writer;
            RC_ASSERT(writer.write(path, TableFormat::Csv, {}, headers, rowsOf(rows)).ok());
            const QVector<QStringList> read = parsedCsv(QString::fromUtf8(bytesOf(path).mid(3)));
            RC_ASSERT(read.size() == qsizetype(records.size()) + 1);
            for (std::size_t i = 0; i < records.size(); ++i) {
                for (int column = 0; column < columns; ++column) {
                    const QString& written = records.at(i).at(std::size_t(column));
                    const bool risky = !written.isEmpty() && QStringLiteral("=+-@\t\r").contains(written.front());
                    RC_ASSERT(read.at(qsizetype(i) + 1).at(column) == (risky ? u'\'' + written : written));
                }
            }
        });
        QVERIFY(holds);
    }

    void xlsxHasTypedCells() {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("list.xlsx"));
        FileTableWriter writer;
        QVERIFY(writer
                    .write(path, TableFormat::Xlsx, QStringLiteral("Начисления: 390012345678"), someHeaders,
                           rowsOf(someRows))
                    .ok());
        const Sheet sheet = readSheet(dir, path);
        QCOMPARE(sheet.name, QStringLiteral("Начисления 390012345678"));
        QCOMPARE(sheet.cells.value("A1").value, someHeaders.at(0));
        QVERIFY(!sheet.cells.value("A1").style.isEmpty());
        QCOMPARE(sheet.cells.value("A2").type, QStringLiteral("inlineStr"));
        QCOMPARE(sheet.cells.value("A2").value, QStringLiteral("Иванов Пётр"));
        QCOMPARE(sheet.cells.value("A3").type, QStringLiteral("inlineStr")); // a text, not a formula
        QCOMPARE(sheet.cells.value("A3").value, QStringLiteral("=1+1"));
        QCOMPARE(sheet.cells.value("B2").type, QString()); // the default type is a number
        QCOMPARE(sheet.cells.value("B2").value, QStringLiteral("12345"));
        QCOMPARE(sheet.cells.value("C2").value, QStringLiteral("-1254.3"));
        QCOMPARE(sheet.cells.value("C3").value, QStringLiteral("0.05"));
        QCOMPARE(sheet.cells.value("D2").value, QStringLiteral("46348")); // 22.11.2026 in days since 1900
        QVERIFY(!sheet.cells.contains("D3"));
        QVERIFY(sheet.cells.value("B2").style != sheet.cells.value("C2").style);
        QVERIFY(sheet.cells.value("C2").style != sheet.cells.value("D2").style);
        QCOMPARE(sheet.frozenFrom, QStringLiteral("A2"));
        QCOMPARE(sheet.filter, QStringLiteral("A1:D3"));
        QCOMPARE(sheet.widths.size(), 4);
        QVERIFY(sheet.widths.at(0) > sheet.widths.at(2));
    }

    void xlsxKeepsWhatASheetCannotHold() {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("odd.xlsx"));
        const QString tooLong(40'000, u'я');
        const qint64 tooPrecise = (qint64(1) << 53) + 1;
        FileTableWriter writer;
        QVERIFY(writer
                    .write(path, TableFormat::Xlsx, {}, {QStringLiteral("а"), QStringLiteral("б")},
                           rowsOf({{tooLong, tooPrecise}}))
                    .ok());
        const Sheet sheet = readSheet(dir, path);
        QCOMPARE(sheet.cells.value("A2").value.size(), 32'767);
        QVERIFY(sheet.cells.value("A2").value.endsWith(u'…'));
        QCOMPARE(sheet.cells.value("B2").type, QStringLiteral("inlineStr"));
        QCOMPARE(sheet.cells.value("B2").value, QString::number(tooPrecise));
    }

    void sheetName_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "Счета"
                               << "Счета";
        QTest::newRow("forbidden") << "[а]:*?/\\б"
                                   << "аб";
        QTest::newRow("long") << QString(40, u'я') << QString(31, u'я');
        QTest::newRow("apostrophes") << "''а''"
                                     << "а";
        QTest::newRow("nothing left") << ":"
                                      << "";
    }
    void sheetName() {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(XlsxWriter::sheetName(title), name);
    }

    void cancelLeavesWhatWasThere_data() {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << int(TableFormat::Csv);
        QTest::newRow("xlsx") << int(TableFormat::Xlsx);
    }
    void cancelLeavesWhatWasThere() {
        QFETCH(int, format);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("kept"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("before");
        old.close();
        int asked = 0;
        FileTableWriter writer;
        const Status status = writer.write(
            path, TableFormat(format), QStringLiteral("t"), {QStringLiteral("h")},
            []() -> std::optional<TableRow> { return TableRow{QStringLiteral("row")}; },
            [&asked] { return ++asked > 100; });
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::Cancelled);
        QCOMPARE(bytesOf(path), QByteArray("before"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("kept")});
    }

    void unwritablePlaceIsTold_data() { cancelLeavesWhatWasThere_data(); }
    void unwritablePlaceIsTold() {
        QFETCH(int, format);
        const QTemporaryDir dir;
        FileTableWriter writer;
        const Status status = writer.write(dir.filePath(QStringLiteral("no/such/folder/list")), TableFormat(format), {},
                                           someHeaders, rowsOf(someRows));
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::FileUnwritable);
    }

    void manyRowsStreamThrough() {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("many.csv"));
        int left = 20'000;
        FileTableWriter writer;
        QVERIFY(writer
                    .write(path, TableFormat::Csv, {}, {QStringLiteral("n")},
                           [&left]() -> std::optional<TableRow> {
                               return left-- > 0 ? std::optional(TableRow{qint64(left)}) : std::nullopt;
                           })
                    .ok());
        QCOMPARE(bytesOf(path).count('\n'), 20'001);
    }
};

QTEST_GUILESS_MAIN(TestFileTableWriter)
#include "test_filetablewriter.moc"
