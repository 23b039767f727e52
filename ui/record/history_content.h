#pragma once

#include "core/sync/history.h"
#include "ui/background.h"

#include <QHash>

#include <optional>
#include <vector>

namespace amparo::ui {

/// One change of a record, as its history shows it.
struct HistoryEntry {
  enum class Kind {
    Accepted, ///< by the hub
    Own,      ///< made here, and not told by the hub yet
    Waiting,  ///< made here, and not at the hub yet
    Rejected, ///< made here, and not taken by the hub
  };

  Kind kind = Kind::Accepted;
  Seq seq = 0;         ///< of an accepted one
  quint64 number = 0;  ///< of the others: in the outbox, or among what was written here
  Milliseconds at = 0; ///< 0: not known
  QString person;      ///< empty: the hub's operator, or whoever uses a library that belongs to no hub
  QString office;
  bool creates = false; ///< the record begins with it
  AddressMap<protocol::Revision::Field> fields;
  std::optional<Error> rejection;

  bool isSame(const HistoryEntry& other) const {
    return kind == other.kind && seq == other.seq && number == other.number;
  }
};

/// Everything that the history of one record needs to be shown: values only, gathered on the library's
/// thread.
struct HistoryContent {
  RecordId id;
  bool found = false;
  bool isMember = false; ///< there is a hub that keeps histories
  bool mayEdit = true;   ///< as far as this computer knows; the hub decides
  bool mayPublish = true;
  bool isWhole = false; ///< it reaches to what is here of the record: nothing is to be fetched
  Record record;
  Record atHub; ///< the record without what has not been sent yet
  std::optional<Record> instrument;
  std::vector<protocol::Revision> revisions;
  std::vector<HistoryEntry> entries; ///< newest first
  QHash<QString, QString> titles;    ///< of the records that values lead to, by their written ids

  /// What an edit would write to make the record what it was after this entry: nothing when that cannot be
  /// told from what is here; empty when it is so.
  std::optional<Fields> backTo(const HistoryEntry& entry) const;
  /// Whether a value may be brought back into a field as far as this computer knows.
  bool mayBringBack(const Address& address, const Value& value) const;
};

/// Runs on the library's thread. Titles are in the content language.
HistoryContent loadHistory(Background::Context& context, const RecordId& id, const QString& language);

/// Writes what was there then. What somebody has typed into the record's form and not saved stays a draft.
/// Runs on the library's thread. As Library::edit() fails.
Result<Changes> bringBack(Background::Context& context, const RecordId& id, const Fields& fields);

} // namespace amparo::ui
