#include "ui/admin/admin_window.h"

#include "ui/admin/admin_words.h"
#include "ui/admin/devices_page.h"
#include "ui/admin/invitations_page.h"
#include "ui/admin/log_page.h"
#include "ui/admin/people_page.h"
#include "ui/look/style.h"
#include "ui/record/banner.h"
#include "ui/record/roomy_delegate.h"
#include "ui/texts/texts.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace amparo::ui {

AdminWindow::AdminWindow(sync::Administration& line, const Membership& membership, QWidget* parent)
    : QDialog(parent)
    , hubName_(membership.hubName)
    , desk_(line, {membership.hubAddress, membership.pins()}, membership.person)
    , sections_(new QListWidget)
    , stack_(new QStackedWidget)
    , problem_(new Banner(Tone::Danger))
    , again_(problem_->addButton())
    , progress_(new QProgressBar)
    , note_(new QLabel)
    , close_(new QPushButton) {
  const int unit = look::quarters(1, fontMetrics());
  addPage(new PeoplePage(desk_));
  addPage(new InvitationsPage(desk_));
  addPage(new DevicesPage(desk_));
  auto* log = new LogPage(desk_);
  addPage(log);
  auto* whole = new QVBoxLayout(this);
  whole->addWidget(problem_);
  auto* middle = new QHBoxLayout;
  middle->addWidget(sections_);
  middle->addWidget(stack_, 1);
  whole->addLayout(middle, 1);
  auto* foot = new QHBoxLayout;
  foot->addWidget(note_, 1);
  foot->addWidget(progress_);
  foot->addWidget(close_);
  whole->addLayout(foot);
  sections_->setItemDelegate(new RoomyDelegate(sections_));
  sections_->setWordWrap(true);
  sections_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  sections_->setFixedWidth(38 * unit);
  progress_->setRange(0, 0);
  progress_->setTextVisible(false);
  progress_->setFixedSize(40 * unit, 2 * unit);
  note_->setWordWrap(true);
  note_->setTextFormat(Qt::PlainText);
  close_->setAutoDefault(false);
  look::resize(*this, 350, 165);
  connect(log, &LogPage::saved, this, [this](const QString& path) {
    noteText_ = [path] { return tr("The log is saved in %1.").arg(QDir::toNativeSeparators(path)); };
    retranslate();
  });
  connect(log, &LogPage::failed, this, [this](const Error& error) {
    noteText_ = [error] { return errorSentence(error); };
    retranslate();
  });
  connect(sections_, &QListWidget::currentRowChanged, this, &AdminWindow::showPage);
  connect(&desk_, &AdminDesk::stateChanged, this, &AdminWindow::showState);
  connect(&desk_, &AdminDesk::actsOn, this, [this] {
    noteText_ = [] {
      return tr("The hub was asked and does it all the same; the list shows what was done.");
    };
    retranslate();
  });
  connect(again_, &QPushButton::clicked, &desk_, &AdminDesk::retry);
  connect(close_, &QPushButton::clicked, this, &QDialog::reject);
  retranslate();
  sections_->setCurrentRow(0);
  sections_->setFocus();
}

/// The pages show what the desk has, and go before it.
AdminWindow::~AdminWindow() {
  delete stack_;
}

void AdminWindow::addPage(AdminPage* page) {
  stack_->addWidget(page);
  sections_->addItem(QString());
}

AdminPage* AdminWindow::page() const {
  return static_cast<AdminPage*>(stack_->currentWidget());
}

void AdminWindow::showPage() {
  noteText_ = {};
  note_->clear();
  stack_->setCurrentIndex(sections_->currentRow());
  desk_.want(page()->needs());
}

void AdminWindow::showState() {
  progress_->setVisible(desk_.isBusy());
  again_->setEnabled(!desk_.isBusy());
  if (!desk_.error()) return problem_->dismiss();
  const Asked asked = page()->list()->topLevelItemCount() > 0 ? Asked::ForNews : Asked::ForAll;
  problem_->say([error = *desk_.error(), asked] { return linkWords(error, asked); });
}

void AdminWindow::retranslate() {
  //: %1 is what a network is called
  setWindowTitle(hubName_.isEmpty() ? tr("The network") : tr("The network: %1").arg(hubName_));
  sections_->setAccessibleName(tr("Sections"));
  sections_->setAccessibleDescription(tr("The chosen one is shown beside; F6 goes there."));
  for (int row = 0; row < sections_->count(); ++row)
    sections_->item(row)->setText(static_cast<AdminPage*>(stack_->widget(row))->title());
  progress_->setAccessibleName(tr("Asking the hub…"));
  again_->setText(tr("Try a&gain"));
  note_->setText(noteText_ ? noteText_() : QString());
  close_->setText(tr("Close"));
  close_->setToolTip(closeMeaning());
  showState();
}

void AdminWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  // Others administer the network too, and computers come to do what was ordered.
  if (event->type() == QEvent::ActivationChange && isActiveWindow()) desk_.refresh(page()->needs());
  QDialog::changeEvent(event);
}

/// F6 goes between the sections and what is shown, as in the main window, and F5 asks for that anew. Return
/// has opened a dialog already, whose default button QDialog would take for its own: nothing is done before
/// it is confirmed.
void AdminWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return;
  if (event->matches(QKeySequence::Refresh)) return desk_.refresh(page()->needs());
  if (event->key() != Qt::Key_F6) return QDialog::keyPressEvent(event);
  if (sections_->hasFocus())
    page()->list()->setFocus(Qt::ShortcutFocusReason);
  else
    sections_->setFocus(Qt::ShortcutFocusReason);
}

} // namespace amparo::ui
