#include "app/hub/server/tls_context.h"

#include <QCryptographicHash>

#include <algorithm>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

/// A ticket saves a device the certificate's bytes when it comes back within a day.
constexpr long ticketSeconds = 24L * 3600;

struct BioFree {
  void operator()(BIO* bio) const { BIO_free_all(bio); }
};

std::unique_ptr<BIO, BioFree> reading(const QByteArray& text) {
  return std::unique_ptr<BIO, BioFree>(BIO_new_mem_buf(text.constData(), int(text.size())));
}

bool useCertificate(SSL_CTX* context, const QByteArray& text) {
  const auto bio = reading(text);
  X509* own = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr);
  const bool used = own && SSL_CTX_use_certificate(context, own) == 1;
  X509_free(own);
  // What follows is the chain up to a public authority, where there is one.
  while (X509* issuer = used ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr)
    if (SSL_CTX_add0_chain_cert(context, issuer) != 1) return X509_free(issuer), false;
  ERR_clear_error();
  return used;
}

bool useKey(SSL_CTX* context, const QByteArray& text) {
  const auto bio = reading(text);
  EVP_PKEY* key = PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr);
  const bool used = key && SSL_CTX_use_PrivateKey(context, key) == 1;
  EVP_PKEY_free(key);
  return used && SSL_CTX_check_private_key(context) == 1;
}

int chooseProtocol(SSL*, const unsigned char** chosen, unsigned char* length, const unsigned char* offered,
                   unsigned int offeredLength, void*) {
  static constexpr unsigned char http11[] = "\x08http/1.1";
  unsigned char* found = nullptr;
  const int outcome =
      SSL_select_next_proto(&found, length, http11, sizeof http11 - 1, offered, offeredLength);
  *chosen = found;
  return outcome == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

} // namespace

QByteArray fingerprintOf(const X509* certificate) {
  unsigned char* encoded = nullptr;
  const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &encoded);
  const QByteArray key(reinterpret_cast<const char*>(encoded), std::max(size, 0));
  OPENSSL_free(encoded);
  return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

QByteArray fingerprintOf(const SSL_CTX* context) {
  const X509* certificate = SSL_CTX_get0_certificate(context);
  return certificate ? fingerprintOf(certificate) : QByteArray();
}

Result<TlsContext> makeTlsContext(const KeyPair& pair) {
  TlsContext context(SSL_CTX_new(TLS_server_method()));
  if (!context) return Error{ErrorCode::Internal, {}, u"OpenSSL makes no context"_s};
  SSL_CTX_set_min_proto_version(context.get(), TLS1_3_VERSION);
  // A connection that waits holds no buffers.
  SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                      SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
  // A record is read in one piece, not its head first.
  SSL_CTX_set_read_ahead(context.get(), 1);
  // A client that just leaves is nothing unusual: HTTP says how long a body is.
  SSL_CTX_set_options(context.get(), SSL_OP_IGNORE_UNEXPECTED_EOF);
  SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
  SSL_CTX_set_num_tickets(context.get(), 1);
  SSL_CTX_set_timeout(context.get(), ticketSeconds);
  static constexpr unsigned char program[] = "amparo-hub";
  SSL_CTX_set_session_id_context(context.get(), program, sizeof program - 1);
  SSL_CTX_set_alpn_select_cb(context.get(), &chooseProtocol, nullptr);
  if (!useCertificate(context.get(), pair.certificate))
    return Error{ErrorCode::Malformed, {{u"what"_s, u"certificate"_s}}, {}};
  if (!useKey(context.get(), pair.key)) return Error{ErrorCode::Malformed, {{u"what"_s, u"key"_s}}, {}};
  return context;
}

} // namespace amparo::hub
