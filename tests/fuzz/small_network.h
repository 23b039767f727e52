#pragma once

#include "core/hub/hub_service.h"
#include "core/hub/sqlite_hub_store.h"

#include <QTemporaryDir>

namespace amparo::fuzz {

/// A hub in this process with two offices and a few records of each audience, the same each time but for
/// random ids.
class SmallNetwork {
 public:
  SmallNetwork();

  hub::HubStore& store() { return *store_; }

  hub::HubService& service() { return *service_; }

  const protocol::Enrolment& enrolment() const { return enrolment_; } ///< an editor's

  ReplicaId replica() const { return replica_; }

 private:
  class StoppedClock final : public Clock {
   public:
    Milliseconds now() const override { return 1'700'000'000'000; }
  };

  QTemporaryDir folder_;
  StoppedClock clock_;
  std::unique_ptr<hub::SqliteHubStore> store_;
  std::unique_ptr<hub::HubService> service_;
  ReplicaId replica_ = namedId<ReplicaId>("replica");
  protocol::Enrolment enrolment_;
};

/// The record that both offices hold, and one of the other office alone.
RecordId sharedRecord();
RecordId hiddenRecord();

} // namespace amparo::fuzz
