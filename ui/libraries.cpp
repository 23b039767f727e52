#include "ui/libraries.h"

#include "core/search/words.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

const QString listKey = u"libraries"_s;
const QString lastKey = u"last"_s;

bool isSame(const QString& one, const QString& other) {
  return QFileInfo(one) == QFileInfo(other);
}

/// What a folder may be called everywhere: "Red Andina (prueba)" -> "red-andina-prueba".
QString folderName(const QString& name) {
  QString plain;
  for (const QChar c : fold(name)) plain += c.unicode() < 128 && c.isLetterOrNumber() ? c : u' ';
  plain = plain.simplified().replace(u' ', u'-').left(40);
  return plain.isEmpty() ? u"library"_s : plain;
}

auto at(std::vector<Libraries::Known>& all, const QString& folder) {
  return std::find_if(all.begin(), all.end(),
                      [&](const Libraries::Known& one) { return isSame(one.folder, folder); });
}

} // namespace

Libraries::Libraries(const QString& file, const QString& here, const QString& home, Opener opener)
    : settings_(file, QSettings::IniFormat)
    , here_(here)
    , home_(home)
    , opener_(std::move(opener)) {}

std::vector<Libraries::Known> Libraries::stored() {
  settings_.sync(); // another program may have written
  std::vector<Known> all;
  const int count = settings_.beginReadArray(listKey);
  for (int i = 0; i < count; ++i) {
    settings_.setArrayIndex(i);
    const Known one{settings_.value(u"name"_s).toString(), settings_.value(u"folder"_s).toString()};
    if (!one.folder.isEmpty()) all.push_back(one);
  }
  settings_.endArray();
  return all;
}

void Libraries::store(const std::vector<Known>& all) {
  settings_.remove(listKey);
  settings_.beginWriteArray(listKey, int(all.size()));
  for (size_t i = 0; i < all.size(); ++i) {
    settings_.setArrayIndex(int(i));
    settings_.setValue(u"name"_s, all[i].name);
    settings_.setValue(u"folder"_s, all[i].folder);
  }
  settings_.endArray();
  settings_.sync();
}

std::vector<Libraries::Known> Libraries::all() {
  std::vector<Known> all = stored();
  if (at(all, here_) == all.end()) all.insert(all.begin(), Known{{}, here_});
  return all;
}

QString Libraries::nameHere() {
  std::vector<Known> all = stored();
  const auto found = at(all, here_);
  return found == all.end() || all.size() < 2 ? QString() : found->name;
}

QString Libraries::create(const QString& name, const QString& nameHere) {
  const QDir home(home_);
  const QString wanted = folderName(name);
  QString folder = wanted;
  for (int number = 2; home.exists(folder); ++number) folder = wanted % u'-' % QString::number(number);
  const QString path = home.absoluteFilePath(folder);
  if (!QDir().mkpath(path)) return {};
  add({name, path}, nameHere);
  return path;
}

void Libraries::add(const Known& library, const QString& nameHere) {
  std::vector<Known> all = this->all();
  if (Known& open = *at(all, here_); open.name.isEmpty()) open.name = nameHere;
  const auto same = at(all, library.folder);
  if (same == all.end())
    all.push_back(library);
  else
    *same = library;
  store(all);
  noteOpened();
}

void Libraries::rename(const QString& folder, const QString& name) {
  std::vector<Known> all = this->all();
  const auto found = at(all, folder);
  if (found == all.end()) return;
  found->name = name;
  store(all);
}

void Libraries::forget(const QString& folder) {
  std::vector<Known> all = stored();
  std::erase_if(all, [&](const Known& one) { return isSame(one.folder, folder); });
  store(all);
}

void Libraries::forgetHere() {
  forget(here_);
  const std::vector<Known> left = stored();
  if (left.empty())
    settings_.remove(lastKey);
  else
    settings_.setValue(lastKey, left.front().folder);
  settings_.sync();
}

bool Libraries::open(const QString& folder) {
  return QFileInfo(folder).isDir() && opener_(folder);
}

void Libraries::noteOpened() {
  std::vector<Known> all = stored();
  if (at(all, here_) != all.end()) settings_.setValue(lastKey, here_);
}

QString Libraries::lastOpened(const QString& file, const QString& usual) {
  const QString last = QSettings(file, QSettings::IniFormat).value(lastKey).toString();
  return QFileInfo(last).isDir() ? last : usual;
}

} // namespace amparo::ui
