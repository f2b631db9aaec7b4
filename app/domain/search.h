#pragma once

#include "domain/account.h"
#include "domain/appeal.h"

#include <QString>
#include <QVector>

/// What the one box asks and gets (M35).
namespace line605 {

/// What was done to the typed text before it found something; said on the screen.
enum class SearchForm {
    Plain,
    OtherLayout,    ///< typed on the wrong keyboard layout: «bdfyjd» → «иванов»
    Transliterated, ///< «ivanov» → «иванов»
    InsideNumber    ///< digits inside an account, phone or meter number
};

enum class SearchField { Number, Holder, Address, Phone, Meter, Inn, Contract, Appeal };

/// A stretch of a shown text that matched, to be drawn in bold.
struct MatchSpan {
    SearchField field{};
    int start{}; ///< in UTF-16 units of the shown text
    int length{};

    bool operator==(const MatchSpan&) const = default;
};

struct SearchHit {
    AccountLine line;
    bool exact{}; ///< the whole account, phone, meter, ИНН or appeal number was typed
    QVector<MatchSpan> spans;
    AppealId appeal; ///< not null when an appeal number was found
    QString appealNumber;
};

struct SearchAnswer {
    QString query; ///< as typed
    SearchForm form{};
    QString triedAs; ///< the text that found it, when form is not Plain
    QVector<SearchHit> hits;
    bool more{}; ///< there are more than the limit
};

} // namespace line605
