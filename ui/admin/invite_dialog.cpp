#include "ui/admin/invite_dialog.h"

#include "core/model/file_name.h"
#include "core/operations/written_file.h"
#include "ui/admin/admin_words.h"
#include "ui/look/style.h"
#include "ui/record/choice_inputs.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace amparo::ui {

using namespace Qt::StringLiterals;
using namespace protocol::admin;
using protocol::AdminProtocol;

namespace {

constexpr int maximumDays = 3650; ///< as the hub has it
constexpr int maximumNameCharacters = 200;

/// One that offers names, and takes any.
ChoiceBox* nameBox() {
  auto* box = new ChoiceBox;
  box->makeSearchable(ChoiceBox::Takes::AnyText);
  box->lineEdit()->setMaxLength(maximumNameCharacters);
  return box;
}

/// What is typed stays.
void offer(ChoiceBox& box, const QStringList& names) {
  const QString typed = box.currentText();
  const QSignalBlocker quiet(box);
  box.clear();
  box.addItems(names);
  box.model()->sort(0);
  box.setCurrentIndex(-1);
  box.setEditText(typed);
}

Result<void> writeSecret(const QString& path, const QString& text) {
  return writePrivately(path, QByteArray(text.toUtf8() + '\n'));
}

} // namespace

InviteDialog::InviteDialog(AdminDesk& desk, QWidget* parent)
    : AdminDialog(desk, parent)
    , office_(nameBox())
    , person_(nameBox())
    , days_(new QSpinBox)
    , madeBox_(buildMade()) {
  offerOffices();
  days_->setRange(1, maximumDays);
  days_->setValue(Guest().days);
  addField(
      u"office"_s, [] { return tr("&Office (one that is there, or a new name)"); },
      [] { return tr("What its people write belongs to the office."); }, office_);
  addField(
      u"person"_s, [] { return tr("&Person"); },
      [] { return tr("What the other offices read beside what this person writes."); }, person_);
  role_ = addRole(Guest().role);
  addField(
      u"days"_s, [] { return tr("&Days for which the invitation is good"); },
      [] { return tr("After them nobody can join with it; who has joined by then stays."); }, days_);
  column()->insertWidget(2, madeBox_);
  connect(office_, &QComboBox::currentTextChanged, this, &InviteDialog::offerPeople);
  connect(person_, &QComboBox::currentTextChanged, this, &InviteDialog::noteGuest);
  connect(&desk, &AdminDesk::changed, this, [this] {
    offerOffices();
    offerPeople();
  });
  begin();
  // Another administrator may have invited meanwhile.
  desk.refresh(AdminDesk::Offices | AdminDesk::People);
}

QWidget* InviteDialog::buildMade() {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins({});
  text_ = new QPlainTextEdit;
  text_->setReadOnly(true);
  text_->setTabChangesFocus(true);
  text_->setFixedHeight(look::quarters(24, fontMetrics()));
  copy_ = new QPushButton;
  save_ = new QPushButton;
  done_ = new QLabel;
  for (QPushButton* button : {copy_, save_}) button->setAutoDefault(false);
  done_->setWordWrap(true);
  done_->setTextFormat(Qt::PlainText);
  column->addWidget(text_);
  auto* line = new QHBoxLayout;
  line->addWidget(copy_);
  line->addWidget(save_);
  line->addStretch(1);
  column->addLayout(line);
  column->addWidget(done_);
  box->hide();
  connect(copy_, &QPushButton::clicked, this, [this] {
    taken_ = true;
    QGuiApplication::clipboard()->setText(text_->toPlainText());
    tell([] { return tr("The invitation is copied."); });
  });
  connect(save_, &QPushButton::clicked, this, &InviteDialog::choosePath);
  return box;
}

void InviteDialog::offerOffices() {
  QStringList names;
  for (const Office& office : desk().offices()) names.append(office.name);
  offer(*office_, names);
}

void InviteDialog::offerPeople() {
  QStringList names;
  for (const Person& person : desk().people())
    if (person.office.name == office_->currentText().simplified()) names.append(person.name);
  offer(*person_, names);
  noteGuest();
}

const Person* InviteDialog::known() const {
  const auto& all = desk().people();
  const QString office = office_->currentText().simplified();
  const QString name = person_->currentText().simplified();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Person& person) {
    return person.name == name && person.office.name == office;
  });
  return found == all.end() ? nullptr : &*found;
}

