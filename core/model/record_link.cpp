#include "core/model/record_link.h"

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idCharacters = 36;

} // namespace

QString recordAddress(const RecordId& id) {
  return recordPrefix + toText(id);
}

std::vector<RecordId> linkedIn(const QString& markdown) {
  static const QString opening = u"]("_s + recordPrefix;
  std::vector<RecordId> ids;
  for (qsizetype at = 0; (at = markdown.indexOf(opening, at)) >= 0;) {
    at += opening.size();
    const auto linked = fromText<RecordId>(markdown.mid(at, idCharacters));
    if (linked && markdown.mid(at + idCharacters, 1) == u")") ids.push_back(*linked);
  }
  return ids;
}

} // namespace amparo
