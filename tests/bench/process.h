#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace amparo::bench {

/// What a program did, from its start to its end.
struct Finished {
  double milliseconds = 0;
  double firstOutputMilliseconds = 0; ///< until its first line; 0: it wrote none
  double peakMebibytes = 0;           ///< resident, at its highest
  QByteArray output;
};

/// Runs a program to its end. Throws Failure, with what it wrote to standard error, unless it ends with 0 or
/// with `alsoGood`.
Finished run(const QString& program, const QStringList& arguments, int alsoGood = 0);

/// This program's second role: starts the program named by the arguments after the first, watches it, and
/// prints what became of it. A process counts the memory of whoever forked it as its own peak (Linux,
/// exec_mmap), so the one that forks has to be small, which the benchmark itself is not.
int launch(int argc, char** argv);
inline constexpr char launchArgument[] = "--launch";

/// A program that runs until this object goes.
class Running {
 public:
  Running(const QString& program, const QStringList& arguments);
  ~Running();
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

  /// Waits until it writes a line that holds `text`, and returns that line.
  QString waitFor(const QString& text);
  /// Its memory, shared pages by their share (/proc/PID/smaps_rollup, Pss).
  double proportionalMebibytes() const;

 private:
  QProcess process_;
};

} // namespace amparo::bench
