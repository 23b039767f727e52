#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace amparo {

/// The SHA-256 (FIPS 180-4) of a file's bytes, which is the file's name everywhere. All zero: none.
class Sha256 {
 public:
  static constexpr qsizetype size = 32;

  Sha256() = default;

  /// From exactly 32 bytes; anything else is none.
  static std::optional<Sha256> fromBytes(QByteArrayView bytes);
  /// From exactly 64 hexadecimal digits in lower case: one content has one name.
  static std::optional<Sha256> fromHex(QStringView text);
  static Sha256 of(QByteArrayView content);

  QByteArrayView view() const { return {reinterpret_cast<const char*>(bytes_.data()), size}; }

  QString toHex() const { return QString::fromLatin1(view().toByteArray().toHex()); }

  bool isNull() const { return *this == Sha256(); }

  auto operator<=>(const Sha256&) const = default;

 private:
  std::array<std::uint8_t, size> bytes_{};
};

} // namespace amparo
