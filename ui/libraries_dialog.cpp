#include "ui/libraries_dialog.h"

#include "ui/list/name_dialog.h"
#include "ui/look/style.h"
#include "ui/record/roomy_delegate.h"
#include "ui/texts/texts.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;

LibrariesDialog::LibrariesDialog(Libraries& libraries, QString storeName, QWidget* parent)
    : QDialog(parent)
    , libraries_(libraries)
    , storeName_(std::move(storeName))
    , story_(new QLabel)
    , list_(new QListWidget)
    , note_(new QLabel) {
  const int unit = look::quarters(1, fontMetrics());
  for (QLabel* label : {story_, note_}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  note_->hide();
  list_->setWordWrap(true);
  list_->setItemDelegate(new RoomyDelegate(list_));
  auto* buttons = new QVBoxLayout;
  open_ = addButton(buttons);
  switch_ = addButton(buttons);
  buttons->addSpacing(2 * unit);
  new_ = addButton(buttons);
  add_ = addButton(buttons);
  rename_ = addButton(buttons);
  forget_ = addButton(buttons);
  buttons->addStretch(1);
  close_ = addButton(buttons);
  auto* middle = new QHBoxLayout;
  middle->addWidget(list_, 1);
  middle->addLayout(buttons);
  auto* column = new QVBoxLayout(this);
  column->addWidget(story_);
  column->addLayout(middle, 1);
  column->addWidget(note_);
  look::resize(*this, 160, 90);
  connect(list_, &QListWidget::currentRowChanged, this, &LibrariesDialog::judge);
  connect(list_, &QListWidget::itemActivated, this, [this] { go(Place::Beside); });
  connect(open_, &QPushButton::clicked, this, [this] { go(Place::Beside); });
  connect(switch_, &QPushButton::clicked, this, [this] { go(Place::Instead); });
  connect(new_, &QPushButton::clicked, this, &LibrariesDialog::askNew);
  connect(add_, &QPushButton::clicked, this, &LibrariesDialog::addFolder);
  connect(rename_, &QPushButton::clicked, this, &LibrariesDialog::askName);
  connect(forget_, &QPushButton::clicked, this, &LibrariesDialog::forget);
  connect(close_, &QPushButton::clicked, this, &QDialog::accept);
  retranslate();
}

QPushButton* LibrariesDialog::addButton(QVBoxLayout* column) {
  auto* button = new QPushButton;
  button->setAutoDefault(false); // Return in the list opens a library
  column->addWidget(button);
  return button;
}

QString LibrariesDialog::nameOf(const Libraries::Known& library) const {
  return library.name.isEmpty() ? tr("My library") : library.name;
}

const Libraries::Known* LibrariesDialog::current() const {
  const int row = list_->currentRow();
  return row >= 0 && size_t(row) < all_.size() ? &all_[size_t(row)] : nullptr;
}

void LibrariesDialog::fill() {
  const QString before = current() ? current()->folder : libraries_.here();
  all_ = libraries_.all();
  list_->clear();
  for (const Libraries::Known& library : all_) {
    const bool isHere = library.folder == libraries_.here();
    //: A library's name
    const QString name = isHere ? tr("%1 (open here)").arg(nameOf(library)) : nameOf(library);
    list_->addItem(name + u'\n' + QDir::toNativeSeparators(library.folder));
    if (library.folder == before) list_->setCurrentRow(list_->count() - 1);
  }
  judge();
}

/// One that is open here is open already, and stays in the list.
void LibrariesDialog::judge() {
  const Libraries::Known* library = current();
  const bool isOther = library && library->folder != libraries_.here();
  for (QPushButton* button : {open_, switch_, forget_}) button->setEnabled(isOther);
  rename_->setEnabled(library);
}

void LibrariesDialog::refuse(const QString& why) {
  note_->setText(why);
  note_->setVisible(!why.isEmpty());
}

void LibrariesDialog::go(Place place) {
  const Libraries::Known* library = current();
  if (!library || library->folder == libraries_.here()) return;
  if (!QFileInfo::exists(QDir(library->folder).filePath(storeName_)))
    Q_EMIT created(library->folder); // it was never opened: it begins now
  if (!libraries_.open(library->folder))
    return refuse(tr("“%1” cannot be opened: is its folder there?").arg(nameOf(*library)));
  refuse({});
  if (place == Place::Instead) Q_EMIT switched();
  accept();
}

QStringList LibrariesDialog::namesBut(const QString& folder) {
  QStringList names;
  for (const Libraries::Known& library : libraries_.all())
    if (library.folder != folder) names.append(nameOf(library));
  return names;
}

void LibrariesDialog::askNew() {
  auto* dialog = new NameDialog(NameDialog::Purpose::NewLibrary, {}, namesBut({}), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &NameDialog::chosen, this, [this](const QString& name) {
    const QString folder = libraries_.create(name, tr("My library"));
    if (folder.isEmpty()) return refuse(tr("No folder can be made for it. Is there room on the disk?"));
    refuse({});
    Q_EMIT created(folder);
    Q_EMIT changed();
    fill();
    list_->setCurrentRow(list_->count() - 1);
    open_->setFocus();
  });
  dialog->open();
}

void LibrariesDialog::askName() {
  const Libraries::Known* library = current();
  if (!library) return;
  auto* dialog =
      new NameDialog(NameDialog::Purpose::RenameLibrary, nameOf(*library), namesBut(library->folder), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &NameDialog::chosen, this, [this, folder = library->folder](const QString& name) {
    libraries_.rename(folder, name);
    Q_EMIT changed();
    fill();
  });
  dialog->open();
}

/// One that lay elsewhere, or was taken from the list.
void LibrariesDialog::addFolder() {
  auto* dialog = new QFileDialog(this, tr("Folder of a library"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
    if (!QFileInfo::exists(QDir(folder).filePath(storeName_)))
      return refuse(tr("There is no library in %1.").arg(QDir::toNativeSeparators(folder)));
    refuse({});
    libraries_.add({QDir(folder).dirName(), QDir(folder).absolutePath()}, tr("My library"));
    Q_EMIT changed();
    fill();
  });
  dialog->open();
}

void LibrariesDialog::forget() {
  const Libraries::Known* library = current();
  if (!library || library->folder == libraries_.here()) return;
  const QString folder = QDir::toNativeSeparators(library->folder);
  const QString name = nameOf(*library);
  libraries_.forget(library->folder);
  Q_EMIT changed();
  fill();
  refuse(tr("“%1” is no longer in the list. Everything in it is still in %2.").arg(name, folder));
}

void LibrariesDialog::retranslate() {
  setWindowTitle(tr("Libraries"));
  story_->setText(
      tr("Who works for two networks keeps two libraries: each has its own records, its own hub and "
         "its own window, and nothing goes from one to the other."));
  list_->setAccessibleName(tr("Libraries"));
  list_->setAccessibleDescription(tr("Return opens the chosen one in its own window."));
  open_->setText(tr("&Open in its own window"));
  open_->setToolTip(tr("This window stays, with its own library."));
  switch_->setText(tr("&Switch to it"));
  switch_->setToolTip(tr("This window closes, and the other library opens in its place."));
  new_->setText(tr("&New…"));
  new_->setToolTip(tr("An empty one, in a folder of its own; its name is asked next."));
  add_->setText(tr("&Add a folder…"));
  add_->setToolTip(tr("For a library that lay elsewhere, or was taken from the list."));
  rename_->setText(tr("&Rename…"));
  rename_->setToolTip(tr("Only its name in this list; the folder stays as it is called."));
  forget_->setText(tr("&Take from the list"));
  forget_->setToolTip(tr("Nothing is deleted: its folder can be added again."));
  close_->setText(tr("Close"));
  close_->setToolTip(closeMeaning());
  fill();
}

void LibrariesDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
