#pragma once

#include "core/hub/hub_file_store.h"
#include "core/postgres/database.h"

namespace amparo::hub {

/// Part of PostgresHubStore, on its connection.
class PostgresHubFileStore final : public HubFileStore {
 public:
  explicit PostgresHubFileStore(postgres::Database& database)
      : database_(database) {}

  std::optional<StoredBlob> blob(const Sha256& hash) override;
  void putBlob(const StoredBlob& blob) override;
  void removeBlob(const Sha256& hash) override;
  std::vector<StoredBlob> blobs() override;
  std::vector<StoredBlob> unnamedBlobs(Milliseconds storedBefore) override;
  void addHolder(const Sha256& hash, Row office, Holds how, Milliseconds now) override;
  void removeIdleHolders(Milliseconds shownBefore) override;
  bool isHolder(const Sha256& hash, Row office) override;
  void setUse(Row record, const Sha256& hash, Row office) override;
  std::vector<Sha256> removeUses(Row record) override;
  bool mayFetch(Row office, const Sha256& hash) override;
  std::optional<StoredUpload> upload(const UploadId& id) override;
  void putUpload(const StoredUpload& upload) override;
  void removeUpload(const UploadId& id) override;
  void removeUploadsOf(const Sha256& hash) override;
  void removeUploadsBegunBy(Row device) override;
  std::vector<StoredUpload> uploads() override;
  qint64 uploadsOf(Row office) override;
  qint64 officeBytes(Row office) override;
  FileCounts counts() override;
  std::vector<AbsentFile> absent() override;

 private:
  postgres::Database& database_;
};

} // namespace amparo::hub
