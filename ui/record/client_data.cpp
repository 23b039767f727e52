#include "ui/record/client_data.h"

#include <QRegularExpression>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
  ClientDataHint::Kind kind;
  QRegularExpression pattern;
};

// A word of a name: Núñez, O'Neill, Jean-Pierre; and, after a form of address, an office instead of a name.
#define NAME u"\\p{Lu}(?:['\u2019]\\p{Lu})?\\p{L}+(?:-\\p{Lu}\\p{L}+)*"
#define OFFICE_AHEAD                                                                                         \
  u"(?!Defensora?|Fiscal|Juez|Jueza|Magistrad|President|Ministr|Secretari|Relator|Director|Embajador|"       \
  u"Procurador|Defender|Prosecutor|Judge|Justice|Attorney|Chair|Rapporteur)"

QRegularExpression words(const QString& pattern) {
  return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                         QRegularExpression::UseUnicodePropertiesOption);
}

/// Words in front of a number make it a case or a document; a number alone (a date, a rule, a resolution) is
/// none. Names are told by their capitals, so only what stands in front of them may be in either case.
const std::vector<Rule>& rules() {
  using Kind = ClientDataHint::Kind;
  static const std::vector<Rule> list = {
      {Kind::CaseNumber,
       words(
           u"\\b(?:expediente|exp(?:te)?\\.|causa|legajo|carpeta(?: de investigaci[oó]n| judicial)?|sumario|"
           u"proceso|case(?: "
           u"file)?|docket|file)\\s*(?:n(?:[.º°ro]*|[uú]m(?:ero|\\.)?|o\\.|umber)\\s*)?[:#]?\\s*"
           u"(?!\\s*(?:19|20)[0-9]{2}[-/](?:19|20)[0-9]{2}\\b)[a-z]{0,4}[-\\s]?[0-9][0-9.]*[-/][0-9a-z][0-9a-z./-]*"_s)},
      {Kind::CaseNumber, words(u"\\b(?:expediente|exp(?:te)?\\.|causa|legajo|case|docket)\\s*(?:n[.º°ro]{1,3}"
                               u"|n[uú]m(?:ero|\\.)?|no\\.|number)"
                               u"\\s*[:#]?\\s*[0-9][0-9.]{2,}"_s)},
      {Kind::IdentityDocument,
       words(
           u"\\b(?:d\\.?n\\.?i\\.?|c[eé]dula|c\\.?i\\.?|cuil|cuit|curp|r\\.?u\\.?[nt]\\.?|cpf|pasaporte|"
           u"passport|"
           u"social security|ssn|documento|identity (?:card|document))\\s*(?:de identidad\\s*)?"
           u"(?:n[.º°ro]{0,3}|n[uú]m(?:ero|\\.)?|no\\.|number)?\\s*[:#]?\\s*[a-z]{0,4}[0-9][0-9a-z.\\-/]{4,}"_s)},
      {Kind::IdentityDocument,
       QRegularExpression(u"\\b[A-Z]{4}[0-9]{6}[HM][A-Z]{5}[0-9A-Z][0-9]\\b"_s)}, // CURP
      {Kind::Contact, words(u"\\b[a-z0-9._%+-]{2,}@[a-z0-9-]+(?:\\.[a-z0-9-]+)+\\b"_s)},
      {Kind::Contact,
       words(u"(?:\\b(?:tel(?:[eé]fono|\\.)?|cel(?:ular|\\.)?|m[oó]vil|phone|mobile|whatsapp)[:\\s]*|\\+)"
             u"[0-9(][0-9()\\s.-]{6,}[0-9]"_s)},
      {Kind::PersonName,
       QRegularExpression(
           u"\\b(?:(?:[Ss]r(?:a|ita)?|[Dd]r(?:a)?|[Mm]rs?|[Mm]s)\\.|(?:[Ss]eñora?|[Dd]on|[Dd]oña|Mr|Mrs|Ms)"
           u"\\s|(?:[Ee]l|[Ll]a|[Aa]l|[Dd]el)\\s+(?:imputad[oa]|acusad[oa]|procesad[oa]|condenad[oa]|"
           u"detenid[oa]|asistid[oa]|representad[oa]|v[ií]ctima|testigo|cliente)\\s|"
           u"(?:[Tt]he|[Oo]ur|[Hh]is|[Hh]er)\\s+(?:defendant|accused|client|victim|witness|detainee|suspect)"
           u"\\s)"
           u"\\s*(?:de\\s+nombre\\s+|named\\s+)?" OFFICE_AHEAD NAME
           "(?:\\s+(?:del?\\s+|l[ao]s?\\s+|y\\s+)*" NAME ")*"_s,
           QRegularExpression::UseUnicodePropertiesOption)},
  };
  return list;
}

} // namespace

std::vector<ClientDataHint> findClientData(const QString& text) {
  std::vector<ClientDataHint> hints;
  const QString looked = text.left(maximumHintCharacters);
  for (const Rule& rule : rules()) {
    int found = 0;
    for (auto matches = rule.pattern.globalMatch(looked); matches.hasNext() && found < maximumHints;
         ++found) {
      const auto match = matches.next();
      hints.push_back({rule.kind, match.capturedStart(), match.capturedLength()});
    }
  }
  std::stable_sort(hints.begin(), hints.end(),
                   [](const ClientDataHint& a, const ClientDataHint& b) { return a.from < b.from; });
  std::vector<ClientDataHint> apart;
  for (const ClientDataHint& hint : hints)
    if (apart.empty() || hint.from >= apart.back().from + apart.back().length) apart.push_back(hint);
  if (apart.size() > size_t(maximumHints)) apart.resize(size_t(maximumHints));
  return apart;
}

} // namespace amparo::ui
