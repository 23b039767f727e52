#include "ui/act_notices.h"

#include "ui/library_acts.h"
#include "ui/notice_bar.h"
#include "ui/record/record_content.h"

#include <algorithm>
#include <iterator>

namespace amparo::ui {

using namespace Qt::StringLiterals;

ActNotices::ActNotices(NoticeBar& bar, LibraryActs& acts, Background& background,
                       std::function<QString()> language, QObject* parent)
    : QObject(parent)
    , bar_(bar)
    , acts_(acts)
    , background_(background)
    , language_(std::move(language)) {}

namespace {

/// Of what an act changed, what a person calls a record: no disagreement about one, nothing said about one or
/// attached to it. All of it, where there is nothing else.
std::vector<Changes::Touched> recordsOf(const Changes& changes) {
  std::vector<Changes::Touched> records;
  std::copy_if(changes.records.begin(), changes.records.end(), std::back_inserter(records),
               [](const Changes::Touched& touched) {
                 return touched.kind != u"conflict" && touched.kind != u"comment" &&
                        touched.kind != u"attachment";
               });
  return records.empty() ? changes.records : records;
}

} // namespace

void ActNotices::offerUndo(std::function<QString()> message) {
  bar_.offer(
      std::move(message), [] { return tr("Undo"); }, [this] { acts_.undo(); },
      NoticeBar::Stays::UntilNextAct);
}

void ActNotices::tell(const Changes& changes) {
  const bool undone = changes.act == Act::Undo || changes.act == Act::Redo;
  if (changes.act == Act::Import || (changes.records.empty() && !undone)) return;
  bar_.noteAct();
  if (changes.records.empty()) return;
  const std::vector<Changes::Touched> records = recordsOf(changes);
  const int count = int(records.size());
  switch (changes.act) {
  case Act::Delete:
    if (records.front().kind == u"comment")
      return offerUndo([count] { return tr("%n comment(s) removed.", nullptr, count); });
    if (records.front().kind == u"attachment")
      return offerUndo([count] { return tr("%n file(s) removed.", nullptr, count); });
    return offerUndo([count] { return tr("Moved %n record(s) to the trash.", nullptr, count); });
  case Act::EditMany:
    return offerUndo([count] { return tr("Changed %n record(s).", nullptr, count); });
  case Act::Unite:
    return offerUndo([] { return tr("The two are one record now; the other one is in the trash."); });
  case Act::TellApart:
    return offerUndo([] { return tr("They stay two records, and are not offered as one again."); });
  case Act::Decide:
    return offerUndo([] { return tr("The disagreement is settled."); });
  case Act::Restore:
    return offerUndo([count] { return tr("Restored %n record(s).", nullptr, count); });
  case Act::Undo:
  case Act::Redo:
    return tellUndone(changes.act, records);
  default:
    return;
  }
}

void ActNotices::tellUndone(Act act, const std::vector<Changes::Touched>& records) {
  struct Touched {
    QString title;
    bool isDeleted = false;
  };

  const bool again = act == Act::Redo;
  const int count = int(records.size());
  const bool isComment = records.front().kind == u"comment";
  background_.run(
      this,
      [id = records.front().id, language = language_()](Background::Context& context) {
        auto stored = context.store.records().find(id);
        if (stored && stored->record.kind == u"conflict") { // called by what it is about
          const auto about = fromText<RecordId>(stored->record.text(u"record"_s));
          stored = about ? context.store.records().find(*about) : std::nullopt;
        }
        if (!stored) return Touched();
        const auto instrument = instrumentOf(context.store, stored->record);
        return Touched{titleOf(stored->record, instrument ? &*instrument : nullptr, language).text,
                       stored->record.isDeleted()};
      },
      [this, again, count, isComment](const Touched& touched) {
        const auto text = [=]() -> QString {
          if (touched.isDeleted && isComment && count == 1)
            return again ? tr("Done again: the comment is removed.") : tr("Undone: the comment is removed.");
          if (count > 1 || touched.title.isEmpty())
            return again ? tr("Done again in %n record(s).", nullptr, count)
                         : tr("Undone in %n record(s).", nullptr, count);
          if (touched.isDeleted)
            //: The title of a record
            return again ? tr("Done again: “%1” is in the trash.").arg(touched.title)
                         : tr("Undone: “%1” is in the trash now.").arg(touched.title);
          //: The title of a record
          return again ? tr("Done again: what was changed in “%1”.").arg(touched.title)
                       : tr("Undone: “%1” is as it was before.").arg(touched.title);
        };
        if (again) return offerUndo(text);
        bar_.offer(
            text, [] { return tr("Redo"); }, [this] { acts_.redo(); }, NoticeBar::Stays::UntilNextAct);
      });
}

} // namespace amparo::ui
