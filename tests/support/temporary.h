#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace amparo::test {

/// A clock that only a test moves.
class FakeClock final : public Clock {
 public:
  Milliseconds now() const override { return time; }

  Milliseconds time = 1'700'000'000'000;
};

/// A library in a folder of its own that goes with the test.
class TemporaryStore {
 public:
  TemporaryStore() { reopen(); }

  Store& operator*() { return *store_; }

  Store* operator->() { return store_.get(); }

  QString path() const { return folder_.filePath(QStringLiteral("library.amparo.db")); }

  QString folder() const { return folder_.path(); }

  void close() { store_.reset(); }

  void reopen() {
    store_.reset();
    auto opened = Store::open(path(), {Store::Mode::Create, {}});
    REQUIRE(opened.ok());
    store_ = *std::move(opened);
  }

 private:
  QTemporaryDir folder_;
  std::unique_ptr<Store> store_;
};

inline Fields fields(std::initializer_list<std::pair<QString, Value>> entries) {
  Fields made;
  for (const auto& [address, value] : entries) made.set(address, value);
  return made;
}

/// The least that a valid practice has.
inline Fields practice(const QString& title) {
  return fields({{QStringLiteral("title.es"), Value(title)},
                 {QStringLiteral("status"), Value(QStringLiteral("draft"))}});
}

} // namespace amparo::test
