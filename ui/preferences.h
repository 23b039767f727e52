#pragma once

#include "core/base/ids.h"
#include "core/sync/restraint.h"
#include "ui/list/list_request.h"
#include "ui/look/appearance.h"
#include "ui/notice.h"
#include "ui/record/reading_text.h"

#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QSettings>
#include <QString>

#include <optional>
#include <vector>

namespace amparo::ui {

/// What the window remembers from one start to the next, in a file of its own beside the store.
class Preferences {
 public:
  explicit Preferences(const QString& file)
      : settings_(file, QSettings::IniFormat) {}

  /// The file of a library's folder.
  static QString fileIn(const QString& folder) { return folder + QStringLiteral("/window.ini"); }

  /// A library that begins in another folder speaks and looks like this one.
  void passOn(const QString& folder) const;

  /// One of interfaceLanguages(); that of the system when nothing was chosen and it is one of them, else
  /// English.
  QString interfaceLanguage() const;
  void setInterfaceLanguage(const QString& language);

  /// The interface speaks another language than was chosen, this time.
  void setSpoken(const QString& language) { spoken_ = language; }

  /// A BCP 47 tag; the interface's when nothing was chosen.
  QString contentLanguage() const;
  void setContentLanguage(const QString& language);
  /// Both languages of a declaration beside each other.
  bool sideBySide() const;
  void setSideBySide(bool sideBySide);
  ReadingText text() const;
  void setText(const ReadingText& text);
  look::Appearance appearance() const;
  void setAppearance(look::Appearance appearance);
  SortBy sort(Section section) const;
  void setSort(Section section, SortBy sort);
  Section section() const;
  void setSection(Section section);
  /// What sync may do by itself; whether the network is metered is not for a file to say.
  sync::Restraint restraint() const;
  void setRestraint(const sync::Restraint& restraint);
  /// The program stays in the tray, where there is one, when its window is closed. Only who chose it knows
  /// that the library stays open.
  bool tray() const;
  void setTray(bool tray);
  /// It has been said that it does.
  bool toldTray() const;
  void setToldTray();
  NoticeKinds notices() const;
  void setNotices(const NoticeKinds& notices);
  /// The person has chosen how to begin; the welcome page is not shown again by itself.
  bool welcomed() const;
  void setWelcomed();

  /// An act's keys (Actions::name), when they are not the usual ones.
  std::optional<QList<QKeySequence>> shortcuts(const QString& act) const;
  void setShortcuts(const QString& act, const std::optional<QList<QKeySequence>>& keys);

  /// The hearing pack: its title, the ids of its records in their order, and whether its languages stand one
  /// after the other.
  QString packTitle() const;
  void setPackTitle(const QString& title);
  QStringList packRecords() const;
  void setPackRecords(const QStringList& ids);
  bool packStacked() const;
  void setPackStacked(bool stacked);

  /// Paths, the last one first.
  QStringList recentFiles() const;
  void setRecentFiles(const QStringList& paths);

  QByteArray windowGeometry() const;
  QByteArray panes() const;
  void setWindow(const QByteArray& geometry, const QByteArray& panes);

 private:
  QString spoken_; ///< empty: as was chosen
  QSettings settings_;
};

} // namespace amparo::ui
