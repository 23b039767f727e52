#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>

class QNetworkReply;

namespace amparo::net {

/// What the handshake of one call has shown.
struct Doubts {
  bool wrongKey = false;
  bool wrongClock = false;
  bool done = false;    ///< there is a connection that was protected
  bool doubted = false; ///< there was a certificate, and something is wrong with it
};

/// With a pinned key: TLS 1.3, and no authorities; without: TLS 1.2 or later, and the system's.
QSslConfiguration tlsFor(const QByteArray& fingerprint);

/// Ends a reply whose hub does not have the pinned key before anything is sent to it, and passes what else is
/// wrong with a certificate whose key is the pinned one. `doubts` lives as long as the reply.
void guard(QNetworkReply& reply, const QByteArray& fingerprint, Doubts& doubts);

/// Why a call failed that the hub did not answer with an error of its own. `answered`: bytes of the answer
/// came.
Error linkError(const QNetworkReply& reply, const QString& host, const Doubts& doubts, bool answered);

/// The error of an answer with an error status; a body that no hub of ours wrote makes it HubBusy or
/// HubRefused.
Error statusError(int status, const QByteArray& body, const QString& host, const QString& detail);

} // namespace amparo::net
