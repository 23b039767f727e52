#pragma once

#include <QString>

#include <functional>

namespace amparo::ui {

/// Something that is told on the desktop, outside of the window.
struct Notice {
  enum class About {
    Decisions, ///< conflicts and refused changes that wait for a person
    News,      ///< in a saved search
    Failure,   ///< of sync, for a long time
    Tray,      ///< the window is closed, and the program is not
  };

  About about = About::Decisions;
  QString title;
  QString text;
  QString action;    ///< what a click on it does, in a word
  qint64 search = 0; ///< the number of the saved search, where there is one
};

/// Tells it without taking the focus; false: there is nothing to tell it with.
using TellOutside = std::function<bool(const Notice&)>;

/// What a person wants to be told.
struct NoticeKinds {
  bool decisions = true;
  bool news = true;
  bool failure = true;
  bool operator==(const NoticeKinds&) const = default;
};

} // namespace amparo::ui
