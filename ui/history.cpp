#include "ui/history.h"

namespace amparo::ui {

void History::go(const Place& place, Step step) {
  if (places_.empty()) {
    places_.push_back(place);
    return;
  }
  if (places_[at_] == place) return;
  places_.resize(at_ + 1);
  if (step == Step::Passing) {
    places_[at_] = place;
    return;
  }
  places_.push_back(place);
  if (places_.size() > maximumPlaces) places_.erase(places_.begin());
  at_ = places_.size() - 1;
}

std::optional<Place> History::back() {
  if (!canGoBack()) return std::nullopt;
  return places_[--at_];
}

std::optional<Place> History::forward() {
  if (!canGoForward()) return std::nullopt;
  return places_[++at_];
}

std::optional<Place> History::current() const {
  if (places_.empty()) return std::nullopt;
  return places_[at_];
}

} // namespace amparo::ui
