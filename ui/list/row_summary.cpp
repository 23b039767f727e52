#include "ui/list/row_summary.h"

#include "core/operations/comments.h"
#include "core/store/news_store.h"
#include "ui/texts/citation.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int excerptCharacters = 220;
constexpr int shownCountries = 3;
constexpr int shownTopics = 2;

/// Makes summaries for one window of a list; names of records that are referred to are read once.
class Summarizer {
 public:
  Summarizer(Background::Context& context, QString language, const SearchQuery& query)
      : context_(context)
      , language_(std::move(language))
      , syncs_(context.store.syncState().membership().has_value()) {
    if (auto parsed = context.searcher.read(query); !parsed.isEmpty())
      highlighter_ = std::make_unique<Highlighter>(std::move(parsed));
  }

  /// What is found in files alone shows where.
  void findInFiles(const SearchQuery& query, const std::vector<qint64>& rows) {
    if (highlighter_) passages_ = context_.searcher.passages(query, rows);
  }

  RowSummary summarize(const StoredRecord& stored) {
    const Record& record = stored.record;
    RowSummary summary;
    summary.row = stored.row;
    summary.id = record.id;
    summary.kind = record.kind;
    summary.title = titleOf(record);
    summary.fallback = summary.title.isFallback(language_);
    summary.details = details(record);
    if (const QString status = record.text(u"status"_s); status != u"published") summary.status = status;
    if (record.kind == u"practice") summary.openComments = openCommentsOn(context_.store, record.id);
    summary.illustrative = record.value(u"illustrative"_s).flag();
    if (syncs_)
      for (const PendingChange& change : context_.store.outbox().of(record.id))
        (change.state == ChangeState::Rejected ? summary.rejected : summary.waiting) = true;
    if (highlighter_) {
      summary.titleRanges = highlighter_->ranges(summary.title.text, summary.title.language);
      if (const auto passage = passages_.constFind(stored.row); passage != passages_.cend())
        quoteFile(*passage, summary);
      else
        summary.excerpt = highlighter_->excerpt(record, language_, excerptCharacters);
    }
    return summary;
  }

 private:
  void quoteFile(const FilePassage& passage, RowSummary& summary) {
    const auto file = context_.store.records().find(passage.attachment);
    if (!file) return;
    summary.attachment = passage.attachment;
    summary.file = file->record.text(u"file_name"_s);
    summary.page = passage.page;
    summary.excerpt =
        highlighter_->passage(passage.text, file->record.text(u"language"_s), excerptCharacters);
  }

  /// A provision's number is shown as far as it may be cited, and that depends on its declaration.
  LocalizedText titleOf(const Record& record) {
    if (record.kind != u"provision") return displayTitle(record, language_);
    const auto id = fromText<RecordId>(record.text(u"declaration"_s));
    if (id && !declarations_.contains(*id)) {
      auto stored = context_.store.records().find(*id);
      declarations_.insert(*id, stored ? std::optional(std::move(stored->record)) : std::nullopt);
    }
    const std::optional<Record> declaration = id ? declarations_.value(*id) : std::nullopt;
    return provisionTitle(record, declaration ? &*declaration : nullptr, language_);
  }

  using Details = std::vector<RowSummary::Detail>;

  Details details(const Record& record) {
    Details details;
    const auto plain = [&](const QString& text) {
      if (!text.isEmpty()) details.push_back({{}, text});
    };
    const auto field = [&](const QString& name) {
      if (const QString text = record.text(name); !text.isEmpty()) details.push_back({name, text});
    };
    if (record.kind == u"practice") {
      plain(nameOf(record.text(u"provider"_s)));
      for (const QString& country : record.value(u"countries"_s).items().mid(0, shownCountries))
        details.push_back({u"countries"_s, country});
      if (details.empty())
        for (const QString& topic : record.value(u"topics"_s).items().mid(0, shownTopics))
          plain(nameOf(topic));
    } else if (record.kind == u"declaration") {
      plain(record.text(u"symbol"_s));
      field(u"instrument"_s);
      field(u"adopted"_s);
    } else if (record.kind == u"provision") {
      plain(nameOf(record.text(u"declaration"_s)));
    } else if (record.kind == u"organisation") {
      plain(record.text(u"acronym"_s));
      field(u"type"_s);
      field(u"country"_s);
    } else if (record.kind == u"person") {
      plain(localized(record, u"role"_s, language_).text);
      for (const QString& organisation : record.value(u"organisation"_s).items().mid(0, 1))
        plain(nameOf(organisation));
      field(u"country"_s);
    } else if (record.kind == u"topic") {
      plain(nameOf(record.text(u"broader"_s)));
      plain(localized(record, u"alternative"_s, language_).text.section(u'\n', 0, 0));
    } else if (record.kind == u"event") {
      field(u"start"_s);
      plain(localized(record, u"place"_s, language_).text);
    }
    return details;
  }

