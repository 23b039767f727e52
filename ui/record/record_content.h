#pragma once

#include "core/store/outbox.h"
#include "ui/background.h"
#include "ui/record/attached_files.h"

#include <QHash>

#include <optional>
#include <vector>

namespace amparo::ui {

/// A record that leads to the one shown.
struct Referrer {
  QString field; ///< by which of its fields
  Record record;
};

/// Everything a reader needs to show one record: values only, gathered on the library's thread, so that no
/// screen reads the store while it paints.
struct RecordContent {
  RecordId id;
  bool found = false; ///< false: the library does not have it (not yet, or not any more)
  Record record;
  /// What its references lead to, and the instruments of the provisions among these; what is not here is
  /// missing from it.
  QHash<RecordId, Record> referred;
  std::vector<Record> provisions; ///< of a declaration, in order
  /// The practices linked to each provision shown.
  QHash<RecordId, std::vector<RecordId>> practicesOf;
  std::vector<Referrer> referrers;    ///< undeleted; at most `maximumReferrers`
  qint64 referrersLeftOut = 0;        ///< how many more there are
  std::vector<Record> conflicts;      ///< about this record, waiting for a decision
  std::vector<Record> duplicates;     ///< that may be the same thing, and that the person may unite with it
  std::vector<AttachedFile> files;    ///< attached to it, in the order in which they were; or the one it is
  std::vector<PendingChange> pending; ///< its changes that the hub has not taken yet
  OfficeId ownOffice;                 ///< null on a computer that belongs to no hub
  bool saysWhoSees = true;            ///< this office does
  bool mayEdit = true;                ///< as far as this computer knows; the hub decides
  bool mayAttach = false;             ///< files, as far as this computer knows
  bool isLater = false;               ///< marked to be read later
  ReadingPlace readTo;                ///< when it was left
  bool takesComments = false;         ///< of a kind on which one comments
  int openComments = 0;               ///< that wait for somebody to do something
  static constexpr int maximumReferrers = 500;

  const Record* find(const RecordId& wanted) const;
  /// The instrument that a provision belongs to, or null.
  const Record* declarationOf(const Record& provision) const;
  bool isWaiting() const;                ///< something of it is not at the hub yet
  const PendingChange* rejected() const; ///< the first of its changes that the hub did not take
};

/// Runs on the library's thread.
RecordContent loadContent(Background::Context& context, const RecordId& id);

/// Whether the hub would take an edit of this record from this computer's person. Runs on the library's
/// thread.
bool mayEdit(Store& store, const Record& record);

/// The instrument of a provision, for its title; nothing for other kinds. Runs on the library's thread.
std::optional<Record> instrumentOf(Store& store, const Record& record);

/// The ids that a reference field's value holds, as they are written.
QStringList idsIn(const Value& value);

/// The titles of records that are here, by their written ids. Runs on the library's thread.
QHash<QString, QString> titlesOf(Background::Context& context, const QStringList& ids,
                                 const QString& language);

/// A record's title in lists and links: provisions by their citation, never by a number of the library's own.
LocalizedText titleOf(const Record& record, const Record* declaration, const QString& language);

} // namespace amparo::ui
