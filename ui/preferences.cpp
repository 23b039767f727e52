#include "ui/preferences.h"

#include "core/model/vocabulary.h"
#include "ui/languages.h"

#include <QFileInfo>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

QString sortKey(Section section) {
  return u"sort/"_s % sectionKey(section);
}

QString shortcutsKey(const QString& act) {
  return u"shortcuts/"_s % act;
}

} // namespace

QString Preferences::interfaceLanguage() const {
  const QString chosen = settings_.value(u"language/interface"_s).toString();
  return interfaceLanguages().contains(chosen) ? chosen : systemLanguage();
}

void Preferences::setInterfaceLanguage(const QString& language) {
  spoken_.clear();
  settings_.setValue(u"language/interface"_s, language);
}

QString Preferences::contentLanguage() const {
  const QString chosen = settings_.value(u"language/content"_s).toString();
  return isLanguageTag(chosen) ? chosen : spoken_.isEmpty() ? interfaceLanguage() : spoken_;
}

void Preferences::setContentLanguage(const QString& language) {
  settings_.setValue(u"language/content"_s, language);
}

void Preferences::passOn(const QString& folder) const {
  if (!QFileInfo(folder).isDir()) return;
  Preferences other(fileIn(folder));
  other.setInterfaceLanguage(spoken_.isEmpty() ? interfaceLanguage() : spoken_);
  const QString chosen = settings_.value(u"language/content"_s).toString();
  if (isLanguageTag(chosen)) other.setContentLanguage(chosen);
  other.setAppearance(appearance());
  other.setText(text());
}

bool Preferences::sideBySide() const {
  return settings_.value(u"language/side_by_side"_s).toBool();
}

void Preferences::setSideBySide(bool sideBySide) {
  settings_.setValue(u"language/side_by_side"_s, sideBySide);
}

ReadingText Preferences::text() const {
  ReadingText text;
  text.percent = settings_.value(u"text/percent"_s, text.percent).toInt();
  text.grow(0); // whatever the file says, it can be read
  const int lines = settings_.value(u"text/line_characters"_s).toInt();
  if (lines == ReadingText::shortLines || lines == ReadingText::longLines) text.lineCharacters = lines;
  return text;
}

void Preferences::setText(const ReadingText& text) {
  settings_.setValue(u"text/percent"_s, text.percent);
  settings_.setValue(u"text/line_characters"_s, text.lineCharacters);
}

look::Appearance Preferences::appearance() const {
  const QString chosen = settings_.value(u"appearance"_s).toString();
  if (chosen == u"light") return look::Appearance::Light;
  if (chosen == u"sepia") return look::Appearance::Sepia;
  return chosen == u"dark" ? look::Appearance::Dark : look::Appearance::System;
}

void Preferences::setAppearance(look::Appearance appearance) {
  settings_.setValue(u"appearance"_s, appearance == look::Appearance::Light   ? u"light"_s
                                      : appearance == look::Appearance::Dark  ? u"dark"_s
                                      : appearance == look::Appearance::Sepia ? u"sepia"_s
                                                                              : u"system"_s);
}

SortBy Preferences::sort(Section section) const {
  const QList<SortBy> sorts = sortsOf(section);
  const auto stored = SortBy(settings_.value(sortKey(section), int(sorts.constFirst())).toInt());
  return sorts.contains(stored) ? stored : sorts.constFirst();
}

void Preferences::setSort(Section section, SortBy sort) {
  settings_.setValue(sortKey(section), int(sort));
}

Section Preferences::section() const {
  return sectionOfKey(settings_.value(u"section"_s).toString());
}

void Preferences::setSection(Section section) {
  settings_.setValue(u"section"_s, sectionKey(section));
}

sync::Restraint Preferences::restraint() const {
  sync::Restraint restraint;
  const QString metered = settings_.value(u"sync/metered"_s).toString();
  if (metered == u"everything") restraint.onMetered = sync::Restraint::Metered::Everything;
  if (metered == u"nothing") restraint.onMetered = sync::Restraint::Metered::Nothing;
  restraint.quiet = settings_.value(u"sync/quiet"_s).toBool();
  const QTime from = settings_.value(u"sync/quiet_from"_s).toTime();
  const QTime to = settings_.value(u"sync/quiet_to"_s).toTime();
  if (from.isValid()) restraint.quietFrom = from;
  if (to.isValid()) restraint.quietTo = to;
  return restraint;
}

