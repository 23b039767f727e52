#include "ui/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace amparo::ui {

using namespace Qt::StringLiterals;

QStringList interfaceLanguages() {
  return {u"es"_s, u"en"_s};
}

QString systemLanguage() {
  const QString system = QLocale::system().name().section(u'_', 0, 0);
  return interfaceLanguages().contains(system) ? system : u"en"_s;
}

QStringList contentLanguages() {
  return {u"es"_s, u"en"_s, u"pt"_s, u"fr"_s};
}

QString ownName(const QString& language) {
  QString name = QLocale(language).nativeLanguageName();
  // "American English": the locale that stands for a language alone is that of a country.
  if (language == u"en") name = u"English"_s;
  if (language == u"es") name = u"Español"_s;
  if (!name.isEmpty()) name[0] = name[0].toUpper();
  return name;
}

Languages::~Languages() {
  QCoreApplication::removeTranslator(&own_);
  QCoreApplication::removeTranslator(&qt_);
}

void Languages::setInterfaceLanguage(const QString& language) {
  const QString wanted = interfaceLanguages().contains(language) ? language : u"en"_s;
  if (wanted == language_) return;
  language_ = wanted;
  // Numbers and dates as usual at this place, where its language is the interface's.
  const QLocale system = QLocale::system();
  QLocale::setDefault(system.name().startsWith(wanted) ? system : QLocale(wanted));
  QCoreApplication::removeTranslator(&own_);
  QCoreApplication::removeTranslator(&qt_);
  // Qt's own texts are English without a translator.
  if (wanted != u"en" && qt_.load(u"qtbase_"_s % wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(&qt_);
  if (own_.load(u":/amparo/i18n/amparo_"_s % wanted % u".qm"_s)) QCoreApplication::installTranslator(&own_);
  Q_EMIT interfaceLanguageChanged(wanted);
}

} // namespace amparo::ui
