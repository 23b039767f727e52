#include "core/exchange/library_json.h"
#include "tests/fuzz/target.h"

namespace amparo::fuzz {

/// What can be read can be written, and is read as the same.
void fuzzLibrary(QByteArrayView input) {
  const auto library = readLibraryJson(input.toByteArray());
  if (!library) return;
  const QByteArray bytes = writeLibraryJson(library->records, library->name);
  const auto again = readLibraryJson(bytes);
  demand(again.ok(), "a library that cannot be read again");
  demand(again->records.size() == library->records.size(), "a library with other records");
  demand(writeLibraryJson(again->records, again->name) == bytes, "a library with two forms");
}

} // namespace amparo::fuzz
