#include "tests/support/thread_edges.h"

#ifdef __SANITIZE_THREAD__

#include <QCoreApplication>
#include <QEvent>
#include <QMetaObject>
#include <QThread>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace amparo::test {

namespace {

char edge; // its address stands for "posted before it is handled"

/// A call for another thread.
class Call final : public QEvent {
 public:
  static Type usedType() {
    static const auto type = Type(registerEventType());
    return type;
  }

  explicit Call(QtPrivate::QSlotObjectBase* slot)
      : QEvent(usedType())
      , slot_(slot) {}

  ~Call() override { slot_->destroyIfLastRef(); }

  void make(QObject* receiver) {
    void* arguments[] = {nullptr};
    slot_->call(receiver, arguments);
  }

 private:
  QtPrivate::QSlotObjectBase* slot_;
};

} // namespace

bool makeCall(QObject* receiver, QEvent* event) {
  __tsan_acquire(&edge);
  if (event->type() != Call::usedType()) return false;
  static_cast<Call*>(event)->make(receiver);
  return true;
}

void afterEvent() {
  __tsan_release(&edge);
}

} // namespace amparo::test

// QMetaObject::invokeMethod() with a callable comes through here: the linker takes this one for the program's
// own calls.
#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0)
bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* result) {
  const bool posted = type == Qt::QueuedConnection ||
                      (type == Qt::AutoConnection && object->thread() != QThread::currentThread());
  if (posted) {
    auto* call = new amparo::test::Call(slot);
    __tsan_release(&amparo::test::edge);
    QCoreApplication::postEvent(object, call);
    return true;
  }
  using Invoke = bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
  static const auto invoke = reinterpret_cast<Invoke>(
      dlsym(RTLD_NEXT, "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14"
                       "ConnectionTypeEPv"));
  __tsan_release(&amparo::test::edge);
  const bool invoked = invoke(object, slot, type, result);
  __tsan_acquire(&amparo::test::edge);
  return invoked;
}
#endif

#endif
