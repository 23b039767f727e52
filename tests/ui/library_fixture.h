#pragma once

#include "ui/background.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>

namespace amparo::test {

inline constexpr int deadlineMilliseconds = 20'000;

/// A library on disk with the starter records in it, behind a Background as the window has it.
class LibraryFixture {
 public:
  LibraryFixture();

  ui::Background& background() { return *background_; }

  /// Ends the library's thread and opens the store again, as a new start of the program would.
  void reopen();

  /// Runs work on the library's thread and waits for its result.
  template<class Work> auto ask(Work work) {
    using Outcome = std::invoke_result_t<Work, ui::Background::Context&>;
    std::optional<Outcome> outcome;
    QObject receiver;
    background_->run(&receiver, std::move(work), [&](Outcome result) { outcome = std::move(result); });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, deadlineMilliseconds)) std::abort();
    return std::move(*outcome);
  }

  /// Everything that was handed in before is done, and its answers have arrived.
  void settle();

  std::optional<Record> record(const RecordId& id);

 private:
  QTemporaryDir folder_;
  std::unique_ptr<ui::Background> background_;
};

/// An id of the starter library: "declaration/un-legal-aid-2012".
RecordId starterId(const char* name);

/// The interface in Spanish for as long as it lives.
class InSpanish {
 public:
  InSpanish();
  ~InSpanish();

 private:
  QTranslator translator_;
};

/// Turns the event loop until `condition` holds; false when it does not within the deadline.
template<class Condition> bool waitFor(Condition condition) {
  return QTest::qWaitFor(std::move(condition), deadlineMilliseconds);
}

/// The controls within a widget that a person can reach and that have no accessible name, as "class name".
QStringList namelessControls(const QWidget& widget);

} // namespace amparo::test
