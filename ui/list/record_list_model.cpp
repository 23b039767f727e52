#include "ui/list/record_list_model.h"

#include <algorithm>

namespace amparo::ui {

namespace {

/// Pages asked for at once; those that were scrolled past meanwhile are asked for when they are seen again.
constexpr size_t pagesAtOnce = 3;

} // namespace

RecordListModel::RecordListModel(Background& background, QObject* parent)
    : QAbstractListModel(parent)
    , background_(background)
    , entries_(keptRows) {}

int RecordListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(rows_.size());
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  switch (role) {
  case Qt::DisplayRole:
  case Qt::ToolTipRole: {
    const RowText* text = find(index.row());
    return text ? QVariant(text->title) : QVariant();
  }
  case Qt::AccessibleTextRole: {
    const RowText* text = find(index.row());
    return text ? QVariant(text->spoken()) : QVariant();
  }
  case TextRole: {
    const RowText* text = find(index.row());
    return text ? QVariant::fromValue(*text) : QVariant();
  }
  case RowRole:
    return rows_[size_t(index.row())];
  default:
    return {};
  }
}

int RecordListModel::placeOf(qint64 row) const {
  const auto found = std::find(rows_.begin(), rows_.end(), row);
  return found == rows_.end() ? -1 : int(found - rows_.begin());
}

std::optional<RowText> RecordListModel::textAt(int place) const {
  if (place < 0 || place >= rowCount()) return std::nullopt;
  const RowText* text = find(place);
  return text ? std::optional(*text) : std::nullopt;
}

void RecordListModel::setRows(std::vector<qint64> rows, const QString& language, const SearchQuery& query) {
  const bool sameTexts = language == language_ && query == query_;
  language_ = language;
  query_ = query;
  ++generation_;
  fetching_ = false;
  // What stays at the beginning and at the end is left where it is; only the middle is exchanged.
  const auto longest = std::min(rows.size(), rows_.size());
  size_t head = 0;
  while (head < longest && rows[head] == rows_[head]) ++head;
  size_t tail = 0;
  while (tail < longest - head && rows[rows.size() - 1 - tail] == rows_[rows_.size() - 1 - tail]) ++tail;
  if (const size_t old = rows_.size() - head - tail; old > 0) {
    beginRemoveRows({}, int(head), int(head + old) - 1);
    rows_.erase(rows_.begin() + std::ptrdiff_t(head), rows_.begin() + std::ptrdiff_t(head + old));
    endRemoveRows();
  }
  if (const size_t fresh = rows.size() - head - tail; fresh > 0) {
    beginInsertRows({}, int(head), int(head + fresh) - 1);
    rows_ = std::move(rows);
    endInsertRows();
  }
  if (!sameTexts && !rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RecordListModel::setNewsAfter(std::optional<qint64> newsAfter) {
  if (std::exchange(newsAfter_, newsAfter) != newsAfter) refresh();
}

void RecordListModel::refresh() {
  ++generation_;
  fetching_ = false;
  if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RecordListModel::retranslate() {
  for (const qint64 row : entries_.keys()) {
    Entry* entry = entries_.object(row);
    if (!entry->summary.id.isNull()) entry->text = describe(entry->summary);
  }
  if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const RowText* RecordListModel::find(int place) const {
  const Entry* entry = entries_.object(rows_[size_t(place)]);
  if (!entry || entry->generation != generation_) ask(place / pageRows);
  return entry && !entry->text.id.isNull() ? &entry->text : nullptr;
}

void RecordListModel::ask(int page) const {
  std::erase(wanted_, page);
  wanted_.push_back(page);
  if (scheduled_) return;
  scheduled_ = true;
  auto* self = const_cast<RecordListModel*>(this);
  QMetaObject::invokeMethod(
      self,
      [self] {
        self->scheduled_ = false;
        self->fetch();
      },
      Qt::QueuedConnection);
}

void RecordListModel::fetch() {
  if (fetching_ || wanted_.empty()) return;
  std::vector<int> pages = std::move(wanted_);
  wanted_.clear();
  if (pages.size() > pagesAtOnce) pages.erase(pages.begin(), pages.end() - pagesAtOnce);
  std::vector<qint64> rows;
  for (const int page : pages)
    for (int place = page * pageRows; place < std::min((page + 1) * pageRows, rowCount()); ++place)
      rows.push_back(rows_[size_t(place)]);
  if (rows.empty()) return;
  fetching_ = true;
  background_.run(
      this,
      [rows, language = language_, query = query_, newsAfter = newsAfter_](Background::Context& context) {
        return summarize(context, rows, language, query, newsAfter);
      },
      [this, rows, generation = generation_](std::vector<RowSummary> summaries) {
        if (generation != generation_) return;
        fetching_ = false;
        take(rows, std::move(summaries));
        Q_EMIT filled();
        fetch();
      });
}

void RecordListModel::take(const std::vector<qint64>& rows, std::vector<RowSummary> summaries) {
  // A row that has gone meanwhile stays blank, and is not asked for again.
  for (const qint64 row : rows) entries_.insert(row, new Entry{generation_, {}, {}});
  for (RowSummary& summary : summaries) {
    const qint64 row = summary.row;
    RowText text = describe(summary);
    entries_.insert(row, new Entry{generation_, std::move(summary), std::move(text)});
  }
  // Everything that is seen is painted again, and so asks for the pages that were passed over.
  if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace amparo::ui
