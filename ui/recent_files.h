#pragma once

#include <QObject>

class QMenu;

namespace amparo::ui {

class Preferences;

/// The files that were brought in, or made here, last, in a menu that opens them again. A file on a stick
/// that is not plugged in keeps its place: whoever chooses it is told that it is not there.
class RecentFiles final : public QObject {
  Q_OBJECT

 public:
  static constexpr qsizetype kept = 10;

  /// All of it outlives this.
  RecentFiles(Preferences& preferences, QMenu& menu, QObject* parent);

  /// Puts it first.
  void note(const QString& path);

 Q_SIGNALS:
  void chosen(const QString& path);

 private:
  void fill();

  Preferences& preferences_;
  QMenu& menu_;
};

} // namespace amparo::ui
