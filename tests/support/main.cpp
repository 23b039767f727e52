#include <catch2/catch_session.hpp>

#ifdef AMPARO_TEST_GUI
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

// Qt's containers, sockets and event loops want an application object; Catch2 reads the command line.
int main(int argc, char** argv) {
  Application application(argc, argv);
  return Catch::Session().run(argc, argv);
}
