#include "core/model/instrument.h"

#include <QRegularExpression>

namespace amparo {

using namespace Qt::StringLiterals;

LocalizedText instrumentTitle(const Record& declaration, const QString& language) {
  static const QRegularExpression part(
      u"\\s+[-\u2013\u2014]\\s+(?:articles?|artículos?|section|sección|target|meta)\\b.*$"_s);
  LocalizedText title = localized(declaration, u"title"_s, language);
  title.text.remove(part);
  return title;
}

LocalizedText instrumentShortTitle(const Record& declaration, const QString& language) {
  static const QRegularExpression part(u",?\\s+arts?\\.\\s.*$"_s);
  LocalizedText title = localized(declaration, u"short_title"_s, language);
  title.text.remove(part);
  return title;
}

bool hasEditorialNumbers(const Record& declaration) {
  return declaration.text(u"numbering"_s) == u"editorial";
}

} // namespace amparo
