#pragma once

#include <QByteArrayView>

#include <vector>

namespace amparo::fuzz {

/// Something that takes bytes from outside. Whatever they are, `run` returns; it throws, or a sanitizer ends
/// the program, where the code under test breaks its word.
struct Target {
  const char* name; ///< of its folder in tests/fuzz/corpus too
  void (*run)(QByteArrayView input);
};

const std::vector<Target>& targets();

/// Ends the run as a finding unless it holds.
void demand(bool holds, const char* what);

// One file each.
void fuzzFrames(QByteArrayView input);
void fuzzCbor(QByteArrayView input);
void fuzzMessages(QByteArrayView input);
void fuzzExchange(QByteArrayView input);
void fuzzAnswer(QByteArrayView input);
void fuzzLibrary(QByteArrayView input);
void fuzzInvitation(QByteArrayView input);
void fuzzBundles(QByteArrayView input);

} // namespace amparo::fuzz
