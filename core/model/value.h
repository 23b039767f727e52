#pragma once

#include "core/base/cbor.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>

namespace amparo {

/// What a field holds. Absent means "no value" and is what clears a field. A Set is sorted and holds no value
/// twice. Foreign is a value of a newer version: whole CBOR that this one keeps and passes on unharmed.
/// Numbers that are whole travel as integers, so that equal values have equal bytes.
class Value {
 public:
  /// Larger sets are Foreign.
  static constexpr quint64 maximumDecodedItems = 100'000;

  struct Foreign {
    QByteArray encoded;
    bool operator==(const Foreign&) const = default;
  };

  Value() = default;

  Value(QString text)
      : state_(std::move(text)) {}

  Value(double number)
      : state_(number) {}

  Value(bool flag)
      : state_(flag) {}

  Value(const char*) = delete;
  static Value set(QStringList items);

  bool isAbsent() const { return state_.index() == 0; }

  bool isText() const { return std::holds_alternative<QString>(state_); }

  bool isSet() const { return std::holds_alternative<QStringList>(state_); }

  bool isNumber() const { return std::holds_alternative<double>(state_); }

  bool isFlag() const { return std::holds_alternative<bool>(state_); }

  bool isForeign() const { return std::holds_alternative<Foreign>(state_); }

  /// Each returns its own kind's value and an empty one for any other kind.
  QString text() const;
  QStringList items() const;
  double number() const;
  bool flag() const;

  /// Any kind as one readable text: a set's items joined with ", ", a flag "true"/"false".
  QString display() const;

  void encode(cbor::Writer& out) const;
  /// Reads one item of any shape; what this version has no kind for becomes Foreign.
  static Value decode(cbor::Reader& in);

  bool operator==(const Value&) const = default;

 private:
  std::variant<std::monostate, bool, double, QString, QStringList, Foreign> state_;
};

} // namespace amparo
