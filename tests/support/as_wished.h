#pragma once

#include <QtGlobal>

namespace amparo::test {

/// How long a test is, or its seed, where the environment says so.
inline int asWished(const char* name, int otherwise) {
  const int value = qEnvironmentVariableIntValue(name);
  return value > 0 ? value : otherwise;
}

} // namespace amparo::test
