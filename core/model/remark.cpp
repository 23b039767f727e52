#include "core/model/remark.h"

#include <algorithm>
#include <array>

namespace amparo {

bool isRemark(QStringView kind) {
  return kind == u"conflict" || kind == u"comment";
}

CommentAct commentActOf(const std::vector<Address>& written) {
  namespace name = comment_field;
  static const std::array fixed = {name::record, name::field,  name::answers, name::author,
                                   name::office, name::person, name::at,      system_field::audience};
  const auto are = [&](auto wanted) { return std::all_of(written.begin(), written.end(), wanted); };
  const auto isOneOfFixed = [](const Address& address) {
    return std::find(fixed.begin(), fixed.end(), address) != fixed.end();
  };
  if (std::any_of(written.begin(), written.end(), isOneOfFixed)) return CommentAct::Forge;
  if (are([](const Address& address) { return address == name::settled; })) return CommentAct::Settle;
  if (are([](const Address& address) { return address == system_field::deleted; })) return CommentAct::Remove;
  return CommentAct::Reword;
}

bool isOpenComment(const Record& comment) {
  return comment.kind == u"comment" && !comment.isDeleted() &&
         comment.text(comment_field::answers).isEmpty() && !comment.value(comment_field::settled).flag();
}

} // namespace amparo
