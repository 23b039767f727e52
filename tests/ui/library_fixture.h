#pragma once

#include "tests/support/printing.h"
#include "ui/background.h"
#include "ui/languages.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace amparo::test {

inline constexpr int deadlineMilliseconds = 20'000;

/// Turns the event loop until `condition` holds; false when it does not within the deadline.
bool waitFor(const std::function<bool()>& condition);

/// Runs work on the library's thread and waits for its result.
template<class Work> auto askLibrary(ui::Background& background, Work work) {
  using Outcome = std::invoke_result_t<Work, ui::Background::Context&>;
  std::optional<Outcome> outcome;
  QObject receiver;
  background.run(&receiver, std::move(work), [&](Outcome result) { outcome = std::move(result); });
  if (!waitFor([&] { return outcome.has_value(); })) std::abort();
  return *std::move(outcome);
}

/// Puts a store that holds the starter library at a path; it is made once and copied from then on.
void putStarterStore(const QString& path);

/// An id of the starter library: "declaration/un-legal-aid-2012".
RecordId starterId(const char* name);

/// A record as it may come from a hub; its id follows from the name.
Record recordOf(const QString& kind, const char* name, const std::vector<std::pair<QString, Value>>& fields);
/// What two offices wrote at the same time in a field of a record, from Ana Pérez of another office.
Record conflictAbout(const RecordId& record, const QString& field, const Value& base, const Value& kept,
                     const Value& other);
/// Makes a library one of an office at a hub.
void joinNetwork(ui::Background& background, const QString& role);

/// The interface in one language for as long as it lives.
class Spoken {
 public:
  explicit Spoken(const QString& language);
  ~Spoken();

 private:
  QLocale before_;
  ui::Languages languages_;
};

/// The interface in Spanish for as long as it lives.
struct InSpanish : Spoken {
  InSpanish()
      : Spoken(QStringLiteral("es")) {}
};

/// A library on disk with the starter records in it, behind a Background as the window has it. The interface
/// speaks English.
class LibraryFixture {
 public:
  LibraryFixture();

  ui::Background& background() { return *background_; }

  /// Ends the library's thread and opens the store again, as a new start of the program would.
  void reopen();
  /// The power goes now: the next reopen() finds what is on disk at this moment, and nothing that is written
  /// afterwards.
  void losePower();

  template<class Work> auto ask(Work work) { return askLibrary(*background_, std::move(work)); }

  /// Everything that was handed in before is done, and its answers have arrived.
  void settle();

  std::optional<Record> record(const RecordId& id);
  /// Puts a record in as a hub would bring it.
  void import(const Record& record);
  /// Changes fields as a hub would, on behalf of another office.
  Changes receive(const RecordId& id, const Fields& fields);
  /// Writes fields as an act of this office.
  Changes edit(const RecordId& id, const Fields& fields);

  void join(const QString& role) { joinNetwork(*background_, role); }

 private:
  QString storePath() const;

  Spoken english_{QStringLiteral("en")};
  std::vector<std::unique_ptr<QTemporaryDir>> folders_; ///< the last one is in use
  std::unique_ptr<ui::Background> background_;
};

} // namespace amparo::test
