#include "core/base/cbor.h"

#include <QStringDecoder>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace amparo::cbor {

namespace {

/// Without a way out in the middle: so it is done many at a time, and most texts are short.
bool isAscii(QStringView text) {
  char16_t all = 0;
  for (const QChar c : text) all |= c.unicode();
  return all < 0x80;
}

bool isAscii(QByteArrayView text) {
  std::uint8_t all = 0;
  for (const char c : text) all |= std::uint8_t(c);
  return all < 0x80;
}

/// QByteArray's own append() is meant for longer pieces.
void put(QByteArray& out, const char* bytes, qsizetype count) {
  if (count == 0) return;
  const qsizetype at = out.size();
  out.resize(at + count);
  std::memcpy(out.data() + at, bytes, size_t(count));
}

} // namespace

void Writer::head(Type type, quint64 argument) {
  const auto major = std::uint8_t(std::uint8_t(type) << 5);
  int bytes = 0;
  std::uint8_t info = 0;
  if (argument < 24)
    info = std::uint8_t(argument);
  else if (argument <= 0xff)
    info = 24, bytes = 1;
  else if (argument <= 0xffff)
    info = 25, bytes = 2;
  else if (argument <= 0xffffffff)
    info = 26, bytes = 4;
  else
    info = 27, bytes = 8;
  char buffer[9];
  buffer[0] = char(major | info);
  for (int i = 0; i < bytes; ++i) buffer[1 + i] = char(argument >> (8 * (bytes - 1 - i)));
  put(out_, buffer, 1 + bytes);
}

void Writer::integer(qint64 value) {
  if (value >= 0)
    head(Type::Unsigned, quint64(value));
  else
    head(Type::Negative, quint64(-1 - value));
}

void Writer::bytes(QByteArrayView value) {
  head(Type::Bytes, quint64(value.size()));
  put(out_, value.data(), value.size());
}

void Writer::text(QStringView value) {
  if (!isAscii(value)) return utf8(value.toUtf8());
  head(Type::Text, quint64(value.size()));
  const qsizetype at = out_.size();
  out_.resize(at + value.size());
  std::transform(value.begin(), value.end(), out_.begin() + at, [](QChar c) { return char(c.unicode()); });
}

void Writer::utf8(QByteArrayView value) {
  head(Type::Text, quint64(value.size()));
  put(out_, value.data(), value.size());
}

void Writer::boolean(bool value) {
  out_.append(char(value ? 0xf5 : 0xf4));
}

void Writer::null() {
  out_.append(char(0xf6));
}

void Writer::real(double value) {
  const auto bits = std::bit_cast<quint64>(value);
  char buffer[9];
  buffer[0] = char(0xfb);
  for (int i = 0; i < 8; ++i) buffer[1 + i] = char(bits >> (8 * (7 - i)));
  out_.append(buffer, 9);
}

Type Reader::peek() const {
  if (failed_ || at_ >= in_.size()) return Type::Simple;
  return Type(std::uint8_t(in_[at_]) >> 5);
}

bool Reader::readHead(Type& type, quint64& argument) {
  if (failed_ || at_ >= in_.size()) return failed_ = true, false;
  const auto first = std::uint8_t(in_[at_++]);
  type = Type(first >> 5);
  const int info = first & 31;
  if (info < 24) return argument = quint64(info), true;
  if (info > 27) return failed_ = true, false; // reserved, or an indefinite length
  const int count = 1 << (info - 24);
  if (in_.size() - at_ < count) return failed_ = true, false;
  argument = 0;
  for (int i = 0; i < count; ++i) argument = argument << 8 | std::uint8_t(in_[at_++]);
  return true;
}

quint64 Reader::head(Type wanted) {
  Type type;
  quint64 argument;
  if (!readHead(type, argument)) return 0;
  if (type != wanted) return failed_ = true, 0;
  return argument;
}

QByteArrayView Reader::take(quint64 count) {
  if (failed_ || count > quint64(in_.size() - at_)) return failed_ = true, QByteArrayView();
  const QByteArrayView view = in_.sliced(at_, qsizetype(count));
  at_ += qsizetype(count);
  return view;
}

qint64 Reader::integer() {
  Type type;
  quint64 argument;
  if (!readHead(type, argument)) return 0;
  if (argument > quint64(std::numeric_limits<qint64>::max())) return failed_ = true, 0;
  if (type == Type::Unsigned) return qint64(argument);
  if (type == Type::Negative) return -1 - qint64(argument);
  return failed_ = true, 0;
}

