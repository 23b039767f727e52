#include "ui/pack/pack_content.h"

#include "core/model/instrument.h"
#include "core/model/translation.h"
#include "ui/record/record_content.h"
#include "ui/texts/citation.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// A localized text in the language, and in no other.
QString textIn(const Record& record, const QString& field, const QString& language) {
  const LocalizedText text = localized(record, field, language);
  return primaryLanguage(text.language) == primaryLanguage(language) ? text.text.trimmed() : QString();
}

/// What it was translated from has changed since.
bool isBehind(const Record& record, const QString& field, const QString& language) {
  const std::vector<StaleTranslation> stale = staleTranslations(record);
  return std::any_of(stale.begin(), stale.end(), [&](const StaleTranslation& one) {
    return one.field == field && primaryLanguage(one.language) == primaryLanguage(language);
  });
}

std::unique_ptr<QTranslator> translator(const char* language) {
  auto made = std::make_unique<QTranslator>();
  if (!made->load(u":/amparo/i18n/amparo_"_s % QString::fromLatin1(language) % u".qm"_s)) return made;
  return made;
}

struct Labelled {
  QString field;
  const char* label; ///< null: none
};

std::vector<Labelled> textsOf(const QString& kind) {
  if (kind == u"provision") return {{u"text"_s, nullptr}};
  return {{u"summary"_s, nullptr},
          {u"problem"_s, QT_TRANSLATE_NOOP("HearingPack", "Problem")},
          {u"approach"_s, QT_TRANSLATE_NOOP("HearingPack", "Approach")},
          {u"steps"_s, QT_TRANSLATE_NOOP("HearingPack", "Steps")},
          {u"results"_s, QT_TRANSLATE_NOOP("HearingPack", "Results")},
          {u"resources"_s, QT_TRANSLATE_NOOP("HearingPack", "Resources needed")},
          {u"risks"_s, QT_TRANSLATE_NOOP("HearingPack", "Risks")}};
}

} // namespace

std::vector<RecordId> packable(Background::Context& context, const std::vector<RecordId>& records) {
  std::vector<RecordId> ids;
  for (const StoredRecord& stored : context.store.records().find(records)) {
    const Record& record = stored.record;
    if (record.isDeleted()) continue;
    if (record.kind == u"declaration")
      for (const StoredRecord& provision : context.store.records().provisionsOf(record.id))
        ids.push_back(provision.record.id);
    else if (record.kind == u"provision" || record.kind == u"practice")
      ids.push_back(record.id);
  }
  return ids;
}

PackContent loadPack(Background::Context& context, const std::vector<RecordId>& records) {
  PackContent content;
  Store& store = context.store;
  for (StoredRecord& stored : store.records().find(records)) {
    if (stored.record.isDeleted()) continue;
    Cited item{std::move(stored.record)};
    const QString field = item.record.kind == u"provision" ? u"declaration"_s : u"provider"_s;
    if (const auto id = fromText<RecordId>(item.record.text(field)))
      if (auto found = store.records().find(*id)) item.context = std::move(found->record);
    content.items.push_back(std::move(item));
  }
  content.missing = int(records.size() - content.items.size());
  if (const auto membership = store.syncState().membership()) {
    content.fromHub = true;
    content.hub = membership->hubName;
    content.office = membership->officeName;
  }
  content.revision = store.syncState().cursor().since;
  if (const auto synced = store.syncState().lastSuccess())
    content.synced = QDateTime::fromMSecsSinceEpoch(*synced).date();
  content.made = QDate::currentDate();
  return content;
}

QString packSentence(const char* sentence, const QString& language, int number) {
  static const std::unique_ptr<QTranslator> spanish = translator("es");
  static const std::unique_ptr<QTranslator> english = translator("en");
  const QTranslator& own = primaryLanguage(language) == u"es" ? *spanish : *english;
  QString text = own.translate("HearingPack", sentence, nullptr, number);
  if (text.isEmpty()) text = QString::fromUtf8(sentence);
  return text.replace(u"%n"_s, QString::number(number));
}

