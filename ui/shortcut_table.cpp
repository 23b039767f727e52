#include "ui/shortcut_table.h"

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// With these alone a person writes, moves and leaves.
bool writes(const QKeyCombination& combination) {
  const Qt::Key key = combination.key();
  const bool isFunction = (key >= Qt::Key_F1 && key <= Qt::Key_F35) || key == Qt::Key_Delete ||
                          key == Qt::Key_Insert || key == Qt::Key_Help;
  const Qt::KeyboardModifiers with =
      combination.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
  return !isFunction && (with & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier;
}

bool opensMenu(const QKeyCombination& combination) {
  return combination.keyboardModifiers() == Qt::AltModifier && combination.key() >= Qt::Key_A &&
         combination.key() <= Qt::Key_Z;
}

} // namespace

ShortcutTable::ShortcutTable(Actions& actions, QMap<QKeySequence, QString> fixed, QObject* parent)
    : QAbstractTableModel(parent)
    , actions_(actions)
    , fixed_(std::move(fixed)) {
  for (int id = 0; id < Actions::Count; ++id)
    if (actions_[Actions::Id(id)] != actOfOthers()) acts_.push_back(Actions::Id(id));
}

const QAction* ShortcutTable::actOfOthers() const {
  const QAction* administer = actions_[Actions::Administer];
  return administer->isVisible() ? nullptr : administer;
}

int ShortcutTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(acts_.size());
}

int ShortcutTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : Columns;
}

QString ShortcutTable::actName(int row) const {
  return actions_[actAt(row)]->iconText();
}

QKeySequence ShortcutTable::keysAt(const QModelIndex& index) const {
  return actions_[actAt(index.row())]->shortcuts().value(index.column() - KeysColumn);
}

QVariant ShortcutTable::data(const QModelIndex& index, int role) const {
  if (role == Qt::AccessibleTextRole && index.column() != ActColumn && keysAt(index).isEmpty())
    return tr("No keys");
  if (role == Qt::ToolTipRole && index.column() == ActColumn) return actName(index.row());
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  return index.column() == ActColumn ? actName(index.row())
                                     : keysAt(index).toString(QKeySequence::NativeText);
}

QVariant ShortcutTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == ActColumn ? tr("Act") : section == KeysColumn ? tr("Keys") : tr("Also");
}

Qt::ItemFlags ShortcutTable::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  if (index.column() != ActColumn) flags |= Qt::ItemIsEditable;
  return flags;
}

QString ShortcutTable::refusal(const QKeySequence& keys) const {
  const QString text = keys.toString(QKeySequence::NativeText);
  if (keys.isEmpty()) return tr("These keys cannot be used.");
  if (writes(keys[0])) return tr("%1 is needed for writing. Press it together with Ctrl or Alt.").arg(text);
  if (opensMenu(keys[0])) return tr("%1 is for the menus. Press Ctrl as well.").arg(text);
  if (const auto other = fixed_.find(keys); other != fixed_.end())
    return tr("%1 always means “%2”.").arg(text, *other);
  if (const QAction* other = actOfOthers(); other && other->shortcuts().contains(keys))
    return tr("%1 is kept for “%2”, which administrators do.").arg(text, other->iconText());
  return {};
}

QModelIndex ShortcutTable::owner(const QKeySequence& keys) const {
  for (int row = 0; row < rowCount(); ++row)
    if (const auto place = actions_[actAt(row)]->shortcuts().indexOf(keys); place >= 0)
      return index(row, KeysColumn + int(place));
  return {};
}

void ShortcutTable::setKeys(const QModelIndex& index, const QKeySequence& keys) {
  QList<QKeySequence> all = actions_[actAt(index.row())]->shortcuts();
  const qsizetype place = index.column() - KeysColumn;
  if (keys.isEmpty())
    all.remove(place, place < all.size() ? 1 : 0);
  else if (place < all.size())
    all[place] = keys;
  else
    all.append(keys);
  write(index.row(), all);
}

void ShortcutTable::setStandard(int row) {
  QList<QKeySequence> keys;
  for (const QKeySequence& one : Actions::standardShortcuts(actAt(row))) {
    const QModelIndex other = owner(one);
    if (!other.isValid() || other.row() == row) keys.append(one);
  }
  write(row, keys);
}

void ShortcutTable::setAllStandard() {
  QList<int> changed;
  for (int row = 0; row < rowCount(); ++row)
    if (!isStandard(row)) changed.append(row);
  // First all of them are free: two acts may have exchanged their keys.
  for (const int row : changed) write(row, {});
  for (const int row : changed) setStandard(row);
}

bool ShortcutTable::isStandard(int row) const {
  return actions_[actAt(row)]->shortcuts() == Actions::standardShortcuts(actAt(row));
}

void ShortcutTable::write(int row, const QList<QKeySequence>& keys) {
  const auto act = actAt(row);
  if (actions_[act]->shortcuts() == keys) return;
  actions_[act]->setShortcuts(keys);
  Q_EMIT dataChanged(index(row, KeysColumn), index(row, OtherKeysColumn));
  Q_EMIT keysChanged(row);
}

void ShortcutTable::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

} // namespace amparo::ui
