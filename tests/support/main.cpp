#include "tests/support/thread_edges.h"

#include <catch2/catch_session.hpp>

#ifdef AMPARO_TEST_GUI
#include <QApplication>
using Application = amparo::test::Edged<QApplication>;
#else
#include <QCoreApplication>
using Application = amparo::test::Edged<QCoreApplication>;
#endif

// Qt's containers, sockets and event loops want an application object; Catch2 reads the command line.
int main(int argc, char** argv) {
  Application application(argc, argv);
  return Catch::Session().run(argc, argv);
}
