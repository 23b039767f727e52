#include "ui/record/record_finder.h"

#include "ui/record/record_content.h"

#include <QCoreApplication>
#include <QStandardItemModel>

namespace amparo::ui {

using namespace Qt::StringLiterals;

std::vector<FoundRecord> findRecords(Background::Context& context, const QString& text,
                                     const QStringList& kinds, const QString& language) {
  SearchQuery query;
  query.text = text;
  query.kinds = kinds;
  query.limit = maximumFound;
  query.enough = query.limit;
  std::vector<FoundRecord> found;
  const auto page = context.searcher.search(query);
  if (!page) return found;
  for (const SearchPage::Hit& hit : page->hits) {
    const auto stored = context.store.records().at(hit.row);
    if (!stored) continue;
    const auto instrument = instrumentOf(context.store, stored->record);
    FoundRecord one{
        stored->record.id, titleOf(stored->record, instrument ? &*instrument : nullptr, language).text, {}};
    if (instrument)
      one.about = displayTitle(*instrument, language).text;
    else if (const QString symbol = stored->record.text(u"symbol"_s); !symbol.isEmpty())
      one.about = symbol;
    else
      one.about = stored->record.text(u"acronym"_s);
    found.push_back(std::move(one));
  }
  return found;
}

void offerRecords(QStandardItemModel& model, const std::vector<FoundRecord>& found,
                  const QStringList& without) {
  model.clear();
  for (const FoundRecord& one : found) {
    const QString id = toText(one.id);
    if (without.contains(id)) continue;
    auto* item = new QStandardItem(
        one.about.isEmpty()
            ? one.title
            //: A record and what tells it apart: "Right to counsel (ICCPR)"
            : QCoreApplication::translate("RecordFinder", "%1 (%2)").arg(one.title, one.about));
    item->setData(id, foundIdRole);
    item->setData(one.title, foundTitleRole);
    model.appendRow(item);
  }
  if (model.rowCount() > 0) return;
  auto* item = new QStandardItem(QCoreApplication::translate("RecordFinder", "Nothing found"));
  item->setEnabled(false);
  model.appendRow(item);
}

} // namespace amparo::ui
