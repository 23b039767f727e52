#include "core/hub/authorization.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace amparo;
using namespace amparo::hub;
using namespace Qt::StringLiterals;
using protocol::Role;
using What = Act::What;

namespace {

struct Line {
  Act act;
  /// What each role is refused, from reader to administrator; empty: it may.
  const char* refused[4];
};

} // namespace

TEST_CASE("who may do what") {
  constexpr bool own = true, other = false, seen = true, unseen = false, lost = true, publishes = true;
  const Line line = GENERATE(values<Line>({
      {{What::Create, own, seen}, {"create", "", "", ""}},
      {{What::Create, own, seen, !lost, publishes}, {"create", "publish", "", ""}},
      {{What::Edit, own, seen}, {"edit", "", "", ""}},
      {{What::Edit, own, seen, !lost, publishes}, {"edit", "publish", "", ""}},
      {{What::Edit, other, seen}, {"edit", "edit", "", ""}},
      {{What::Edit, other, seen, !lost, publishes}, {"edit", "edit", "", ""}},
      {{What::Edit, other, unseen}, {"edit", "edit", "edit", "edit"}},
      {{.what = What::Edit, .hides = true}, {"edit", "", "", ""}},
      {{.what = What::Edit, .ownOffice = other, .hides = true}, {"edit", "edit", "hide", "hide"}},
      {{What::CloseConflict, own, seen}, {"edit", "", "", ""}},
      {{What::CloseConflict, other, seen}, {"edit", "edit", "", ""}},
      {{What::CloseConflict, other, unseen}, {"edit", "edit", "edit", "edit"}},
      {{What::EditConflict, own, seen}, {"edit", "edit", "edit", "edit"}},
      {{What::Create, other, seen}, {"create", "create", "create", "create"}},
      {{What::Create, other, seen, lost}, {"create", "create", "", ""}},
      {{What::CreateConflict, own, seen}, {"create", "create", "create", "create"}},
      {{What::CreateConflict, own, seen, lost}, {"create", "create", "", ""}},
      {{What::CreateConflict, other, unseen, lost}, {"create", "create", "create", "create"}},
      {{What::CreateComment, other, seen, !lost, !publishes, own}, {"comment", "", "", ""}},
      {{What::CreateComment, other, unseen, !lost, !publishes, own},
       {"comment", "comment", "comment", "comment"}},
      {{What::CreateComment, other, seen}, {"comment", "comment", "comment", "comment"}},
      {{What::CreateComment, other, seen, lost}, {"comment", "comment", "", ""}},
      {{What::SettleComment, own, seen}, {"comment", "", "", ""}},
      {{What::SettleComment, other, seen}, {"comment", "comment", "", ""}},
      {{What::SettleComment, other, seen, !lost, !publishes, own}, {"comment", "", "", ""}},
      {{What::RemoveComment, own, seen}, {"comment", "comment", "", ""}},
      {{What::RewordComment, own, seen}, {"comment", "comment", "comment", "comment"}},
      {{What::RewordComment, other, seen, !lost, !publishes, own}, {"comment", "", "", ""}},
      {{What::ForgeComment, own, seen, !lost, !publishes, own}, {"edit", "edit", "edit", "edit"}},
  }));
  for (const Role role : {Role::Reader, Role::Contributor, Role::Editor, Role::Administrator}) {
    const auto allowed = authorize(role, line.act);
    const QString action = allowed ? QString() : allowed.error().parameters[u"action"_s].toString();
    CHECK(action == QString::fromLatin1(line.refused[int(role)]));
    CHECK((allowed.ok() || allowed.error().code == ErrorCode::Forbidden));
  }
}
