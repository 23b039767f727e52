#include "ui/saved_searches.h"

#include "ui/list/news.h"
#include "ui/list/saved_query.h"

#include <algorithm>

namespace amparo::ui {

SavedSearches::SavedSearches(Background& background, QObject* parent)
    : QObject(parent)
    , background_(background) {}

const SavedSearch* SavedSearches::find(qint64 number) const {
  const auto found =
      std::find_if(all_.begin(), all_.end(), [&](const SavedSearch& one) { return one.number == number; });
  return found == all_.end() ? nullptr : &*found;
}

const SavedSearch* SavedSearches::named(const QString& name) const {
  const auto found = std::find_if(all_.begin(), all_.end(), [&](const SavedSearch& one) {
    return one.name.compare(name, Qt::CaseInsensitive) == 0;
  });
  return found == all_.end() ? nullptr : &*found;
}

template<class Work, class Done> void SavedSearches::write(Work work, Done done) {
  struct Outcome {
    std::invoke_result_t<Work, Store&> result;
    std::vector<SavedSearch> all;
  };

  background_.run(
      this,
      [work](Background::Context& context) -> Result<Outcome> {
        auto result = work(context.store);
        AMPARO_TRY(context.store.database().takeFailure());
        return Outcome{std::move(result), context.store.savedSearches().all()};
      },
      [this, done](const Result<Outcome>& outcome) {
        if (!outcome) {
          Q_EMIT failed(outcome.error());
          return;
        }
        all_ = outcome->all;
        Q_EMIT changed();
        done(outcome->result);
        count();
      });
}

void SavedSearches::load() {
  write([](Store&) { return true; }, [](bool) {});
}

void SavedSearches::save(const SavedSearch& search) {
  write(
      [search](Store& store) {
        SavedSearch kept = search;
        kept.number = store.savedSearches().put(search);
        const auto before = store.looks().find(listOf(kept));
        // What it finds now is what somebody has just seen.
        if (!before) store.looks().put(listOf(kept), {store.looks().newest(), SystemClock().now()});
        return kept.number;
      },
      [this](qint64 number) { Q_EMIT saved(number); });
}

void SavedSearches::rename(const SavedSearch& search) {
  write([search](Store& store) { return store.savedSearches().put(search); }, [](qint64) {});
}

void SavedSearches::remove(qint64 number) {
  struct Removed {
    SavedSearch search;
    Look look;
  };

  write(
      [number](Store& store) {
        const auto search = store.savedSearches().find(number);
        if (!search) return Removed{};
        const Removed removed{*search, store.looks().find(listOf(*search)).value_or(Look())};
        store.savedSearches().remove(number);
        store.looks().remove(listOf(*search));
        return removed;
      },
      [this](const Removed& gone) {
        if (gone.search.number != 0) Q_EMIT removed(gone.search, gone.look);
      });
}

void SavedSearches::bringBack(const SavedSearch& search, const Look& look) {
  write(
      [search, look](Store& store) {
        store.looks().put(listOf(search), look);
        return store.savedSearches().put(search);
      },
      [](qint64) {});
}

/// One after the other, so that nothing else waits long for the library.
void SavedSearches::count() {
  for (const SavedSearch& search : all_)
    background_.run(
        this,
        [search](Background::Context& context) {
          const auto news = newsOf(context, requestOf(search));
          return news ? news->count : 0;
        },
        [this, number = search.number](qint64 count) {
          if (std::exchange(news_[number], count) != count) Q_EMIT changed();
        });
}

} // namespace amparo::ui
