#pragma once

#include "tests/bench/process.h"
#include "tests/bench/workbench.h"

#include <memory>

namespace amparo::bench {

/// nginx, which serves one file over TLS 1.3 on loopback: the limit for a server of small answers.
class Nginx {
 public:
  /// `keys`: the folder with hub.key and hub.crt. The file is /file, of so many bytes.
  Nginx(Workbench& workbench, const QString& keys, int fileBytes);

  quint16 port() const { return port_; }

 private:
  quint16 port_;
  std::unique_ptr<Running> serving_;
};

} // namespace amparo::bench
