// The commands of those who have to erase: to find where somebody is spoken of, to erase records, and to say
// again later what was erased.

#include "app/hub/commands.h"
#include "app/hub/open_hub.h"
#include "core/hub/audit.h"
#include "core/hub/mentions.h"
#include "ui/texts/texts.h"

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumListBytes = 8 << 20;

/// As the desktop copies it (amparo:ID), or alone.
Result<RecordId> recordIn(const QString& text) {
  const QString id = text.startsWith(u"amparo:") ? text.sliced(7) : text;
  if (const auto record = fromText<RecordId>(id)) return *record;
  return Error{ErrorCode::UnknownRecord, {{u"what"_s, u"record's id"_s}, {u"id"_s, text.left(80)}}, {}};
}

struct Wanted {
  RecordId record;
  ErasureScope scope = ErasureScope::Record;
};

const QString historyWord = u"history"_s;

/// From what listErasures() printed: a record's id in every line, and behind it whether only its history was
/// erased; lines that are empty or begin with # say nothing.
Result<std::vector<Wanted>> wantedIn(const QString& file) {
  AMPARO_LET(bytes, readWholeFile(file, maximumListBytes));
  std::vector<Wanted> all;
  for (const QString& line : QString::fromUtf8(bytes).split(u'\n')) {
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.front().startsWith(u'#')) continue;
    AMPARO_LET(record, recordIn(words.front()));
    all.push_back({record, words.value(1) == historyWord ? ErasureScope::History : ErasureScope::Record});
  }
  return all;
}

QString receiptLine(const ErasureReceipt& receipt, ErasureScope scope) {
  if (receipt.isRepeated) return Words::tr("%1 was erased before.").arg(toText(receipt.record));
  if (scope == ErasureScope::Record && receipt.records == 0)
    return Words::tr("%1 is not here: nothing was erased. Should it come, it is erased then.")
        .arg(toText(receipt.record));
  const QString text = scope == ErasureScope::Record
                           ? Words::tr("%1 was erased: records %2, revisions %3, files %4.")
                           : Words::tr("What %1 said before was erased: records %2, revisions %3, files %4.");
  return text.arg(toText(receipt.record)).arg(receipt.records).arg(receipt.revisions).arg(receipt.files);
}

} // namespace

Exit erase(const QString& path, const QStringList& records, const QString& list, ErasureScope scope) {
  auto hub = open(DataFolder(path));
  if (!hub) return fail(hub.error());
  // All of them are records' ids before anything is erased.
  std::vector<Wanted> all;
  if (!list.isEmpty()) {
    auto wanted = wantedIn(list);
    if (!wanted) return fail(wanted.error());
    all = *std::move(wanted);
  }
  for (const QString& text : records) {
    const auto record = recordIn(text);
    if (!record) return fail(record.error());
    all.push_back({*record, scope});
  }
  if (all.empty()) return failUsage(Words::tr("Name the records to erase, or a file that lists them."));
  bool isMissing = false;
  std::optional<Error> left;
  for (const Wanted& wanted : all) {
    const auto receipt = (*hub)->service->erase(wanted.record, wanted.scope, (*hub)->blobs);
    // A backup may be from before there was a record: then there is no history here to erase, yet.
    if (!receipt && !list.isEmpty() && receipt.error().code == ErrorCode::UnknownRecord) {
      isMissing = true;
      print(Words::tr("%1 is not here: nothing of its history was erased.").arg(toText(wanted.record)));
      continue;
    }
    if (!receipt) return fail(receipt.error());
    print(receiptLine(*receipt, wanted.scope));
    left = receipt->left; // each tries to take away what was left of those before, too
  }
  if (left)
    fail(Exit::Unsettled,
         Words::tr("It is erased, and nobody is given it any more; but some of it still lies "
                   "on the hub's disk. The hub tries again every hour while it serves. %1")
             .arg(sentence(*left)));
  if (isMissing)
    return fail(
        Exit::Unsettled,
        Words::tr("Keep the list, and run this again once every computer has been here: some may bring "
                  "records back of which only the history was erased."));
  return left ? Exit::Unsettled : Exit::Ok;
}

Exit listErasures(const QString& path) {
  auto hub = open(DataFolder(path));
  if (!hub) return fail(hub.error());
  const auto done = visitAudit(**hub, [](const AuditEntry& entry) {
    if (entry.act == act::erase || entry.act == act::forget)
      print(entry.was % u' ' % (entry.act == act::forget ? historyWord : u"record"_s) % u' ' %
            timeText(entry.at));
  });
  return done ? Exit::Ok : fail(done.error());
}

Exit findWords(const QString& path, const QString& words) {
  auto hub = open(DataFolder(path));
  if (!hub) return fail(hub.error());
  const auto done = findMentions(*(*hub)->store, words, [](const Mention& mention) {
    QStringList where;
    for (const Address& field : mention.now) where.append(ui::fieldLabel(mention.kind, field));
    if (mention.revisions > 0) where.append(Words::tr("history (%1)").arg(mention.revisions));
    print(toText(mention.record) % u"  "_s % ui::kindName(mention.kind) % u"  "_s % mention.office % u"  "_s %
          where.join(u", "_s));
  });
  return done ? Exit::Ok : fail(done.error());
}

} // namespace amparo::hub
