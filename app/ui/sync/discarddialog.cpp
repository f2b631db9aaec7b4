#include "ui/sync/discarddialog.h"

#include "ui/common/labellook.h"
#include "ui_discarddialog.h"

#include <QLineEdit>

namespace line605 {

namespace {

constexpr int longestReason = 300;

} // namespace

DiscardDialog::DiscardDialog(const QString& what, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::DiscardDialog>()) {
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->questionLabel->setTextFormat(Qt::PlainText);
    m_ui->questionLabel->setText(
        tr("“%1” will not be sent. What depends on it goes with it. This cannot be undone.").arg(what));
    setTone(m_ui->hintLabel, Tone::Muted);
    m_ui->reasonBox->addItems({tr("Entered by mistake"), tr("Somebody else has done it already"),
                               tr("The subscriber has said something else since"), tr("It will be entered anew")});
    m_ui->reasonBox->setCurrentIndex(-1);
    m_ui->reasonBox->lineEdit()->setMaxLength(longestReason);
    m_ui->reasonBox->lineEdit()->setPlaceholderText(tr("choose one or write your own"));
    m_ui->discardButton->setEnabled(false);
    connect(m_ui->reasonBox, &QComboBox::editTextChanged, this,
            [this](const QString& text) { m_ui->discardButton->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->discardButton, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_ui->reasonBox->currentText().trimmed());
        accept();
    });
    m_ui->reasonBox->setFocus();
    resize(460, sizeHint().height());
}

DiscardDialog::~DiscardDialog() = default;

} // namespace line605
