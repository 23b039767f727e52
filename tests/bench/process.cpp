#include "tests/bench/process.h"

#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>

#include <cstdio>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRunMilliseconds = 30 * 60'000;
constexpr int longestStartMilliseconds = 60'000;

QString commandLine(const QString& program, const QStringList& arguments) {
  return QStringList(QStringList(program) + arguments).join(u' ').left(200);
}

} // namespace

Finished run(const QString& program, const QStringList& arguments, int alsoGood) {
  QProcess process;
  process.start(QCoreApplication::applicationFilePath(),
                QStringList{QString::fromLatin1(launchArgument), program} + arguments);
  if (!process.waitForFinished(longestRunMilliseconds)) {
    process.kill();
    process.waitForFinished();
    throw Failure(commandLine(program, arguments) % u" did not end"_s);
  }
  const int code = process.exitCode();
  const bool well = process.exitStatus() == QProcess::NormalExit && (code == 0 || code == alsoGood);
  if (!well)
    throw Failure(commandLine(program, arguments) % u" ended with "_s % QString::number(code) % u": "_s %
                  QString::fromUtf8(process.readAllStandardError()));
  Finished finished;
  const QList<QByteArray> report = process.readLine().simplified().split(' ');
  if (report.size() != 3) throw Failure(u"the launcher's report is missing"_s);
  finished.milliseconds = report[0].toDouble();
  finished.firstOutputMilliseconds = report[1].toDouble();
  finished.peakMebibytes = report[2].toDouble() / 1024;
  finished.output = process.readAll();
  return finished;
}

int launch(int argc, char** argv) {
  int ends[2];
  if (argc < 3 || pipe(ends) != 0) return 127;
  const Stopwatch watch;
  const pid_t child = fork();
  if (child == 0) {
    dup2(ends[1], STDOUT_FILENO);
    close(ends[0]);
    close(ends[1]);
    execv(argv[2], argv + 2);
    _exit(127);
  }
  close(ends[1]);
  if (child < 0) return 127;
  std::string output;
  double firstOutput = 0;
  char bytes[4096];
  for (ssize_t count; (count = read(ends[0], bytes, sizeof bytes)) > 0;) {
    if (output.empty()) firstOutput = watch.milliseconds();
    output.append(bytes, size_t(count));
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  std::printf("%.3f %.3f %ld\n", watch.milliseconds(), firstOutput, usage.ru_maxrss);
  std::fwrite(output.data(), 1, output.size(), stdout);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

Running::Running(const QString& program, const QStringList& arguments) {
  process_.setProcessChannelMode(QProcess::MergedChannels);
  process_.start(program, arguments);
  if (!process_.waitForStarted()) throw Failure(program % u": "_s % process_.errorString());
}

Running::~Running() {
  process_.terminate();
  if (process_.waitForFinished(longestStartMilliseconds)) return;
  process_.kill();
  process_.waitForFinished();
}

QString Running::waitFor(const QString& text) {
  const QDeadlineTimer deadline(longestStartMilliseconds);
  QString written;
  while (!deadline.hasExpired()) {
    if (!process_.canReadLine() && !process_.waitForReadyRead(int(deadline.remainingTime()))) break;
    const QString line = QString::fromUtf8(process_.readLine()).trimmed();
    if (line.contains(text)) return line;
    written += line % u'\n';
  }
  throw Failure(process_.program() % u" did not say \""_s % text % u"\": "_s % written);
}

double Running::proportionalMebibytes() const {
  QFile file(u"/proc/%1/smaps_rollup"_s.arg(process_.processId()));
  if (!file.open(QFile::ReadOnly)) throw Failure(u"cannot read "_s % file.fileName());
  for (const QByteArray& line : file.readAll().split('\n'))
    if (line.startsWith("Pss:")) return line.mid(4).simplified().split(' ').first().toDouble() / 1024;
  throw Failure(u"no Pss in "_s % file.fileName());
}

} // namespace amparo::bench
