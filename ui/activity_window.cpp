#include "ui/activity_window.h"

#include "core/sync/status.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/texts/sizes.h"
#include "ui/texts/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { WhenColumn, WhatColumn, SizeColumn, Columns };

QString sizeWords(const SyncActivity& activity) {
  if (activity.bytes == 0) return {};
  const QString size = formatSize(activity.bytes);
  if (activity.took < 1000) return size;
  const QString seconds = interfaceLocale().toString(activity.took / 1000);
  //: Of a sync: how much it moved, and in how many seconds
  return ActivityWindow::tr("%1 in %2 s").arg(size, seconds);
}

QString iconOf(const SyncActivity& activity) {
  if (activity.error) return sync::isOffline(activity.error->code) ? u"offline"_s : u"warning"_s;
  return activity.conflicts > 0 || activity.rejected > 0 ? u"decision"_s : u"sync"_s;
}

} // namespace

QString activityWords(const SyncActivity& activity) {
  QStringList words;
  const auto add = [&](qint64 count, const QString& text) {
    if (count > 0) words.append(text);
  };
  add(activity.sent, ActivityWindow::tr("%n change(s) sent", nullptr, int(activity.sent)));
  add(activity.received, ActivityWindow::tr("%n record(s) received", nullptr, int(activity.received)));
  add(activity.conflicts, ActivityWindow::tr("%n to decide", nullptr, int(activity.conflicts)));
  add(activity.rejected, ActivityWindow::tr("%n not accepted", nullptr, int(activity.rejected)));
  QString text = words.join(u", "_s);
  //: What a sync moved, which went by hand
  if (activity.carried) text = ActivityWindow::tr("By hand: %1").arg(text);
  if (!activity.error) return text;
  const QString why = errorSentence(*activity.error);
  if (activity.isMove())
    //: What a sync moved, and then what ended it
    return ActivityWindow::tr("%1; then: %2").arg(text, why);
  if (activity.times == 1) return why;
  //: What ended several syncs in a row, and how many they were
  return ActivityWindow::tr("%1 (%n time(s))", nullptr, activity.times).arg(why);
}

ActivityWindow::ActivityWindow(Background& background, QWidget* parent)
    : QDialog(parent)
    , background_(background)
    , list_(new QTreeWidget)
    , empty_(new QLabel)
    , close_(new QPushButton) {
  auto* whole = new QVBoxLayout(this);
  whole->addWidget(empty_);
  whole->addWidget(list_, 1);
  auto* foot = new QHBoxLayout;
  foot->addStretch(1);
  foot->addWidget(close_);
  whole->addLayout(foot);
  empty_->setWordWrap(true);
  list_->setColumnCount(Columns);
  list_->setRootIsDecorated(false);
  list_->setAllColumnsShowFocus(true);
  list_->setWordWrap(true);
  list_->header()->setStretchLastSection(false);
  list_->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
  close_->setAutoDefault(false);
  connect(close_, &QPushButton::clicked, this, &QDialog::reject);
  look::resize(*this, 200, 110);
  for (const int column : {WhenColumn, SizeColumn})
    list_->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
  retranslate();
  refresh();
}

void ActivityWindow::refresh() {
  background_.run(
      this, [](Background::Context& context) { return ActivityStore(context.store.database()).newest(); },
      [this, token = ++asked_](std::vector<SyncActivity> activities) {
        if (token == asked_) showRows(std::move(activities));
      });
}

void ActivityWindow::showRows(std::vector<SyncActivity> activities) {
  activities_ = std::move(activities);
  list_->clear();
  for (const SyncActivity& activity : activities_) {
    auto* item = new QTreeWidgetItem(list_);
    item->setText(WhenColumn, formatMoment(activity.at));
    item->setIcon(WhatColumn, look::icon(iconOf(activity)));
    item->setText(WhatColumn, activityWords(activity));
    item->setToolTip(WhatColumn, activityWords(activity).toHtmlEscaped());
    item->setText(SizeColumn, sizeWords(activity));
  }
  list_->setVisible(!activities_.empty());
  empty_->setVisible(activities_.empty());
}

void ActivityWindow::retranslate() {
  setWindowTitle(tr("What the syncs did"));
  list_->setHeaderLabels({tr("When"), tr("What"), tr("How much")});
  list_->setAccessibleName(windowTitle());
  list_->setAccessibleDescription(tr("The newest stands first; only to be read."));
  empty_->setText(tr("Nothing has been sent or received yet."));
  close_->setText(tr("Close"));
  close_->setToolTip(closeMeaning());
  showRows(std::move(activities_));
}

void ActivityWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
