#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace amparo::hub {

/// How `serve` works.
struct ServeOptions {
  QString listen; ///< IP:port; empty: as init was told
  std::chrono::seconds patience{10};
  std::chrono::seconds idle{120};
  std::chrono::seconds grace{10};
  int connections = 20'000;
  int addressConnections = 1000;
  int addressRate = 30'000;
  int deviceRequests = 100;
  int deviceRate = 30'000;
  QString monitor;          ///< IP:port; empty: there is none
  qint64 diskReserve = 200; ///< MB
  QStringList proxies;      ///< IP addresses
  int keepHistory = 0;      ///< days; 0: for ever
  std::string logLevel = "info";
  std::string logRequests = "failed";
};

/// One of them, as it is told: `--name VALUE` on the command line, `name = VALUE` in a file.
struct ServeOption {
  std::string name;
  QString help;
  QString allowed;                                        ///< which values there are
  std::function<bool(ServeOptions&, const QString&)> set; ///< false: no such value, and nothing was changed
};

/// Every option that there is, in the order in which they are told.
std::vector<ServeOption> serveOptions();

/// Takes the lines `name = VALUE` of a file; lines that are empty or begin with # say nothing. Malformed,
/// with its line and what would be allowed there in a sentence (complaint); FileFailed.
Result<void> readServeOptions(const QString& path, ServeOptions& options);

/// What was said on the command line, by the options' names.
using ServeWords = std::map<std::string, std::string>;

/// What the command line says, else the file (an empty path: the usual one in the hub's folder, if there is
/// one), else the defaults. As readServeOptions().
Result<ServeOptions> chooseServeOptions(const QString& folder, const QString& file, const ServeWords& words);

} // namespace amparo::hub
