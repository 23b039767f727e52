#pragma once

#include "core/base/clock.h"
#include "core/model/remark.h"
#include "core/store/store.h"

namespace amparo {

/// What somebody says about a record.
struct CommentWords {
  QString text;
  Address field = {};    ///< that it is about; empty: the whole record
  RecordId answers = {}; ///< another comment on the same record; null: none
};

/// What a person may do, as far as this computer knows; the hub decides by the same rules
/// (hub/authorization.h). Nothing: the library belongs to no network, and everything is allowed.
bool mayComment(const std::optional<Membership>& membership, const Record& about);
bool maySettle(const std::optional<Membership>& membership, const Record& comment, const Record& about);
bool mayReword(const std::optional<Membership>& membership, const Record& comment);
bool mayRemoveComment(const std::optional<Membership>& membership, const Record& comment);

/// The comments on a record that are not in the trash, in the order in which they were begun.
std::vector<Record> commentsOn(Store& store, const RecordId& about);
/// How many of them wait for somebody to do something (isOpenComment()).
int openCommentsOn(Store& store, const RecordId& about);

/// What a new comment says, with whom this computer believes to be its author, and when.
Fields commentFields(const std::optional<Membership>& membership, const Record& about,
                     const CommentWords& words, Milliseconds now);

} // namespace amparo
