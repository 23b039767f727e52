#include "ui/pack/hearing_pack.h"

#include "ui/preferences.h"

#include <algorithm>

namespace amparo::ui {

HearingPack::HearingPack(Preferences& preferences, QObject* parent)
    : QObject(parent)
    , preferences_(preferences)
    , title_(preferences.packTitle())
    , layout_(preferences.packStacked() ? PackLayout::OneAfterTheOther : PackLayout::SideBySide) {
  for (const QString& text : preferences.packRecords())
    if (const auto id = fromText<RecordId>(text); id && records_.size() < maximumRecords)
      records_.push_back(*id);
}

void HearingPack::setTitle(const QString& title) {
  title_ = title;
  preferences_.setPackTitle(title);
}

void HearingPack::setLayout(PackLayout layout) {
  layout_ = layout;
  preferences_.setPackStacked(layout == PackLayout::OneAfterTheOther);
}

int HearingPack::add(const std::vector<RecordId>& records) {
  int added = 0;
  for (const RecordId& id : records) {
    if (records_.size() >= maximumRecords) break;
    if (std::find(records_.begin(), records_.end(), id) != records_.end()) continue;
    records_.push_back(id);
    ++added;
  }
  if (added > 0) keep();
  return added;
}

void HearingPack::remove(const std::vector<RecordId>& records) {
  std::erase_if(records_, [&](const RecordId& id) {
    return std::find(records.begin(), records.end(), id) != records.end();
  });
  keep();
}

void HearingPack::move(size_t from, size_t to) {
  if (from >= records_.size() || to >= records_.size() || from == to) return;
  const RecordId id = records_[from];
  records_.erase(records_.begin() + std::ptrdiff_t(from));
  records_.insert(records_.begin() + std::ptrdiff_t(to), id);
  keep();
}

void HearingPack::clear() {
  records_.clear();
  setTitle({});
  keep();
}

void HearingPack::keep() {
  QStringList texts;
  for (const RecordId& id : records_) texts.append(toText(id));
  preferences_.setPackRecords(texts);
  Q_EMIT changed();
}

} // namespace amparo::ui
