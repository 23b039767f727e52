#pragma once

#include "core/base/result.h"
#include "core/model/record.h"
#include "core/model/translation.h"
#include "core/operations/comments.h"
#include "core/operations/many.h"
#include "core/store/store.h"

#include <QDate>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace amparo {

enum class Act {
  Create,
  Edit,
  EditMany,
  Delete,
  Restore,
  Undo,
  Redo,
  Decide,
  Withdraw,
  Unite,
  TellApart,
  Import,
  Sync
};

/// What one act changed: all that screens need in order to refresh.
struct Changes {
  struct Touched {
    RecordId id;
    qint64 row = 0;
    QString kind;
    bool isErased = false; ///< by law: nothing of it is kept
    bool operator==(const Touched&) const = default;
  };

  Act act = Act::Edit;
  std::vector<Touched> records;
};

/// How a conflict is settled.
struct Decision {
  enum class Choice {
    Keep,  ///< the value the record has stays
    Other, ///< the other value is taken
    Edit,  ///< `value` is written
  };
  Choice choice = Choice::Keep;
  Value value;
};

/// The largest file that can be attached; a hub may take less.
inline constexpr qint64 maximumAttachedBytes = qint64(64) << 20;

/// What a person says of a file that they attach.
struct AttachedWords {
  QString caption;
  QString captionLanguage; ///< BCP 47; needed with a caption
  QString language;        ///< of the file's content, where it has one
};

/// What a person does to the library: each call is one act, one transaction, one Changes value. Acts are
/// written to the outbox and travel with the next sync. Undo is itself an act, so it travels too; the last
/// `maximumUndo` acts of this program's run can be undone. Belongs to its Store's thread.
class Library {
 public:
  static constexpr size_t maximumUndo = 100;

  Library(Store& store, IdGenerator& ids)
      : store_(store)
      , ids_(ids) {}

  /// Asked before each record of an act upon many, with how many are done; false gives the act up
  /// (Cancelled), and nothing of it has happened then.
  using Watch = std::function<bool(size_t done, size_t all)>;

  void watch(Watch watch) { watch_ = std::move(watch); }

  /// A new record of this office, `network` audience unless the fields say otherwise, or somebody's consent
  /// is missing (isHeldBack): then it stays here, whatever they say, and so it does when edited.
  /// InvalidField names the first field at fault.
  Result<Changes> create(const QString& kind, const Fields& fields);
  /// The same with an id made beforehand (a form has its id from when it opens, for its draft).
  Result<Changes> create(const RecordId& id, const QString& kind, const Fields& fields);
  /// Writes only what differs from what is there; an Absent value clears. With it goes a note of which
  /// translations fall behind or catch up. UnknownRecord, InvalidField.
  Result<Changes> edit(const RecordId& id, const Fields& fields, Extent extent = Extent::Meaning);
  /// Changes one field in many records: all of them or none. Those in which it changes nothing are left
  /// alone. UnknownRecord, Forbidden, InvalidField.
  Result<Changes> editMany(const std::vector<RecordId>& ids, const ManyEdit& edit);
  /// A person has found that the text at an address still says what those in other languages say.
  /// UnknownRecord, Forbidden.
  Result<Changes> confirmTranslation(const RecordId& id, const Address& address);
  /// Attaches a file to a record, unless it is already: a copy of it goes beside the store, and a record of
  /// kind attachment says so. The same content twice is kept once. UnknownRecord; FileFailed, TooLarge (what:
  /// file), Malformed (what: folder), StoreFull: nothing was changed then; InvalidField.
  Result<Changes> attach(const RecordId& to, const QString& path, const AttachedWords& words = {},
                         qint64 limit = maximumAttachedBytes);
  /// Says something about a record, in a comment that is seen by whoever sees the record. UnknownRecord,
  /// Forbidden, InvalidField.
  Result<Changes> comment(const RecordId& about, const CommentWords& words, Milliseconds now);
  /// Puts one's own comment into other words. UnknownRecord, Forbidden, InvalidField.
  Result<Changes> reword(const RecordId& comment, const QString& text);
  enum class Settled { Yes, No };
  /// Whether a comment still asks for something. UnknownRecord, Forbidden.
  Result<Changes> settle(const RecordId& comment, Settled settled);
  /// Somebody made sure that the details of a contact are right on this day. UnknownRecord.
  Result<Changes> confirm(const RecordId& id, const QDate& today);
  /// Into the trash, and back.
  Result<Changes> remove(const std::vector<RecordId>& ids);
  Result<Changes> restore(const std::vector<RecordId>& ids);

