#pragma once

#include "core/base/result.h"
#include "core/search/query.h"

#include <QByteArrayView>
#include <QHash>
#include <QMap>

struct sqlite3;

namespace amparo {

/// What the values of fields are called in some language: by the folded name (words.h) the values that it
/// stands for. Codes need no name.
using FieldNames = QMap<QueryField, QHash<QString, QStringList>>;

/// What country:, kind:, status:, lang: and since: accept for a typed value: a code, a name, or else the
/// beginning of names; nothing when it is none of them.
QStringList fieldValues(QueryField field, const QString& typed, const FieldNames* names);

/// The date that a record is of, from its encoded fields: when it was adopted, began, or was last confirmed.
/// Empty when it has none.
QString dateOf(QByteArrayView encodedFields);

/// Registers dateOf() as the SQL function `amparo_date(fields)`. Returns an SQLite result code.
int registerDate(sqlite3* handle);

} // namespace amparo
