#include "ui/settings_dialog.h"

#include "ui/languages.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/texts/texts.h"
#include "ui/word_match.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const Settings& settings, QWidget* parent)
    : QDialog(parent)
    , settings_(settings)
    , search_(new QLineEdit)
    , found_(new QLabel)
    , scroll_(new QScrollArea) {
  search_->setClearButtonEnabled(true);
  search_->addAction(look::icon(u"search"_s), QLineEdit::LeadingPosition);
  connect(search_, &QLineEdit::textChanged, this, &SettingsDialog::find);
  connect(search_, &QLineEdit::returnPressed, this, [this] { focusNextChild(); }); // to what was found
  found_->setForegroundRole(QPalette::PlaceholderText);
  found_->setWordWrap(true);
  auto* page = new QWidget;
  page_ = new QVBoxLayout(page);
  buildLanguages();
  buildReading();
  buildSync();
  buildOutside();
  buildLibrary();
  page_->addStretch(1);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setWidgetResizable(true);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->setWidget(page);
  auto* buttons = new QDialogButtonBox;
  close_ = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
  close_->setAutoDefault(false);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(search_);
  layout->addWidget(found_);
  layout->addWidget(scroll_, 1);
  layout->addWidget(buttons);
  look::resize(*this, 150, 180);
  for (QWidget* part : page->findChildren<QWidget*>())
    if (qobject_cast<QComboBox*>(part) || qobject_cast<QAbstractSpinBox*>(part))
      part->installEventFilter(this);
  retranslate();
}

void SettingsDialog::setContentLanguage(const QString& language) {
  content_->setCurrentIndex(content_->findData(language));
}

void SettingsDialog::goToTray() {
  tray_->setFocus(Qt::OtherFocusReason);
  // Where it lies is known once the page is laid out.
  QTimer::singleShot(0, this, [this] { scroll_->ensureWidgetVisible(tray_); });
}

/// A page scrolls to what the focus goes to within it; this is for what comes in from outside.
bool SettingsDialog::focusNextPrevChild(bool next) {
  const bool moved = QDialog::focusNextPrevChild(next);
  if (QWidget* focus = focusWidget(); focus && scroll_->widget()->isAncestorOf(focus))
    scroll_->ensureWidgetVisible(focus);
  return moved;
}

/// The wheel moves the page, and changes nothing that it happens to pass over.
bool SettingsDialog::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::Wheel) return QDialog::eventFilter(watched, event);
  event->ignore();
  return true;
}

void SettingsDialog::say(Text text, std::function<void(const QString&)> set) {
  texts_.emplace_back(std::move(text), std::move(set));
}

void SettingsDialog::addHeading(Text text) {
  auto* heading = new QLabel;
  QFont strong = heading->font();
  strong.setWeight(QFont::DemiBold);
  heading->setFont(strong);
  heading->setContentsMargins(0, headings_.empty() ? 0 : look::quarters(3, fontMetrics()), 0, 0);
  say(std::move(text), [heading](const QString& words) { heading->setText(words); });
  page_->addWidget(heading);
  headings_.push_back(heading);
}

QLabel* SettingsDialog::hint(Text text) {
  auto* hint = new QLabel;
  hint->setWordWrap(true);
  hint->setForegroundRole(QPalette::PlaceholderText);
  say(std::move(text), [hint](const QString& words) { hint->setText(words); });
  return hint;
}

QCheckBox* SettingsDialog::addSwitch(bool on, Text text, Text also, QLabel* hint) {
  auto* box = new QCheckBox;
  box->setChecked(on);
  say(std::move(text), [box](const QString& words) { box->setText(words); });
  addRow(nullptr, box, std::move(also), hint);
  return box;
}

void SettingsDialog::addRow(QLabel* label, QWidget* field, Text also, QLabel* hint) {
  auto* box = new QWidget;
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins({});
  grid->setColumnStretch(1, 1);
  if (label) grid->addWidget(label, 0, 0);
  grid->addWidget(field, 0, label ? 1 : 0, 1, label ? 1 : 2);
  if (hint) grid->addWidget(hint, 1, label ? 1 : 0, 1, label ? 1 : 2);
  page_->addWidget(box);
  rows_.push_back({int(headings_.size()) - 1, box, field, label, hint, std::move(also)});
}

namespace {

QLabel* labelOf(QWidget* field) {
  auto* label = new QLabel;
  label->setBuddy(field);
  return label;
}

} // namespace

