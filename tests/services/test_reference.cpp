#include "services/reference.h"
#include "support/teststore.h"

#include <QHash>
#include <QTest>

using namespace line605;

namespace {

/// The program's files with one of them taken away or replaced.
class ChangedFiles : public ReferenceData {
public:
    Result<QByteArray> file(const QString& name) const override {
        if (name != changed)
            return test::sourceReferenceData().file(name);
        return content ? Result<QByteArray>(*content) : Result<QByteArray>(Error{ErrorCode::ReferenceMissing});
    }

    QString changed;
    std::optional<QByteArray> content;
};

} // namespace

class TestReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsTheProgramsFiles() {
        const Result<Reference> reference = Reference::load(test::sourceReferenceData());
        QVERIFY(reference.ok());
        QCOMPARE(reference.value().profile.contactPhone, QStringLiteral("605-885"));
        QCOMPARE(reference.value().profile.accountNumberLength, 12);
        QCOMPARE(reference.value().readingRules.windowFirstDay, 20);
        QVERIFY(reference.value().calendar.covers(QDate(2026, 11, 22)));
    }

    void namesTheFileThatIsWrong_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        for (const char* name : {"production_calendar.json", "reading_rules.json", "tariffs.json",
                                 "appeal_deadlines.json", "due_dates.json", "profile.json"}) {
            QTest::addRow("%s missing", name) << QString::fromLatin1(name) << QByteArray();
            QTest::addRow("%s torn", name) << QString::fromLatin1(name) << QByteArray("{\"a\":");
        }
        QTest::newRow("profile without a phone")
            << QStringLiteral("profile.json") << QByteArray("{\"retailer\":\"x\",\"accountNumberLength\":12}");
    }

    void namesTheFileThatIsWrong() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        ChangedFiles files;
        files.changed = name;
        if (!content.isEmpty())
            files.content = content;
        const Result<Reference> reference = Reference::load(files);
        QVERIFY(!reference);
        QCOMPARE(reference.error().code, ErrorCode::ReferenceMissing);
        QVERIFY(reference.error().detail.contains(name));
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "test_reference.moc"
