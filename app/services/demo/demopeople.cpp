#include "services/demo/demopeople.h"

#include <span>

namespace line605 {

namespace {

QChar checkDigit(const QString& digits, std::span<const int> weights) {
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digits.at(qsizetype(i)).digitValue();
    return QChar(u'0' + sum % 11 % 10);
}

QString padded(quint64 value, int digits) {
    return QString::number(value).rightJustified(digits, u'0');
}

} // namespace

QString withInnCheckDigits(const QString& digits) {
    // The coefficients of the Federal Tax Service; the shorter rows are its tails.
    static constexpr int weights[] = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    const std::span<const int> all(weights);
    if (digits.size() == 9)
        return digits + checkDigit(digits, all.last(9));
    const QString eleven = digits + checkDigit(digits, all.last(10));
    return eleven + checkDigit(eleven, all);
}

DemoPeople::DemoPeople(const DemoData& data, quint64 seed)
    : m_data(data), m_mobileNumbers(9'000'000, DemoRandom::mixed(seed + 1)),
      m_landlineNumbers(800'000, DemoRandom::mixed(seed + 2)), m_taxNumbers(9'999'991, DemoRandom::mixed(seed + 3)) {}

void DemoPeople::fill(AccountRecord& record, quint64 index, SubscriberKind kind, bool reachable,
                      DemoRandom& random) const {
    const DemoHabits& habits = m_data.habits;
    record.kind = kind;
    if (kind == SubscriberKind::Legal)
        fillEntity(record, index, random);
    else
        fillPerson(record, index, random);
    const bool hasPhone = random.permille(habits.phonePermille);
    const QString number = phone(index, random);
    if (hasPhone || reachable || kind == SubscriberKind::Legal)
        record.phone = number;
}

void DemoPeople::fillPerson(AccountRecord& record, quint64 index, DemoRandom& random) const {
    const DemoHabits& habits = m_data.habits;
    const bool female = random.permille(habits.femalePermille);
    const DemoSurname& surname = m_data.surnames.pick(random);
    const DemoMaleName& father = m_data.maleNames.pick(random);
    const QString given = female ? m_data.femaleNames.pick(random) : m_data.maleNames.pick(random).name;
    record.holder = (female ? surname.feminine : surname.masculine) + u' ' + given + u' ' +
                    (female ? father.femininePatronymic : father.patronymic);
    if (random.permille(habits.innOfIndividualPermille))
        record.inn =
            withInnCheckDigits(QStringLiteral("39%1").arg(padded(m_taxNumbers.at(index) * 7 % 100'000'000, 8)));
    if (random.permille(habits.emailPermille)) {
        record.email = email(given.left(1) + u'.' + (female ? surname.feminine : surname.masculine), index, random);
        record.emailConsent = random.permille(habits.consentPermille);
    }
}

void DemoPeople::fillEntity(AccountRecord& record, quint64 index, DemoRandom& random) const {
    if (random.permille(m_data.institutionPermille)) {
        const QString form = m_data.institutions.at(random.below(int(m_data.institutions.size())));
        record.holder = QString(form).replace(QStringLiteral("{n}"), QString::number(random.between(1, 58)));
    } else {
        const QString first = m_data.firstWords.at(random.below(int(m_data.firstWords.size())));
        const QString second = m_data.secondWords.at(random.below(int(m_data.secondWords.size())));
        record.holder = m_data.legalForms.pick(random) + QStringLiteral(" «") + first + u'-' + second + u'»';
    }
    record.inn = withInnCheckDigits(QStringLiteral("39") + padded(m_taxNumbers.at(index), 7));
    record.contract = QStringLiteral("39%1/%2").arg(padded(index % 100'000, 5)).arg(random.between(10, 25));
    record.email = QStringLiteral("energo%1@").arg(index) + m_data.habits.emailDomains.pick(random);
    record.emailConsent = random.permille(m_data.habits.consentPermille);
}

QString DemoPeople::phone(quint64 index, DemoRandom& random) const {
    const QString prefix = m_data.habits.mobilePrefixes.pick(random);
    // There are fewer landline numbers than accounts: only the first ones get one, so that none is given twice.
    if (random.permille(m_data.habits.landlinePermille) && index < 800'000)
        return m_data.habits.landlinePrefix + padded(200'000 + m_landlineNumbers.at(index), 6);
    return prefix + padded(1'000'000 + m_mobileNumbers.at(index), 7);
}

QString DemoPeople::email(const QString& name, quint64 index, DemoRandom& random) const {
    return latin(name) + QString::number(index % 900 + 10) + u'@' + m_data.habits.emailDomains.pick(random);
}

QString DemoPeople::latin(const QString& text) const {
    QString result;
    for (const QChar letter : text.toLower())
        result += m_data.latin.value(letter, QString(letter));
    return result;
}

} // namespace line605