void SettingsDialog::buildLanguages() {
  addHeading([] { return tr("Languages"); });
  interface_ = new QComboBox;
  for (const QString& language : interfaceLanguages()) interface_->addItem(ownName(language), language);
  interface_->setCurrentIndex(interface_->findData(settings_.interfaceLanguage));
  auto* label = labelOf(interface_);
  say([] { return tr("Language of the &interface"); },
      [label](const QString& text) { label->setText(text); });
  say([] { return tr("Language of the interface"); },
      [this](const QString& text) { interface_->setAccessibleName(text); });
  say([] { return tr("Menus and messages change at once; records keep their languages."); },
      [this](const QString& text) { interface_->setToolTip(text); });
  addRow(label, interface_, [] { return tr("menus buttons translation"); });
  content_ = new QComboBox;
  for (const QString& language : contentLanguages()) content_->addItem(QString(), language);
  content_->setCurrentIndex(content_->findData(settings_.contentLanguage));
  label = labelOf(content_);
  say([] { return tr("Language of the &content"); }, [label](const QString& text) { label->setText(text); });
  say([] { return tr("Language of the content"); },
      [this](const QString& text) { content_->setAccessibleName(text); });
  addRow(
      label, content_, [] { return tr("records translation"); }, hint([] {
        return tr("Records are shown in this language where they have it, and in another one, "
                  "marked as such, where they do not.");
      }));
  sideBySide_ = addSwitch(
      settings_.sideBySide, [] { return tr("Declarations and practices in &both languages side by side"); },
      [] { return tr("bilingual parallel columns"); });
  say([] { return tr("In two columns, where a record has both and the window has room."); },
      [this](const QString& text) { sideBySide_->setToolTip(text); });
  connect(interface_, &QComboBox::activated, this,
          [this] { Q_EMIT interfaceLanguageChosen(interface_->currentData().toString()); });
  connect(content_, &QComboBox::activated, this,
          [this] { Q_EMIT contentLanguageChosen(content_->currentData().toString()); });
  connect(sideBySide_, &QCheckBox::toggled, this, &SettingsDialog::sideBySideChosen);
}

void SettingsDialog::buildReading() {
  addHeading([] { return tr("Look and reading"); });
  appearance_ = new QComboBox;
  for (const auto appearance :
       {look::Appearance::System, look::Appearance::Light, look::Appearance::Dark, look::Appearance::Sepia})
    appearance_->addItem(QString(), int(appearance));
  appearance_->setCurrentIndex(appearance_->findData(int(settings_.appearance)));
  auto* label = labelOf(appearance_);
  say([] { return tr("&Appearance"); }, [label](const QString& text) { label->setText(text); });
  say([] { return tr("Appearance"); }, [this](const QString& text) { appearance_->setAccessibleName(text); });
  say([] { return tr("The colours of every window; they change at once."); },
      [this](const QString& text) { appearance_->setToolTip(text); });
  addRow(label, appearance_, [] { return tr("theme colours night contrast"); });
  size_ = new QSpinBox;
  size_->setRange(70, 250);
  size_->setSingleStep(10);
  size_->setSuffix(u" %"_s);
  size_->setValue(settings_.text.percent);
  label = labelOf(size_);
  say([] { return tr("&Size of the text that is read"); },
      [label](const QString& text) { label->setText(text); });
  say([] { return tr("Size of the text that is read"); },
      [this](const QString& text) { size_->setAccessibleName(text); });
  say([] { return tr("Of records; menus and buttons keep the size of the system."); },
      [this](const QString& text) { size_->setToolTip(text); });
  addRow(label, size_, [] { return tr("font letters larger smaller zoom"); });
  lines_ = new QComboBox;
  for (const int characters : {ReadingText::shortLines, ReadingText::usualLines, ReadingText::longLines})
    lines_->addItem(QString(), characters);
  lines_->setCurrentIndex(lines_->findData(settings_.text.lineCharacters));
  label = labelOf(lines_);
  say([] { return tr("&Length of its lines"); }, [label](const QString& text) { label->setText(text); });
  say([] { return tr("Length of its lines"); },
      [this](const QString& text) { lines_->setAccessibleName(text); });
  say([] { return tr("Short ones are easier to follow, long ones show more at once."); },
      [this](const QString& text) { lines_->setToolTip(text); });
  addRow(label, lines_, [] { return tr("width column margin"); });
  connect(appearance_, &QComboBox::activated, this,
          [this] { Q_EMIT appearanceChosen(look::Appearance(appearance_->currentData().toInt())); });
  connect(size_, &QSpinBox::valueChanged, this, &SettingsDialog::chooseText);
  connect(lines_, &QComboBox::activated, this, &SettingsDialog::chooseText);
}