  /// What undo() would take back, and redo() do again; nothing: there is no such act.
  std::optional<Act> undoable() const { return newest(undo_); }

  std::optional<Act> redoable() const { return newest(redo_); }

  Result<Changes> undo();
  Result<Changes> redo();

  /// Settles a conflict: the choice is written and the conflict record deleted, which every office sees.
  Result<Changes> decide(const RecordId& conflict, const Decision& decision);
  /// Takes a rejected change back: the record shows the hub's values again, and the words are gone only now.
  Result<Changes> withdraw(quint64 number);

  /// Makes one record of two that are the same thing: `keep` takes what it lacks from `other` (see
  /// gainedFrom()) and `chosen` where the two differ, what led to `other` leads to it, and `other` goes into
  /// the trash, with its words. UnknownRecord, Malformed (another kind), Forbidden, InvalidField.
  Result<Changes> unite(const RecordId& keep, const RecordId& other, const Fields& chosen = {});
  /// Says, for every office, that two records which look alike are two things. UnknownRecord, Forbidden.
  Result<Changes> tellApart(const RecordId& one, const RecordId& other);

  /// Puts records in as they are, as if received from a hub (no outbox): a look around the starter library.
  /// Records that are here already are left alone.
  Result<Changes> importForReading(const std::vector<Record>& records);

 private:
  struct Step {
    RecordId id;
    Fields before;
    Fields after;
  };

  using Steps = std::vector<Step>;

  struct Done {
    Act act;
    Steps steps;
  };

  static std::optional<Act> newest(const std::deque<Done>& acts) {
    return acts.empty() ? std::nullopt : std::optional(acts.back().act);
  }

  Result<void> goOn(size_t done, size_t all) const;

  /// Why a record that is asked for is not there.
  Error missing(const RecordId& id);
  /// What takes a step back: one's own words only. What others have written since stays; where that cannot be
  /// told apart, the field stays as it is.
  static Fields unwound(const Step& step, const Record& record);
  Result<void> checkEdit(const Record& record, const Fields& fields) const;
  /// What the hub would refuse is not begun.
  Result<void> checkRight(const Record& record);
  /// Makes the attachment record, if there is none; false: the copy went away meanwhile.
  Result<bool> putAttachment(const Record& to, const files::Content& content, const Fields& fields,
                             Changes& changes, Steps& steps);
  /// An attached file is seen by whom its record is seen.
  Fields keptHere(const Record& record, const Fields& fields) const;
  void moveAttachments(const Record& record, const Value& audience, Changes& changes, Steps& steps);
  /// A file whose attachment was taken back for good need not reach the hub any more.
  void forgetFile(const Record& attachment);
  OfficeId ownerOf(const QString& kind, const Fields& fields);
  /// Writes fields of one record inside the open transaction; returns what stood there before.
  Step write(const RecordId& id, const QString& kind, const Fields& fields, Changes& changes);
  /// The same for one that is there, and what follows from it.
  void writeEdit(const Record& record, const Fields& fields, Changes& changes, Steps& steps);
  Result<void> setDeleted(const std::vector<RecordId>& ids, const Value& deleted, Changes& changes,
                          Steps& steps);
  void enqueue(const Record& record, const Fields& fields, const StoredFields& before);
  Result<Changes> run(Act act, const std::function<Result<void>(Changes&, Steps&)>& body);
  Result<Changes> replay(Act act, std::deque<Done>& from, std::deque<Done>& to);

  Store& store_;
  IdGenerator& ids_;
  Watch watch_;
  std::deque<Done> undo_;
  std::deque<Done> redo_;
};

} // namespace amparo
