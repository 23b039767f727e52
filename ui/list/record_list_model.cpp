#include "ui/list/record_list_model.h"

#include <algorithm>

namespace amparo::ui {

namespace {

/// Pages asked for at once: two that are seen, and one on either side. Those that were scrolled past
/// meanwhile are asked for when they are seen again.
constexpr size_t pagesAtOnce = 4;

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

bool RecordListModel::hasText(int place) const {
  if (place < 0 || place >= rowCount()) return false;
  const Entry* entry = entries_.object(rows_[size_t(place)]);
  return entry && !entry->summary.id.isNull();
}

void RecordListModel::setRows(std::vector<qint64> rows, const QString& language, const SearchQuery& query,
                              std::vector<RowSummary> summaries) {
  const bool sameTexts = language == language_ && query == query_;
  language_ = language;
  query_ = query;
  ++generation_;
  fetching_ = false;
  const bool isFilled = !summaries.empty() && !newsAfter_; // they mark no news
  if (isFilled)
    for (RowSummary& summary : summaries) take(std::move(summary));
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
  if ((!sameTexts || isFilled) && !rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
  if (isFilled) QMetaObject::invokeMethod(this, &RecordListModel::filled, Qt::QueuedConnection);
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
  for (const qint64 row : entries_.keys()) entries_.object(row)->text.reset();
  if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const RowText* RecordListModel::find(int place) const {
  const int page = place / pageRows;
  // The pages on either side are there before they are looked at: nothing that is seen has to change then.
  for (const int near : {page - 1, page + 1})
    if (near >= 0 && near * pageRows < rowCount() && !isCurrent(near * pageRows)) ask(near);
  if (!isCurrent(place)) ask(page);
  Entry* entry = entries_.object(rows_[size_t(place)]);
  if (!entry || entry->summary.id.isNull()) return nullptr;
  if (!entry->text) entry->text = describe(entry->summary);
  return &*entry->text;
}

bool RecordListModel::isCurrent(int place) const {
  const Entry* entry = entries_.object(rows_[size_t(place)]);
  return entry && entry->generation == generation_;
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
  const bool passesOver = pages.size() > pagesAtOnce;
  if (passesOver) pages.erase(pages.begin(), pages.end() - pagesAtOnce);
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
      [this, rows, pages, passesOver, generation = generation_](std::vector<RowSummary> summaries) {
        if (generation != generation_) return;
        fetching_ = false;
        // A row that has gone meanwhile stays blank, and is not asked for again.
        for (const qint64 row : rows) entries_.insert(row, new Entry{generation_, {}, {}});
        for (RowSummary& summary : summaries) take(std::move(summary));
        for (const int page : pages)
          Q_EMIT dataChanged(index(page * pageRows), index(std::min((page + 1) * pageRows, rowCount()) - 1));
        // What is seen is painted again, and so asks for what is of it.
        if (passesOver) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT filled();
        fetch();
      });
}

void RecordListModel::take(RowSummary summary) {
  const qint64 row = summary.row;
  entries_.insert(row, new Entry{generation_, std::move(summary), {}});
}

} // namespace amparo::ui
