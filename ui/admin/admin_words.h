#pragma once

#include "core/sync/administration.h"

#include <QString>

/// Administration in the words of the interface.
namespace amparo::ui {

/// For what the hub was asked.
enum class Asked {
  Act,     ///< something was to be done
  ForNews, ///< what is shown may be old
  ForAll,  ///< there is nothing to show
};

/// Why the hub was not asked, or did not answer, as errorSentence() says it for all but the link: nothing of
/// administration waits here to be sent later.
QString linkWords(const Error& error, Asked asked);

QString roleWords(protocol::Role role);
/// What a role may do, in a sentence.
QString roleMeaning(protocol::Role role);

/// "Ana Pérez, Salta".
QString personWords(const protocol::admin::Person& person);
/// What a computer is called, or its number.
QString deviceWords(const protocol::admin::Device& device);
/// Whether it has access, and what it was told.
QString accessWords(const protocol::admin::Device& device);
QString stateWords(protocol::admin::InvitationState state);

// Of an entry of the log.
/// Whom or what it was about.
QString aboutWords(const protocol::admin::AuditEntry& entry);
/// Who did it.
QString actorWords(const protocol::admin::Actor& actor);

} // namespace amparo::ui
