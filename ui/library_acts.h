#pragma once

#include "ui/background.h"

#include <QObject>

#include <vector>

namespace amparo::ui {

/// What a person does to the library from the window, handed to the library's thread; what it changed comes
/// back as one signal, from which every view refreshes.
class LibraryActs final : public QObject {
  Q_OBJECT

 public:
  explicit LibraryActs(Background& background, QObject* parent = nullptr)
      : QObject(parent)
      , background_(background) {}

  void remove(const std::vector<RecordId>& ids);
  void editMany(const std::vector<RecordId>& ids, const ManyEdit& edit);
  void confirm(const RecordId& id);
  void restore(const std::vector<RecordId>& ids);
  void undo();
  void redo();
  /// Puts a library file of the resources in, for reading.
  void readLibrary(const QString& path);
  /// Somebody else did something (a form saved): tells again what can be undone.
  void askUndo();

 Q_SIGNALS:
  void done(const amparo::Changes& changes);
  void failed(const amparo::Error& error);
  void undoChanged(bool canUndo, bool canRedo);

 private:
  void run(std::function<Result<Changes>(Background::Context&)> act);

  Background& background_;
};

} // namespace amparo::ui
