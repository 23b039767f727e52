#include "tests/fuzz/target.h"

#include <stdexcept>

namespace amparo::fuzz {

const std::vector<Target>& targets() {
  static const std::vector<Target> list = {
      {"frames", fuzzFrames},         {"cbor", fuzzCbor},       {"messages", fuzzMessages},
      {"exchange", fuzzExchange},     {"answer", fuzzAnswer},   {"library", fuzzLibrary},
      {"invitation", fuzzInvitation}, {"bundles", fuzzBundles},
  };
  return list;
}

void demand(bool holds, const char* what) {
  if (!holds) throw std::logic_error(what);
}

} // namespace amparo::fuzz
