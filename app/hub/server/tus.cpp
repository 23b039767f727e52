#include "app/hub/server/tus.h"

#include <QDateTime>
#include <QLocale>
#include <QMap>

#include <charconv>

namespace amparo::hub::tus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumMetadataBytes = 4 << 10;

Error malformed(const char* header) {
  return {ErrorCode::Malformed, {{u"what"_s, QString::fromLatin1(header)}}, {}};
}

std::optional<QByteArray> fromBase64(const QByteArray& text) {
  auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
  if (!decoded) return std::nullopt;
  return *decoded;
}

/// "key base64,key base64,key"; every key once.
std::optional<QMap<QByteArray, QByteArray>> readMetadata(const QByteArray& header) {
  QMap<QByteArray, QByteArray> entries;
  for (const QByteArray& part : header.split(',')) {
    const QList<QByteArray> words = part.trimmed().split(' ');
    const auto value = words.size() == 2 ? fromBase64(words[1]) : QByteArray();
    if (words.size() > 2 || words[0].isEmpty() || !value || entries.contains(words[0])) return std::nullopt;
    entries[words[0]] = *value;
  }
  return entries;
}

} // namespace

std::optional<qint64> readNumber(std::string_view header) {
  qint64 value = 0;
  const auto [end, error] = std::from_chars(header.data(), header.data() + header.size(), value);
  const bool whole = error == std::errc() && end == header.data() + header.size();
  if (!whole || header.empty() || header.front() == '-') return std::nullopt;
  return value;
}

Result<files::Content> readAnnouncement(std::string_view length, std::string_view metadata) {
  const auto size = readNumber(length);
  if (!size) return malformed("upload-length");
  const QByteArray header(metadata.data(), qsizetype(metadata.size()));
  const auto entries = header.size() <= maximumMetadataBytes ? readMetadata(header) : std::nullopt;
  const auto hash =
      entries ? Sha256::fromHex(QString::fromLatin1(entries->value("sha256").toLower())) : std::nullopt;
  if (!hash) return malformed("upload-metadata");
  return files::Content{*hash, *size};
}

Result<Checksum> readChecksum(std::string_view header) {
  const QList<QByteArray> words = QByteArray(header.data(), qsizetype(header.size())).split(' ');
  if (words.size() != 2 || (words[0] != "sha256" && words[0] != "sha1")) return malformed("upload-checksum");
  Checksum checksum;
  checksum.algorithm = words[0] == "sha1" ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
  const auto value = fromBase64(words[1]);
  if (!value || value->size() != QCryptographicHash::hashLength(checksum.algorithm))
    return malformed("upload-checksum");
  checksum.value = *value;
  return checksum;
}

std::string httpDate(Milliseconds at) {
  return QLocale::c()
      .toString(QDateTime::fromMSecsSinceEpoch(at).toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
      .toStdString();
}

} // namespace amparo::hub::tus