void SettingsDialog::buildSync() {
  addHeading([] { return tr("Sync"); });
  metered_ = new QComboBox;
  using Metered = sync::Restraint::Metered;
  for (const auto choice : {Metered::RecordsOnly, Metered::Everything, Metered::Nothing})
    metered_->addItem(QString(), int(choice));
  metered_->setCurrentIndex(metered_->findData(int(settings_.restraint.onMetered)));
  auto* label = labelOf(metered_);
  say([] { return tr("On &metered connections"); }, [label](const QString& text) { label->setText(text); });
  say([] { return tr("On metered connections"); },
      [this](const QString& text) { metered_->setAccessibleName(text); });
  addRow(
      label, metered_, [] { return tr("mobile data cost phone"); },
      hint([] { return tr("What is synced without being asked where a network is paid for by use."); }));
  auto* hours = new QWidget;
  auto* line = new QHBoxLayout(hours);
  line->setContentsMargins({});
  quiet_ = new QCheckBox;
  quiet_->setChecked(settings_.restraint.quiet);
  quietStart_ = new QTimeEdit(settings_.restraint.quietFrom);
  quietEnd_ = new QTimeEdit(settings_.restraint.quietTo);
  auto* to = new QLabel;
  line->addWidget(quiet_);
  line->addWidget(quietStart_);
  line->addWidget(to);
  line->addWidget(quietEnd_);
  line->addStretch(1);
  for (QTimeEdit* edit : {quietStart_, quietEnd_}) {
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setEnabled(settings_.restraint.quiet);
    connect(edit, &QTimeEdit::timeChanged, this, &SettingsDialog::chooseRestraint);
  }
  //: A switch, followed by two times of day: "Quiet hours, without sync 22:00 to 06:00"
  say([] { return tr("&Quiet hours, without sync"); },
      [this](const QString& text) { quiet_->setText(text); });
  //: Between two times of day: 22:00 to 06:00
  say([] { return tr("to"); }, [to](const QString& text) { to->setText(text); });
  say([] { return tr("Quiet hours begin at"); },
      [this](const QString& text) { quietStart_->setAccessibleName(text); });
  say([] { return tr("Quiet hours end at"); },
      [this](const QString& text) { quietEnd_->setAccessibleName(text); });
  say([] { return tr("Between these times nothing is synced by itself, and no notice comes."); },
      [this](const QString& text) { quiet_->setToolTip(text); });
  say([] { return tr("By the clock of this computer."); },
      [this](const QString& text) { quietStart_->setToolTip(text); });
  say([] { return tr("By the clock of this computer; it may be on the next morning."); },
      [this](const QString& text) { quietEnd_->setToolTip(text); });
  addRow(nullptr, hours, [] { return tr("night disturb time"); });
  connect(metered_, &QComboBox::activated, this, &SettingsDialog::chooseRestraint);
  connect(quiet_, &QCheckBox::toggled, this, &SettingsDialog::chooseRestraint);
}

void SettingsDialog::buildOutside() {
  addHeading([] { return tr("Notices on the desktop"); });
  const Text also = [] { return tr("notification message alert tell popup"); };
  decisions_ = addSwitch(
      settings_.notices.decisions, [] { return tr("&Decisions to take"); }, also,
      hint([] { return tr("Two offices changed the same text, or the hub did not take a change."); }));
  news_ = addSwitch(
      settings_.notices.news, [] { return tr("&News in saved searches"); }, also);
  say([] { return tr("When others have written something that one of your searches finds."); },
      [this](const QString& text) { news_->setToolTip(text); });
  failure_ = addSwitch(
      settings_.notices.failure, [] { return tr("Sync that has &failed for a day"); }, also, hint([] {
        return tr("Notices come while you work in other programs, and never in the quiet hours.");
      }));
  tray_ = addSwitch(
      settings_.tray && settings_.mayTray, [] { return tr("&Stay in the tray when the window is closed"); },
      [] { return tr("icon background close quit"); }, hint([mayTray = settings_.mayTray] {
        return mayTray ? tr("Amparo goes on syncing, and its icon opens the window again.")
                       : tr("This desktop has no tray.");
      }));
  tray_->setEnabled(settings_.mayTray);
  for (QCheckBox* box : {decisions_, news_, failure_})
    connect(box, &QCheckBox::toggled, this, &SettingsDialog::chooseNotices);
  connect(tray_, &QCheckBox::toggled, this, &SettingsDialog::trayChosen);
}

