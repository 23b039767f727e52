#pragma once

#include "tests/ui/office.h"

#include <functional>
#include <vector>

namespace amparo::test {

/// One thing that can be on screen.
struct Scene {
  const char* name;
  /// Brings it there, and returns the window to look at; null: the office's own.
  std::function<QWidget*(Office&)> open;
  /// Takes it away again, where the next scene does not.
  std::function<void(Office&)> close = [](Office&) {};
};

/// Opens every scene in each language, switches the interface to the other one while the scene is on screen,
/// and back. What is on screen then has to be what a window shows that spoke this language from the
/// beginning, text for text; and none of it a sentence of the other language.
void walkThroughLanguages(
    const std::vector<Scene>& scenes, Office::Library library,
    const std::function<void(Office&)>& prepare = [](Office&) {});

} // namespace amparo::test
