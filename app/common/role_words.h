#pragma once

#include "core/protocol/messages.h"

#include <QCoreApplication>

namespace amparo::app {

struct RoleNames {
  Q_DECLARE_TR_FUNCTIONS(Role)
};

/// What a role is called where people read it; commands take its code.
inline QString roleWords(protocol::Role role) {
  switch (role) {
  case protocol::Role::Reader:
    return RoleNames::tr("reader");
  case protocol::Role::Contributor:
    return RoleNames::tr("contributor");
  case protocol::Role::Editor:
    return RoleNames::tr("editor");
  case protocol::Role::Administrator:
    return RoleNames::tr("administrator");
  }
  return {};
}

} // namespace amparo::app
