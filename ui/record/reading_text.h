#pragma once

#include <algorithm>

namespace amparo::ui {

/// How the text of a record is set, as the person likes to read it.
struct ReadingText {
  static constexpr int shortLines = 60;
  static constexpr int usualLines = 75;
  static constexpr int longLines = 100;

  int percent = 100; ///< of the size that the program's other texts have
  int lineCharacters = usualLines;

  /// Larger by a step or, with -1, smaller; within what can still be read.
  void grow(int step) { percent = std::clamp(percent + step * 10, 70, 250); }

  bool operator==(const ReadingText&) const = default;
};

} // namespace amparo::ui
