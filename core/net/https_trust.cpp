#include "core/net/https_trust.h"

#include "core/protocol/sync_protocol.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>
#include <QSslKey>

#include <algorithm>

namespace amparo::net {

using namespace Qt::StringLiterals;

namespace {

/// All that is wrong with the certificate is the date: then it is this device's clock, most likely.
bool isClockError(const QList<QSslError>& errors) {
  return std::all_of(errors.begin(), errors.end(), [](const QSslError& error) {
    return error.error() == QSslError::CertificateNotYetValid ||
           error.error() == QSslError::CertificateExpired;
  });
}

/// `pins`: SHA-256 of each key that is trusted, one behind the other.
bool isPinned(const QSslCertificate& certificate, const QByteArray& pins) {
  if (certificate.isNull()) return false;
  const QByteArray key =
      QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256);
  for (qsizetype at = 0; at + key.size() <= pins.size(); at += key.size())
    if (QByteArrayView(pins).sliced(at, key.size()) == key) return true;
  return false;
}

} // namespace

QSslConfiguration tlsFor(const QByteArray& fingerprint) {
  QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
  tls.setProtocol(fingerprint.isEmpty() ? QSsl::TlsV1_2OrLater : QSsl::TlsV1_3OrLater);
  tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
  // A pinned key needs no authorities; not loading the system's saves time and memory.
  if (!fingerprint.isEmpty()) tls.setCaCertificates({});
  return tls;
}

void guard(QNetworkReply& reply, const QByteArray& fingerprint, Doubts& doubts) {
  QObject::connect(
      &reply, &QNetworkReply::sslErrors, &reply, [&, fingerprint](const QList<QSslError>& errors) {
        if (!fingerprint.isEmpty() && isPinned(reply.sslConfiguration().peerCertificate(), fingerprint)) {
          reply.ignoreSslErrors(errors);
        } else {
          doubts.doubted = true;
          doubts.wrongKey = !fingerprint.isEmpty();
          doubts.wrongClock = isClockError(errors);
        }
      });
  // The handshake is done and nothing is sent yet (QNetworkReply::encrypted): the last moment to refuse.
  QObject::connect(&reply, &QNetworkReply::encrypted, &reply, [&, fingerprint] {
    doubts.done = true;
    if (fingerprint.isEmpty() || isPinned(reply.sslConfiguration().peerCertificate(), fingerprint)) return;
    doubts.wrongKey = true;
    reply.abort();
  });
}

Error linkError(const QNetworkReply& reply, const QString& hostName, const Doubts& doubts, bool answered) {
  const QVariantMap host{{u"host"_s, hostName}};
  const QString detail = reply.errorString();
  switch (reply.error()) {
  case QNetworkReply::NoError:
    return {ErrorCode::HubGarbage, host, u"not the expected kind of answer"_s};
  case QNetworkReply::SslHandshakeFailedError:
    // Without a certificate to doubt, what answers speaks no TLS, or none that a hub speaks.
    if (!doubts.doubted) return {ErrorCode::HubGarbage, host, detail};
    return {doubts.wrongClock ? ErrorCode::HubClock : ErrorCode::HubCertificate, host, detail};
  case QNetworkReply::OperationCanceledError: // the transfer timeout
  case QNetworkReply::TimeoutError:
    return {ErrorCode::TimedOut, host, detail};
  case QNetworkReply::ProtocolFailure:
  case QNetworkReply::ProtocolUnknownError:
  case QNetworkReply::UnknownContentError:
    return {ErrorCode::HubGarbage, host, detail};
  case QNetworkReply::ConnectionRefusedError:
  case QNetworkReply::RemoteHostClosedError:
    // A machine that refuses, as a proxy does whose hubs are all out, is no fault of this computer's network.
    if (!doubts.done && !answered)
      return {ErrorCode::HubUnreachable, {{u"host"_s, hostName}, {u"reached"_s, true}}, detail};
    [[fallthrough]];
  default:
    return {answered ? ErrorCode::LinkCut : ErrorCode::HubUnreachable, host, detail};
  }
}

Error statusError(int status, const QByteArray& body, const QString& host, const QString& detail) {
  const Error error = protocol::errorFromJson(body);
  if (error.code != ErrorCode::HubGarbage) return error;
  // No hub of ours wrote this body; a proxy or an overloaded front may have.
  if (status == 429 || status >= 502) return {ErrorCode::HubBusy, {{u"host"_s, host}}, detail};
  return {ErrorCode::HubRefused, {{u"host"_s, host}, {u"status"_s, status}}, detail};
}

} // namespace amparo::net
