#include "core/store/error_columns.h"

#include "core/base/cbor.h"

namespace amparo {

QByteArray encodeParameters(const QVariantMap& parameters) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.map(quint64(parameters.size()));
  for (auto it = parameters.begin(); it != parameters.end(); ++it) {
    out.text(it.key());
    out.text(it.value().toString());
  }
  return bytes;
}

QVariantMap decodeParameters(QByteArrayView bytes) {
  QVariantMap parameters;
  cbor::Reader in(bytes);
  for (auto left = in.map(); left > 0 && !in.failed(); --left) {
    const QString key = in.text();
    parameters[key] = in.text();
  }
  return parameters;
}

} // namespace amparo
