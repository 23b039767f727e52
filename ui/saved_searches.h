#pragma once

#include "core/base/error.h"
#include "core/store/look_store.h"
#include "core/store/saved_search_store.h"
#include "ui/background.h"

#include <QHash>
#include <QObject>

namespace amparo::ui {

/// The searches that are kept by name, as the window knows them, and how much is new in each.
class SavedSearches final : public QObject {
  Q_OBJECT

 public:
  explicit SavedSearches(Background& background, QObject* parent = nullptr);

  const std::vector<SavedSearch>& all() const { return all_; }

  /// Null: there is none.
  const SavedSearch* find(qint64 number) const;
  const SavedSearch* named(const QString& name) const;

  /// How many records of it came from elsewhere since it was last looked at.
  qint64 news(qint64 number) const { return news_.value(number); }

  void load();
  /// Keeps a search, in place of the one with its number; then saved() says its number.
  void save(const SavedSearch& search);
  /// Keeps a search under another name.
  void rename(const SavedSearch& search);
  /// Forgets a search; removed() has what bringBack() needs.
  void remove(qint64 number);
  void bringBack(const SavedSearch& search, const Look& look);
  /// Counts anew what is new.
  void count();

 Q_SIGNALS:
  /// The searches, or how much is new in them.
  void changed();
  void saved(qint64 number);
  void removed(const amparo::SavedSearch& search, const amparo::Look& look);
  void failed(const amparo::Error& error);

 private:
  /// Runs work that writes and reads the searches again.
  template<class Work, class Done> void write(Work work, Done done);

  Background& background_;
  std::vector<SavedSearch> all_;
  QHash<qint64, qint64> news_;
};

} // namespace amparo::ui
