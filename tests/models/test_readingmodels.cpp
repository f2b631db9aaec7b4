#include "models/accountlinesmodel.h"
#include "models/readingfilterproxymodel.h"
#include "models/readinghistorymodel.h"
#include "models/roles.h"
#include "models/takenreadingsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace line605;

namespace {

const OperationId firstAct{QUuid::createUuid()};
const OperationId secondAct{QUuid::createUuid()};

Reading reading(qint64 meter, TariffZone zone, QDate on, qint64 value, ReadingSource source = ReadingSource::Phone) {
    Reading made;
    made.id = {QUuid::createUuid()};
    made.account = {1};
    made.meter = {meter};
    made.zone = zone;
    made.readOn = on;
    made.value = value;
    made.source = source;
    return made;
}

MeterHistory twoZones() {
    MeterHistory history;
    history.meter.id = {7};
    history.meter.number = QStringLiteral("M-7");
    history.meter.zones = 2;
    history.meter.digits = 5;
    history.readings = {reading(7, TariffZone::T1, QDate(2026, 8, 21), 100),
                        reading(7, TariffZone::T2, QDate(2026, 8, 21), 50),
                        reading(7, TariffZone::T1, QDate(2026, 9, 25), 190, ReadingSource::Average),
                        reading(7, TariffZone::T2, QDate(2026, 9, 25), 90, ReadingSource::Average),
                        reading(7, TariffZone::T1, QDate(2026, 10, 21), 300),
                        reading(7, TariffZone::T2, QDate(2026, 10, 21), 120)};
    return history;
}

QString text(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

} // namespace

class TestReadingModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void putsTheZonesOfADayIntoOneRow() {
        ReadingHistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHistory({twoZones()});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.zones(), 2);
        QCOMPARE(model.rows().constFirst().readOn, QDate(2026, 10, 21)); // newest first
        QCOMPARE(text(model, 0, ReadingHistoryModel::ValueT1), QStringLiteral("300"));
        QCOMPARE(text(model, 0, ReadingHistoryModel::ValueT2), QStringLiteral("120"));
        QCOMPARE(text(model, 0, ReadingHistoryModel::ValueT3), QString());
        model.setHistory({});
        QCOMPARE(model.rowCount(), 0);
    }

    void countsUseFromRealReadingsOnly() {
        ReadingHistoryModel model;
        model.setHistory({twoZones()});
        QCOMPARE(model.rows().at(0).use, (Energy{270})); // past the calculated one
        QVERIFY(!model.rows().at(1).use);
        QVERIFY(model.index(1, 0).data(ReadingHistoryModel::CalculatedRole).toBool());
        QVERIFY(!text(model, 1, ReadingHistoryModel::Note).isEmpty());
        QVERIFY(!model.rows().at(2).use); // the first
    }

    void keepsCorrectedReadingsAndSaysSo() {
        MeterHistory history = twoZones();
        for (qsizetype i = 4; i < 6; ++i) {
            Reading correction = history.readings.at(i);
            correction.id = {QUuid::createUuid()};
            correction.corrects = history.readings.at(i).id;
            correction.value -= 10;
            correction.operation = secondAct;
            history.readings[i].superseded = true;
            history.readings[i].operation = firstAct;
            history.readings.append(correction);
        }
        ReadingHistoryModel model;
        model.setHistory({history});
        QCOMPARE(model.rowCount(), 4);
        int superseded = 0;
        for (int row = 0; row < 2; ++row)
            superseded += model.index(row, 0).data(ReadingHistoryModel::SupersededRole).toBool() ? 1 : 0;
        QCOMPARE(superseded, 1);
        for (const ReadingHistoryModel::Row& row : model.rows()) {
            if (row.correction)
                QCOMPARE(row.use, (Energy{250}));
            if (row.superseded)
                QVERIFY(!row.use);
        }
    }

    void exportsTypedCells() {
        ReadingHistoryModel model;
        model.setHistory({twoZones()});
        const auto cell = [&model](int column) { return model.index(0, column).data(ExportRole).value<TableCell>(); };
        QCOMPARE(std::get<QDate>(cell(ReadingHistoryModel::ReadOn)), QDate(2026, 10, 21));
        QCOMPARE(std::get<qint64>(cell(ReadingHistoryModel::ValueT1)), 300);
        QCOMPARE(std::get<qint64>(cell(ReadingHistoryModel::Use)), 270);
        QCOMPARE(std::get<QString>(cell(ReadingHistoryModel::MeterNumber)), QStringLiteral("M-7"));
    }

    void narrowsByMeterAndSource() {
        MeterHistory old = twoZones();
        old.meter.id = {6};
        for (Reading& one : old.readings)
            one.meter = {6};
        ReadingHistoryModel model;
        ReadingFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHistory({twoZones(), old});
        QCOMPARE(proxy.rowCount(), 6);
        QVERIFY(!proxy.isNarrowed());
        proxy.setMeter({6});
        QCOMPARE(proxy.rowCount(), 3);
        proxy.setSource(ReadingSource::Average);
        QCOMPARE(proxy.rowCount(), 1);
        QVERIFY(proxy.isNarrowed());
        proxy.setMeter({});
        QCOMPARE(proxy.rowCount(), 2);
        proxy.setSource(std::nullopt);
        proxy.sort(ReadingHistoryModel::ValueT1, Qt::AscendingOrder);
        QCOMPARE(text(proxy, 0, ReadingHistoryModel::ValueT1), QStringLiteral("100"));
    }

    void groupsWhatWasTakenTogether() {
        TakenReading day{reading(7, TariffZone::T1, QDate(2026, 11, 22), 300),
                         QStringLiteral("390000000001"),
                         QStringLiteral("Holder"),
                         QStringLiteral("Address"),
                         QStringLiteral("M-7"),
                         2};
        day.reading.operation = firstAct;
        day.reading.recordedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        TakenReading night = day;
        night.reading.zone = TariffZone::T2;
        night.reading.value = 120;
        TakenReading other = day;
        other.reading.operation = secondAct;
        other.reading.account = {2};
        other.zones = 1;
        TakenReadingsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDate today(2026, 11, 22);
        model.setReadings({night, day, other}, today);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.accounts(), 2);
        QVERIFY(text(model, 0, TakenReadingsModel::Values).indexOf(QStringLiteral("300")) <
                text(model, 0, TakenReadingsModel::Values).indexOf(QStringLiteral("120")));
        QCOMPARE(text(model, 1, TakenReadingsModel::Values), QStringLiteral("300"));
        QCOMPARE(model.index(1, 0).data(IdRole).value<AccountId>(), (AccountId{2}));
        const auto on = model.index(0, TakenReadingsModel::ReadOn).data(ExportRole).value<TableCell>();
        QCOMPARE(std::get<QDate>(on), QDate(2026, 11, 22));
        QCOMPARE(text(model, 0, TakenReadingsModel::RecordedAt), QStringLiteral("12:00"));
        other.reading.corrects = ReadingId{QUuid::createUuid()};
        model.setReadings({other}, today.addDays(1));
        QCOMPARE(text(model, 0, TakenReadingsModel::RecordedAt), QStringLiteral("22.11 12:00"));
        QCOMPARE(text(model, 0, TakenReadingsModel::Values), QStringLiteral("correction · 300"));
        other.reading.superseded = true;
        model.setReadings({other}, today);
        QCOMPARE(model.accounts(), 0);
        const auto exported = model.index(0, TakenReadingsModel::Values).data(ExportRole).value<TableCell>();
        QCOMPARE(std::get<QString>(exported), QStringLiteral("does not count · 300"));
    }

    void listsAccountLines() {
        AccountLinesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AccountLine line;
        line.id = {3};
        line.number = QStringLiteral("390000000003");
        line.balance = {-5'000};
        model.setLines({line, line});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data(IdRole).value<AccountId>(), (AccountId{3}));
        const auto cell = model.index(0, AccountLinesModel::Balance).data(ExportRole).value<TableCell>();
        QCOMPARE(std::get<Money>(cell), (Money{-5'000}));
        QVERIFY(!text(model, 0, AccountLinesModel::LastReading).isEmpty());
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReadingModels)
#include "test_readingmodels.moc"
