#include "core/model/consent.h"

namespace amparo {

using namespace Qt::StringLiterals;

Bar barOf(const Record& record) {
  if (record.kind != u"person" && record.kind != u"organisation") return Bar::None;
  const QString consent = record.text(u"consent"_s);
  const QString scope = record.text(u"consent_scope"_s);
  if (consent == u"not-given") return Bar::Refused;
  if (consent == u"given" && scope == u"office") return Bar::OfficeOnly;
  if (consent == u"given" && scope.isEmpty() && record.kind == u"person") return Bar::NotScoped;
  const bool said = consent == u"given" || consent == u"public-source";
  return said || record.kind == u"organisation" ? Bar::None : Bar::NotAsked;
}

bool isHeldBack(const Record& record) {
  return barOf(record) != Bar::None && !record.isDeleted() && record.audience() == Audience::Network;
}

} // namespace amparo
