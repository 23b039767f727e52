#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace amparo::cbor {

/// The subset of CBOR (RFC 8949) that crosses the wire and lies in the stores: definite lengths, shortest
/// integers, no tags. Written here rather than with a general library because every record passes through it
/// on its way in and out: reading hands out views into the bytes and allocates nothing.

enum class Type : std::uint8_t { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };

inline constexpr int maximumDepth = 16;

/// Appends values to a byte array. The caller keeps the counts of arrays and maps true.
class Writer {
 public:
  explicit Writer(QByteArray& out)
      : out_(out) {}

  void integer(qint64 value);
  void bytes(QByteArrayView value);
  void text(QStringView value);
  void utf8(QByteArrayView value); ///< `value` is valid UTF-8

  void array(quint64 count) { head(Type::Array, count); }

  void map(quint64 count) { head(Type::Map, count); }

  void boolean(bool value);
  void null();
  void real(double value); ///< always eight bytes

  void raw(QByteArrayView encoded) { out_.append(encoded); } ///< one or more whole items, as they are

 private:
  void head(Type type, quint64 argument);

  QByteArray& out_;
};

/// Reads values one after the other. The first failure sticks: later reads return empty values and `failed()`
/// stays true, so a caller reads a whole structure and asks once. Every length is held against what is left,
/// so no read allocates more than the input holds.
class Reader {
 public:
  explicit Reader(QByteArrayView in)
      : in_(in) {}

  bool failed() const { return failed_; }

  bool atEnd() const { return failed_ || at_ == in_.size(); }

  /// The next item's major type; Simple at the end.
  Type peek() const;

  bool peekNull() const { return at_ < in_.size() && std::uint8_t(in_[at_]) == 0xf6; }

  qint64 integer();
  QByteArrayView bytes();
  QByteArrayView utf8();                ///< text as its bytes; validity is checked by text()
  QString text();                       ///< fails on invalid UTF-8
  QString decoded(QByteArrayView utf8); ///< of utf8(); fails on invalid UTF-8
  quint64 array();                      ///< the count of items; at most what is left could hold
  quint64 map();                        ///< the count of pairs
  bool boolean();
  double real();
  void null();
  /// One whole item, whatever it is, as its bytes; fails when nested deeper than `maximumDepth`.
  QByteArrayView skip();

  void fail() { failed_ = true; }

 private:
  quint64 head(Type wanted);
  bool readHead(Type& type, quint64& argument);
  QByteArrayView take(quint64 count);
  void skipItem(int depth);

  QByteArrayView in_;
  qsizetype at_ = 0;
  bool failed_ = false;
};

/// The bytes as CBOR diagnostic notation (RFC 8949, 8), for `amparo-cli inspect`; bytes that do not parse end
/// the text with "<malformed>".
QString diagnose(QByteArrayView encoded);

} // namespace amparo::cbor
