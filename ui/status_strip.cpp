#include "ui/status_strip.h"

#include "ui/look/colors.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/status_text.h"
#include "ui/texts/network_words.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStringBuilder>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

QColor toneOf(const sync::Status& status, const QPalette& palette) {
  switch (status.state) {
  case sync::State::UpToDate:
    return look::success(palette);
  case sync::State::NeedsDecision:
    return look::caution(palette);
  case sync::State::Problem:
    return look::danger(palette);
  default:
    return look::muted(palette);
  }
}

} // namespace

StatusStrip::StatusStrip(Background& background, QWidget* parent)
    : QWidget(parent)
    , background_(background)
    , button_(new QToolButton) {
  auto* layout = new QHBoxLayout(this);
  const int unit = look::quarters(1, fontMetrics());
  layout->setContentsMargins(unit, unit / 2 + 1, unit, unit / 2);
  layout->addWidget(button_);
  layout->addStretch(1);
  button_->setAutoRaise(true);
  button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button_->setFocusPolicy(Qt::TabFocus);
  connect(button_, &QToolButton::clicked, this, &StatusStrip::openDetails);
  retranslate();
}

void StatusStrip::setStatus(const sync::Status& status) {
  status_ = status;
  retranslate();
  if (details_) details_->setStatus(status_, files_);
}

void StatusStrip::setFileStatus(const sync::FileStatus& status) {
  files_ = status;
  retranslate();
}

void StatusStrip::retranslate() {
  // Files that are not at the hub yet are not safe, however well all records are.
  const bool isBehind = status_.state == sync::State::UpToDate && files_.left.filesToSend > 0;
  const QString words = isBehind ? statusWords(status_) % u" · "_s % fileWords(files_) : statusWords(status_);
  button_->setIcon(look::icon(statusIcon(status_), toneOf(status_, palette())));
  button_->setText(words);
  button_->setToolTip(statusExplanation(status_));
  button_->setAccessibleName(tr("Sync: %1").arg(words));
  button_->setAccessibleDescription(statusExplanation(status_));
}

void StatusStrip::openDetails() {
  background_.run(
      this, [](Background::Context& context) { return context.store.syncState().membership(); },
      [this](const std::optional<Membership>& membership) {
        auto* details = new SyncDetails(status_, files_, membership, more_, this);
        connect(details, &SyncDetails::syncRequested, this, &StatusStrip::syncRequested);
        connect(details, &SyncDetails::connectRequested, this, &StatusStrip::connectRequested);
        connect(details, &SyncDetails::attentionRequested, this, &StatusStrip::attentionRequested);
        connect(details, &SyncDetails::removalsAccepted, this, &StatusStrip::removalsAccepted);
        connect(details, &SyncDetails::filesPauseRequested, this, &StatusStrip::filesPauseRequested);
        details_ = details;
        details->openAbove(*button_);
      });
}

void StatusStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

void StatusStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(QRect(0, 0, width(), 1), look::line(palette()));
}

SyncDetails::SyncDetails(const sync::Status& status, const sync::FileStatus& files,
                         std::optional<Membership> membership, const QList<QAction*>& more,
                         const QWidget* over)
    : Overlay(over)
    , status_(status)
    , files_(files)
    , membership_(std::move(membership))
    , more_(more) {
  (new QVBoxLayout(this))->setContentsMargins({});
  build();
}

void SyncDetails::openAbove(const QWidget& opener) {
  openAt(opener.mapTo(parentWidget(), QPoint(0, -height() - 4)), standard_ ? standard_ : this);
}

void SyncDetails::setStatus(const sync::Status& status, const sync::FileStatus& files) {
  if (status == status_) return;
  // A button that is being pressed would be gone before it is let go; what comes next says it.
  if (QGuiApplication::mouseButtons() != Qt::NoButton) return;
  status_ = status;
  files_ = files;
  const bool hadFocus = isAncestorOf(QApplication::focusWidget());
  const int bottom = geometry().bottom();
  build();
  move(x(), bottom + 1 - height());
  if (hadFocus) (standard_ ? standard_ : this)->setFocus();
}

void SyncDetails::build() {
  delete content_;
  standard_ = nullptr;
  content_ = new QWidget;
  auto* column = new QVBoxLayout(content_);
  setAccessibleName(tr("Details about sync"));
  addWords(*column);
  addFacts(*column);
  addButtons(*column);
  layout()->addWidget(content_);
  adjustSize();
}

