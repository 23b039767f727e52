#include "ui/texts/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

struct Language {
  std::string_view code;
  const char* name;
};

/// The languages that offices work in, in the order of their codes.
constexpr Language languageNames[] = {
    {"af", QT_TRANSLATE_NOOP("Language", "Afrikaans")},
    {"am", QT_TRANSLATE_NOOP("Language", "Amharic")},
    {"ar", QT_TRANSLATE_NOOP("Language", "Arabic")},
    {"arn", QT_TRANSLATE_NOOP("Language", "Mapudungun")},
    {"ay", QT_TRANSLATE_NOOP("Language", "Aymara")},
    {"az", QT_TRANSLATE_NOOP("Language", "Azerbaijani")},
    {"be", QT_TRANSLATE_NOOP("Language", "Belarusian")},
    {"bg", QT_TRANSLATE_NOOP("Language", "Bulgarian")},
    {"bn", QT_TRANSLATE_NOOP("Language", "Bengali")},
    {"bs", QT_TRANSLATE_NOOP("Language", "Bosnian")},
    {"ca", QT_TRANSLATE_NOOP("Language", "Catalan")},
    {"cs", QT_TRANSLATE_NOOP("Language", "Czech")},
    {"cy", QT_TRANSLATE_NOOP("Language", "Welsh")},
    {"da", QT_TRANSLATE_NOOP("Language", "Danish")},
    {"de", QT_TRANSLATE_NOOP("Language", "German")},
    {"el", QT_TRANSLATE_NOOP("Language", "Greek")},
    {"en", QT_TRANSLATE_NOOP("Language", "English")},
    {"es", QT_TRANSLATE_NOOP("Language", "Spanish")},
    {"et", QT_TRANSLATE_NOOP("Language", "Estonian")},
    {"eu", QT_TRANSLATE_NOOP("Language", "Basque")},
    {"fa", QT_TRANSLATE_NOOP("Language", "Persian")},
    {"ff", QT_TRANSLATE_NOOP("Language", "Fulah")},
    {"fi", QT_TRANSLATE_NOOP("Language", "Finnish")},
    {"fil", QT_TRANSLATE_NOOP("Language", "Filipino")},
    {"fr", QT_TRANSLATE_NOOP("Language", "French")},
    {"ga", QT_TRANSLATE_NOOP("Language", "Irish")},
    {"gl", QT_TRANSLATE_NOOP("Language", "Galician")},
    {"gn", QT_TRANSLATE_NOOP("Language", "Guarani")},
    {"gu", QT_TRANSLATE_NOOP("Language", "Gujarati")},
    {"ha", QT_TRANSLATE_NOOP("Language", "Hausa")},
    {"he", QT_TRANSLATE_NOOP("Language", "Hebrew")},
    {"hi", QT_TRANSLATE_NOOP("Language", "Hindi")},
    {"hr", QT_TRANSLATE_NOOP("Language", "Croatian")},
    {"ht", QT_TRANSLATE_NOOP("Language", "Haitian Creole")},
    {"hu", QT_TRANSLATE_NOOP("Language", "Hungarian")},
    {"hy", QT_TRANSLATE_NOOP("Language", "Armenian")},
    {"id", QT_TRANSLATE_NOOP("Language", "Indonesian")},
    {"ig", QT_TRANSLATE_NOOP("Language", "Igbo")},
    {"is", QT_TRANSLATE_NOOP("Language", "Icelandic")},
    {"it", QT_TRANSLATE_NOOP("Language", "Italian")},
    {"ja", QT_TRANSLATE_NOOP("Language", "Japanese")},
    {"ka", QT_TRANSLATE_NOOP("Language", "Georgian")},
    {"kk", QT_TRANSLATE_NOOP("Language", "Kazakh")},
    {"km", QT_TRANSLATE_NOOP("Language", "Khmer")},
    {"kn", QT_TRANSLATE_NOOP("Language", "Kannada")},
    {"ko", QT_TRANSLATE_NOOP("Language", "Korean")},
    {"ku", QT_TRANSLATE_NOOP("Language", "Kurdish")},
    {"ky", QT_TRANSLATE_NOOP("Language", "Kyrgyz")},
    {"lo", QT_TRANSLATE_NOOP("Language", "Lao")},
    {"lt", QT_TRANSLATE_NOOP("Language", "Lithuanian")},
    {"lv", QT_TRANSLATE_NOOP("Language", "Latvian")},
    {"mg", QT_TRANSLATE_NOOP("Language", "Malagasy")},
    {"mk", QT_TRANSLATE_NOOP("Language", "Macedonian")},
    {"ml", QT_TRANSLATE_NOOP("Language", "Malayalam")},
    {"mn", QT_TRANSLATE_NOOP("Language", "Mongolian")},
    {"mr", QT_TRANSLATE_NOOP("Language", "Marathi")},
    {"ms", QT_TRANSLATE_NOOP("Language", "Malay")},
    {"mt", QT_TRANSLATE_NOOP("Language", "Maltese")},
    {"my", QT_TRANSLATE_NOOP("Language", "Burmese")},
    {"nah", QT_TRANSLATE_NOOP("Language", "Nahuatl")},
    {"nb", QT_TRANSLATE_NOOP("Language", "Norwegian Bokmål")},
    {"ne", QT_TRANSLATE_NOOP("Language", "Nepali")},
    {"nl", QT_TRANSLATE_NOOP("Language", "Dutch")},
    {"no", QT_TRANSLATE_NOOP("Language", "Norwegian")},
    {"ny", QT_TRANSLATE_NOOP("Language", "Chichewa")},
    {"om", QT_TRANSLATE_NOOP("Language", "Oromo")},
    {"pa", QT_TRANSLATE_NOOP("Language", "Punjabi")},
    {"pap", QT_TRANSLATE_NOOP("Language", "Papiamento")},
    {"pl", QT_TRANSLATE_NOOP("Language", "Polish")},
    {"ps", QT_TRANSLATE_NOOP("Language", "Pashto")},
    {"pt", QT_TRANSLATE_NOOP("Language", "Portuguese")},
    {"qu", QT_TRANSLATE_NOOP("Language", "Quechua")},
    {"quc", QT_TRANSLATE_NOOP("Language", "K’iche’")},
    {"rn", QT_TRANSLATE_NOOP("Language", "Kirundi")},
    {"ro", QT_TRANSLATE_NOOP("Language", "Romanian")},
    {"ru", QT_TRANSLATE_NOOP("Language", "Russian")},
    {"rw", QT_TRANSLATE_NOOP("Language", "Kinyarwanda")},
    {"si", QT_TRANSLATE_NOOP("Language", "Sinhala")},
    {"sk", QT_TRANSLATE_NOOP("Language", "Slovak")},
    {"sl", QT_TRANSLATE_NOOP("Language", "Slovenian")},
    {"sn", QT_TRANSLATE_NOOP("Language", "Shona")},
    {"so", QT_TRANSLATE_NOOP("Language", "Somali")},
    {"sq", QT_TRANSLATE_NOOP("Language", "Albanian")},
    {"sr", QT_TRANSLATE_NOOP("Language", "Serbian")},
    {"st", QT_TRANSLATE_NOOP("Language", "Sesotho")},
    {"sv", QT_TRANSLATE_NOOP("Language", "Swedish")},
    {"sw", QT_TRANSLATE_NOOP("Language", "Swahili")},
    {"ta", QT_TRANSLATE_NOOP("Language", "Tamil")},
    {"te", QT_TRANSLATE_NOOP("Language", "Telugu")},
    {"tg", QT_TRANSLATE_NOOP("Language", "Tajik")},
    {"th", QT_TRANSLATE_NOOP("Language", "Thai")},
    {"ti", QT_TRANSLATE_NOOP("Language", "Tigrinya")},
    {"tk", QT_TRANSLATE_NOOP("Language", "Turkmen")},
    {"tn", QT_TRANSLATE_NOOP("Language", "Tswana")},
    {"tr", QT_TRANSLATE_NOOP("Language", "Turkish")},
    {"uk", QT_TRANSLATE_NOOP("Language", "Ukrainian")},
    {"ur", QT_TRANSLATE_NOOP("Language", "Urdu")},
    {"uz", QT_TRANSLATE_NOOP("Language", "Uzbek")},
    {"vi", QT_TRANSLATE_NOOP("Language", "Vietnamese")},
    {"wo", QT_TRANSLATE_NOOP("Language", "Wolof")},
    {"xh", QT_TRANSLATE_NOOP("Language", "Xhosa")},
    {"yo", QT_TRANSLATE_NOOP("Language", "Yoruba")},
    {"yua", QT_TRANSLATE_NOOP("Language", "Yucatec Maya")},
    {"zap", QT_TRANSLATE_NOOP("Language", "Zapotec")},
    {"zh", QT_TRANSLATE_NOOP("Language", "Chinese")},
    {"zu", QT_TRANSLATE_NOOP("Language", "Zulu")},
};

