#pragma once

#include <QtCore/qglobal.h>

class QEvent;
class QObject;

namespace amparo::test {

/// Qt comes without ThreadSanitizer's instrumentation, which therefore does not see that a call is posted to
/// another thread before it is made there, and takes whatever the call hands over for a race. Under
/// ThreadSanitizer a test's application says so; else this is the application class and nothing more.
#ifdef __SANITIZE_THREAD__
/// Makes a posted call; false when the event is none.
bool makeCall(QObject* receiver, QEvent* event);
/// Whoever waited for an event goes on.
void afterEvent();

template<class Base> class Edged final : public Base {
 public:
  using Base::Base;

  bool notify(QObject* receiver, QEvent* event) override {
    const bool handled = makeCall(receiver, event) || Base::notify(receiver, event);
    afterEvent();
    return handled;
  }
};
#else
template<class Base> using Edged = Base;
#endif

} // namespace amparo::test
