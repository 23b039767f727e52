#include "core/protocol/invitation.h"

#include "core/base/cbor.h"
#include "core/protocol/frame.h"

namespace amparo::protocol {

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "amparo-invitation:"_L1;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QString formatInvitation(const Invitation& invitation) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(5);
  out.text(invitation.hub.toString());
  out.bytes(invitation.fingerprint);
  out.bytes(invitation.secret);
  out.integer(invitation.expires / 1000);
  out.integer(crc32c(bytes));
  return prefix % QString::fromLatin1(bytes.toBase64(base64));
}

Result<Invitation> parseInvitation(const QString& text) {
  const Error malformed{ErrorCode::InvitationMalformed, {}, {}};
  QString compact = text;
  compact.removeIf([](QChar c) { return c.isSpace(); });
  if (!compact.startsWith(prefix, Qt::CaseInsensitive) || compact.size() > 2000) return malformed;
  const auto decoded = QByteArray::fromBase64Encoding(compact.sliced(prefix.size()).toLatin1(),
                                                      base64 | QByteArray::AbortOnBase64DecodingErrors);
  if (!decoded) return malformed;
  cbor::Reader in(*decoded);
  Invitation invitation;
  if (in.array() != 5) return malformed;
  invitation.hub = QUrl(in.text(), QUrl::StrictMode);
  invitation.fingerprint = in.bytes().toByteArray();
  invitation.secret = in.bytes().toByteArray();
  invitation.expires = in.integer() * 1000;
  // The checksum is the last item: five bytes at most, over everything before it.
  QByteArray checked = *decoded;
  const auto crc = in.integer();
  QByteArray tail;
  cbor::Writer(tail).integer(crc);
  checked.chop(tail.size());
  const bool sound = !in.failed() && in.atEnd() && crc == crc32c(checked) && invitation.hub.isValid() &&
                     invitation.hub.scheme() == u"https"_s && !invitation.hub.host().isEmpty() &&
                     (invitation.fingerprint.isEmpty() || invitation.fingerprint.size() == 32) &&
                     invitation.secret.size() >= 16;
  if (!sound) return malformed;
  return invitation;
}

} // namespace amparo::protocol
