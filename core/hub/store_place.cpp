#include "core/hub/store_place.h"

#include "core/hub/postgres/postgres_hub_store.h"
#include "core/hub/sqlite_hub_store.h"

namespace amparo::hub {

using namespace Qt::StringLiterals;

QString announcedKeyText(const AnnouncedKey& key) {
  return QStringList{QString::fromLatin1(key.key.fingerprint.toHex()), QString::number(key.since),
                     key.key.isInUse ? u"used"_s : u"next"_s}
      .join(u' ');
}

std::optional<AnnouncedKey> announcedKeyIn(const QString& setting) {
  const QStringList parts = setting.split(u' ');
  if (parts.size() != 3) return std::nullopt;
  return AnnouncedKey{{QByteArray::fromHex(parts[0].toLatin1()), parts[2] == u"used"}, parts[1].toLongLong()};
}

namespace {

class PostgresNews final : public StoreNews {
 public:
  explicit PostgresNews(std::unique_ptr<postgres::Listener> listener)
      : listener_(std::move(listener)) {}

  int socket() const override { return listener_->socket(); }

  Result<bool> take() override { return listener_->take(); }

 private:
  std::unique_ptr<postgres::Listener> listener_;
};

} // namespace

Result<std::unique_ptr<HubStore>> openStore(const StorePlace& place, int cacheKibibytes) {
  if (place.database.isEmpty()) {
    AMPARO_LET(store, SqliteHubStore::open(place.file, {sqlite::Mode::ReadWrite, cacheKibibytes}));
    return std::unique_ptr<HubStore>(std::move(store));
  }
  AMPARO_LET(store, PostgresHubStore::open(place.database));
  return std::unique_ptr<HubStore>(std::move(store));
}

Result<std::shared_ptr<StoreNews>> listenTo(const StorePlace& place) {
  if (place.database.isEmpty()) return std::shared_ptr<StoreNews>();
  AMPARO_LET(listener, postgres::Listener::open(place.database, PostgresHubStore::channel));
  return std::shared_ptr<StoreNews>(std::make_shared<PostgresNews>(std::move(listener)));
}

} // namespace amparo::hub