void SettingsDialog::buildLibrary() {
  addHeading([] { return tr("Library and keyboard"); });
  store_ = new QLineEdit(QDir::toNativeSeparators(settings_.storePath));
  store_->setReadOnly(true); // to be read whole and copied, however long
  store_->setCursorPosition(0);
  auto* label = labelOf(store_);
  say([] { return tr("Where the library lies"); },
      [label, this](const QString& text) {
        label->setText(text);
        store_->setAccessibleName(text);
      });
  say([] { return tr("To be selected and copied, for a backup or for whoever helps you."); },
      [this](const QString& text) { store_->setToolTip(text); });
  addRow(label, store_, [] { return tr("folder path file backup"); });
  const auto button = [this](Text text, Text meaning, Text also, void (SettingsDialog::*request)()) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto* made = new QPushButton;
    made->setAutoDefault(false);
    row->addWidget(made);
    row->addStretch(1);
    say(std::move(text), [made](const QString& words) { made->setText(words); });
    say(std::move(meaning), [made](const QString& words) { made->setToolTip(words); });
    connect(made, &QPushButton::clicked, this, request);
    addRow(nullptr, line, std::move(also));
  };
  button([] { return tr("&Libraries…"); },
         [] { return tr("Those of this computer: to open, make, add or rename one."); },
         [] { return tr("profile network switch another second"); }, &SettingsDialog::librariesRequested);
  button([] { return tr("&Keyboard shortcuts…"); },
         [] { return tr("The keys of everything that can be done, each of which can be changed."); },
         [] { return tr("keys combination hotkey"); }, &SettingsDialog::shortcutsRequested);
}

void SettingsDialog::chooseRestraint() {
  for (QTimeEdit* edit : {quietStart_, quietEnd_}) edit->setEnabled(quiet_->isChecked());
  sync::Restraint restraint;
  restraint.onMetered = sync::Restraint::Metered(metered_->currentData().toInt());
  restraint.quiet = quiet_->isChecked();
  restraint.quietFrom = quietStart_->time();
  restraint.quietTo = quietEnd_->time();
  Q_EMIT restraintChosen(restraint);
}

void SettingsDialog::chooseNotices() {
  Q_EMIT noticesChosen({decisions_->isChecked(), news_->isChecked(), failure_->isChecked()});
}

void SettingsDialog::chooseText() {
  ReadingText text;
  text.percent = size_->value();
  text.lineCharacters = lines_->currentData().toInt();
  Q_EMIT textChosen(text);
}

QString SettingsDialog::wordsOf(const Row& row) {
  QStringList words{row.also()};
  for (const QLabel* text : {row.label, row.hint})
    if (text) words << text->text();
  QList<const QWidget*> parts{row.field};
  for (const QWidget* inner : row.field->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) parts << inner;
  for (const QWidget* part : std::as_const(parts)) {
    words << part->accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(part)) words << button->text();
    if (const auto* box = qobject_cast<const QComboBox*>(part))
      for (int i = 0; i < box->count(); ++i) words << box->itemText(i);
  }
  return words.join(u' ').remove(u'&');
}

/// Leaves the settings that are meant, each under its heading; a heading's own words mean all that is under
/// it.
void SettingsDialog::find() {
  const QString typed = search_->text();
  std::vector<bool> used(headings_.size(), false);
  int count = 0;
  for (const Row& row : rows_) {
    const size_t heading = size_t(row.heading);
    const bool meant = matchesWords(headings_[heading]->text() + u' ' + wordsOf(row), typed);
    row.box->setVisible(meant);
    count += meant;
    used[heading] = used[heading] || meant;
  }
  for (size_t i = 0; i < headings_.size(); ++i) headings_[i]->setVisible(used[i]);
  const bool searching = !typed.trimmed().isEmpty();
  found_->setVisible(searching);
  found_->setText(count == 0 ? tr("No setting is called so. Try another word.")
                             : tr("%n setting(s)", nullptr, count));
  search_->setAccessibleDescription(searching ? found_->text()
                                              : tr("Only what has these words stays; Return goes to it."));
}

void SettingsDialog::retranslate() {
  setWindowTitle(tr("Settings"));
  search_->setPlaceholderText(tr("Find a setting"));
  search_->setAccessibleName(tr("Find a setting"));
  for (const auto& [text, set] : texts_) set(text());
  int widest = 0; // labels stand in one column
  for (const Row& row : rows_)
    if (row.label) widest = std::max(widest, row.label->sizeHint().width());
  for (const Row& row : rows_) {
    if (row.label) static_cast<QGridLayout*>(row.box->layout())->setColumnMinimumWidth(0, widest);
    if (row.hint) row.field->setAccessibleDescription(row.hint->text());
  }
  metered_->setItemText(0, tr("Records, but no files"));
  metered_->setItemText(1, tr("Everything"));
  metered_->setItemText(2, tr("Nothing"));
  for (int i = 0; i < content_->count(); ++i)
    content_->setItemText(i, languageName(content_->itemData(i).toString()));
  appearance_->setItemText(0, tr("As the system"));
  appearance_->setItemText(1, tr("Light"));
  appearance_->setItemText(2, tr("Dark"));
  appearance_->setItemText(3, tr("Sepia"));
  lines_->setItemText(0, tr("Short lines"));
  lines_->setItemText(1, tr("Usual lines"));
  lines_->setItemText(2, tr("Long lines"));
  close_->setText(tr("Close")); // a standard button would go back to the toolkit's own language
  close_->setToolTip(tr("What was chosen holds already."));
  find();
}

void SettingsDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
