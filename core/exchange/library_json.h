#pragma once

#include "core/base/result.h"
#include "core/model/record.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace amparo {

/// The most bytes a library file may have.
inline constexpr qsizetype maximumLibraryBytes = qsizetype(256) * 1024 * 1024;

/// A library as one file: what the starter library is, and what export and import exchange.
///
/// {"format": "amparo-library", "version": 1, "name": {language: text}, "records": [
///   {"id": uuid, "kind": text, "audience": text, "deleted": flag, "fields": {address: value}}, ...]}
///
/// Values are as in record_json.h. `name`, `audience` ("network") and `deleted` (false) may be left out.
/// Office and seq do not travel: they belong to the network that the records came from.
struct LibraryFile {
  QMap<QString, QString> name; ///< by language; empty when the file has none
  std::vector<Record> records; ///< as they stand in the file; each id once
};

/// Reads the form above. The shape is checked, not the content: kinds and fields of a newer version are kept,
/// and whoever writes the records into a store validates them there (model/validate.h).
///
/// Errors: TooLarge (what, limit); Malformed with `what` = "library" and `reason`, and where it is known
/// `record` (its id, or its place as "#n", counted from 1) and `field` (an address, or a member of the form).
Result<LibraryFile> readLibraryJson(const QByteArray& bytes);

/// Writes one record a line, by kind in the order of the schema, then by id, so that equal libraries are
/// equal bytes and differences read line by line.
QByteArray writeLibraryJson(const std::vector<Record>& records, const QMap<QString, QString>& name = {});

} // namespace amparo
