#include "ui/record/list_and_detail.h"

#include "ui/look/style.h"
#include "ui/record/roomy_delegate.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace amparo::ui {

namespace {

constexpr int listCharacters = 34;

} // namespace

QBoxLayout* buildListAndDetail(QWidget& view, QStackedWidget& stack, QLabel& empty, QPushButton& onwards,
                               QListWidget& list, QScrollArea& detail) {
  auto* whole = new QWidget(&view);
  auto* split = new QBoxLayout(QBoxLayout::LeftToRight, whole);
  split->setContentsMargins(0, 0, 0, 0);
  split->setSpacing(0);
  split->addWidget(&list);
  split->addWidget(&detail, 1);
  list.setFrameShape(QFrame::NoFrame);
  list.setWordWrap(true);
  list.setItemDelegate(new RoomyDelegate(&list));
  list.viewport()->setBackgroundRole(QPalette::Window);
  list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  detail.setFrameShape(QFrame::NoFrame);
  detail.setWidgetResizable(true);
  detail.setFocusPolicy(Qt::NoFocus);
  detail.setBackgroundRole(QPalette::Base);
  empty.setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
  empty.setWordWrap(true);
  empty.setForegroundRole(QPalette::PlaceholderText);
  auto* nothing = new QWidget(&view);
  auto* middle = new QVBoxLayout(nothing);
  middle->setSpacing(look::quarters(3, view.fontMetrics()));
  middle->addWidget(&empty, 1);
  middle->addWidget(&onwards, 1, Qt::AlignHCenter | Qt::AlignTop);
  onwards.setAutoDefault(false);
  nothing->setFocusProxy(&onwards);
  view.setFocusProxy(&onwards);
  stack.addWidget(nothing);
  stack.addWidget(whole);
  auto* layout = new QVBoxLayout(&view);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(&stack);
  return split;
}

void showListOrEmpty(QWidget& view, QStackedWidget& stack, QListWidget& list, QPushButton& onwards) {
  const QWidget* focus = QApplication::focusWidget();
  const bool hadFocus = view.isAncestorOf(focus);
  const bool empty = list.count() == 0;
  stack.setCurrentIndex(empty ? 0 : 1);
  view.setFocusProxy(empty ? static_cast<QWidget*>(&onwards) : &list);
  // What is hidden hands the focus to whatever comes next.
  if (hadFocus && QApplication::focusWidget() != focus) view.setFocus(Qt::OtherFocusReason);
}

void arrangeListAndDetail(const QWidget& view, QBoxLayout& split, QListWidget& list, QBoxLayout& sides,
                          int count, int sideCharacters) {
  const int character = view.fontMetrics().averageCharWidth();
  const bool wide = view.width() >= character * (listCharacters + count * sideCharacters);
  split.setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  list.setMaximumWidth(wide ? character * listCharacters : QWIDGETSIZE_MAX);
  list.setMinimumWidth(wide ? character * listCharacters : 0);
  list.setMaximumHeight(wide ? QWIDGETSIZE_MAX : view.height() / 4);
  const int room = wide ? view.width() - list.maximumWidth() : view.width();
  sides.setDirection(room >= character * count * sideCharacters ? QBoxLayout::LeftToRight
                                                                : QBoxLayout::TopToBottom);
}

} // namespace amparo::ui
