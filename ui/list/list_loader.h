#pragma once

#include "ui/background.h"
#include "ui/list/list_request.h"
#include "ui/list/row_summary.h"

#include <QObject>

#include <memory>
#include <vector>

class QTimer;

namespace amparo::ui {

/// Finds the rows that a request asks for, on the library thread. Each new request makes the answers to older
/// ones void. Orders by title need every title: they are read piece by piece, so that nothing else waits long
/// for the library, and kept for the next time.
class ListLoader final : public QObject {
  Q_OBJECT

 public:
  struct Answer {
    ListRequest request;
    std::vector<qint64> rows;
    qint64 total = 0;
    bool more = false;               ///< there are more than `total`; only the best are here
    bool whole = true;               ///< false: these are the first rows, and all of them follow
    std::vector<Synonym> added = {}; ///< other names that were searched for as well
    bool hasWords = true;            ///< there is something that excerpts can show
    int takenOut = 0;                ///< so many others that would have been were taken out
    int provisions = 0; ///< so many rows come first because they are what the search names: "art. 14"
    std::vector<RowSummary> summaries = {}; ///< of the rows that are seen first, where they came along
    std::optional<qint64> all = {};         ///< where there are more: how many, once they are counted
  };

  explicit ListLoader(Background& background, QObject* parent = nullptr);
  ~ListLoader() override;

  /// FirstRows: what fits a window comes ahead of the rest, so that nobody looks at an old list or at none
  /// while a large library is listed or searched.
  enum class Begin { FirstRows, Whole };
  void load(const ListRequest& request, Begin begin);
  /// What the first rows say is on screen: all of them follow now, and need not wait any longer.
  void goOn();
  /// These records have changed: what is known of their titles is out of date.
  void forget(const Changes& changes);

 Q_SIGNALS:
  void loaded(const amparo::ui::ListLoader::Answer& answer);
  /// Next to nothing was found, and this would find more.
  void suggested(const QString& text);
  /// So many were found where only the best are shown.
  void counted(qint64 all);
  void failed(const amparo::Error& error);

 private:
  struct Keys;

  void run(const ListRequest& request, Begin begin);
  /// Tells of it, and sees to it that the rest follows.
  void finish(const Answer& answer);
  void search(const ListRequest& request, Begin begin);
  void suggest(const SearchQuery& query, qint64 found);
  void count();
  void list(const ListRequest& request, Begin begin);
  /// Puts an answer into the order of its records' titles or dates.
  void order(Answer answer);
  void readKeys(const std::shared_ptr<Answer>& answer, size_t from);

  Background& background_;
  QTimer* rest_; ///< after it the rest follows in any case
  ListRequest restOf_;
  QTimer* count_; ///< after it, all that was found is counted
  ListRequest countOf_;
  std::shared_ptr<Keys> keys_;
  quint64 token_ = 0;
};

} // namespace amparo::ui
