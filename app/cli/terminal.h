#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace amparo::cli {

/// The program's own words.
class Words {
  Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What the program ends with. Scripts may rely on these numbers.
enum class Exit {
  Ok = 0,
  Failed = 1,        ///< anything that has no number of its own
  Usage = 2,         ///< the command line itself
  NotFound = 3,      ///< no such record
  Invalid = 4,       ///< a value or a file that is not accepted
  Store = 5,         ///< the library cannot be opened or written
  Offline = 6,       ///< the hub cannot be reached now: try again later
  Refused = 7,       ///< the hub said no: invitation, rights, key, version
  NeedsDecision = 8, ///< done, and conflicts or rejected changes wait for a person
};

Exit exitFor(ErrorCode code);

/// Where a command's results and errors go: as lines for people, or with --json one JSON value for machines.
class Terminal {
 public:
  explicit Terminal(bool json)
      : json_(json) {}

  bool isJson() const { return json_; }

  void line(const QString& text) const;
  /// One JSON value on one line.
  void print(const QJsonValue& value) const;
  /// The same over several lines, for people.
  void printIndented(const QJsonObject& object) const;
  /// The sentence on standard error (as JSON: {"error", "parameters", "message"}); returns the exit code.
  Exit fail(const Error& error) const;

 private:
  bool json_;
};

} // namespace amparo::cli
