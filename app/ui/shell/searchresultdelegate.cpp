#include "ui/shell/searchresultdelegate.h"

#include "domain/format.h"
#include "models/searchresultsmodel.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QPainter>
#include <QPainterPath>

namespace line605 {

namespace {

constexpr int sidePadding = 12;
constexpr int linePadding = 5;
constexpr int pieceGap = 16;

struct Piece {
    QString text;
    QVector<MatchSpan> spans; ///< of this text only, in order
};

QVector<MatchSpan> spansOf(const SearchHit& hit, SearchField field) {
    QVector<MatchSpan> spans;
    for (const MatchSpan& span : hit.spans) {
        if (span.field == field)
            spans.append(span);
    }
    std::sort(spans.begin(), spans.end(), [](const MatchSpan& a, const MatchSpan& b) { return a.start < b.start; });
    return spans;
}

/// The phone as people write it, with the spans of its digits moved to where these stand in it.
Piece phonePiece(const SearchHit& hit) {
    Piece piece{formatPhone(hit.line.phone), {}};
    QVector<int> places;
    for (int i = 0; i < piece.text.size(); ++i) {
        if (piece.text.at(i).isDigit())
            places.append(i);
    }
    const qsizetype extra = places.size() - hit.line.phone.size(); // the country's digit
    if (extra < 0)
        return piece;
    for (MatchSpan span : spansOf(hit, SearchField::Phone)) {
        const qsizetype first = span.start + extra;
        const qsizetype last = first + span.length - 1;
        if (span.length < 1 || first < 0 || last >= places.size())
            continue;
        span.start = places.at(first);
        span.length = places.at(last) - span.start + 1;
        piece.spans.append(span);
    }
    return piece;
}

/// The meter's number, said to be one: it looks like the number of an account.
Piece meterPiece(const SearchHit& hit) {
    if (hit.line.meters.isEmpty())
        return {};
    Piece piece{SearchResultDelegate::tr("meter %1").arg(hit.line.meters), spansOf(hit, SearchField::Meter)};
    const int before = int(piece.text.indexOf(hit.line.meters));
    for (MatchSpan& span : piece.spans)
        span.start += before;
    return piece;
}

/// Draws the text from \a x on, what matched in bold, cut at \a right; answers where it ended.
int drawPiece(QPainter* painter, int x, int baseline, int right, const Piece& piece, const QFont& font,
              const QColor& colour) {
    QFont bold = font;
    bold.setBold(true);
    const QFontMetrics plainMetrics(font);
    const QFontMetrics boldMetrics(bold);
    painter->setPen(colour);
    const auto drawRun = [&](qsizetype from, qsizetype to, bool strong) {
        if (from >= to || x >= right)
            return;
        const QFontMetrics& metrics = strong ? boldMetrics : plainMetrics;
        QString run = piece.text.mid(from, to - from);
        int width = metrics.horizontalAdvance(run);
        if (x + width > right) {
            run = metrics.elidedText(run, Qt::ElideRight, right - x);
            width = right - x;
        }
        painter->setFont(strong ? bold : font);
        painter->drawText(x, baseline, run);
        x += width;
    };
    qsizetype at = 0;
    for (const MatchSpan& span : piece.spans) {
        const qsizetype from = std::clamp<qsizetype>(span.start, at, piece.text.size());
        const qsizetype to = std::clamp<qsizetype>(span.start + span.length, from, piece.text.size());
        drawRun(at, from, false);
        drawRun(from, to, true);
        at = to;
    }
    drawRun(at, piece.text.size(), false);
    return x;
}

/// A rounded badge that ends at \a right; answers where it begins.
int drawBadge(QPainter* painter, int right, const QRect& line, const QString& text, const QFont& font) {
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text) + 14;
    const QRectF box(right - width, line.center().y() - metrics.height() / 2.0, width, metrics.height() + 1);
    QPainterPath path;
    path.addRoundedRect(box, box.height() / 2, box.height() / 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(path, toneGround(Tone::Warning));
    painter->setFont(font);
    painter->setPen(tone(Tone::Warning));
    painter->drawText(box, Qt::AlignCenter, text);
    return right - width - pieceGap;
}

} // namespace

void SearchResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const auto hit = index.data(SearchResultsModel::HitRole).value<SearchHit>();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QPalette& palette = option.palette;
    const QColor text = palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = chosen ? text : tone(Tone::Muted);

    painter->save();
    if (chosen)
        painter->fillRect(option.rect, palette.highlight());
    const QRect inner = option.rect.adjusted(sidePadding, linePadding, -sidePadding, -linePadding);
    const int lineHeight = inner.height() / 2;
    const QRect upper(inner.left(), inner.top(), inner.width(), lineHeight);
    const QRect lower(inner.left(), inner.top() + lineHeight, inner.width(), lineHeight);
    const QFontMetrics metrics(option.font);
    const int upperBase = upper.top() + (lineHeight + metrics.ascent() - metrics.descent()) / 2;
    const int lowerBase = lower.top() + (lineHeight + metrics.ascent() - metrics.descent()) / 2;

    int right = upper.right();
    if (!hit.line.id.isNull()) {
        const QString balance = formatMoney(hit.line.balance);
        const bool debt = hit.line.balance < Money{};
        painter->setFont(option.font);
        painter->setPen(chosen ? text : tone(debt ? Tone::Danger : Tone::Muted));
        const int width = metrics.horizontalAdvance(balance);
        painter->drawText(right - width, upperBase, balance);
        right -= width + pieceGap;
    }
    if (hit.line.kind == SubscriberKind::Legal) {
        const QString legal = tr("legal entity");
        const int width = metrics.horizontalAdvance(legal);
        painter->setFont(option.font);
        painter->setPen(muted);
        painter->drawText(right - width, upperBase, legal);
        right -= width + pieceGap;
    }
    int x = upper.left();
    if (!hit.appealNumber.isEmpty())
        x = drawPiece(painter, x, upperBase, right, {tr("Appeal %1").arg(hit.appealNumber), {}}, option.font,
                      chosen ? text : tone(Tone::Accent)) +
            pieceGap;
    drawPiece(painter, x, upperBase, right, {hit.line.holder, spansOf(hit, SearchField::Holder)}, option.font, text);

    right = lower.right();
    if (hit.line.openAppeals > 0)
        right = drawBadge(painter, right, lower, tr("%n open appeal(s)", nullptr, hit.line.openAppeals), option.font);
    x = lower.left();
    const QVector<Piece> pieces{{hit.line.number, spansOf(hit, SearchField::Number)},
                                {hit.line.address, spansOf(hit, SearchField::Address)},
                                phonePiece(hit),
                                meterPiece(hit)};
    for (const Piece& piece : pieces) {
        // An address may be cut; a part of a number says nothing.
        const bool whole = metrics.horizontalAdvance(piece.text) <= right - x;
        if (!piece.text.isEmpty() && (whole || piece.text == hit.line.address))
            x = drawPiece(painter, x, lowerBase, right, piece, option.font, muted) + pieceGap;
    }
    painter->restore();
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, 2 * (option.fontMetrics.height() + 2) + 2 * linePadding};
}

} // namespace line605
