#include "ui/look/style.h"
#include "ui/record/file_acts.h"
#include "ui/record/page_view.h"
#include "ui/record/pasted_text.h"
#include "ui/record/reader.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>

#include <algorithm>

// What the reader does with the files of the record on screen.

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// A page is hardly ever wider, also where a screen has two pixels for one.
constexpr int picturePixels = 1200;
constexpr int mostPictures = 12; ///< on one page: each takes some megabytes of memory

} // namespace

void Reader::connectFiles() {
  setAcceptDrops(true);
  page_->setAcceptDrops(false); // whatever is dropped on the page is for the record
  page_->viewport()->setAcceptDrops(false);
  connect(files_, &FileActs::changed, this, &Reader::changed);
  connect(files_, &FileActs::failed, this, &Reader::failed);
  connect(files_, &FileActs::attached, this, [this](int count) { tell(attachedSentence(count)); });
  connect(files_, &FileActs::leftOut, this, [this](const QStringList& names) {
    // What was attached was said the moment before.
    const QString before = message_->isVisible() ? QString(message_->text() % u'\n') : QString();
    tell(before % leftOutSentence(names));
  });
  connect(files_, &FileActs::saved, this, [this] { tell(tr("Copy saved")); });
  connect(files_, &FileActs::wished, this, [this] {
    Q_EMIT filesWished();
    noteFiles();
  });
}

void Reader::chooseFiles() {
  if (mayAttach()) files_->chooseFiles(current_);
}

void Reader::followFile(const QString& what, const RecordId& attachment) {
  const auto file = std::find_if(content_.files.begin(), content_.files.end(),
                                 [&](const AttachedFile& one) { return one.record.id == attachment; });
  if (file == content_.files.end()) return; // the page was loaded anew meanwhile
  if (what == u"view") files_->show(*file, language(), opener_);
  if (what == u"found" && found_) showFound(*found_);
  if (what == u"open") files_->open(attachment, opener_);
  if (what == u"save") files_->chooseCopy(*file);
  if (what == u"fetch") files_->fetch(*file);
  if (what == u"more") {
    const QPoint below = page_->cursorRect(page_->textCursor()).bottomLeft();
    files_->showMenu(*file, language(), page_->viewport()->mapToGlobal(below), opener_);
  }
}

void Reader::showFound(const FoundInFile& found) {
  files_->showFound(found, language(), opener_);
}

void Reader::noteFiles() {
  if (content_.files.empty()) return;
  if (std::exchange(askingFiles_, true)) {
    filesAgain_ = true;
    return;
  }
  background_.run(
      this,
      [files = content_.files](Background::Context& context) mutable {
        for (AttachedFile& file : files) file = attachedFile(context.store, Record(file.record));
        return files;
      },
      [this, id = content_.id](std::vector<AttachedFile> files) {
        askingFiles_ = false;
        if (id == content_.id) takeFiles(std::move(files));
        if (std::exchange(filesAgain_, false)) noteFiles();
      });
}

/// How much has come of a file is said in its place; whatever changes what can be done with it needs the page
/// anew.
void Reader::takeFiles(std::vector<AttachedFile> files) {
  const auto isSame = [](const AttachedFile& a, const AttachedFile& b) {
    return a.record.id == b.record.id && a.place() == b.place() && a.state.keeping == b.state.keeping &&
           a.isSearched == b.isSearched && a.isMember == b.isMember;
  };
  if (files.size() != content_.files.size()) return; // another answer is on its way
  const bool same = std::equal(files.begin(), files.end(), content_.files.begin(), isSame);
  content_.files = std::move(files);
  if (same) {
    for (const AttachedFile& file : content_.files)
      page_->replaceText(toText(file.record.id), fileWords(file).text);
    return;
  }
  render(Place::Keep);
  loadPictures();
}

void Reader::loadPictures() {
  int asked = 0;
  for (const AttachedFile& file : content_.files) {
    const QString name = file.hash.toHex();
    const QByteArray format = file.pictureFormat();
    if (!file.isHere() || format.isEmpty() || pictures_.contains(name)) continue;
    if (pictures_.size() + asked++ >= mostPictures) return;
    background_.run(
        this,
        [hash = file.hash, format](Background::Context& context) {
          return decodePicture(context.store.blobs().pathOf(hash), format, picturePixels);
        },
        [this, name, id = content_.id](const Picture& picture) {
          if (id != content_.id || picture.image.isNull() || pictures_.contains(name)) return;
          pictures_.insert(name, picture);
          render(Place::Keep);
        });
  }
}

void Reader::keyPressEvent(QKeyEvent* event) {
  const QStringList paths = event->matches(QKeySequence::Paste) && mayAttach()
                                ? filesIn(QGuiApplication::clipboard()->mimeData())
                                : QStringList();
  if (paths.isEmpty()) return QWidget::keyPressEvent(event);
  files_->attach(current_, paths);
}

void Reader::dragEnterEvent(QDragEnterEvent* event) {
  if (!mayAttach() || allIn(event->mimeData()).isEmpty()) return;
  // Attaching copies, whatever the other program proposes.
  event->setDropAction(Qt::CopyAction);
  event->accept();
}

void Reader::dropEvent(QDropEvent* event) {
  if (!mayAttach()) return;
  event->setDropAction(Qt::CopyAction);
  event->accept();
  files_->attach(current_, allIn(event->mimeData()));
}

} // namespace amparo::ui
