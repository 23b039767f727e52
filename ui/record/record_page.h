#pragma once

#include "core/model/schema.h"
#include "ui/record/found_in_file.h"
#include "ui/record/page_writer.h"
#include "ui/record/record_content.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace amparo::ui {

/// Where the links of a page lead: within the library, to the clipboard, or out of it.
namespace page_link {
QString record(const RecordId& id);
/// Copies the citation as texts of this language have it.
QString citation(const RecordId& provision, const QString& language);
/// Puts it into the hearing pack.
QString pack(const RecordId& id);
/// Offers every form of the citation.
QString citationForms(const RecordId& provision);
QString duplicate(const RecordId& id);
QString attention();
/// The details of the contact are right.
QString confirmation();
/// What is to be done with a file: "view", "found", "open", "save", "fetch" or "more".
QString file(const QString& what, const RecordId& attachment);
std::optional<std::pair<QString, RecordId>> fileOf(const QString& href);
/// The id behind a link made by `record`, `citation` or `duplicate`.
std::optional<RecordId> recordOf(const QString& href);
std::optional<RecordId> citationOf(const QString& href);
std::optional<RecordId> citationFormsOf(const QString& href);
std::optional<RecordId> packOf(const QString& href);
/// The language behind a link made by `citation`.
QString languageOf(const QString& href);
std::optional<RecordId> duplicateOf(const QString& href);
} // namespace page_link

struct PageOptions {
  QString language;                      ///< in which the content is wanted
  QByteArray officeZone;                 ///< IANA name
  QHash<QString, Picture> pictures = {}; ///< by the hashes of files
  /// Empty: one language. Else the texts stand in both, side by side, or one after the other where a page is
  /// too narrow; what is missing in one of them says so in its place.
  QString secondLanguage = {};
  bool stacked = false;
  std::optional<FoundInFile> found = {}; ///< where a search has found the record
};

struct ContentsEntry {
  QString text;
  int position; ///< in the document
  int level;    ///< 1: a section, 2: a provision within it
  RecordId provision = {};
};

/// Writes one record as a page for reading. Labels are in the language of the interface, texts in the
/// language asked for or, with a note, in the one they are in.
class RecordPage {
  Q_DECLARE_TR_FUNCTIONS(RecordPage)

 public:
  RecordPage(const RecordContent& content, const PageOptions& options, PageWriter& writer);

  void write();

  /// Whether records of a kind have texts long enough to be compared.
  static bool standsSideBySide(const QString& kind);

  /// A declaration's table of contents; empty for other kinds.
  const std::vector<ContentsEntry>& contents() const { return contents_; }

 private:
  using Facts = std::vector<std::pair<QString, Runs>>;

  // Kinds
  void writeDeclaration();
  void writeProvision();
  void writePractice();
  void writeOrganisation();
  void writePerson();
  void writeTopic();
  void writeEvent();
  void writeConflict();
  void writeGeneric();

  // What every page begins and ends with
  void writeHead(std::vector<Badge> badges);
  void writeTitles();
  void writeState();
  void writeFound();
  QStringList fieldsBehind() const;
  void writeFallbackNote();
  void writeForeignFields();

  // Parts of pages
  void filesSection();
  void fileEntry(const AttachedFile& file);
  void provisionsSection();
  void provision(const Record& provision);
  void provisionIn(const Record& provision, const QString& language);
  /// The ways in which a record is taken along: its citation, and the hearing pack.
  Runs citationRuns(const Record& record, const QString& language) const;
  Runs practicesRuns(const Record& provision) const;
  void linkedProvisions();
  void timesSection();
  void termsTable();
  void variantsTable();
  void referrersSection(const QString& heading, const QStringList& kinds, const QStringList& fields = {});
  /// A localized or plain text field under a heading of its own; nothing when it is empty.
  void section(const QString& field);
  /// The same text without the heading.
  void body(const Record& record, const QString& field);
  void factsSection(Facts facts);

  // Two languages
  bool isBilingual() const { return !options_.secondLanguage.isEmpty(); }

  void inBoth(const std::function<void(const QString& language)>& write);
  /// A field in this language alone, or that it is not there.
  void bodyIn(const Record& record, const FieldSchema& field, const QString& language);
  void missing(const QString& language);

  // Values
  QString text(const QString& field) const { return content_.record.text(field); }

  LocalizedText localText(const QString& field) const;

  bool has(const QString& field) const { return !content_.record.value(field).isAbsent(); }

  void addFact(Facts& facts, const QString& field) const;
  Runs valueRuns(const FieldSchema& field, const Value& value) const;
  Runs links(const QString& field) const;
  Runs linkTo(const RecordId& id) const;
  Runs linkTo(const Record& record) const;
  Runs external(const QString& address) const;
  /// "In English", where a text is not in the language asked for and no note above has said so.
  std::optional<Run> languageMark(const LocalizedText& shown) const;
  bool isFallback(const LocalizedText& shown) const;
  std::vector<Badge> confidenceBadge() const;
  Badge consentBadge() const;
  void freshnessNote();

  const RecordContent& content_;
  const PageOptions& options_;
  PageWriter& writer_;
  std::vector<ContentsEntry> contents_;
  int provisionAt_ = 0;   ///< where the heading that was written last stands
  QString wholeFallback_; ///< the one language that all of the record falls back to, told once at the top
};

} // namespace amparo::ui
