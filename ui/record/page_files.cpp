#include "core/model/file_name.h"
#include "ui/record/record_page.h"
#include "ui/texts/texts.h"

#include <QStringBuilder>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

void RecordPage::filesSection() {
  if (content_.files.empty()) return;
  const int position = writer_.heading(tr("Files"));
  if (!contents_.empty()) contents_.push_back({tr("Files"), position, 1});
  for (const AttachedFile& file : content_.files) fileEntry(file);
}

/// At the head of the page: what was looked for is not on it.
void RecordPage::writeFound() {
  if (!options_.found) return;
  const auto file =
      std::find_if(content_.files.begin(), content_.files.end(),
                   [this](const AttachedFile& one) { return one.record.id == options_.found->attachment; });
  if (file == content_.files.end() || !file->isHere()) return;
  //: A number, and a file's name
  const QString place = tr("What you looked for stands on page %1 of %2.")
                            .arg(interfaceLocale().toString(options_.found->page + 1), file->name());
  writer_.note({{place}, {u" "_s}, {tr("View it there"), page_link::file(u"found"_s, file->record.id)}},
               Tone::Accent);
}

void RecordPage::fileEntry(const AttachedFile& file) {
  const RecordId& id = file.record.id;
  const bool opens = file.isHere() && !mayRun(safeFileName(file.name()));
  const FilePlace place = file.place();
  const bool fetches = place == FilePlace::Away || place == FilePlace::Waits || place == FilePlace::Failed;
  const QString icon = file.pictureFormat().isEmpty() ? u"file"_s : u"picture"_s;
  writer_.subheading({{fileTitle(file, options_.language), {}, Run::Look::Plain, icon}});
  writer_.small({{fileFacts(file, options_.language)}});
  const FileWords words = fileWords(file);
  writer_.small({{words.text, {}, Run::Look::Plain, words.icon, toText(id), words.tone}});
  const auto picture = options_.pictures.constFind(file.hash.toHex());
  if (picture != options_.pictures.constEnd())
    writer_.picture(u"amparo:picture/"_s % picture.key(), picture->image, picture->size);
  Runs ways;
  const auto add = [&](const QString& text, const QString& what) {
    if (!ways.empty()) ways.push_back({u"  ·  "_s});
    ways.push_back({text, page_link::file(what, id)});
  };
  if (file.isHere() && !file.shownFormat().isEmpty()) add(tr("View"), u"view"_s);
  if (opens) add(tr("Open"), u"open"_s);
  if (file.isHere()) add(tr("Save a copy…"), u"save"_s);
  if (fetches) add(tr("Fetch now"), u"fetch"_s);
  if (file.mayEdit || (file.isMember && !file.hash.isNull())) add(tr("More…"), u"more"_s);
  if (!ways.empty()) writer_.small(ways);
}

} // namespace amparo::ui
