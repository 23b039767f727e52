#include "core/hub/authorization.h"

namespace amparo::hub {

using namespace Qt::StringLiterals;
using protocol::Role;

namespace {

Error forbidden(const QString& action) {
  return {ErrorCode::Forbidden, {{u"action"_s, action}}, {}};
}

} // namespace

Result<void> authorize(Role role, const Act& act) {
  const bool editor = role == Role::Editor || role == Role::Administrator;
  switch (act.what) {
  case Act::What::CreateConflict:
    if (!editor || !act.visible || !act.lost) return forbidden(u"create"_s);
    break;
  case Act::What::EditConflict:
    return forbidden(u"edit"_s);
  case Act::What::CreateComment:
    if (role == Role::Reader || !act.visible || (!act.ownWords && !(editor && act.lost)))
      return forbidden(u"comment"_s);
    break;
  case Act::What::SettleComment:
    if (role == Role::Reader || !act.visible || (!editor && !act.ownOffice && !act.ownWords))
      return forbidden(u"comment"_s);
    break;
  case Act::What::RemoveComment:
    if (role == Role::Reader || !act.visible || (!editor && !act.ownWords)) return forbidden(u"comment"_s);
    break;
  case Act::What::RewordComment:
    if (role == Role::Reader || !act.visible || !act.ownWords) return forbidden(u"comment"_s);
    break;
  case Act::What::ForgeComment:
    return forbidden(u"edit"_s);
  case Act::What::Create:
    if (role == Role::Reader || (!act.ownOffice && !(editor && act.lost))) return forbidden(u"create"_s);
    break;
  case Act::What::Edit:
  case Act::What::CloseConflict:
    if (role == Role::Reader || !act.visible || (!editor && !act.ownOffice)) return forbidden(u"edit"_s);
    break;
  }
  if (act.hides && !act.ownOffice) return forbidden(u"hide"_s);
  if (act.publishes && !editor) return forbidden(u"publish"_s);
  return {};
}

} // namespace amparo::hub
