#pragma once

#include "core/base/sha256.h"
#include "core/store/file_store.h"
#include "ui/background.h"
#include "ui/record/page_writer.h"

#include <QImage>

#include <vector>

namespace amparo::ui {

/// Where a file is, as a person is told.
enum class FilePlace {
  Here,
  HereUnsent,  ///< and the hub does not have it yet
  HereRefused, ///< and sending it failed
  Coming,
  Waits, ///< will come by itself
  Away,  ///< at the hub, and can be fetched
  Failed,
  Nowhere, ///< and there is no hub to fetch it from
  Unusable ///< its record does not say which file it is
};

/// One file that is attached to the record shown: values, gathered on the library's thread.
struct AttachedFile {
  Record record; ///< of kind attachment
  Sha256 hash;   ///< null: its record names none
  qint64 size = 0;
  FileState state;
  qint64 part = 0;         ///< bytes of it that have come so far
  bool isSearched = false; ///< what is written in it is found
  bool isMember = false;   ///< there is a hub
  bool isWanted = false;   ///< it comes without being asked for
  bool isPaused = false;   ///< a person holds transfers back
  bool mayEdit = true;     ///< as far as this computer knows; the hub decides

  QString name() const { return record.text(QStringLiteral("file_name")); }

  FilePlace place() const;
  bool isHere() const;
  /// The format in which it can be shown on a page, by its media type; empty: it cannot.
  QByteArray pictureFormat() const;
  /// The format in which it is shown in a window of Amparo's own; empty: it is not.
  QString shownFormat() const;
};

/// Runs on the library's thread.
AttachedFile attachedFile(Store& store, const Record& attachment);

/// A picture as it is decoded for a page, and how large it is in the file.
struct Picture {
  QImage image; ///< null: it cannot be shown
  QSize size;
};

/// Decodes a picture, to no more than `pixels` each way; none when it is too large, or no picture. Only the
/// format that its record names is tried. Takes long: never on the interface's thread.
Picture decodePicture(const QString& path, const QByteArray& format, int pixels);

/// Its caption, or its name.
QString fileTitle(const AttachedFile& file, const QString& language);
/// Its name where the title is another one, what kind of file it is, and its size.
QString fileFacts(const AttachedFile& file, const QString& language);

/// Where it is, in words and with an icon.
struct FileWords {
  QString icon;
  QString text;
  Tone tone = Tone::Quiet;
};

FileWords fileWords(const AttachedFile& file);

} // namespace amparo::ui
