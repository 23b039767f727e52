#include "core/model/value.h"

#include <algorithm>
#include <cmath>

namespace amparo {

namespace {

/// Whole numbers up to here are exact in a double, and travel as integers.
constexpr double largestWhole = 9007199254740992.0; // 2^53

bool isWhole(double number) {
  return std::trunc(number) == number && std::abs(number) <= largestWhole;
}

} // namespace

using namespace Qt::StringLiterals;

Value Value::set(QStringList items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
  Value value;
  if (!items.isEmpty()) value.state_ = std::move(items);
  return value;
}

QString Value::text() const {
  const auto* text = std::get_if<QString>(&state_);
  return text ? *text : QString();
}

QStringList Value::items() const {
  const auto* items = std::get_if<QStringList>(&state_);
  return items ? *items : QStringList();
}

double Value::number() const {
  const auto* number = std::get_if<double>(&state_);
  return number ? *number : 0;
}

bool Value::flag() const {
  const auto* flag = std::get_if<bool>(&state_);
  return flag && *flag;
}

QString Value::display() const {
  if (isText()) return text();
  if (isSet()) return items().join(u", "_s);
  if (isNumber()) return QString::number(number(), 'g', 15);
  if (isFlag()) return flag() ? u"true"_s : u"false"_s;
  if (const auto* foreign = std::get_if<Foreign>(&state_)) return cbor::diagnose(foreign->encoded);
  return {};
}

void Value::encode(cbor::Writer& out) const {
  struct Visitor {
    cbor::Writer& out;

    void operator()(std::monostate) const { out.null(); }

    void operator()(bool flag) const { out.boolean(flag); }

    void operator()(double number) const {
      if (isWhole(number))
        out.integer(qint64(number));
      else
        out.real(number);
    }

    void operator()(const QString& text) const { out.text(text); }

    void operator()(const QStringList& items) const {
      out.array(quint64(items.size()));
      for (const QString& item : items) out.text(item);
    }

    void operator()(const Foreign& foreign) const { out.raw(foreign.encoded); }
  };

  std::visit(Visitor{out}, state_);
}

Value Value::decode(cbor::Reader& in) {
  const QByteArrayView item = in.skip();
  if (in.failed() || item.isEmpty()) return {};
  Value value;
  cbor::Reader own(item);
  switch (own.peek()) {
  case cbor::Type::Text:
    value = Value(own.text());
    break;
  case cbor::Type::Unsigned:
  case cbor::Type::Negative: {
    const qint64 integer = own.integer();
    value = Value(double(integer));
    // What a double cannot hold would not survive: it is kept as it came.
    if (!isWhole(value.number()) || qint64(value.number()) != integer) own.fail();
    break;
  }
  case cbor::Type::Simple:
    switch (std::uint8_t(item.front())) {
    case 0xf4:
      value = Value(false);
      break;
    case 0xf5:
      value = Value(true);
      break;
    case 0xf6:
      break;
    default:
      value = Value(own.real());
      if (isWhole(value.number())) own.fail();
      break;
    }
    break;
  case cbor::Type::Array: {
    QStringList items;
    const auto count = own.array();
    // A set beyond all bounds is kept as its bytes, which take no more room here than they did on the way.
    if (count > maximumDecodedItems) own.fail();
    for (auto left = count; left > 0 && !own.failed(); --left) items.append(own.text());
    const bool ordered = std::is_sorted(items.begin(), items.end()) &&
                         std::adjacent_find(items.begin(), items.end()) == items.end();
    if (items.isEmpty() || !ordered)
      own.fail();
    else
      value = Value::set(std::move(items));
    break;
  }
  default:
    own.fail();
    break;
  }
  if (own.failed()) value.state_ = Foreign{item.toByteArray()};
  return value;
}

} // namespace amparo
