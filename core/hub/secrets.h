#pragma once

#include <QByteArray>

namespace amparo::hub {

/// From the system's generator.
QByteArray randomBytes(int count);
/// What is kept of a secret: SHA-256, as all of ours are random and long.
QByteArray hashOf(const QByteArray& secret);
/// In a time that tells nothing.
bool areEqual(const QByteArray& one, const QByteArray& other);

} // namespace amparo::hub
