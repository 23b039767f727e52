#include "app/hub/key_pair.h"

#include <boost/asio/ip/address.hpp>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr long tenYears = 3652L * 24 * 3600;
constexpr long oneDay = 24L * 3600;

template<auto function> struct Freed {
  template<class T> void operator()(T* object) const { function(object); }
};

using Key = std::unique_ptr<EVP_PKEY, Freed<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<&X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<&BIO_free_all>>;

QByteArray contentOf(BIO* bio) {
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio, &data);
  return {data, qsizetype(size)};
}

bool addExtension(X509* certificate, int kind, const QByteArray& value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
  using Extension = std::unique_ptr<X509_EXTENSION, Freed<&X509_EXTENSION_free>>;
  const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
  return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool isAddress(const QByteArray& host) {
  boost::system::error_code error;
  boost::asio::ip::make_address(host.constData(), error);
  return !error;
}

QByteArray alternativeNames(const QStringList& hosts) {
  QByteArrayList names;
  for (const QString& host : hosts) names.append((isAddress(host.toUtf8()) ? "IP:" : "DNS:") + host.toUtf8());
  return names.join(',');
}

Certificate certificateFor(EVP_PKEY* key, const QStringList& hosts) {
  Certificate certificate(X509_new());
  unsigned char serial[16];
  if (!certificate || RAND_bytes(serial, sizeof serial) != 1) return nullptr;
  serial[0] &= 0x7f; // RFC 5280, 4.1.2.2: positive
  using Number = std::unique_ptr<BIGNUM, Freed<&BN_free>>;
  const Number number(BN_bin2bn(serial, sizeof serial, nullptr));
  X509_NAME* name = X509_get_subject_name(certificate.get());
  const bool made =
      BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get())) &&
      X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
      // A device whose clock is a little behind is no reason to fail.
      X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -oneDay) &&
      X509_gmtime_adj(X509_getm_notAfter(certificate.get()), tenYears) &&
      X509_set_pubkey(certificate.get(), key) == 1 &&
      X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                                 reinterpret_cast<const unsigned char*>("Amparo hub"), -1, -1, 0) == 1 &&
      X509_set_issuer_name(certificate.get(), name) == 1 &&
      addExtension(certificate.get(), NID_subject_alt_name, alternativeNames(hosts)) &&
      addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE") &&
      X509_sign(certificate.get(), key, EVP_sha256()) > 0;
  return made ? std::move(certificate) : nullptr;
}

} // namespace

Result<KeyPair> makeKeyPair(const QStringList& hosts) {
  const Error failed{
      ErrorCode::Internal, {}, u"OpenSSL makes no key or certificate for %1"_s.arg(hosts.join(u", "_s))};
  const Key key(EVP_EC_gen("P-256"));
  if (!key) return failed;
  const Certificate certificate = certificateFor(key.get(), hosts);
  if (!certificate) return failed;
  const Bio keyText(BIO_new(BIO_s_mem()));
  const Bio certificateText(BIO_new(BIO_s_mem()));
  if (PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
      PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1)
    return failed;
  return KeyPair{contentOf(keyText.get()), contentOf(certificateText.get())};
}

Result<QByteArray> fingerprintOf(const QByteArray& certificate) {
  const Bio text(BIO_new_mem_buf(certificate.constData(), int(certificate.size())));
  const Certificate parsed(PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr));
  if (!parsed) return Error{ErrorCode::Malformed, {{u"what"_s, u"certificate"_s}}, {}};
  return fingerprintOf(parsed.get());
}

Result<QByteArray> fingerprintOf(const KeyPair& pair) {
  const Bio keyText(BIO_new_mem_buf(pair.key.constData(), int(pair.key.size())));
  const Bio certificateText(BIO_new_mem_buf(pair.certificate.constData(), int(pair.certificate.size())));
  const Key key(PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, nullptr));
  const Certificate certificate(PEM_read_bio_X509(certificateText.get(), nullptr, nullptr, nullptr));
  if (!key || !certificate || X509_check_private_key(certificate.get(), key.get()) != 1)
    return Error{ErrorCode::Malformed, {{u"what"_s, u"key"_s}}, {}};
  return fingerprintOf(certificate.get());
}

QString formatFingerprint(const QByteArray& fingerprint) {
  const QString digits = QString::fromLatin1(fingerprint.toHex()).toUpper();
  QStringList groups;
  for (qsizetype at = 0; at < digits.size(); at += 4) groups.append(digits.mid(at, 4));
  return groups.join(u' ');
}

} // namespace amparo::hub
