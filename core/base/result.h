#pragma once

#include "core/base/error.h"

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace amparo {

/// A value, or the error that stands in its place. For what can be expected to fail; bugs are asserted.
template<class T> class [[nodiscard]] Result {
 public:
  Result(T value)
      : state_(std::in_place_index<0>, std::move(value)) {}

  Result(Error error)
      : state_(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return state_.index() == 0; }

  explicit operator bool() const { return ok(); }

  const T& value() const& {
    assert(ok());
    return std::get<0>(state_);
  }

  T& value() & {
    assert(ok());
    return std::get<0>(state_);
  }

  T&& value() && {
    assert(ok());
    return std::get<0>(std::move(state_));
  }

  const T& operator*() const& { return value(); }

  T& operator*() & { return value(); }

  T&& operator*() && { return std::move(*this).value(); }

  const T* operator->() const { return &value(); }

  T* operator->() { return &value(); }

  const Error& error() const {
    assert(!ok());
    return std::get<1>(state_);
  }

 private:
  std::variant<T, Error> state_;
};

template<> class [[nodiscard]] Result<void> {
 public:
  Result() = default;

  Result(Error error)
      : error_(std::move(error)) {}

  bool ok() const { return !error_; }

  explicit operator bool() const { return ok(); }

  const Error& error() const {
    assert(error_);
    return *error_;
  }

 private:
  std::optional<Error> error_;
};

} // namespace amparo

#define AMPARO_JOINED_(a, b) a##b
#define AMPARO_TRY_(tried, expression)                                                                       \
  do {                                                                                                       \
    if (auto tried = (expression); !tried.ok()) return tried.error();                                        \
  } while (false)
#define AMPARO_TRY_AT_(place, expression) AMPARO_TRY_(AMPARO_JOINED_(amparoTried, place), expression)

/// Returns the error of `expression` from the enclosing function, or goes on. The expression may hold
/// another.
#define AMPARO_TRY(expression) AMPARO_TRY_AT_(__COUNTER__, expression)

/// Declares `name` with the value of `expression`, or returns its error from the enclosing function.
#define AMPARO_LET(name, expression)                                                                         \
  auto name##Result = (expression);                                                                          \
  if (!name##Result.ok()) return name##Result.error();                                                       \
  auto& name = *name##Result
