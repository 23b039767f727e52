#include "core/search/fields.h"

#include "core/base/cbor.h"
#include "core/model/schema.h"
#include "core/model/vocabulary.h"
#include "core/search/filters.h"
#include "core/search/words.h"

#include <QLocale>

#include <algorithm>
#include <sqlite3.h>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

bool isStatus(const QString& value) {
  for (const KindSchema& kind : Schema::current().kinds())
    if (const FieldSchema* field = kind.field(u"status"); field && field->options.contains(value))
      return true;
  return false;
}

/// The value itself, where it is one of the field's.
QString codeOf(QueryField field, const QString& typed) {
  const QString lower = typed.toLower();
  switch (field) {
  case QueryField::Country:
    return isCountryCode(typed.toUpper()) ? typed.toUpper() : QString();
  case QueryField::Kind:
    return Schema::current().kind(lower) ? lower : QString();
  case QueryField::Status:
    return isStatus(lower) ? lower : QString();
  case QueryField::Language:
    return isLanguageTag(typed) && QLocale::codeToLanguage(lower.section(u'-', 0, 0)) != QLocale::AnyLanguage
               ? typed
               : QString();
  case QueryField::Since:
    return isDate(typed) ? typed : QString();
  case QueryField::Topic:
    break; // the thesaurus knows them
  }
  return {};
}

} // namespace

QStringList fieldValues(QueryField field, const QString& typed, const FieldNames* names) {
  if (const QString code = codeOf(field, typed); !code.isEmpty()) return {code};
  if (!names) return {};
  const QHash<QString, QStringList> known = names->value(field);
  const QString folded = fold(typed);
  if (const auto named = known.constFind(folded); named != known.constEnd()) return *named;
  QStringList values;
  if (folded.size() < shortestBeginning) return values;
  for (auto it = known.begin(); it != known.end(); ++it)
    if (it.key().startsWith(folded))
      for (const QString& value : it.value())
        if (!values.contains(value)) values.append(value);
  values.sort(); // a hash has no order
  return values;
}

QString dateOf(QByteArrayView encodedFields) {
  cbor::Reader in(encodedFields);
  for (auto left = in.map(); left > 0 && !in.failed(); --left) {
    const QByteArrayView address = in.utf8();
    in.array();
    in.integer();
    if (std::find(dateFields.begin(), dateFields.end(), address) == dateFields.end()) {
      in.skip();
      continue;
    }
    const Value value = Value::decode(in);
    if (!value.text().isEmpty()) return value.text();
  }
  return {};
}

int registerDate(sqlite3* handle) {
  const auto date = [](sqlite3_context* context, int, sqlite3_value** values) {
    const QByteArrayView fields(static_cast<const char*>(sqlite3_value_blob(values[0])),
                                sqlite3_value_bytes(values[0]));
    const QByteArray text = dateOf(fields).toUtf8();
    if (text.isEmpty()) return sqlite3_result_null(context);
    sqlite3_result_text(context, text.constData(), int(text.size()), SQLITE_TRANSIENT);
  };
  return sqlite3_create_function_v2(handle, "amparo_date", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                    date, nullptr, nullptr, nullptr);
}

} // namespace amparo
