#include "core/store/unnumbered.h"

#include "core/base/cbor.h"

namespace amparo {

std::optional<Unnumbered> findUnnumbered(sqlite::Database& database, const RecordId& id) {
  auto statement = database.prepare("SELECT office, fields FROM record WHERE id=? AND seq=0");
  statement.bind(id.view());
  if (!statement.step()) return std::nullopt;
  cbor::Reader fields(statement.blobView(1));
  return Unnumbered{OfficeId::fromBytes(statement.blobView(0)).value_or(OfficeId()), qsizetype(fields.map())};
}

} // namespace amparo
