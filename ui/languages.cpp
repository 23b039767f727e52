#include "ui/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace amparo::ui {

using namespace Qt::StringLiterals;

QStringList interfaceLanguages() {
  static const QStringList languages = [] {
    // The network's own languages first.
    QStringList found = {u"es"_s, u"en"_s};
    for (const QString& file :
         QDir(u":/amparo/i18n"_s).entryList({u"amparo_*.qm"_s}, QDir::Files, QDir::Name))
      if (const QString tag = file.mid(7).chopped(3); !found.contains(tag)) found.append(tag);
    return found;
  }();
  return languages;
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
  for (QTranslator* translator : {&own_, &qt_, &english_}) QCoreApplication::removeTranslator(translator);
}

void Languages::setInterfaceLanguage(const QString& language) {
  const QString wanted = interfaceLanguages().contains(language) ? language : u"en"_s;
  if (wanted == language_) return;
  language_ = wanted;
  // Numbers and dates as usual at this place, where its language is the interface's.
  const QLocale system = QLocale::system();
  QLocale::setDefault(system.name().startsWith(wanted) ? system : QLocale(wanted));
  for (QTranslator* translator : {&own_, &qt_, &english_}) QCoreApplication::removeTranslator(translator);
  // Beneath all others: the plurals of what a language lacks.
  if (english_.load(u":/amparo/i18n/amparo_en.qm"_s)) QCoreApplication::installTranslator(&english_);
  // Qt's own texts are English without a translator.
  if (wanted != u"en" &&
      qt_.load(QLocale(wanted), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(&qt_);
  if (wanted != u"en" && own_.load(u":/amparo/i18n/amparo_"_s % wanted % u".qm"_s))
    QCoreApplication::installTranslator(&own_);
  Q_EMIT interfaceLanguageChanged(wanted);
}

} // namespace amparo::ui
