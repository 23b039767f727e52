// The smallest window that Qt can show: the limit for the desktop's start.

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

class Window : public QWidget {
 public:
  explicit Window(bool once)
      : once_(once) {}

 private:
  void paintEvent(QPaintEvent*) override {
    if (std::exchange(painted_, true)) return;
    // When the event loop turns again, the picture is out.
    QTimer::singleShot(0, this, [this] {
      std::puts("painted");
      std::fflush(stdout);
      if (once_) QCoreApplication::quit();
    });
  }

  bool once_;
  bool painted_ = false;
};

} // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  Window window(argc > 1);
  window.resize(1200, 800);
  window.show();
  return QApplication::exec();
}
