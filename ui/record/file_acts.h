#pragma once

#include "ui/record/attached_files.h"
#include "ui/record/found_in_file.h"

#include <QObject>
#include <QUrl>

#include <functional>

class QWidget;

namespace amparo::ui {

class DocumentWindow;

/// What a person does with the files of a record: handed to the library's thread, and what came of it told by
/// signals.
class FileActs final : public QObject {
  Q_OBJECT

 public:
  using Opener = std::function<void(const QUrl&)>;

  /// Dialogs and menus stand over `window`.
  FileActs(Background& background, QWidget* window);

  /// Copies files in and attaches them, one after the other; what fails does not hold up the others.
  void attach(const RecordId& to, const QStringList& paths);
  /// Asks which.
  void chooseFiles(const RecordId& to);
  /// Hands a copy that is not to be written to over to another program.
  void open(const RecordId& attachment, const Opener& opener);
  /// Shows it in a window of Amparo's own.
  void show(const AttachedFile& file, const QString& language, const Opener& opener);
  /// The same where a search has found it, with what it found made out.
  void showFound(const FoundInFile& found, const QString& language, const Opener& opener);
  void save(const RecordId& attachment, const QString& path);
  /// Asks where to.
  void chooseCopy(const AttachedFile& file);
  void fetch(const AttachedFile& file);
  void keep(const AttachedFile& file, Keeping keeping);
  void remove(const RecordId& attachment);
  void setCaption(const RecordId& attachment, const QString& language, const QString& caption);
  /// Asks for one.
  void chooseCaption(const AttachedFile& file, const QString& language);
  /// Everything that can be done with a file now, as a menu.
  void showMenu(const AttachedFile& file, const QString& language, const QPoint& at, const Opener& opener);

 Q_SIGNALS:
  void changed(const amparo::Changes& changes);
  /// What is wished for a file is another thing now: transfers may have to begin.
  void wished();
  /// So many of the files that were given are attached now; the others were already.
  void attached(int count);
  /// A copy was written.
  void saved(const QString& path);
  void failed(const amparo::Error& error);
  /// Of several that were given, these are not attached: what they are called.
  void leftOut(const QStringList& names);

 private:
  struct LeftOut {
    QString name;
    Error why;
  };

  void show(const AttachedFile& file, const QString& language, const Opener& opener,
            const std::function<void(DocumentWindow&)>& then);
  void attachNext(const RecordId& to, QStringList paths, int done, std::vector<LeftOut> leftOut);
  void finish(const Result<Changes>& result);
  void wish(std::function<Result<void>(Store&)> act);

  Background& background_;
  QWidget* window_;
};

/// That these are not attached.
QString leftOutSentence(const QStringList& names);

/// That so many files were attached; 0: they were already.
QString attachedSentence(int count);

} // namespace amparo::ui
