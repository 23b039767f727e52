#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/sha256.h"
#include "core/sqlite/database.h"

#include <optional>
#include <vector>

namespace amparo {

/// What a person wishes for one file.
enum class Keeping { ByPolicy = 0, Always = 1, WhenAsked = 2 };
/// What of a file is the hub's to get from here.
enum class Sending { Nothing = 0, Waits = 1, Done = 2 };

/// What this computer knows of one file. Without a row in the store: nothing, as in a new value.
struct FileState {
  Sha256 hash;
  qint64 size = 0;
  bool here = false; ///< whole and verified in the folder
  Sending sending = Sending::Nothing;
  QString upload; ///< the address of the upload under way; empty: none
  Keeping keeping = Keeping::ByPolicy;
  bool asked = false; ///< a person waits for it
  int tries = 0;      ///< how often in a row it failed for a reason of its own
  Milliseconds tried = 0;
  std::optional<Error> error; ///< of the last try
  bool operator==(const FileState&) const = default;
};

/// Which files come down by themselves.
struct FilePolicy {
  enum class Which { All, OnDemand, Below };
  Which which = Which::Below;
  qint64 below = 2'000'000; ///< bytes

  bool wants(qint64 bytes) const { return which == Which::All || (which == Which::Below && bytes < below); }

  bool operator==(const FilePolicy&) const = default;
};

/// A file as an attachment record names it.
struct NamedFile {
  RecordId attachment;
  RecordId record; ///< that it is attached to
  Sha256 hash;
  qint64 size = 0;
  QString name;
  QString mediaType; ///< as whoever attached it says
  QString language;  ///< of its content, BCP 47; empty: not known
  bool deleted = false;
  bool accepted = false; ///< the hub has the attachment record
};

/// What is known of files and wished for them. Writes run in the caller's transaction.
class FileStore {
 public:
  explicit FileStore(sqlite::Database& database)
      : database_(database) {}

  /// With nothing known of it: a state with this hash and nothing else.
  FileState find(const Sha256& hash);
  std::vector<FileState> all();
  void put(const FileState& state);
  void remove(const Sha256& hash);
  /// The hub may have lost what it had: everything that is here is offered to it again.
  void offerAllAgain();

  /// Every attachment that can be read, those in the trash too.
  std::vector<NamedFile> named();
  std::optional<NamedFile> named(const RecordId& attachment);

  FilePolicy policy();
  void setPolicy(const FilePolicy& policy);
  /// A person holds back all transfers of files.
  bool paused();
  void setPaused(bool paused);

 private:
  qint64 meta(const char* name, qint64 otherwise);
  void setMeta(const char* name, qint64 value);

  sqlite::Database& database_;
};

} // namespace amparo