void Preferences::setRestraint(const sync::Restraint& restraint) {
  using Metered = sync::Restraint::Metered;
  settings_.setValue(u"sync/metered"_s, restraint.onMetered == Metered::Everything ? u"everything"_s
                                        : restraint.onMetered == Metered::Nothing  ? u"nothing"_s
                                                                                   : u"records"_s);
  settings_.setValue(u"sync/quiet"_s, restraint.quiet);
  settings_.setValue(u"sync/quiet_from"_s, restraint.quietFrom);
  settings_.setValue(u"sync/quiet_to"_s, restraint.quietTo);
}

bool Preferences::tray() const {
  return settings_.value(u"tray/stay"_s, false).toBool();
}

void Preferences::setTray(bool tray) {
  settings_.setValue(u"tray/stay"_s, tray);
}

bool Preferences::toldTray() const {
  return settings_.value(u"tray/told"_s).toBool();
}

void Preferences::setToldTray() {
  settings_.setValue(u"tray/told"_s, true);
}

NoticeKinds Preferences::notices() const {
  NoticeKinds notices;
  notices.decisions = settings_.value(u"notices/decisions"_s, notices.decisions).toBool();
  notices.news = settings_.value(u"notices/news"_s, notices.news).toBool();
  notices.failure = settings_.value(u"notices/failure"_s, notices.failure).toBool();
  return notices;
}

void Preferences::setNotices(const NoticeKinds& notices) {
  settings_.setValue(u"notices/decisions"_s, notices.decisions);
  settings_.setValue(u"notices/news"_s, notices.news);
  settings_.setValue(u"notices/failure"_s, notices.failure);
}

bool Preferences::welcomed() const {
  return settings_.value(u"welcomed"_s).toBool();
}

void Preferences::setWelcomed() {
  settings_.setValue(u"welcomed"_s, true);
}

std::optional<QList<QKeySequence>> Preferences::shortcuts(const QString& act) const {
  const QVariant stored = settings_.value(shortcutsKey(act));
  if (!stored.isValid()) return std::nullopt;
  QList<QKeySequence> keys = QKeySequence::listFromString(stored.toString(), QKeySequence::PortableText);
  keys.removeIf([](const QKeySequence& one) { return one.isEmpty() || one[0].key() == Qt::Key_unknown; });
  return keys;
}

void Preferences::setShortcuts(const QString& act, const std::optional<QList<QKeySequence>>& keys) {
  if (keys)
    settings_.setValue(shortcutsKey(act), QKeySequence::listToString(*keys, QKeySequence::PortableText));
  else
    settings_.remove(shortcutsKey(act));
}

QString Preferences::packTitle() const {
  return settings_.value(u"pack/title"_s).toString();
}

void Preferences::setPackTitle(const QString& title) {
  settings_.setValue(u"pack/title"_s, title);
}

QStringList Preferences::packRecords() const {
  return settings_.value(u"pack/records"_s).toStringList();
}

void Preferences::setPackRecords(const QStringList& ids) {
  settings_.setValue(u"pack/records"_s, ids);
}

bool Preferences::packStacked() const {
  return settings_.value(u"pack/stacked"_s).toBool();
}

void Preferences::setPackStacked(bool stacked) {
  settings_.setValue(u"pack/stacked"_s, stacked);
}

QStringList Preferences::recentFiles() const {
  return settings_.value(u"recent_files"_s).toStringList();
}

void Preferences::setRecentFiles(const QStringList& paths) {
  settings_.setValue(u"recent_files"_s, paths);
}

QByteArray Preferences::windowGeometry() const {
  return settings_.value(u"window/geometry"_s).toByteArray();
}

QByteArray Preferences::panes() const {
  return settings_.value(u"window/panes"_s).toByteArray();
}

void Preferences::setWindow(const QByteArray& geometry, const QByteArray& panes) {
  settings_.setValue(u"window/geometry"_s, geometry);
  settings_.setValue(u"window/panes"_s, panes);
}

} // namespace amparo::ui
