#pragma once

#include <QByteArray>

#include <memory>
#include <vector>

namespace amparo::bench {

/// What is asked over one connection, and what becomes of the answers. One thread at a time.
class Asker {
 public:
  virtual ~Asker() = default;

  /// A whole HTTP request.
  virtual QByteArray ask() = 0;
  /// The body of the answer, whose status was 200. Throws Failure when it is not as it should be.
  virtual void take(const QByteArray& body) = 0;
};

using Askers = std::vector<std::unique_ptr<Asker>>;

/// How quickly a server answered.
struct Pace {
  double perSecond = 0;
  double p50 = 0; ///< milliseconds, from a request until its answer is whole
  double p99 = 0;
};

/// Connections over TLS 1.3 on loopback that are kept open. It costs little beside a server on the same
/// processors: no more than sockets, OpenSSL and a look at the answers' heads. Throws Failure where a
/// connection ends, or an answer has another status than 200.
class Load {
 public:
  /// A connection for each asker, to one of the ports in turn.
  Load(const std::vector<quint16>& ports, Askers askers);
  ~Load();

  /// Over each connection a request, its answer, the next request, for some seconds; once. What comes before
  /// every connection has had an answer, and within half a second, does not count.
  Pace run();
  /// A request over each connection; nobody waits for the answers.
  void askOnce();
  /// Nothing has come since over any of them, neither an answer nor the end.
  bool isQuiet() const;

 private:
  class Loop;
  std::vector<std::unique_ptr<Loop>> loops_;
};

/// Lets this process, and what it starts from now on, have as many files open as the system allows it, and
/// returns how many that is.
int raiseFileLimit();

} // namespace amparo::bench
