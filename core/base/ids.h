#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <optional>

namespace amparo {

/// The hub's number of an accepted change; one increasing sequence per network. 0: the hub has not seen it.
using Seq = qint64;

/// 128 random or derived bits with a type, so that the compiler stops a mix-up. All zero means "none".
template<class Tag> class Id {
 public:
  static constexpr qsizetype size = 16;

  constexpr Id() = default;

  /// From exactly 16 bytes; anything else is no id.
  static std::optional<Id> fromBytes(QByteArrayView bytes) {
    if (bytes.size() != size) return std::nullopt;
    Id id;
    std::memcpy(id.bytes_.data(), bytes.data(), size);
    return id;
  }

  QByteArrayView view() const { return {reinterpret_cast<const char*>(bytes_.data()), size}; }

  QByteArray toBytes() const { return view().toByteArray(); }

  bool isNull() const { return *this == Id(); }

  auto operator<=>(const Id&) const = default;

  friend size_t qHash(const Id& id, size_t seed = 0) { return qHashBits(id.bytes_.data(), size, seed); }

  std::array<std::uint8_t, size> bytes_{};
};

using RecordId = Id<struct RecordTag>;
using OfficeId = Id<struct OfficeTag>;
using PersonId = Id<struct PersonTag>;
/// One copy of a store. A clone or a restored copy takes a new one (design, trap 4).
using ReplicaId = Id<struct ReplicaTag>;
using Epoch = Id<struct EpochTag>;

/// The canonical text form of RFC 9562, lower case: 8-4-4-4-12.
QString uuidText(QByteArrayView bytes);

template<class Tag> QString toText(const Id<Tag>& id) {
  return uuidText(id.view());
}

/// Reads the canonical form, in either case; anything else is nothing.
std::optional<std::array<std::uint8_t, 16>> parseUuid(QStringView text);

template<class T> std::optional<T> fromText(QStringView text) {
  auto bytes = parseUuid(text);
  if (!bytes) return std::nullopt;
  T id;
  id.bytes_ = *bytes;
  return id;
}

/// Makes UUIDv7 (RFC 9562, 5.7): time-ordered, random otherwise; increasing within this generator.
class IdGenerator {
 public:
  explicit IdGenerator(const Clock& clock)
      : clock_(clock) {}

  virtual ~IdGenerator() = default;

  const Clock& clock() const { return clock_; }

  template<class T> T make() {
    T id;
    id.bytes_ = next();
    return id;
  }

 protected:
  virtual void fillRandom(std::uint8_t* bytes, size_t count);

 private:
  std::array<std::uint8_t, 16> next();

  const Clock& clock_;
  Milliseconds last_ = 0;
  std::uint16_t counter_ = 0;
};

/// 16 bytes from the system's generator: epochs, replicas.
std::array<std::uint8_t, 16> randomBytes16();

template<class T> T randomId() {
  T id;
  id.bytes_ = randomBytes16();
  return id;
}

/// The same id for the same name, everywhere and for ever (UUIDv8 over SHA-256, RFC 9562 appendix B.2):
/// the starter library's records, and conflict records, are named so.
std::array<std::uint8_t, 16> namedBytes16(QByteArrayView name);

template<class T> T namedId(QByteArrayView name) {
  T id;
  id.bytes_ = namedBytes16(name);
  return id;
}

} // namespace amparo
