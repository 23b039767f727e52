#include "core/documents/messages.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace amparo::documents {

using namespace Qt::StringLiterals;

namespace {

Error malformed(const QString& what) {
  return {ErrorCode::Malformed, {{u"what"_s, what}}, {}};
}

/// Reads what stands before every answer: whether it is one.
Result<void> begin(cbor::Reader& in) {
  if (in.array() == 0) return malformed(u"document"_s);
  const qint64 trouble = in.integer();
  if (!in.failed() && trouble == qint64(Trouble::None)) return {};
  return malformed(trouble == qint64(Trouble::Locked) ? u"locked"_s : u"document"_s);
}

/// A side that can be shown: of a page that is next to nothing wide, as of one of kilometres.
double bounded(double side, double other) {
  if (!std::isfinite(side) || side <= 0) return maximumPoints / 24;
  const double longest = std::max(side, std::isfinite(other) ? other : 0);
  if (longest > maximumPoints) side *= maximumPoints / longest;
  return std::max(side, std::min(longest, maximumPoints) / 100);
}

QByteArray answer(quint64 items, auto write) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(items + 1);
  out.integer(qint64(Trouble::None));
  write(out);
  return bytes;
}

} // namespace

QByteArray encode(const Request& request) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(5);
  out.integer(qint64(request.ask));
  out.text(request.path);
  out.text(request.format);
  out.integer(request.page);
  out.integer(request.width);
  return bytes;
}

bool decode(QByteArrayView bytes, Request& request) {
  cbor::Reader in(bytes);
  if (in.array() != 5) return false;
  const qint64 ask = in.integer();
  request.ask = Request::Ask(std::clamp<qint64>(ask, 0, qint64(Request::Ask::Text)));
  request.path = in.text();
  request.format = in.text();
  request.page = int(std::clamp<qint64>(in.integer(), 0, maximumPages - 1));
  request.width = int(std::clamp<qint64>(in.integer(), 0, maximumPixels));
  return !in.failed() && in.atEnd() && ask == qint64(request.ask);
}

QByteArray encode(Trouble trouble) {
  QByteArray bytes;
  cbor::Writer out(bytes);
  out.array(1);
  out.integer(qint64(trouble));
  return bytes;
}

QByteArray encode(const Opened& opened) {
  return answer(2, [&](cbor::Writer& out) {
    out.integer(opened.pages);
    out.array(opened.sizes.size());
    for (const QSizeF& size : opened.sizes) {
      out.array(2);
      out.real(size.width());
      out.real(size.height());
    }
  });
}

QByteArray encode(const Picture& picture) {
  return answer(3, [&](cbor::Writer& out) {
    out.integer(picture.width);
    out.integer(picture.height);
    out.bytes(picture.pixels);
  });
}

QByteArray encode(const PageText& text) {
  return answer(2, [&](cbor::Writer& out) {
    out.text(text.text);
    out.array(text.words.size());
    for (const PlacedWord& word : text.words) {
      out.array(6);
      out.integer(word.start);
      out.integer(word.length);
      for (const double side : {word.place.x(), word.place.y(), word.place.width(), word.place.height()})
        out.real(side);
    }
  });
}

Result<Opened> decodeOpened(QByteArrayView answer) {
  cbor::Reader in(answer);
  AMPARO_TRY(begin(in));
  Opened opened;
  opened.pages = int(std::clamp<qint64>(in.integer(), 0, 1'000'000'000));
  const quint64 count = in.array();
  if (count > quint64(maximumPages)) return malformed(u"document"_s);
  for (quint64 i = 0; i < count && !in.failed(); ++i) {
    if (in.array() != 2) in.fail();
    const double width = in.real();
    const double height = in.real();
    opened.sizes.emplace_back(bounded(width, height), bounded(height, width));
  }
  if (in.failed() || !in.atEnd() || opened.sizes.empty()) return malformed(u"document"_s);
  opened.pages = std::max(opened.pages, int(opened.sizes.size()));
  return opened;
}

Result<Picture> decodePicture(QByteArrayView answer) {
  cbor::Reader in(answer);
  AMPARO_TRY(begin(in));
  const qint64 width = in.integer();
  const qint64 height = in.integer();
  const QByteArrayView pixels = in.bytes();
  const bool sound = width > 0 && height > 0 && width <= maximumPixels && height <= maximumPixels &&
                     width * height <= maximumPixels && pixels.size() == width * height * 4;
  if (in.failed() || !in.atEnd() || !sound) return malformed(u"document"_s);
  return Picture{int(width), int(height), pixels.toByteArray()};
}

Result<PageText> decodeText(QByteArrayView answer) {
  cbor::Reader in(answer);
  AMPARO_TRY(begin(in));
  PageText page;
  page.text = in.text();
  const quint64 count = in.array();
  if (count > quint64(maximumWords) || page.text.size() > maximumTextCharacters)
    return malformed(u"document"_s);
  qint64 end = 0;
  for (quint64 i = 0; i < count && !in.failed(); ++i) {
    if (in.array() != 6) in.fail();
    const qint64 start = in.integer();
    const qint64 length = in.integer();
    std::array<double, 4> sides{};
    for (double& side : sides) side = in.real();
    const bool sound =
        start >= end && length > 0 && start <= page.text.size() && length <= page.text.size() - start &&
        std::all_of(sides.begin(), sides.end(), [](double side) { return std::isfinite(side); });
    if (!sound) return malformed(u"document"_s);
    end = start + length;
    const QRectF place(sides[0], sides[1], sides[2], sides[3]);
    page.words.push_back({int(start), int(length), place.intersected({0, 0, 1, 1})});
  }
  if (in.failed() || !in.atEnd()) return malformed(u"document"_s);
  return page;
}

} // namespace amparo::documents
