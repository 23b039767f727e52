#pragma once

#include "core/model/record.h"

namespace amparo {

/// Records that say something about another one: conflicts and comments. Whoever may see that one sees them,
/// and nobody else; they belong to its office, and stand in no list of their own.
bool isRemark(QStringView kind);

/// Fields of a comment.
namespace comment_field {
inline const Address record = QStringLiteral("record"); ///< that it is about
inline const Address field = QStringLiteral("field");   ///< of that record; empty: all of it
inline const Address text = QStringLiteral("text");
inline const Address answers = QStringLiteral("answers"); ///< another comment on the same record
inline const Address settled = QStringLiteral("settled"); ///< nothing is to be done about it any more
// Who wrote it, and when. The hub writes these by the revision that brings the comment; until then stands
// what its author believes.
inline const Address author = QStringLiteral("author");
inline const Address office = QStringLiteral("author_office");
inline const Address person = QStringLiteral("person"); ///< the author's id
inline const Address at = QStringLiteral("at");
} // namespace comment_field

/// What a change does to a comment that is there already.
enum class CommentAct {
  Settle, ///< marks it as settled, or open again
  Remove, ///< puts it into the trash, or takes it out
  Reword,
  Forge, ///< changes what it is about, who wrote it, or who sees it
};

CommentAct commentActOf(const std::vector<Address>& written);

/// Waits for somebody to do something: no answer, not settled, not in the trash.
bool isOpenComment(const Record& comment);

} // namespace amparo
