#include "tests/fuzz/target.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

// What libFuzzer calls; AMPARO_FUZZ_TARGET names the target of this program.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
  static const amparo::fuzz::Target target = [] {
    for (const amparo::fuzz::Target& known : amparo::fuzz::targets())
      if (std::strcmp(known.name, AMPARO_FUZZ_TARGET) == 0) return known;
    std::abort();
  }();
  target.run({reinterpret_cast<const char*>(data), qsizetype(size)});
  return 0;
}
