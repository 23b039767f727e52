#include "ui/record/file_acts.h"

#include "core/model/file_name.h"
#include "core/operations/file_copies.h"
#include "core/operations/file_wishes.h"
#include "ui/document/document_window.h"
#include "ui/look/icons.h"
#include "ui/record/caption_dialog.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace amparo::ui {

using namespace Qt::StringLiterals;

FileActs::FileActs(Background& background, QWidget* window)
    : QObject(window)
    , background_(background)
    , window_(window) {}

void FileActs::finish(const Result<Changes>& result) {
  if (!result)
    Q_EMIT failed(result.error());
  else if (!result->records.empty())
    Q_EMIT changed(*result);
}

void FileActs::attach(const RecordId& to, const QStringList& paths) {
  if (!to.isNull() && !paths.isEmpty()) attachNext(to, paths, 0, {});
}

/// One by one, so that whatever else the library is asked for comes in between.
void FileActs::attachNext(const RecordId& to, QStringList paths, int done, std::vector<LeftOut> leftOut) {
  const QString path = paths.takeFirst();
  background_.run(
      this, [to, path](Background::Context& context) { return context.library.attach(to, path); },
      [this, to, path, paths, done, leftOut](const Result<Changes>& result) mutable {
        if (result) finish(result);
        if (result) Q_EMIT wished();
        if (!result) leftOut.push_back({QFileInfo(path).fileName(), result.error()});
        const int now = done + (result && !result->records.empty() ? 1 : 0);
        if (!paths.isEmpty()) return attachNext(to, paths, now, leftOut);
        if (leftOut.empty() || now > 0) Q_EMIT attached(now);
        if (leftOut.size() == 1) return Q_EMIT failed(leftOut.front().why);
        QStringList names;
        for (const LeftOut& one : leftOut) names.append(one.name);
        if (!names.isEmpty()) Q_EMIT this->leftOut(names);
      });
}

QString leftOutSentence(const QStringList& names) {
  //: Names of files and folders
  return FileActs::tr("Not attached: %1. Only files that can be read are attached, and no folders.")
      .arg(names.join(u", "_s));
}

QString attachedSentence(int count) {
  return count > 0 ? FileActs::tr("%n file(s) attached. They stand at the end of the record.", nullptr, count)
                   : FileActs::tr("That file is attached to this record already.");
}

