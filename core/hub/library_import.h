#pragma once

#include "core/hub/hub_service.h"
#include "core/hub/record_writer.h"

namespace amparo::hub {

/// Brings the records of a library into the hub; see HubService::importRecords().
class LibraryImport {
 public:
  LibraryImport(HubStore& store, const Clock& clock)
      : store_(store)
      , clock_(clock) {}

  Result<ImportReport> run(const std::vector<Record>& records, const QString& officeName);

 private:
  Result<void> take(const Record& record, const Office& office, RecordWriter& writer);
  RevisionFields differences(const Record& record, const HubRecord& known);
  void keepWithItsRecord(const HubRecord& attachment, RevisionFields& fields);
  bool isOurs(Seq seq);

  HubStore& store_;
  const Clock& clock_;
  ImportReport report_;
};

} // namespace amparo::hub
