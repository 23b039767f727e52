#include "ui/shortcuts_window.h"

#include "ui/look/style.h"
#include "ui/preferences.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace amparo::ui {

namespace {

/// Takes the next keys that are pressed, whatever they would do elsewhere. Escape and Tab leave it.
class KeysEdit final : public QLineEdit {
  Q_OBJECT

 public:
  using QLineEdit::QLineEdit;

 Q_SIGNALS:
  void pressed(const QKeySequence& keys);

 protected:
  bool event(QEvent* event) override {
    if (event->type() != QEvent::ShortcutOverride) return QLineEdit::event(event);
    event->accept();
    return true;
  }

  void keyPressEvent(QKeyEvent* event) override {
    const int key = event->key();
    if (key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
        key == Qt::Key_Meta || key == Qt::Key_unknown)
      return;
    Qt::KeyboardModifiers with = event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    // Where "?" is Shift and another key, the keys are called Ctrl+? all the same.
    const QString text = event->text();
    if (!text.isEmpty() && text[0].isPrint() && !text[0].isLetter() && !text[0].isSpace())
      with &= ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    Q_EMIT pressed(QKeySequence(QKeyCombination(with, Qt::Key(key))));
  }
};

class KeysDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const override {
    Q_UNUSED(option)
    auto* edit = new KeysEdit(parent);
    edit->setReadOnly(true);
    edit->setFrame(false);
    edit->setAutoFillBackground(true);
    edit->setPlaceholderText(ShortcutsWindow::tr("Press the keys"));
    edit->setAccessibleName(edit->placeholderText());
    edit->setMinimumWidth(
        edit->fontMetrics().horizontalAdvance(edit->placeholderText() + QStringLiteral("MM")));
    auto* self = const_cast<KeysDelegate*>(this);
    connect(edit, &KeysEdit::pressed, self,
            [self, edit, cell = QPersistentModelIndex(index)](const QKeySequence& keys) {
              Q_EMIT self->closeEditor(edit);
              Q_EMIT self->pressed(cell, keys);
            });
    return edit;
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(look::quarters(7, option.fontMetrics));
    return size;
  }

  void setEditorData(QWidget*, const QModelIndex&) const override {}

  void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override {}

 Q_SIGNALS:
  void pressed(const QModelIndex& cell, const QKeySequence& keys);
};

} // namespace

ShortcutsWindow::ShortcutsWindow(Actions& actions, Preferences& preferences,
                                 const QMap<QKeySequence, QString>& fixed, QWidget* parent)
    : QDialog(parent)
    , preferences_(preferences)
    , table_(new ShortcutTable(actions, fixed, this))
    , found_(new QSortFilterProxyModel(this))
    , searchLabel_(new QLabel)
    , search_(new QLineEdit)
    , view_(new QTreeView)
    , message_(new QLabel)
    , takeOver_(new QPushButton)
    , change_(new QPushButton)
    , remove_(new QPushButton)
    , standard_(new QPushButton)
    , allStandard_(new QPushButton)
    , close_(new QPushButton) {
  found_->setSourceModel(table_);
  found_->setFilterKeyColumn(-1);
  found_->setFilterCaseSensitivity(Qt::CaseInsensitive);
  searchLabel_->setBuddy(search_);
  search_->setClearButtonEnabled(true);
  view_->setModel(found_);
  view_->setRootIsDecorated(false);
  view_->setUniformRowHeights(true);
  view_->setSelectionBehavior(QAbstractItemView::SelectItems);
  view_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
  auto* delegate = new KeysDelegate(this);
  view_->setItemDelegate(delegate);
  message_->setWordWrap(true);
  takeOver_->hide();

  auto* top = new QHBoxLayout;
  top->addWidget(searchLabel_);
  top->addWidget(search_, 1);
  auto* told = new QHBoxLayout;
  told->addWidget(message_, 1);
  told->addWidget(takeOver_);
  auto* buttons = new QHBoxLayout;
  for (QPushButton* button : {change_, remove_, standard_, allStandard_}) buttons->addWidget(button);
  buttons->addStretch(1);
  buttons->addWidget(close_);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(top);
  layout->addWidget(view_, 1);
  layout->addLayout(told);
  layout->addLayout(buttons);
  for (QPushButton* button : {takeOver_, change_, remove_, standard_, allStandard_, close_})
    button->setAutoDefault(false);

  connect(search_, &QLineEdit::textChanged, found_, &QSortFilterProxyModel::setFilterFixedString);
  connect(delegate, &KeysDelegate::pressed, this, [this](const QModelIndex& cell, const QKeySequence& keys) {
    assign(found_->mapToSource(cell), keys);
  });
  connect(view_, &QTreeView::activated, this, [this] { change_->click(); });
  connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
          &ShortcutsWindow::updateButtons);
  connect(table_, &ShortcutTable::dataChanged, this, &ShortcutsWindow::updateButtons);
  connect(table_, &ShortcutTable::keysChanged, this, [this, &actions](int row) {
    const Actions::Id act = table_->actAt(row);
    preferences_.setShortcuts(Actions::name(act), table_->isStandard(row)
                                                      ? std::nullopt
                                                      : std::optional(actions[act]->shortcuts()));
  });
  connect(change_, &QPushButton::clicked, this, [this] {
    say({});
    view_->setFocus();
    view_->edit(found_->mapFromSource(chosen()));
  });
  connect(remove_, &QPushButton::clicked, this, [this] {
    say({});
    table_->setKeys(chosen(), {});
  });
  connect(standard_, &QPushButton::clicked, this, [this] {
    say({});
    table_->setStandard(chosen().row());
  });
  connect(allStandard_, &QPushButton::clicked, this, [this] {
    say({});
    table_->setAllStandard();
  });
  connect(takeOver_, &QPushButton::clicked, this, &ShortcutsWindow::takeOver);
  connect(close_, &QPushButton::clicked, this, &QDialog::accept);
  auto* clear = new QShortcut(QKeySequence(Qt::Key_Delete), view_, nullptr, nullptr, Qt::WidgetShortcut);
  connect(clear, &QShortcut::activated, remove_, &QPushButton::click);
  view_->header()->setStretchLastSection(false);
  view_->header()->setSectionResizeMode(ShortcutTable::ActColumn, QHeaderView::Stretch);
  for (const int column : {ShortcutTable::KeysColumn, ShortcutTable::OtherKeysColumn})
    view_->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
  view_->setCurrentIndex(found_->index(0, ShortcutTable::KeysColumn));
  retranslate();
  constexpr int usual = 170;
  const int wanted = wantedWidth() * usual / look::quarters(usual, fontMetrics()) + 1;
  look::resize(*this, qMax(usual, wanted), 140);
}

