#pragma once

#include "domain/codes.h"
#include "domain/id.h"
#include "domain/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVector>

#include <optional>

/// The directory: who the subscriber is, where, with which meters (IEC 61968 names).
namespace line605 {

struct Subscriber {
    SubscriberId id;
    SubscriberKind kind{};
    QString name;     ///< full name of a person, or of the organisation
    QString inn;      ///< 10 or 12 digits, may be empty
    QString contract; ///< contract number of a legal entity
    QString phone;    ///< 10 national digits, may be empty
    QString email;
    bool emailConsent{}; ///< consent to the bill by e-mail (M07)
};

struct House {
    HouseId id;
    QString district;
    QString town;
    QString street; ///< as billing writes it, without «ул.»; empty in a village without streets
    QString number;
    QString agencyCompany; ///< the managing company with an agency contract (M13); empty when none
    QDate agencySince;
};

struct Premises {
    PremisesId id;
    House house;
    QString flat;
    qint64 areaCm2{}; ///< 0 = unknown
    int residents{};
    TariffCategory category{};
};

/// A register of a meter with what the directory knows of it: the last accepted real reading.
struct Register {
    TariffZone zone{};
    qint64 lastValue{};
    QDate lastReadOn; ///< null when nothing was accepted yet
    ReadingSource lastSource{};
};

struct Meter {
    MeterId id;
    AccountId account;
    QString number;
    QString model;
    int digits{5}; ///< before the point, 4–7
    int zones{1};
    QDate installedOn;
    QDate removedOn; ///< null while in use
    bool smart{};
    QVector<Register> registers; ///< one per zone, in zone order
};

/// How the subscriber signs in to the cabinet (M01); the login is masked for the screen by maskedLogin().
struct CabinetLogin {
    CabinetLoginKind kind{};
    CabinetState state{};
    QString login;
};

struct Account {
    AccountId id;
    QString number;
    int zones{1};
    QDate openedOn;
    Money balance; ///< negative = debt
    QDate balanceOn;
    bool hasHistory{}; ///< history (readings, charges, payments) is in this store
};

/// Everything the head of an account card shows, read in one go (M38).
struct AccountCard {
    Account account;
    Subscriber subscriber;
    Premises premises;
    CabinetLogin cabinet;
    QVector<Meter> meters; ///< in use first, then by installation date, newest first
    int openAppeals{};
    QDate nearestDeadline; ///< of the open appeals; null when none
    Money overdueDebt;     ///< positive: the part of the debt past its due date
    QDate oldestUnpaidDue; ///< null when nothing is overdue
    QDate lastPaymentOn;
    Money lastPayment;
    bool identityAccepted{}; ///< A-IDENTITY: the clerk accepted the identity document
    int otherAccountsOfSubscriber{};
};

/// One line of the list and of the search result.
struct AccountLine {
    qint64 rank{}; ///< the line's key: its place in the order by holder and address
    AccountId id;
    QString number;
    QString holder;
    QString address; ///< one line: town, street, house, flat
    QString phone;
    QString meters; ///< meter numbers in use, comma-separated
    SubscriberKind kind{};
    Money balance;
    QDate lastReadOn;
    int openAppeals{};
};

/// "i•••••v@mail.ru", "39••••••5678": enough to recognise, not enough to use.
[[nodiscard]] QString maskedLogin(const CabinetLogin& login);

/// "г. Калининград, ул. Невского, д. 51, кв. 12" as one line, by the rules of Russian postal addresses.
[[nodiscard]] QString addressLine(const Premises& premises);

} // namespace line605
