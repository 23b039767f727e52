#include "tests/support/thread_edges.h"

#ifdef __SANITIZE_THREAD__

#include <QMetaObject>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace amparo::test {

namespace {

char edge; // its address stands for "posted before it is handled"

} // namespace

void beforeEvent() {
  __tsan_acquire(&edge);
}

} // namespace amparo::test

// QMetaObject::invokeMethod() with a callable comes through here: the linker takes this one for the program's
// own calls, and Qt's does the work.
#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0)
bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* result) {
  using Invoke = bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
  static const auto invoke = reinterpret_cast<Invoke>(
      dlsym(RTLD_NEXT, "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14"
                       "ConnectionTypeEPv"));
  __tsan_release(&amparo::test::edge);
  return invoke(object, slot, type, result);
}
#endif

#endif
