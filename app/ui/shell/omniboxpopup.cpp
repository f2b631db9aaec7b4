#include "ui/shell/omniboxpopup.h"

#include "domain/words.h"
#include "models/searchresultsmodel.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"
#include "ui/shell/searchresultdelegate.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace line605 {

namespace {

/// What is taken in at a glance; each further row would cost a part of the frame, and another letter is sooner typed.
constexpr int mostRows = 10;

} // namespace

OmniboxPopup::OmniboxPopup(QWidget* box, SearchResultsModel* results)
    : QFrame(box->window()), m_box(box), m_results(results) {
    setObjectName(QStringLiteral("omniboxPopup"));
    setFocusPolicy(Qt::NoFocus);
    // Opaque to the last pixel: a rounded or see-through one has every list below it painted with each letter typed.
    setAttribute(Qt::WA_OpaquePaintEvent);

    m_form = new QLabel(this);
    m_form->setObjectName(QStringLiteral("omniboxForm"));
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("omniboxResults"));
    m_list->setModel(results);
    m_list->setItemDelegate(new SearchResultDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_foot = new QLabel(this);
    m_foot->setObjectName(QStringLiteral("omniboxFoot"));
    m_foot->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_form);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_foot);
    m_offer = new QPushButton(this);
    m_offer->setObjectName(QStringLiteral("omniboxOffer"));
    m_offer->setFlat(true);
    m_offer->setFocusPolicy(Qt::NoFocus);
    m_offer->setIcon(lineIcon(QStringLiteral("online"), tone(Tone::Accent)));
    m_offer->hide();
    layout->addWidget(m_offer);
    connect(m_offer, &QPushButton::clicked, this, &OmniboxPopup::offerTaken);

    connect(m_list, &QAbstractItemView::clicked, this, &OmniboxPopup::chosen);
    m_list->viewport()->installEventFilter(this);
    window()->installEventFilter(this);
    hide();
}

QString OmniboxPopup::keyWords() const {
    return m_actKeys.isEmpty() ? tr("Enter: open") : tr("Enter: open · %1").arg(m_actKeys);
}

void OmniboxPopup::setActKeys(const QString& keys) {
    m_actKeys = keys;
}

void OmniboxPopup::showAnswer() {
    const SearchAnswer& answer = m_results->answer();
    switch (answer.form) {
    case SearchForm::Plain:
        say(m_form, {});
        break;
    case SearchForm::OtherLayout:
        say(m_form, tr("Found as “%1”: typed on another keyboard layout").arg(answer.triedAs));
        break;
    case SearchForm::Transliterated:
        say(m_form, tr("Found as “%1”: typed in Latin letters").arg(answer.triedAs));
        break;
    case SearchForm::InsideNumber:
        say(m_form, tr("Found inside account, phone and meter numbers"));
        break;
    }
    const int count = int(answer.hits.size());
    if (count == 0)
        say(m_foot, tr("Nothing found for “%1”. Try fewer words, or a part of the account, phone or meter number.")
                        .arg(answer.query));
    else if (answer.more)
        say(m_foot, tr("The first %n are shown, there are more. Another word narrows it down.", nullptr, count) +
                        QStringLiteral(" · ") + keyWords());
    else
        say(m_foot, tr("%n found", nullptr, count) + QStringLiteral(" · ") + keyWords());
    m_list->setVisible(count > 0);
    if (count > 0) {
        m_list->setCurrentIndex(m_results->index(0));
        m_list->scrollToTop();
    }
    m_unpainted = true;
    place();
    show();
    raise();
    m_list->viewport()->update();
}

void OmniboxPopup::showFailure(const Error& error) {
    m_results->clear();
    say(m_form, {});
    say(m_foot, words(error));
    m_list->hide();
    place();
    show();
    raise();
}

void OmniboxPopup::setOffer(const QString& text) {
    m_offer->setText(text);
    m_offer->setAccessibleName(text);
    m_offer->setVisible(!text.isEmpty());
}

void OmniboxPopup::showNote(const QString& text) {
    say(m_foot, text);
    place();
    show();
    raise();
}

void OmniboxPopup::moveCurrent(int rows) {
    const int count = m_results->rowCount();
    if (count == 0)
        return;
    m_list->setCurrentIndex(m_results->index(std::clamp(m_list->currentIndex().row() + rows, 0, count - 1)));
}

QModelIndex OmniboxPopup::current() const {
    return m_list->currentIndex();
}

int OmniboxPopup::rowsInView() const {
    const int height = m_list->sizeHintForRow(0);
    return height > 0 ? std::max(1, m_list->viewport()->height() / height) : 1;
}

bool OmniboxPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::Paint && m_unpainted) {
        m_unpainted = false;
        // Told after this paint event, which the view handles once the filter lets it through.
        QMetaObject::invokeMethod(this, &OmniboxPopup::painted, Qt::QueuedConnection);
    }
    return false;
}

void OmniboxPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(tone(Tone::Muted));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void OmniboxPopup::place() {
    const QWidget* top = window();
    const QPoint at = m_box->mapTo(top, QPoint(0, m_box->height() + 2));
    const int width = std::min(std::max(m_box->width(), 760), top->width() - at.x() - 8);
    int height = 2;
    for (const QLabel* label : {m_form, m_foot}) {
        if (!label->isHidden())
            height += label->hasHeightForWidth() ? label->heightForWidth(width - 2) : label->sizeHint().height();
    }
    if (!m_offer->isHidden())
        height += m_offer->sizeHint().height();
    if (!m_list->isHidden())
        height += std::min(m_results->rowCount(), mostRows) * m_list->sizeHintForRow(0);
    setGeometry(at.x(), at.y(), width, std::min(height, top->height() - at.y() - 40));
}

void OmniboxPopup::say(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace line605
