#include "core/base/ids.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace amparo {

QString uuidText(QByteArrayView bytes) {
  static const char digits[] = "0123456789abcdef";
  QString text(36, u'-');
  qsizetype at = 0;
  for (qsizetype i = 0; i < bytes.size() && i < 16; ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) ++at;
    const auto byte = std::uint8_t(bytes[i]);
    text[at++] = QLatin1Char(digits[byte >> 4]);
    text[at++] = QLatin1Char(digits[byte & 15]);
  }
  return text;
}

std::optional<std::array<std::uint8_t, 16>> parseUuid(QStringView text) {
  if (text.size() != 36) return std::nullopt;
  std::array<std::uint8_t, 16> bytes{};
  int nibble = 0;
  for (qsizetype i = 0; i < 36; ++i) {
    const char16_t c = text[i].unicode();
    if (i == 8 || i == 13 || i == 18 || i == 23) {
      if (c != u'-') return std::nullopt;
      continue;
    }
    int value;
    if (c >= u'0' && c <= u'9')
      value = c - u'0';
    else if (c >= u'a' && c <= u'f')
      value = c - u'a' + 10;
    else if (c >= u'A' && c <= u'F')
      value = c - u'A' + 10;
    else
      return std::nullopt;
    bytes[size_t(nibble / 2)] = std::uint8_t(bytes[size_t(nibble / 2)] << 4 | value);
    ++nibble;
  }
  return bytes;
}

void IdGenerator::fillRandom(std::uint8_t* bytes, size_t count) {
  QRandomGenerator::system()->generate(bytes, bytes + count);
}

std::array<std::uint8_t, 16> IdGenerator::next() {
  // A clock that stands still or goes back only advances the counter, so ids keep their order (RFC
  // 9562, 6.2).
  const Milliseconds now = clock_.now();
  if (now > last_) {
    last_ = now;
    counter_ = 0;
  } else if (++counter_ == 0x1000) {
    ++last_;
    counter_ = 0;
  }
  std::array<std::uint8_t, 16> bytes{};
  fillRandom(bytes.data() + 8, 8);
  for (int i = 0; i < 6; ++i) bytes[size_t(i)] = std::uint8_t(last_ >> (8 * (5 - i)));
  bytes[6] = std::uint8_t(0x70 | (counter_ >> 8));
  bytes[7] = std::uint8_t(counter_);
  bytes[8] = std::uint8_t((bytes[8] & 0x3f) | 0x80);
  return bytes;
}

std::array<std::uint8_t, 16> randomBytes16() {
  std::array<std::uint8_t, 16> bytes{};
  QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
  return bytes;
}

std::array<std::uint8_t, 16> namedBytes16(QByteArrayView name) {
  const QByteArray digest = QCryptographicHash::hash(name.toByteArray(), QCryptographicHash::Sha256);
  std::array<std::uint8_t, 16> bytes{};
  std::memcpy(bytes.data(), digest.constData(), 16);
  bytes[6] = std::uint8_t((bytes[6] & 0x0f) | 0x80);
  bytes[8] = std::uint8_t((bytes[8] & 0x3f) | 0x80);
  return bytes;
}

} // namespace amparo
