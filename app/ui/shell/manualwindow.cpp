#include "ui/shell/manualwindow.h"

#include "ui/common/tones.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>

namespace line605 {

namespace {

QString languageSuffix() {
    return QLocale().language() == QLocale::Russian ? QStringLiteral(".ru.md") : QStringLiteral(".en.md");
}

QString textOf(const QString& topic) {
    QFile file(QStringLiteral(":/help/") + topic + languageSuffix());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first heading of a text.
QString titleOf(const QString& text) {
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("# ")))
            return line.mid(2).trimmed();
    }
    return {};
}

} // namespace

ManualWindow::ManualWindow(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("manualWindow"));
    setWindowTitle(tr("Manual"));
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    m_topics = new QListWidget(this);
    m_topics->setObjectName(QStringLiteral("manualTopics"));
    m_topics->setAccessibleName(tr("Topics"));
    m_text = new QTextBrowser(this);
    m_text->setObjectName(QStringLiteral("manualText"));
    m_text->setAccessibleName(tr("Text of the topic"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(18);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_topics);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 620});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(splitter);
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            load(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        // A link to another page is its file's name, with or without the language.
        if (link.isRelative())
            showTopic(link.path().section(QLatin1Char('.'), 0, 0));
        else
            QDesktopServices::openUrl(link);
    });
    resize(880, 640);
    fillTopics();
}

void ManualWindow::fillTopics() {
    const QString suffix = languageSuffix();
    for (const QString& file :
         QDir(QStringLiteral(":/help")).entryList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(suffix.size());
        const QString title = titleOf(textOf(name));
        auto* item = new QListWidgetItem(title.isEmpty() ? name : title);
        item->setData(Qt::UserRole, name);
        const bool first = name == QLatin1String("index") || name == QLatin1String("start");
        m_topics->insertItem(first ? 0 : m_topics->count(), item);
    }
}

void ManualWindow::showTopic(const QString& topic) {
    int found = 0;
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(Qt::UserRole).toString() == topic)
            found = row;
    }
    m_topics->setCurrentRow(found);
    m_text->setFocus();
}

QString ManualWindow::topic() const {
    return m_topics->currentItem() ? m_topics->currentItem()->data(Qt::UserRole).toString() : QString();
}

void ManualWindow::load(const QString& topic) {
    m_text->document()->setDefaultStyleSheet(QStringLiteral("a { color: %1; }").arg(tone(Tone::Accent).name()));
    m_text->setMarkdown(textOf(topic));
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace line605