void FileActs::chooseFiles(const RecordId& to) {
  auto* dialog = new QFileDialog(window_, tr("Attach files"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  connect(dialog, &QFileDialog::filesSelected, this,
          [this, to](const QStringList& paths) { attach(to, paths); });
  dialog->open();
}

void FileActs::open(const RecordId& attachment, const Opener& opener) {
  background_.run(
      this, [attachment](Background::Context& context) { return copyToOpen(context.store, attachment); },
      [this, opener](const Result<QString>& path) {
        if (path)
          opener(QUrl::fromLocalFile(*path));
        else
          Q_EMIT failed(path.error());
        if (!path) Q_EMIT wished(); // a damaged one is fetched again
      });
}

void FileActs::show(const AttachedFile& file, const QString& language, const Opener& opener) {
  show(file, language, opener, [](DocumentWindow&) {});
}

void FileActs::showFound(const FoundInFile& found, const QString& language, const Opener& opener) {
  struct Looked {
    std::optional<AttachedFile> file;
    ParsedQuery words;
  };

  background_.run(
      this,
      [found](Background::Context& context) {
        const auto stored = context.store.records().find(found.attachment);
        if (!stored) return Looked();
        return Looked{attachedFile(context.store, stored->record), context.searcher.read(found.query)};
      },
      [this, found, language, opener](const Looked& looked) {
        if (!looked.file) return; // it was removed meanwhile
        const DocumentWindow::Place place{found.page, found.query.text.simplified(), looked.words,
                                          looked.file->record.text(u"language"_s)};
        show(*looked.file, language, opener, [place](DocumentWindow& window) { window.goTo(place); });
      });
}

void FileActs::show(const AttachedFile& file, const QString& language, const Opener& opener,
                    const std::function<void(DocumentWindow&)>& then) {
  const QString title = fileTitle(file, language);
  if (auto* window = window_->window()->findChild<DocumentWindow*>(toText(file.record.id))) {
    then(*window);
    window->raise();
    return window->activateWindow();
  }
  background_.run(
      this, [id = file.record.id](Background::Context& context) { return pathToShow(context.store, id); },
      [this, file, title, opener, then](const Result<QString>& path) {
        if (!path) {
          Q_EMIT failed(path.error());
          return Q_EMIT wished(); // a damaged one is fetched again
        }
        auto* window =
            new DocumentWindow(DocumentWindow::File{*path, file.shownFormat(), title}, window_->window());
        window->setObjectName(toText(file.record.id));
        connect(window, &DocumentWindow::outsideRequested, this,
                [this, id = file.record.id, opener] { open(id, opener); });
        connect(window, &DocumentWindow::copyRequested, this, [this, file] { chooseCopy(file); });
        then(*window);
        window->show();
      });
}

void FileActs::save(const RecordId& attachment, const QString& path) {
  background_.run(
      this,
      [attachment, path](Background::Context& context) { return saveFile(context.store, attachment, path); },
      [this, path](const Result<void>& result) {
        if (result)
          Q_EMIT saved(path);
        else
          Q_EMIT failed(result.error());
        if (!result) Q_EMIT wished();
      });
}

void FileActs::chooseCopy(const AttachedFile& file) {
  auto* dialog = new QFileDialog(window_, tr("Save a copy"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->selectFile(safeFileName(file.name()));
  connect(dialog, &QFileDialog::fileSelected, this,
          [this, id = file.record.id](const QString& path) { save(id, path); });
  dialog->open();
}

void FileActs::wish(std::function<Result<void>(Store&)> act) {
  background_.run(
      this, [act = std::move(act)](Background::Context& context) { return act(context.store); },
      [this](const Result<void>& result) {
        if (!result) Q_EMIT failed(result.error());
        Q_EMIT wished();
      });
}

void FileActs::fetch(const AttachedFile& file) {
  wish([hash = file.hash](Store& store) { return askFor(store, hash); });
}

void FileActs::keep(const AttachedFile& file, Keeping keeping) {
  wish([hash = file.hash, keeping](Store& store) { return setKeeping(store, hash, keeping); });
}

void FileActs::remove(const RecordId& attachment) {
  background_.run(
      this, [attachment](Background::Context& context) { return context.library.remove({attachment}); },
      [this](const Result<Changes>& result) { finish(result); });
}

void FileActs::setCaption(const RecordId& attachment, const QString& language, const QString& caption) {
  Fields fields;
  fields.set(u"caption."_s % language, caption.isEmpty() ? Value() : Value(caption));
  background_.run(
      this,
      [attachment, fields](Background::Context& context) { return context.library.edit(attachment, fields); },
      [this](const Result<Changes>& result) { finish(result); });
}

void FileActs::chooseCaption(const AttachedFile& file, const QString& language) {
  auto* dialog =
      new CaptionDialog(file.name(), file.record.text(u"caption."_s % language), language, window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(
      dialog, &CaptionDialog::chosen, this,
      [this, id = file.record.id, language](const QString& caption) { setCaption(id, language, caption); });
  dialog->open();
}

void FileActs::showMenu(const AttachedFile& file, const QString& language, const QPoint& at,
                        const Opener& opener) {
  auto* menu = new QMenu(window_);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const RecordId id = file.record.id;
  if (file.isHere() && !file.shownFormat().isEmpty())
    menu->addAction(look::icon(u"preview"_s), tr("&View"), this, [=, this] { show(file, language, opener); });
  if (file.isHere() && !mayRun(safeFileName(file.name())))
    menu->addAction(look::icon(u"external"_s), tr("&Open"), this, [=, this] { open(id, opener); });
  if (file.isHere())
    menu->addAction(look::icon(u"save"_s), tr("&Save a copy…"), this, [=, this] { chooseCopy(file); });
  const FilePlace place = file.place();
  if (place == FilePlace::Away || place == FilePlace::Waits || place == FilePlace::Failed)
    menu->addAction(look::icon(u"fetch"_s), tr("&Fetch now"), this, [=, this] { fetch(file); });
  if (file.isMember && !file.hash.isNull()) {
    menu->addSeparator();
    auto* group = new QActionGroup(menu);
    const auto choice = [&](const QString& text, Keeping keeping) {
      QAction* action = menu->addAction(text, this, [=, this] { keep(file, keeping); });
      action->setCheckable(true);
      action->setChecked(file.state.keeping == keeping);
      group->addAction(action);
    };
    choice(tr("&Always keep it here"), Keeping::Always);
    choice(tr("&Only when asked for"), Keeping::WhenAsked);
    choice(tr("As the &library's files in general"), Keeping::ByPolicy);
  }
  if (file.mayEdit) {
    menu->addSeparator();
    menu->addAction(look::icon(u"edit"_s), tr("&Caption…"), this,
                    [=, this] { chooseCaption(file, language); });
    menu->addAction(look::icon(u"delete"_s), tr("&Remove"), this, [=, this] { remove(id); });
  }
  menu->setAccessibleName(tr("What to do with %1").arg(file.name()));
  if (!menu->isEmpty()) menu->popup(at);
}

} // namespace amparo::ui
