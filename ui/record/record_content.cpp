#include "ui/record/record_content.h"

#include "core/model/record_link.h"
#include "core/model/remark.h"
#include "core/model/schema.h"
#include "core/operations/audience.h"
#include "core/operations/duplicates.h"
#include "ui/texts/citation.h"

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// Every id that a record's reference fields hold.
std::vector<RecordId> referencesOf(const Record& record) {
  std::vector<RecordId> ids;
  const KindSchema* kind = Schema::current().kind(record.kind);
  if (!kind) return ids;
  const auto add = [&](const QString& text) {
    if (const auto id = fromText<RecordId>(text)) ids.push_back(*id);
  };
  for (const FieldSchema& field : kind->fields) {
    if (!field.isReference()) continue;
    const Value value = record.value(field.name);
    if (value.isText()) add(value.text());
    for (const QString& item : value.items()) add(item);
  }
  return ids;
}

/// Fills a RecordContent step by step.
class Loader {
 public:
  Loader(Background::Context& context, RecordContent& content)
      : store_(context.store)
      , content_(content) {}

  void load() {
    auto stored = store_.records().find(content_.id);
    content_.pending = store_.outbox().of(content_.id);
    if (const auto membership = store_.syncState().membership()) content_.ownOffice = membership->office;
    if (!stored) return;
    content_.found = true;
    content_.record = std::move(stored->record);
    content_.saysWhoSees = saysWhoSees(store_, content_.record);
    content_.mayEdit = mayEdit(store_, content_.record);
    const auto membership = store_.syncState().membership();
    const QString& kind = content_.record.kind;
    content_.takesComments = !isRemark(kind) && kind != u"attachment";
    content_.mayAttach =
        !content_.record.isDeleted() && content_.takesComments && (!membership || membership->mayCreate());
    if (kind == u"attachment") content_.files.push_back(attachedFile(store_, content_.record));
    fetchReferences(content_.record);
    if (content_.record.kind == u"declaration") fetchProvisions();
    fetchReferrers();
    std::sort(content_.files.begin(), content_.files.end(), [](const AttachedFile& a, const AttachedFile& b) {
      return toText(a.record.id) < toText(b.record.id); // ids tell when they were made
    });
    fetchDuplicates();
    fetchInstruments();
  }

 private:
  void fetch(const RecordId& id) {
    if (id == content_.id || content_.referred.contains(id)) return;
    if (auto stored = store_.records().find(id)) content_.referred.insert(id, std::move(stored->record));
  }

  void fetchReferences(const Record& record) {
    for (const RecordId& id : referencesOf(record)) fetch(id);
  }

  void fetchDuplicates() {
    if (!content_.mayEdit) return;
    for (StoredRecord& stored : likelyDuplicates(store_, content_.record)) {
      if (!mayEdit(store_, stored.record)) continue;
      fetchReferences(stored.record);
      content_.duplicates.push_back(std::move(stored.record));
    }
  }

  void fetchProvisions() {
    for (StoredRecord& stored : store_.records().provisionsOf(content_.id)) {
      const RecordId provision = stored.record.id;
      for (const Backlink& link : store_.records().backlinks(provision)) {
        if (link.field != u"provisions") continue;
        const auto practice = store_.records().at(link.row);
        if (!practice || practice->record.kind != u"practice") continue;
        content_.practicesOf[provision].push_back(practice->record.id);
        content_.referred.insert(practice->record.id, practice->record);
      }
      content_.provisions.push_back(std::move(stored.record));
    }
  }

