#include "ui/library_acts.h"

#include "core/exchange/library_json.h"
#include "ui/record/record_content.h"

#include <QFile>
#include <QTimer>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// What takes less is over before anybody wonders.
constexpr int tellMilliseconds = 250;

} // namespace

QString actWords(std::optional<Act> act) {
  if (!act) return {};
  switch (*act) {
  //: After "Undo:" in the menu
  case Act::Create:
    return LibraryActs::tr("add");
  //: After "Undo:" in the menu
  case Act::EditMany:
    return LibraryActs::tr("edit several records");
  //: After "Undo:" in the menu
  case Act::Delete:
    return LibraryActs::tr("move to the trash");
  //: After "Undo:" in the menu
  case Act::Restore:
    return LibraryActs::tr("restore");
  //: After "Undo:" in the menu
  case Act::Decide:
    return LibraryActs::tr("decide");
  //: After "Undo:" in the menu
  case Act::Unite:
    return LibraryActs::tr("make one of two records");
  //: After "Undo:" in the menu
  case Act::TellApart:
    return LibraryActs::tr("say that two are two");
  default:
    //: After "Undo:" in the menu
    return LibraryActs::tr("edit");
  }
}

LibraryActs::LibraryActs(Background& background, QObject* parent)
    : QObject(parent)
    , background_(background)
    , telling_(new QTimer(this)) {
  telling_->setInterval(tellMilliseconds);
  connect(telling_, &QTimer::timeout, this, &LibraryActs::tellProgress);
}

void LibraryActs::run(std::function<Result<Changes>(Background::Context&)> act, size_t records) {
  if (underWay_++ == 0) telling_->start();
  background_.run(
      this,
      [act = std::move(act), records, progress = progress_](Background::Context& context) {
        progress->cancelled = false;
        progress->done = 0;
        progress->all = qint64(records);
        context.library.watch([&progress](size_t done, size_t all) {
          progress->done = qint64(done);
          progress->all = qint64(all);
          return !progress->cancelled;
        });
        auto changes = act(context);
        context.library.watch({});
        progress->all = 0;
        return changes;
      },
      [this](const Result<Changes>& changes) {
        if (--underWay_ == 0) telling_->stop();
        if (changes)
          Q_EMIT done(*changes);
        else
          Q_EMIT failed(changes.error());
        askUndo();
      });
}

void LibraryActs::tellProgress() {
  if (const qint64 all = progress_->all; all > 1 && !progress_->cancelled)
    Q_EMIT progressed(progress_->done, all);
}

void LibraryActs::cancel() {
  progress_->cancelled = true;
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
  run(
      [ids](Background::Context& context) -> Result<Changes> {
        AMPARO_TRY(checkRights(context.store, ids));
        return context.library.remove(ids);
      },
      ids.size());
}

void LibraryActs::editMany(const std::vector<RecordId>& ids, const ManyEdit& edit) {
  run([ids, edit](Background::Context& context) { return context.library.editMany(ids, edit); }, ids.size());
}

void LibraryActs::confirm(const RecordId& id) {
  run([id](Background::Context& context) -> Result<Changes> {
    AMPARO_TRY(checkRights(context.store, {id}));
    return context.library.confirm(id, QDate::currentDate());
  });
}

void LibraryActs::restore(const std::vector<RecordId>& ids) {
  if (ids.empty()) return;
  run(
      [ids](Background::Context& context) -> Result<Changes> {
        AMPARO_TRY(checkRights(context.store, ids));
        return context.library.restore(ids);
      },
      ids.size());
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
  background_.run(
      this,
      [](Background::Context& context) {
        return std::pair(context.library.undoable(), context.library.redoable());
      },
      [this](const auto& acts) { Q_EMIT undoChanged(acts.first, acts.second); });
}

} // namespace amparo::ui