QByteArrayView Reader::bytes() {
  return take(head(Type::Bytes));
}

QByteArrayView Reader::utf8() {
  return take(head(Type::Text));
}

QString Reader::text() {
  return decoded(utf8());
}

QString Reader::decoded(QByteArrayView utf8) {
  if (isAscii(utf8)) return QString::fromLatin1(utf8);
  QStringDecoder decoder(QStringDecoder::Utf8,
                         QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
  QString text = decoder(utf8);
  if (decoder.hasError()) return failed_ = true, QString();
  return text;
}

quint64 Reader::array() {
  const auto count = head(Type::Array);
  if (count > quint64(in_.size() - at_)) return failed_ = true, 0;
  return count;
}

quint64 Reader::map() {
  const auto count = head(Type::Map);
  if (count > quint64(in_.size() - at_) / 2) return failed_ = true, 0;
  return count;
}

bool Reader::boolean() {
  const auto value = head(Type::Simple);
  if (value != 20 && value != 21) failed_ = true;
  return value == 21;
}

void Reader::null() {
  if (head(Type::Simple) != 22) failed_ = true;
}

double Reader::real() {
  if (failed_ || at_ >= in_.size() || std::uint8_t(in_[at_]) != 0xfb) return failed_ = true, 0;
  return std::bit_cast<double>(head(Type::Simple));
}

void Reader::skipItem(int depth) {
  if (depth > maximumDepth) return fail();
  Type type;
  quint64 argument;
  if (!readHead(type, argument)) return;
  switch (type) {
  case Type::Unsigned:
  case Type::Negative:
  case Type::Simple:
    return;
  case Type::Bytes:
  case Type::Text:
    take(argument);
    return;
  case Type::Tag:
    return skipItem(depth + 1);
  case Type::Array:
  case Type::Map:
    if (argument > quint64(in_.size() - at_)) return fail();
    for (auto left = type == Type::Map ? argument * 2 : argument; left > 0 && !failed_; --left)
      skipItem(depth + 1);
    return;
  }
}

QByteArrayView Reader::skip() {
  const qsizetype from = at_;
  skipItem(0);
  return failed_ ? QByteArrayView() : in_.sliced(from, at_ - from);
}

namespace {

void diagnoseItem(Reader& in, QString& out, int depth) {
  if (depth > maximumDepth) return in.fail();
  switch (in.peek()) {
  case Type::Unsigned:
  case Type::Negative:
    out += QString::number(in.integer());
    return;
  case Type::Bytes:
    out += QStringLiteral("h'") % QString::fromLatin1(in.bytes().toByteArray().toHex()) % u'\'';
    return;
  case Type::Text: {
    QString text = in.text();
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    out += u'"' % text % u'"';
    return;
  }
  case Type::Array: {
    out += u'[';
    const auto count = in.array();
    for (quint64 i = 0; i < count && !in.failed(); ++i) {
      if (i) out += QStringLiteral(", ");
      diagnoseItem(in, out, depth + 1);
    }
    out += u']';
    return;
  }
  case Type::Map: {
    out += u'{';
    const auto count = in.map();
    for (quint64 i = 0; i < count && !in.failed(); ++i) {
      if (i) out += QStringLiteral(", ");
      diagnoseItem(in, out, depth + 1);
      out += QStringLiteral(": ");
      diagnoseItem(in, out, depth + 1);
    }
    out += u'}';
    return;
  }
  case Type::Tag:
    return in.fail();
  case Type::Simple: {
    const QByteArrayView item = in.skip();
    if (in.failed()) return;
    Reader again(item);
    switch (std::uint8_t(item.front())) {
    case 0xf4:
      out += QStringLiteral("false");
      return;
    case 0xf5:
      out += QStringLiteral("true");
      return;
    case 0xf6:
      out += QStringLiteral("null");
      return;
    case 0xfb:
      out += QString::number(again.real(), 'g', 17);
      return;
    default:
      out += QStringLiteral("simple");
      return;
    }
  }
  }
}

} // namespace

QString diagnose(QByteArrayView encoded) {
  Reader in(encoded);
  QString out;
  while (!in.atEnd()) {
    if (!out.isEmpty()) out += QStringLiteral(", ");
    diagnoseItem(in, out, 0);
  }
  if (in.failed()) out += QStringLiteral("<malformed>");
  return out;
}

} // namespace amparo::cbor
