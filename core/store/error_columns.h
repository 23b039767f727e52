#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QVariantMap>

namespace amparo {

/// An error's parameters as they lie in a column: CBOR {name: text}.
QByteArray encodeParameters(const QVariantMap& parameters);
QVariantMap decodeParameters(QByteArrayView bytes);

} // namespace amparo
