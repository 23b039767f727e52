#pragma once

#include "core/base/ids.h"
#include "ui/section.h"

#include <optional>
#include <vector>

namespace amparo::ui {

/// Where somebody was: a section or a saved search of it, and the record that was open, if any, or its
/// history.
struct Place {
  enum class View { Page, History };

  Section section = Section::Practices;
  RecordId record;
  View view = View::Page;
  qint64 saved = 0; ///< the search that was open; 0: the section's own list
  bool operator==(const Place&) const = default;
};

/// The way back and forward through places, as in a browser.
class History {
 public:
  static constexpr size_t maximumPlaces = 200;

  /// Going somewhere new ends the way forward. `Passing`: one only leafs through a list, so the place that
  /// was passed before is not worth a step of its own.
  enum class Step { New, Passing };
  void go(const Place& place, Step step = Step::New);

  bool canGoBack() const { return at_ > 0; }

  bool canGoForward() const { return at_ + 1 < places_.size(); }

  std::optional<Place> back();
  std::optional<Place> forward();
  std::optional<Place> current() const;

 private:
  std::vector<Place> places_;
  size_t at_ = 0;
};

} // namespace amparo::ui