/// As a name that stands by itself.
QString standing(QString name) {
  if (!name.isEmpty()) name[0] = name[0].toUpper();
  return name;
}

/// The name of a bare language code; of one that is not in the table as Qt knows it, or the code itself.
QString bareName(const QString& code) {
  const QByteArray wanted = code.toLatin1();
  const std::string_view key(wanted.constData(), size_t(wanted.size()));
  const auto* found =
      std::lower_bound(std::begin(languageNames), std::end(languageNames), key,
                       [](const Language& language, std::string_view k) { return language.code < k; });
  if (found != std::end(languageNames) && found->code == key)
    return standing(QCoreApplication::translate("Language", found->name));
  const QLocale::Language known = QLocale::codeToLanguage(code);
  return known == QLocale::AnyLanguage ? code : QLocale::languageToString(known);
}

} // namespace

QString languageName(const QString& tag) {
  const QStringList parts = tag.split(u'-');
  const QString language = bareName(parts.front());
  for (const QString& part : parts.sliced(1))
    if (part.size() == 2 && part == part.toUpper())
      //: A language as spoken in a country: "Spanish (Argentina)"
      return QCoreApplication::translate("Language", "%1 (%2)").arg(language, countryName(part));
  return language;
}

QString primaryLanguage(const QString& tag) {
  return tag.section(u'-', 0, 0);
}

QString languageInSentence(const QString& tag) {
  QString name = languageName(tag);
  if (interfaceLocale().language() != QLocale::English && !name.isEmpty()) name[0] = name[0].toLower();
  return name;
}

} // namespace amparo::ui
