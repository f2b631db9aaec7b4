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

/// A piece in runs, those that matched in bold.
template<class Use>
void forEachRun(const Piece& piece, Use use) {
    qsizetype at = 0;
    for (const MatchSpan& span : piece.spans) {
        const qsizetype from = std::clamp<qsizetype>(span.start, at, piece.text.size());
        const qsizetype to = std::clamp<qsizetype>(span.start + span.length, from, piece.text.size());
        use(piece.text.mid(at, from - at), false);
        use(piece.text.mid(from, to - from), true);
        at = to;
    }
    use(piece.text.mid(at), false);
}

int widthOf(TextRuns& runs, const Piece& piece) {
    int width = 0;
    forEachRun(piece, [&](const QString& run, bool bold) { width += runs.width(run, bold); });
    return width;
}

/// Draws the piece from \a x on, cut at \a right; answers where it ended.
int drawPiece(QPainter& painter, TextRuns& runs, int x, int baseline, int right, const Piece& piece,
              const QColor& colour) {
    painter.setPen(colour);
    forEachRun(piece, [&](const QString& run, bool bold) { x = runs.draw(painter, x, baseline, right, run, bold); });
    return x;
}

/// Draws the text so that it ends at \a right; answers where what stands before it must end.
int drawAtRight(QPainter& painter, TextRuns& runs, int right, int baseline, const QString& text, const QColor& colour) {
    const int left = right - runs.width(text, false);
    painter.setPen(colour);
    runs.draw(painter, left, baseline, right, text, false);
    return left - pieceGap;
}

/// A rounded badge that ends at \a right; answers where it begins.
int drawBadge(QPainter& painter, TextRuns& runs, int right, const QRect& line, int baseline, const QString& text,
              int height) {
    constexpr int side = 7;
    const int width = runs.width(text, false) + 2 * side;
    const QRectF box(right - width, line.center().y() - height / 2.0, width, height + 1);
    QPainterPath path;
    path.addRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, toneGround(Tone::Warning));
    painter.setPen(tone(Tone::Warning));
    runs.draw(painter, right - width + side, baseline, right, text, false);
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

    m_runs.setFont(option.font);

    int right = upper.right();
    if (!hit.line.id.isNull()) {
        const QColor figure = tone(hit.line.balance < Money{} ? Tone::Danger : Tone::Muted);
        right = drawAtRight(*painter, m_runs, right, upperBase, formatMoney(hit.line.balance), chosen ? text : figure);
    }
    if (hit.line.kind == SubscriberKind::Legal)
        right = drawAtRight(*painter, m_runs, right, upperBase, tr("legal entity"), muted);
    int x = upper.left();
    if (!hit.appealNumber.isEmpty())
        x = drawPiece(*painter, m_runs, x, upperBase, right, {tr("Appeal %1").arg(hit.appealNumber), {}},
                      chosen ? text : tone(Tone::Accent)) +
            pieceGap;
    drawPiece(*painter, m_runs, x, upperBase, right, {hit.line.holder, spansOf(hit, SearchField::Holder)}, text);

    right = lower.right();
    if (hit.line.openAppeals > 0)
        right = drawBadge(*painter, m_runs, right, lower, lowerBase,
                          tr("%n open appeal(s)", nullptr, hit.line.openAppeals), metrics.height());
    x = lower.left();
    const QVector<Piece> pieces{{hit.line.number, spansOf(hit, SearchField::Number)},
                                {hit.line.address, spansOf(hit, SearchField::Address)},
                                phonePiece(hit),
                                meterPiece(hit)};
    for (const Piece& piece : pieces) {
        // An address may be cut; a part of a number says nothing.
        const bool whole = widthOf(m_runs, piece) <= right - x;
        if (!piece.text.isEmpty() && (whole || piece.text == hit.line.address))
            x = drawPiece(*painter, m_runs, x, lowerBase, right, piece, muted) + pieceGap;
    }
    painter->restore();
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, 2 * (option.fontMetrics.height() + 2) + 2 * linePadding};
}

} // namespace line605
