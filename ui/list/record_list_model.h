#pragma once

#include "ui/list/row_summary.h"

#include <QAbstractListModel>
#include <QCache>

#include <optional>
#include <vector>

namespace amparo::ui {

/// The rows of a list, however many. It holds only their numbers; what they show is fetched from the library
/// thread in pages, for what is looked at, and kept for a while. data() never waits: until a page has come,
/// its rows are blank placeholders, and rows whose text is out of date show what they showed. An answer to an
/// older question is dropped by its generation.
class RecordListModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    TextRole = Qt::UserRole, ///< RowText; invalid while it is on its way
    RowRole,                 ///< qint64
  };

  static constexpr int pageRows = 32;
  static constexpr int keptRows = 4096;

  explicit RecordListModel(Background& background, QObject* parent = nullptr);

  /// What the list shows now. Rows that stay keep their place, and a view its selection; `language` and
  /// `query` are those of the summaries, of which some may be here already: of the first rows.
  void setRows(std::vector<qint64> rows, const QString& language, const SearchQuery& query,
               std::vector<RowSummary> summaries = {});
  /// Marks the rows that have come since then (RowSummary::isNew); nothing: none.
  void setNewsAfter(std::optional<qint64> newsAfter);
  /// Fetches again what is looked at: records have changed.
  void refresh();
  /// Puts what is there into words again: the interface's language has changed.
  void retranslate();

  const std::vector<qint64>& rows() const { return rows_; }

  /// Where a row stands; -1 when it is not in the list.
  int placeOf(qint64 row) const;
  /// What a place shows, once it is there.
  std::optional<RowText> textAt(int place) const;
  /// Whether it is there. Asks for nothing.
  bool hasText(int place) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 Q_SIGNALS:
  /// Summaries have arrived: rows are visible.
  void filled();

 private:
  struct Entry {
    quint64 generation = 0;
    RowSummary summary;          ///< without an id: there is no such record any more
    std::optional<RowText> text; ///< once it was looked at
  };

  const RowText* find(int place) const;
  bool isCurrent(int place) const;
  void ask(int page) const;
  void fetch();
  void take(RowSummary summary);

  Background& background_;
  std::vector<qint64> rows_;
  QString language_;
  SearchQuery query_;
  std::optional<qint64> newsAfter_;
  mutable QCache<qint64, Entry> entries_;
  mutable std::vector<int> wanted_; ///< pages in the order in which they were looked at
  mutable bool scheduled_ = false;
  bool fetching_ = false;
  quint64 generation_ = 1;
};

} // namespace amparo::ui