/// With every name in full.
int ShortcutsWindow::wantedWidth() const {
  QStyleOptionViewItem option;
  option.initFrom(view_);
  option.font = view_->font();
  int width = 0;
  for (int column = 0; column < ShortcutTable::Columns; ++column) {
    int widest = view_->header()->sectionSizeHint(column);
    for (int row = 0; row < table_->rowCount(); ++row)
      widest = qMax(widest, view_->itemDelegate()->sizeHint(option, table_->index(row, column)).width());
    width += widest;
  }
  const QMargins around = layout()->contentsMargins();
  return width + view_->verticalScrollBar()->sizeHint().width() + 2 * view_->frameWidth() + around.left() +
         around.right();
}

QModelIndex ShortcutsWindow::chosen() const {
  const QModelIndex cell = found_->mapToSource(view_->currentIndex());
  return cell.isValid() ? cell.siblingAtColumn(qMax<int>(cell.column(), ShortcutTable::KeysColumn)) : cell;
}

void ShortcutsWindow::assign(const QModelIndex& cell, const QKeySequence& keys) {
  const QModelIndex owner = table_->owner(keys);
  if (owner == cell) return;
  if (const QString refusal = table_->refusal(keys); !refusal.isEmpty()) return say(refusal);
  if (!owner.isValid()) return table_->setKeys(cell, keys);
  wanting_ = cell;
  wanted_ = keys;
  say(tr("%1 means “%2” now.")
          .arg(keys.toString(QKeySequence::NativeText), owner.siblingAtColumn(0).data().toString()),
      true);
}

void ShortcutsWindow::takeOver() {
  if (const QModelIndex owner = table_->owner(wanted_); owner.isValid()) table_->setKeys(owner, {});
  table_->setKeys(wanting_, wanted_);
  say({});
  view_->setFocus();
}

void ShortcutsWindow::say(const QString& text, bool canTakeOver) {
  message_->setText(text);
  takeOver_->setVisible(canTakeOver);
  if (text.isEmpty()) return;
  QAccessibleEvent told(message_, QAccessible::Alert);
  QAccessible::updateAccessibility(&told);
}

void ShortcutsWindow::updateButtons() {
  const QModelIndex cell = chosen();
  change_->setEnabled(cell.isValid());
  remove_->setEnabled(cell.isValid() && !cell.data().toString().isEmpty());
  standard_->setEnabled(cell.isValid() && !table_->isStandard(cell.row()));
}

void ShortcutsWindow::retranslate() {
  setWindowTitle(tr("Keyboard shortcuts"));
  searchLabel_->setText(tr("&Search"));
  search_->setPlaceholderText(tr("An act, or its keys"));
  view_->setAccessibleName(windowTitle());
  view_->setAccessibleDescription(tr("Return changes the keys, Delete removes them."));
  change_->setText(tr("&Change"));
  change_->setToolTip(tr("The keys that you press next become those of the chosen act."));
  remove_->setText(tr("&Remove"));
  remove_->setToolTip(tr("The act stays in its menu, without keys."));
  standard_->setText(tr("&Usual keys"));
  standard_->setToolTip(tr("The chosen act gets back those that it came with."));
  allStandard_->setText(tr("&All as usual"));
  allStandard_->setToolTip(tr("Every act gets back the keys that it came with."));
  takeOver_->setText(tr("&Give it to this act"));
  takeOver_->setToolTip(tr("The other act has no keys then."));
  close_->setText(tr("Close"));
  close_->setToolTip(tr("What was changed holds already."));
  table_->retranslate();
  say({});
  updateButtons();
}

void ShortcutsWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

} // namespace amparo::ui

#include "shortcuts_window.moc"
