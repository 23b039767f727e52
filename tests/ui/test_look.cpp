#include "tests/ui/form_desk.h"
#include "tests/ui/office.h"
#include "ui/actions.h"
#include "ui/look/appearance.h"
#include "ui/look/colors.h"
#include "ui/pack/pack_window.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
namespace look = ui::look;

namespace {

/// Relative luminance (WCAG 2.2).
double luminance(const QColor& color) {
  const auto linear = [](double part) {
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other) {
  const double a = luminance(one) + 0.05;
  const double b = luminance(other) + 0.05;
  return a > b ? a / b : b / a;
}

/// What text needs to be read by everybody (WCAG 2.2, 1.4.3).
constexpr double readable = 4.5;

} // namespace

TEST_CASE("every colour of text can be read on every ground it stands on, in every appearance") {
  for (const QPalette& palette : {look::lightPalette(), look::darkPalette(), look::sepiaPalette()}) {
    INFO(palette.color(QPalette::Window).name());
    const QList<QColor> grounds = {palette.color(QPalette::Base), palette.color(QPalette::Window),
                                   palette.color(QPalette::AlternateBase), palette.color(QPalette::Button),
                                   look::hover(palette)};
    const QList<QColor> tones = {look::muted(palette),   look::accent(palette),
                                 look::success(palette), look::caution(palette),
                                 look::danger(palette),  palette.color(QPalette::Link)};
    for (const QColor& ground : grounds) {
      INFO(ground.name());
      CHECK(contrast(palette.color(QPalette::Text), ground) >= readable);
      for (const QColor& tone : tones) {
        INFO(tone.name());
        CHECK(contrast(tone, ground) >= readable);
      }
    }
    // Badges and notes stand on a faint ground of their own colour.
    for (const QColor& tone : tones) {
      INFO(tone.name());
      CHECK(contrast(tone, look::faint(tone, palette)) >= readable);
      CHECK(contrast(palette.color(QPalette::Text), look::faint(tone, palette)) >= readable);
    }
    CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= readable);
    CHECK(contrast(palette.color(QPalette::Text), look::mark(palette)) >= readable);
  }
}

TEST_CASE("what a form says about a field keeps its colour when the appearance changes") {
  look::Look look(*qApp);
  look.apply(look::Appearance::Light);
  FormDesk desk;
  desk.open(practiceId());
  desk.type(u"source_url"_s, u"nada"_s);
  const QLabel* problem = nullptr;
  REQUIRE(waitFor([&] {
    for (const QLabel* label : desk.row(u"source_url"_s)->findChildren<QLabel*>())
      if (label->isVisible() && label->text().contains(u"“nada”"_s)) problem = label;
    return problem != nullptr;
  }));
  CHECK(problem->palette().color(QPalette::WindowText) == look::danger(look::lightPalette()));
  look.apply(look::Appearance::Dark);
  CHECK(waitFor(
      [&] { return problem->palette().color(QPalette::WindowText) == look::danger(look::darkPalette()); }));
}

TEST_CASE("which button has the focus is seen, whether or not it is the one that Return presses") {
  look::Look look(*qApp);
  look.apply(look::Appearance::Light);
  QWidget window;
  QPushButton first(u"Uno"_s, &window);
  QPushButton second(u"Dos"_s, &window);
  second.move(0, 100);
  for (const bool isDefault : {false, true}) {
    second.setDefault(isDefault);
    window.show();
    window.activateWindow();
    first.setFocus();
    REQUIRE(waitFor([&] { return first.hasFocus(); }));
    const QImage without = second.grab().toImage();
    second.setFocus();
    CHECK(second.grab().toImage() != without);
  }
}

TEST_CASE("a dialog is wholly on the screen, with its frame, wherever its window is") {
  Office office(Office::Library::Starter);
  ui::MainWindow& window = office.window();
  const QRect room = window.screen()->availableGeometry();
  for (const QPoint& corner : {room.topLeft(), room.bottomRight() - QPoint(300, 200)}) {
    window.move(corner);
    QCoreApplication::processEvents();
    window.actions()[ui::Actions::ShowPack]->trigger();
    auto* pack = window.findChild<ui::PackWindow*>();
    REQUIRE(pack);
    CHECK(waitFor([&] { return room.contains(pack->frameGeometry()); }));
    delete pack;
  }
}
