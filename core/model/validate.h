#pragma once

#include "core/base/result.h"
#include "core/model/schema.h"

#include <vector>

namespace amparo {

/// Why a value does not fit its field. The error is InvalidField with parameters kind, field (the address),
/// reason (one of these names), and where it helps `limit`, `value` or `allowed`.
enum class Reason {
  Missing, ///< required and empty
  WrongType,
  TooLong,   ///< limit: characters
  TooMany,   ///< limit: items
  NotInList, ///< value, allowed
  NotADate,
  NotADateTime,
  NotALink,
  NotAReference,
  NotOneLine,
  ControlCharacter, ///< NUL and other controls that no text needs
  NotALanguage,     ///< the address's language is no BCP 47 tag
  NotAFileName,     ///< value: cannot be the name of a file, or is more than a name (see model/file_name.h)
  NotAHash,         ///< not 64 hexadecimal digits in lower case
};
QString reasonName(Reason reason);

/// The most characters a change may hold in one field and items in one set, whatever the field.
inline constexpr int maximumSetItems = 2000;
inline constexpr int maximumFields = 500;
/// The most bytes a record may have, encoded: it must fit into one frame, whatever it is made of.
inline constexpr qsizetype maximumRecordBytes = 3 << 20;

/// Checks one value for one address of a kind. Unknown kinds and fields pass: they belong to a newer version.
Result<void> validateField(const QString& kind, const Address& address, const Value& value);

/// Checks what a change would write; on a new record (`isNew`) also that required fields are there.
/// A required localized field is there when any language has it. Returns every error, in schema order.
std::vector<Error> validateChange(const QString& kind, const Fields& fields, bool isNew);

/// Checks a whole record as it would stand: what forms show beside their fields.
std::vector<Error> validateRecord(const Record& record);

} // namespace amparo
