#pragma once

#include "core/base/result.h"
#include "core/protocol/sync_protocol.h"

namespace amparo::hub {

/// What somebody wants to do to one record.
struct Act {
  enum class What {
    Create,         ///< a record the hub does not know
    CreateConflict, ///< a conflict record that a restored hub has lost; new ones are the hub's alone to make
    Edit,           ///< write fields of a record
    CloseConflict,  ///< put a conflict record into the trash, or take it out
    EditConflict,   ///< write anything else of a conflict record: it is evidence
    CreateComment,  ///< say something about a record
    SettleComment,  ///< that nothing is to be done about it any more, or that something is
    RemoveComment,  ///< put it into the trash, or take it out
    RewordComment,
    ForgeComment, ///< write who wrote it, what it is about, or who sees it
  };
  What what = What::Edit;
  bool ownOffice = true;  ///< the record is of the office that asks; of a remark: the record it speaks of
  bool visible = true;    ///< the office that asks may see it
  bool lost = false;      ///< the hub was restored from a backup, and may have had what is created
  bool publishes = false; ///< a practice becomes published, or ceases to be
  bool ownWords = false;  ///< of a comment: by the person who asks
  bool hides = false;     ///< nobody but the record's office is to see it
};

/// May a person of this role do it? Forbidden with `action` create, edit, hide or publish when not. A pure
/// table: reader: nothing; contributor: creates, and changes what is of the own office; editor and
/// administrator: whatever they see, publishing, and putting back what others made. Who sees a record is its
/// own office's to say: hidden by another one, it would be out of that one's reach. Everybody but a reader
/// comments on what they see, and nobody writes another's words; an editor or the record's office settles any
/// comment. What one may not see is as if it did not exist, whatever the role.
Result<void> authorize(protocol::Role role, const Act& act);

} // namespace amparo::hub