/// The role that goes with an invitation becomes the person's: whoever is known begins with the one they
/// have.
void InviteDialog::noteGuest() {
  const Person* person = known();
  const qint64 before = std::exchange(guest_, person ? person->number : 0);
  if (person && person->number != before) role_->setCurrentIndex(role_->findData(int(person->role)));
  retranslate();
}

QString InviteDialog::title() const {
  return made_ ? tr("Invitation for %1").arg(personWords(made_->person)) : tr("Invite");
}

QString InviteDialog::story() const {
  if (made_) {
    const QString told =
        tr("This is the invitation, good until %1 and for one computer. It is a secret: whoever has it "
           "joins in this person's name. It is shown only now, so copy or save it, and give it to the "
           "person by a way that nobody else reads.")
            .arg(formatMoment(made_->expires));
    if (made_->person.role == roleIn(*role_)) return told;
    //: The role that somebody has had
    return told % u' ' %
           tr("The person was in the office already, and keeps the role: %1.")
               .arg(roleWords(made_->person.role));
  }
  if (known())
    return tr("This person is in the office already and joins with one more computer. The role holds for all "
              "of their computers.");
  return tr("Each invitation lets one computer join. An office or a person that is new is made with it.");
}

QString InviteDialog::actText() const {
  return tr("Make the &invitation");
}

bool InviteDialog::isReady() const {
  return !office_->currentText().simplified().isEmpty() && !person_->currentText().simplified().isEmpty();
}

void InviteDialog::act() {
  const Person* person = known();
  const Guest guest{office_->currentText().simplified(), person_->currentText().simplified(), roleIn(*role_),
                    days_->value(), !person || person->role == roleIn(*role_)};
  send(
      AdminDesk::Invitations | AdminDesk::Offices | AdminDesk::People,
      [guest](AdminProtocol& hub) { return hub.invite(guest); },
      [this](const Result<NewInvitation>& made) { showMade(*made); });
}

void InviteDialog::showMade(const NewInvitation& made) {
  made_ = made;
  text_->setPlainText(made.text);
  hideForm();
  madeBox_->show();
  retranslate();
  adjustSize();
  copy_->setFocus(Qt::OtherFocusReason);
}

void InviteDialog::choosePath() {
  auto* dialog = new QFileDialog(this, save_->text().remove(u'&'), QDir::homePath());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(u"txt"_s);
  dialog->selectFile(safeFileName(tr("Invitation for %1").arg(made_->person.name) % u".txt"_s));
  connect(dialog, &QFileDialog::fileSelected, this, &InviteDialog::save);
  dialog->open();
}

void InviteDialog::save(const QString& path) {
  // The window does not wait for the disk.
  QThreadPool::globalInstance()->start([dialog = QPointer(this), path, text = text_->toPlainText()] {
    const Result<void> written = writeSecret(path, text);
    QMetaObject::invokeMethod(
        qApp,
        [dialog, path, written] {
          if (!dialog) return;
          dialog->taken_ = dialog->taken_ || written;
          dialog->tell([path, written] {
            return written ? tr("Saved in %1. Delete the file once the person has joined.")
                                 .arg(QDir::toNativeSeparators(path))
                           : errorSentence(written.error());
          });
        },
        Qt::QueuedConnection);
  });
}

void InviteDialog::reject() {
  if (!made_ || taken_ || std::exchange(warned_, true)) return AdminDialog::reject();
  tell([] {
    return tr("The invitation was neither copied nor saved, and is not shown again. Close once more to leave "
              "it.");
  });
}

void InviteDialog::tell(Text note) {
  note_ = std::move(note);
  retranslate();
}

void InviteDialog::retranslate() {
  AdminDialog::retranslate();
  actButton()->setVisible(!made_);
  if (made_) {
    cancelButton()->setText(tr("Close"));
    cancelButton()->setToolTip(tr("The invitation cannot be shown again: copy or save it first."));
  }
  text_->setAccessibleName(tr("Invitation"));
  text_->setAccessibleDescription(tr("A secret for one computer; it can be selected and copied."));
  copy_->setText(tr("&Copy"));
  copy_->setToolTip(tr("To be pasted where nobody but the person reads it."));
  save_->setText(tr("&Save in a file…"));
  save_->setToolTip(tr("To be handed over, and deleted once the person has joined."));
  done_->setText(note_ ? note_() : QString());
  done_->setVisible(note_ != nullptr);
}

} // namespace amparo::ui