void SyncDetails::addWords(QVBoxLayout& column) {
  auto* words = new QLabel(statusWords(status_));
  QFont strong = words->font();
  strong.setWeight(QFont::DemiBold);
  words->setFont(strong);
  column.addWidget(words);
  auto* explanation = new QLabel(statusExplanation(status_));
  explanation->setWordWrap(true);
  explanation->setTextFormat(Qt::PlainText);
  const int width = look::quarters(90, fontMetrics());
  // What is adjusted to its contents does not ask how high words become that are broken.
  explanation->setFixedSize(width, explanation->heightForWidth(width));
  column.addWidget(explanation);
}

void SyncDetails::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    const bool had = isAncestorOf(window()->focusWidget());
    build();
    if (had && standard_) standard_->setFocus();
  }
  Overlay::changeEvent(event);
}

void SyncDetails::addFacts(QVBoxLayout& column) {
  auto* facts = new QFormLayout;
  facts->setHorizontalSpacing(look::quarters(3, fontMetrics()));
  facts->setVerticalSpacing(look::quarters(1, fontMetrics()));
  const auto add = [&](const QString& name, const QString& value) {
    if (value.isEmpty()) return;
    auto* label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* text = new QLabel(value);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(tr("%1: %2").arg(name, value));
    text->setAccessibleDescription(tr("To be selected and copied."));
    facts->addRow(label, text);
  };
  if (membership_) {
    add(tr("Hub"), membership_->hubName.isEmpty() ? membership_->hubAddress : membership_->hubName);
    add(tr("Address"), membership_->hubAddress);
    add(tr("Office"), membership_->officeName);
    add(tr("Person"), membership_->personName);
    add(tr("Role"), roleLabel(membership_->role));
    add(tr("Last up to date"), status_.lastSuccess ? formatMoment(*status_.lastSuccess) : tr("Never"));
  }
  if (status_.waiting > 0) add(tr("Changes waiting"), interfaceLocale().toString(status_.waiting));
  if (status_.decisions > 0) add(tr("Decisions needed"), interfaceLocale().toString(status_.decisions));
  add(tr("Attached files"), fileWords(files_));
  column.addLayout(facts);
}

void SyncDetails::addButtons(QVBoxLayout& column) {
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  const auto add = [&](const QString& text, const QString& meaning, void (SyncDetails::*signal)(),
                       bool standard) {
    auto* button = new QPushButton(text);
    button->setToolTip(meaning);
    button->setDefault(standard);
    connect(button, &QPushButton::clicked, this, [this, signal] {
      close();
      Q_EMIT(this->*signal)();
    });
    buttons->addWidget(button);
    if (standard) standard_ = button;
  };
  const bool decides = status_.decisions > 0;
  if (asksToRemove(status_))
    add(tr("Let them be removed"), tr("What the hub does not have any more leaves this computer too."),
        &SyncDetails::removalsAccepted, false);
  else if (membership_)
    add(tr("Sync now"), tr("Sends what waits and fetches what is new, while you go on working."),
        &SyncDetails::syncRequested, !decides);
  if (decides)
    add(tr("Decide"), tr("Opens what needs attention, to choose what stays."),
        &SyncDetails::attentionRequested, true);
  if (!membership_)
    add(tr("Connect to a hub…"), tr("The invitation of your network is asked for next."),
        &SyncDetails::connectRequested, true);
  if (membership_ && !fileWords(files_).isEmpty()) {
    auto* pause = new QPushButton(files_.paused ? tr("Let files go on") : tr("Pause files"));
    pause->setToolTip(files_.paused ? tr("Those that are missing are sent and fetched again.")
                                    : tr("Records are synced without them, until you let them go on."));
    connect(pause, &QPushButton::clicked, this, [this] {
      close();
      Q_EMIT filesPauseRequested(!files_.paused);
    });
    buttons->addWidget(pause);
  }
  if (membership_ && !more_.isEmpty()) {
    auto* button = new QPushButton(tr("More"));
    button->setToolTip(tr("A menu of what else can be done about sync."));
    auto* menu = new QMenu(button);
    menu->addActions(more_);
    connect(menu, &QMenu::triggered, this, &QWidget::close);
    button->setMenu(menu);
    buttons->addWidget(button);
  }
  column.addLayout(buttons);
}

} // namespace amparo::ui
