#include "ui/library_acts.h"

#include "core/exchange/library_json.h"
#include "ui/record/record_content.h"

#include <QFile>

namespace amparo::ui {

using namespace Qt::StringLiterals;

void LibraryActs::run(std::function<Result<Changes>(Background::Context&)> act) {
  background_.run(this, std::move(act), [this](const Result<Changes>& changes) {
    if (changes)
      Q_EMIT done(*changes);
    else
      Q_EMIT failed(changes.error());
    askUndo();
  });
}

namespace {

/// What the hub would refuse is not begun.
Result<void> checkRights(Store& store, const std::vector<RecordId>& ids) {
  for (const StoredRecord& stored : store.records().find(ids))
    if (!mayEdit(store, stored.record)) return Error{ErrorCode::Forbidden, {{u"action"_s, u"edit"_s}}, {}};
  return {};
}

} // namespace

void LibraryActs::remove(const std::vector<RecordId>& ids) {
  if (ids.empty()) return;
  run([ids](Background::Context& context) -> Result<Changes> {
    AMPARO_TRY(checkRights(context.store, ids));
    return context.library.remove(ids);
  });
}

void LibraryActs::editMany(const std::vector<RecordId>& ids, const ManyEdit& edit) {
  run([ids, edit](Background::Context& context) { return context.library.editMany(ids, edit); });
}

void LibraryActs::confirm(const RecordId& id) {
  run([id](Background::Context& context) -> Result<Changes> {
    AMPARO_TRY(checkRights(context.store, {id}));
    return context.library.confirm(id, QDate::currentDate());
  });
}

void LibraryActs::restore(const std::vector<RecordId>& ids) {
  if (ids.empty()) return;
  run([ids](Background::Context& context) -> Result<Changes> {
    AMPARO_TRY(checkRights(context.store, ids));
    return context.library.restore(ids);
  });
}

void LibraryActs::undo() {
  run([](Background::Context& context) { return context.library.undo(); });
}

void LibraryActs::redo() {
  run([](Background::Context& context) { return context.library.redo(); });
}

void LibraryActs::readLibrary(const QString& path) {
  run([path](Background::Context& context) -> Result<Changes> {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
      return Error{ErrorCode::FileFailed, {{u"path"_s, path}}, file.errorString()};
    AMPARO_LET(library, readLibraryJson(file.readAll()));
    return context.library.importForReading(library.records);
  });
}

void LibraryActs::askUndo() {
  struct Ways {
    bool undo;
    bool redo;
  };

  background_.run(
      this,
      [](Background::Context& context) {
        return Ways{context.library.canUndo(), context.library.canRedo()};
      },
      [this](Ways ways) { Q_EMIT undoChanged(ways.undo, ways.redo); });
}

} // namespace amparo::ui
