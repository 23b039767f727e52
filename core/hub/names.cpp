#include "core/hub/names.h"

#include <QUrl>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumAddressCharacters = 300;

} // namespace

bool isSeen(QChar c) {
  const bool joins = c == u'\u200c' || c == u'\u200d'; // letters of some scripts
  return joins ||
         (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && !c.isNonCharacter());
}

Result<QString> checkName(const QString& name, const QString& field) {
  QString kept = name.simplified();
  kept =
      kept.removeIf([](QChar c) { return !isSeen(c); }).simplified().normalized(QString::NormalizationForm_C);
  if (!kept.isEmpty() && kept.size() <= maximumNameCharacters) return kept;
  return Error{ErrorCode::InvalidField,
               {{u"field"_s, field}, {u"reason"_s, kept.isEmpty() ? u"Missing"_s : u"TooLong"_s}},
               {}};
}

QString deviceName(QString name) {
  name.removeIf([](QChar c) { return !c.isPrint(); });
  return name.simplified().left(maximumNameCharacters);
}

bool isHubAddress(const QString& text) {
  const QUrl url(text, QUrl::StrictMode);
  return text.size() <= maximumAddressCharacters && url.isValid() && url.scheme() == u"https" &&
         !url.host().isEmpty() && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
         url.userInfo().isEmpty();
}

} // namespace amparo::hub
