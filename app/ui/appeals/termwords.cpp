#include "ui/appeals/termwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace line605 {

namespace {

struct TermWords {
    Q_DECLARE_TR_FUNCTIONS(line605::TermWords)
};

} // namespace

QString termLength(const DeadlineTerm& term) {
    return term.working ? TermWords::tr("%n working day(s)", nullptr, term.days)
                        : TermWords::tr("%n day(s)", nullptr, term.days);
}

QString termSource(const DeadlineTerm& term) {
    const QString& source = QLocale().language() == QLocale::Russian ? term.source : term.sourceEnglish;
    return term.confirmed ? source : TermWords::tr("%1, not confirmed", "what a term rests on").arg(source);
}

} // namespace line605