  void fetchReferrers() {
    for (const Backlink& link : store_.records().backlinks(content_.id)) {
      if (link.field == u"declaration" && content_.record.kind == u"declaration") continue; // its provisions
      if (content_.referrers.size() >= size_t(RecordContent::maximumReferrers)) {
        ++content_.referrersLeftOut;
        continue;
      }
      auto stored = store_.records().at(link.row);
      if (!stored) continue;
      // What is said in a text makes nothing a part of this record, and the words of a remark are not its
      // own.
      const bool isPart = isRemark(stored->record.kind) || stored->record.kind == u"attachment";
      if (link.field == textLink && (isPart || stored->record.id == content_.id)) continue;
      if (stored->record.kind == u"conflict") {
        content_.conflicts.push_back(std::move(stored->record));
        continue;
      }
      if (stored->record.kind == u"comment") {
        if (isOpenComment(stored->record) && link.field == comment_field::record) ++content_.openComments;
        continue; // CommentsPane
      }
      if (stored->record.kind == u"attachment") {
        content_.files.push_back(attachedFile(store_, stored->record));
        continue;
      }
      // Replies, attachments and people say where they are: their own references make the line readable.
      if (stored->record.kind == u"person") fetchReferences(stored->record);
      content_.referrers.push_back({link.field, std::move(stored->record)});
    }
  }

  /// A provision's title needs its instrument.
  void fetchInstruments() {
    std::vector<RecordId> instruments;
    const auto note = [&](const Record& record) {
      if (record.kind != u"provision") return;
      if (const auto id = fromText<RecordId>(record.text(u"declaration"_s))) instruments.push_back(*id);
    };
    for (const Record& record : std::as_const(content_.referred)) note(record);
    for (const Referrer& referrer : content_.referrers) note(referrer.record);
    for (const RecordId& id : instruments) fetch(id);
  }

  Store& store_;
  RecordContent& content_;
};

} // namespace

const Record* RecordContent::find(const RecordId& wanted) const {
  if (wanted == id) return found ? &record : nullptr;
  const auto it = referred.constFind(wanted);
  return it == referred.constEnd() ? nullptr : &*it;
}

const Record* RecordContent::declarationOf(const Record& provision) const {
  const auto declaration = fromText<RecordId>(provision.text(u"declaration"_s));
  return declaration ? find(*declaration) : nullptr;
}

bool RecordContent::isWaiting() const {
  return std::any_of(pending.begin(), pending.end(),
                     [](const PendingChange& change) { return change.state != ChangeState::Rejected; });
}

const PendingChange* RecordContent::rejected() const {
  for (const PendingChange& change : pending)
    if (change.state == ChangeState::Rejected) return &change;
  return nullptr;
}

bool mayEdit(Store& store, const Record& record) {
  const auto membership = store.syncState().membership();
  return !membership || membership->mayEdit(record.office);
}

std::optional<Record> instrumentOf(Store& store, const Record& record) {
  if (record.kind != u"provision") return std::nullopt;
  const auto id = fromText<RecordId>(record.text(u"declaration"_s));
  auto stored = id ? store.records().find(*id) : std::nullopt;
  if (!stored) return std::nullopt;
  return std::move(stored->record);
}

RecordContent loadContent(Background::Context& context, const RecordId& id) {
  RecordContent content;
  content.id = id;
  Loader(context, content).load();
  content.isLater = context.store.reading().isLater(id);
  content.readTo = context.store.reading().place(id);
  return content;
}

QStringList idsIn(const Value& value) {
  return value.isText() ? QStringList{value.text()} : value.items();
}

QHash<QString, QString> titlesOf(Background::Context& context, const QStringList& ids,
                                 const QString& language) {
  std::vector<RecordId> wanted;
  for (const QString& text : ids)
    if (const auto id = fromText<RecordId>(text)) wanted.push_back(*id);
  QHash<QString, QString> titles;
  for (const StoredRecord& stored : context.store.records().find(wanted)) {
    const auto instrument = instrumentOf(context.store, stored.record);
    titles.insert(toText(stored.record.id),
                  titleOf(stored.record, instrument ? &*instrument : nullptr, language).text);
  }
  return titles;
}

LocalizedText titleOf(const Record& record, const Record* declaration, const QString& language) {
  return record.kind == u"provision" ? provisionTitle(record, declaration, language)
                                     : displayTitle(record, language);
}

} // namespace amparo::ui