QString dataSentence(const PackContent& content, const QString& language) {
  const auto say = [&](const char* sentence, int number = -1) {
    return packSentence(sentence, language, number);
  };
  const QString made = writtenDate(content.made.toString(Qt::ISODate), language);
  if (!content.fromHub)
    return say(QT_TRANSLATE_NOOP("HearingPack", "From a library on one computer, as of %1.")).arg(made);
  const QString revision = QString::number(content.revision);
  if (!content.synced.isValid())
    return say(QT_TRANSLATE_NOOP("HearingPack", "As of revision %1, never wholly synced; made on %2."))
        .arg(revision, made);
  const int days = int(qMax(qint64(0), content.synced.daysTo(content.made)));
  const QString ago =
      days == 0
          ? say(QT_TRANSLATE_NOOP("HearingPack", "As of revision %1, synced today (%2)."))
          : say(QT_TRANSLATE_N_NOOP("HearingPack", "As of revision %1, synced %n day(s) ago (%2)."), days);
  return ago.arg(revision, writtenDate(content.synced.toString(Qt::ISODate), language));
}

QString itemTitle(const Cited& item, const QString& language) {
  if (item.record.kind == u"practice") return textIn(item.record, u"title"_s, language);
  const LocalizedText title = provisionTitle(item.record, item.other(), language);
  return title.isFallback(language) && primaryLanguage(title.language) != primaryLanguage(language)
             ? provisionNumber(item.record, item.other(), language)
             : title.text;
}

QString itemInstrument(const Cited& item, const QString& language) {
  if (item.record.kind == u"practice")
    return item.context ? displayTitle(*item.context, language).text : QString();
  if (!item.context) return {};
  const LocalizedText brief = instrumentShortTitle(*item.context, language);
  return primaryLanguage(brief.language) == primaryLanguage(language)
             ? brief.text
             : instrumentTitle(*item.context, language).text;
}

QString itemCitation(const Cited& item, const QString& language) {
  return citationText(item, CitedAs::Full, language);
}

QStringList itemNotes(const Cited& item, const QString& language) {
  QStringList notes;
  const auto say = [&](const char* sentence) { notes.append(packSentence(sentence, language)); };
  const Record& record = item.record;
  if (isBehind(record, record.kind == u"practice" ? u"title"_s : u"heading"_s, language))
    say(QT_TRANSLATE_NOOP("HearingPack", "This title has changed in another language since it was "
                                         "translated: the two may differ."));
  if (record.kind == u"provision" && (!item.context || hasEditorialNumbers(*item.context)))
    say(QT_TRANSLATE_NOOP("HearingPack",
                          "The numbering of this instrument could not be checked. Do not cite this "
                          "provision by number."));
  if (record.kind != u"practice") return notes;
  if (record.text(u"status"_s) != u"published")
    say(QT_TRANSLATE_NOOP("HearingPack", "This practice is not published: it may still change."));
  if (record.value(u"illustrative"_s).flag())
    say(QT_TRANSLATE_NOOP("HearingPack",
                          "Illustrative: composed from common practices, not a report of one programme. "
                          "What it calls results are expectations."));
  return notes;
}

std::vector<std::vector<PackText>> itemTexts(const Cited& item, const QStringList& languages) {
  std::vector<std::vector<PackText>> texts(size_t(languages.size()));
  for (const auto& [field, label] : textsOf(item.record.kind)) {
    bool any = false;
    for (const QString& language : languages) any = any || !textIn(item.record, field, language).isEmpty();
    if (!any) continue;
    for (qsizetype i = 0; i < languages.size(); ++i) {
      PackText text{label ? packSentence(label, languages[i]) : QString(),
                    textIn(item.record, field, languages[i]),
                    {}};
      if (!text.markdown.isEmpty() && isBehind(item.record, field, languages[i]))
        text.note = packSentence(QT_TRANSLATE_NOOP("HearingPack", "This text has changed in another language "
                                                                  "since it was translated: the two may "
                                                                  "differ."),
                                 languages[i]);
      texts[size_t(i)].push_back(std::move(text));
    }
  }
  return texts;
}

} // namespace amparo::ui