  /// A short name of a record that is referred to; empty when it is not here (yet).
  QString nameOf(const QString& reference) {
    const auto id = fromText<RecordId>(reference);
    if (!id) return {};
    const auto known = names_.constFind(*id);
    if (known != names_.cend()) return *known;
    const auto stored = context_.store.records().find(*id);
    QString name;
    if (stored) {
      if (stored->record.kind == u"declaration")
        name = localized(stored->record, u"short_title"_s, language_).text;
      if (name.isEmpty()) name = displayTitle(stored->record, language_).text;
    }
    return names_[*id] = name;
  }

  Background::Context& context_;
  QString language_;
  bool syncs_; ///< else nothing waits for anybody
  QHash<RecordId, QString> names_;
  QHash<RecordId, std::optional<Record>> declarations_;
  std::unique_ptr<Highlighter> highlighter_;
  QHash<qint64, FilePassage> passages_;
};

} // namespace

std::vector<RowSummary> summarize(Background::Context& context, const std::vector<qint64>& rows,
                                  const QString& language, const SearchQuery& query,
                                  std::optional<qint64> newsAfter) {
  const sqlite::Snapshot snapshot(context.store.database()); // one look into the file instead of many
  Summarizer summarizer(context, language, query);
  const QSet<qint64> news =
      newsAfter ? NewsStore(context.store.database()).among(rows, *newsAfter) : QSet<qint64>();
  summarizer.findInFiles(query, rows);
  std::vector<RowSummary> summaries;
  summaries.reserve(rows.size());
  for (const StoredRecord& stored : context.store.records().at(rows))
    summaries.push_back(summarizer.summarize(stored));
  for (RowSummary& summary : summaries) summary.isNew = news.contains(summary.row);
  return summaries;
}

RowText describe(const RowSummary& summary) {
  RowText row{summary.row, summary.id, summary.kind,         summary.title.text,     summary.titleRanges,
              {},          {},         summary.excerpt.text, summary.excerpt.ranges, summary.attachment,
              summary.page};
  if (!summary.file.isEmpty()) {
    //: The file that an excerpt is from, and its page: "acta.pdf, p. 3: "
    const QString place = QCoreApplication::translate("RowText", "%1, p. %2: ")
                              .arg(summary.file, interfaceLocale().toString(summary.page + 1));
    row.excerpt.prepend(place);
    for (Range& range : row.excerptRanges) range.start += place.size();
  }
  if (row.title.isEmpty()) row.title = QCoreApplication::translate("RowText", "(Untitled)");
  QStringList details;
  for (const auto& [field, text] : summary.details) {
    if (field.isEmpty())
      details.append(text);
    else if (field == u"countries")
      details.append(countryName(text));
    else
      details.append(valueText(summary.kind, field, Value(text)));
  }
  row.details = details.join(u" · "_s);
  using Badge = RowText::Badge;
  //: Of a record: it has come since somebody last looked at this list
  if (summary.isNew) row.badges.push_back({Badge::New, QCoreApplication::translate("RowText", "New")});
  if (summary.rejected)
    row.badges.push_back({Badge::Rejected, QCoreApplication::translate("RowText", "Not accepted")});
  if (!summary.status.isEmpty())
    row.badges.push_back({Badge::Status, keywordLabel(summary.kind, u"status"_s, summary.status)});
  if (summary.openComments > 0)
    row.badges.push_back({Badge::Comments, QCoreApplication::translate("RowText", "%n comment(s)", nullptr,
                                                                       summary.openComments)});
  if (summary.illustrative)
    row.badges.push_back({Badge::Illustrative, QCoreApplication::translate("RowText", "Illustrative")});
  if (summary.fallback) row.badges.push_back({Badge::Fallback, languageName(summary.title.language)});
  if (summary.waiting)
    row.badges.push_back({Badge::Waiting, QCoreApplication::translate("RowText", "Not sent yet")});
  return row;
}

QString RowText::spoken() const {
  QStringList parts = {title, kindName(kind)};
  if (!details.isEmpty()) parts.append(details);
  for (const BadgeText& badge : badges) parts.append(badge.text);
  if (!excerpt.isEmpty()) parts.append(excerpt);
  return parts.join(u". "_s);
}

} // namespace amparo::ui
