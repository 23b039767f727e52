#include "ui/list/name_dialog.h"

#include "ui/look/style.h"
#include "ui/texts/texts.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringBuilder>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;

} // namespace

NameDialog::NameDialog(Purpose purpose, const QString& name, QStringList taken, QWidget* parent)
    : QDialog(parent)
    , purpose_(purpose)
    , taken_(std::move(taken))
    , label_(new QLabel)
    , field_(new QLineEdit(name))
    , note_(new QLabel) {
  auto* buttons = new QDialogButtonBox;
  save_ = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
  cancel_ = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
  save_->setDefault(true);
  label_->setBuddy(field_);
  field_->setMaxLength(longestName);
  field_->setMinimumWidth(look::quarters(80, fontMetrics()));
  // The frame of a window does not ask for room for its title.
  connect(this, &QWidget::windowTitleChanged, this, [this](const QString& title) {
    QFont bold = font();
    bold.setBold(true);
    const QString whole = title % u" — "_s % QGuiApplication::applicationDisplayName();
    setMinimumWidth(QFontMetrics(bold).horizontalAdvance(whole) + look::quarters(60, fontMetrics()));
  });
  field_->selectAll();
  note_->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->addWidget(label_);
  column->addWidget(field_);
  column->addWidget(note_);
  column->addWidget(buttons);
  connect(field_, &QLineEdit::textChanged, this, &NameDialog::judge);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    Q_EMIT chosen(field_->text().simplified());
    accept();
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  retranslate();
}

void NameDialog::judge() {
  const QString name = field_->text().simplified();
  const bool isTaken = taken_.contains(name, Qt::CaseInsensitive);
  const bool replaces = isTaken && purpose_ == Purpose::Save;
  QString note;
  if (replaces) note = tr("There is a search of this name. This one takes its place.");
  if (isTaken && !replaces)
    note = isLibrary() ? tr("There is another library of this name.")
                       : tr("There is another search of this name.");
  note_->setText(note);
  const QString meaning = isLibrary()
                              ? tr("It is called so on this computer alone, and can be renamed.")
                              : tr("It stands under this name below the sections, and can be renamed.");
  field_->setAccessibleDescription(note.isEmpty() ? meaning : note);
  save_->setAccessibleDescription(field_->accessibleDescription());
  save_->setText(replaces ? tr("Replace") : purpose_ == Purpose::NewLibrary ? tr("Make it") : tr("Save"));
  save_->setEnabled(!name.isEmpty() && (!isTaken || replaces));
}

void NameDialog::retranslate() {
  setWindowTitle(purpose_ == Purpose::Save         ? tr("Save the search")
                 : purpose_ == Purpose::Rename     ? tr("Rename the search")
                 : purpose_ == Purpose::NewLibrary ? tr("New library")
                                                   : tr("Rename the library"));
  label_->setText(isLibrary() ? tr("&Name of the library") : tr("&Name of the search"));
  field_->setAccessibleName(isLibrary() ? tr("Name of the library") : tr("Name of the search"));
  cancel_->setText(tr("Cancel"));
  cancel_->setToolTip(cancelMeaning());
  judge();
}

void NameDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
