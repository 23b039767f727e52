#pragma once

#include "core/model/record.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace amparo {

/// One entry of a bibliography, in one language.
struct Citable {
  /// Resolution: whatever a body has adopted under a symbol. Page: what has an address and no more.
  enum class Type { Treaty, Resolution, Document, Page };

  Type type = Type::Document;
  QString key; ///< letters, digits and hyphens
  QString title;
  QString shortTitle;
  QString author; ///< an adopting body or a provider: never a person
  QString symbol;
  QString date; ///< 2012, 2012-12 or 2012-12-20; empty: not known
  QString place;
  QString url;
  QString language; ///< BCP 47, of the title
  QString locator;  ///< the place within: "annex, guideline 3, para. 43"
  QString note;
  bool operator==(const Citable&) const = default;
};

/// An instrument, by its title in the language or in the nearest that it has.
Citable citableDeclaration(const Record& declaration, const QString& language);
/// A provision of an instrument. `locator` is its place as that language writes it, and never holds a number
/// of the library's own; nor does the key.
Citable citableProvision(const Record& provision, const Record& declaration, const QString& locator,
                         const QString& language);
/// A practice; `provider` may be null.
Citable citablePractice(const Record& practice, const Record* provider, const QString& language);

/// Citation Style Language 1.0.2, "CSL-JSON": a list of items. Bodies are literal names. Equal keys are told
/// apart.
QByteArray toCslJson(const std::vector<Citable>& entries);

/// BibTeX in UTF-8, an @misc each, which every style knows; what TeX would take for a command is escaped. The
/// symbol is `howpublished`, the place within `note`.
QByteArray toBibtex(const std::vector<Citable>& entries);

} // namespace amparo
