#include "tests/e2e/screen_reader.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMilliseconds = 30'000;
constexpr int pauseMilliseconds = 20;

const QString accessible = u"org.a11y.atspi.Accessible"_s;
const QString ourBus = u"amparo-test-accessibility"_s;

// Bits of a state, and a relation (atspi-constants.h).
constexpr int focusableBit = 11;
constexpr int focusedBit = 12;
constexpr int showingBit = 25;
constexpr uint labelledBy = 2;

QString accessibilityBus(const QString& sessionBus) {
  const QString name = u"amparo-test-session"_s;
  QDBusConnection session = QDBusConnection::connectToBus(sessionBus, name);
  const auto ask = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s,
                                                  u"GetAddress"_s);
  const QDBusMessage answer = session.call(ask, QDBus::Block, deadlineMilliseconds);
  QDBusConnection::disconnectFromBus(name);
  INFO("no accessibility bus (package at-spi2-core; ./dev test installs it): "
       << answer.errorMessage().toStdString());
  REQUIRE(answer.type() == QDBusMessage::ReplyMessage);
  return answer.arguments().value(0).toString();
}

} // namespace

struct ScreenReader::Place {
  QString program;
  QDBusObjectPath path;

  friend const QDBusArgument& operator>>(const QDBusArgument& from, Place& place) {
    from.beginStructure();
    from >> place.program >> place.path;
    from.endStructure();
    return from;
  }
};

ScreenReader::ScreenReader(const QString& sessionBus)
    : bus_(QDBusConnection::connectToBus(accessibilityBus(sessionBus), ourBus)) {
  REQUIRE(bus_.isConnected());
}

ScreenReader::~ScreenReader() {
  QDBusConnection::disconnectFromBus(ourBus);
}

/// What has gone meanwhile answers nothing.
QVariantList ScreenReader::call(const Place& place, const QString& interface, const QString& method,
                                const QVariantList& arguments) const {
  auto message = QDBusMessage::createMethodCall(place.program, place.path.path(), interface, method);
  message.setArguments(arguments);
  return bus_.call(message, QDBus::Block, deadlineMilliseconds).arguments();
}

QString ScreenReader::nameOf(const Place& place) const {
  const QVariantList answer =
      call(place, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, u"Name"_s});
  return answer.value(0).value<QDBusVariant>().variant().toString();
}

/// A box of choices has for its name what is chosen; what it is called says its label.
QString ScreenReader::labelOf(const Place& place) const {
  QStringList names;
  const auto relations = call(place, accessible, u"GetRelationSet"_s).value(0).value<QDBusArgument>();
  relations.beginArray();
  while (!relations.atEnd()) {
    uint relation = 0;
    QList<Place> targets;
    relations.beginStructure();
    relations >> relation >> targets;
    relations.endStructure();
    if (relation != labelledBy) continue;
    for (const Place& target : targets) names.append(nameOf(target));
  }
  relations.endArray();
  return names.join(u' ');
}

QList<ScreenReader::Place> ScreenReader::children(const Place& place) const {
  return qdbus_cast<QList<Place>>(call(place, accessible, u"GetChildren"_s).value(0));
}

void ScreenReader::collect(const Place& place, QList<Control>& controls) const {
  const auto state = qdbus_cast<QList<uint>>(call(place, accessible, u"GetState"_s).value(0));
  const auto is = [bits = state.value(0)](int bit) { return bool(bits >> bit & 1); };
  if (!is(showingBit)) return;
  Control control;
  control.role = Role(call(place, accessible, u"GetRole"_s).value(0).toUInt());
  control.name = control.role == Role::ComboBox ? labelOf(place) : nameOf(place);
  control.focusable = is(focusableBit);
  control.focused = is(focusedBit);
  control.path = place.path.path();
  controls.append(control);
  for (const Place& child : children(place)) collect(child, controls);
}

QList<Control> ScreenReader::controls() {
  QList<Control> found;
  const Place registry{u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
  for (const Place& program : children(registry)) {
    program_ = program.program;
    for (const Place& window : children(program)) collect(window, found);
  }
  return found;
}

std::optional<Control> ScreenReader::find(Role role, const QString& name) {
  for (const Control& control : controls())
    if (control.role == role && control.name.startsWith(name)) return control;
  return {};
}

QString ScreenReader::text(const Control& control) {
  return call({program_, QDBusObjectPath(control.path)}, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1})
      .value(0)
      .toString();
}

template<class Condition> void ScreenReader::wait(const QString& what, Condition condition) {
  const QDeadlineTimer deadline(deadlineMilliseconds);
  while (!condition()) {
    if (deadline.hasExpired()) {
      QStringList seen;
      for (const Control& control : controls())
        seen.append(
            u"%1 %2%3"_s.arg(uint(control.role)).arg(control.name, control.focused ? u" *"_s : QString()));
      FAIL("not there: " << what.toStdString() << "; in sight are\n" << seen.join(u'\n').toStdString());
    }
    QThread::msleep(pauseMilliseconds);
  }
}

Control ScreenReader::await(Role role, const QString& name) {
  std::optional<Control> found;
  wait(name, [&] {
    found = find(role, name);
    return found.has_value();
  });
  return *found;
}

void ScreenReader::awaitEnd(Role role, const QString& name) {
  wait(u"the end of "_s + name, [&] { return !find(role, name); });
}

Control ScreenReader::awaitFocus(Role role, const QString& name) {
  std::optional<Control> found;
  wait(u"the focus on "_s + name, [&] {
    found = find(role, name);
    return found && found->focused;
  });
  return *found;
}

void ScreenReader::awaitText(Role role, const QString& name, const QString& wanted) {
  wait(u"“%1” in %2"_s.arg(wanted, name), [&] {
    const auto control = find(role, name);
    return control && text(*control).contains(wanted);
  });
}

} // namespace amparo::test
