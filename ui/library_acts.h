#pragma once

#include "ui/background.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class QTimer;

namespace amparo::ui {

/// An act in the words of a menu ("Undo: edit"); empty where there is none.
QString actWords(std::optional<Act> act);

/// What a person does to the library from the window, handed to the library's thread; what it changed comes
/// back as one signal, from which every view refreshes.
class LibraryActs final : public QObject {
  Q_OBJECT

 public:
  explicit LibraryActs(Background& background, QObject* parent = nullptr);

  void remove(const std::vector<RecordId>& ids);
  void editMany(const std::vector<RecordId>& ids, const ManyEdit& edit);
  void confirm(const RecordId& id);
  void restore(const std::vector<RecordId>& ids);
  void undo();
  void redo();
  /// Gives up the act that is under way, where it is one upon many records; nothing of it has happened then.
  void cancel();
  /// Puts a library file of the resources in, for reading.
  void readLibrary(const QString& path);
  /// Somebody else did something (a form saved): tells again what can be undone.
  void askUndo();

 Q_SIGNALS:
  void done(const amparo::Changes& changes);
  /// While an act upon many records takes long, a few times a second.
  void progressed(qint64 done, qint64 all);
  void failed(const amparo::Error& error);
  /// What can be undone and done again; nothing: nothing.
  void undoChanged(std::optional<amparo::Act> undo, std::optional<amparo::Act> redo);

 private:
  /// How far the act under way has come; told by the library's thread.
  struct Progress {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> all = 0;
    std::atomic<bool> cancelled = false;
  };

  /// `records`: how many it is upon, where that is known.
  void run(std::function<Result<Changes>(Background::Context&)> act, size_t records = 0);
  void tellProgress();

  Background& background_;
  std::shared_ptr<Progress> progress_ = std::make_shared<Progress>();
  QTimer* telling_;
  int underWay_ = 0; ///< acts that were handed in and have not come back
};

} // namespace amparo::ui
