#pragma once

#include <QSettings>
#include <QString>

#include <functional>
#include <vector>

namespace amparo::ui {

/// The libraries that one person has on this computer, by name, for whoever works for two networks. Each has
/// a folder of its own with its store, its window's state and its way to a hub, and is open in a program of
/// its own: nothing of one is ever in another. A small file says which there are; all the programs read it.
class Libraries {
 public:
  struct Known {
    QString name; ///< empty: nobody has named it
    QString folder;
    bool operator==(const Known&) const = default;
  };

  /// Starts a program on a folder, or brings the one that has it open to the front; false: it cannot be
  /// started.
  using Opener = std::function<bool(const QString& folder)>;

  /// `file` has the list; `here` is the folder that this program has open; new ones go into folders in
  /// `home`.
  Libraries(const QString& file, const QString& here, const QString& home, Opener opener);

  /// In the order in which they were made; the one that is open here is among them.
  std::vector<Known> all();

  QString here() const { return here_; }

  /// What the one that is open here is called; empty where there is no other.
  QString nameHere();

  /// Makes a folder for a new one; empty: it cannot be made.
  QString create(const QString& name, const QString& nameHere);
  /// Puts one that exists into the list; `nameHere`: what the open one is called where it has no name.
  void add(const Known& library, const QString& nameHere);
  void rename(const QString& folder, const QString& name);
  /// Takes one from the list. Its folder stays as it is.
  void forget(const QString& folder);
  /// The same of the one that is open here; the next start opens another one, where there is one.
  void forgetHere();

  /// False: its folder is not there, or no program can be started.
  bool open(const QString& folder);

  /// The next start opens this one, if it is in the list.
  void noteOpened();
  /// Which one to open when nobody says; `usual` where none was noted, or its folder is gone.
  static QString lastOpened(const QString& file, const QString& usual);

 private:
  std::vector<Known> stored();
  void store(const std::vector<Known>& all);

  QSettings settings_;
  QString here_;
  QString home_;
  Opener opener_;
};

} // namespace amparo::ui
