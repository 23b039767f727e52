#include "tests/e2e/screen_reader.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QThread>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <vector>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMilliseconds = 30'000;
constexpr int pauseMilliseconds = 20;

const QString accessible = u"org.a11y.atspi.Accessible"_s;
const QString ourBus = u"amparo-test-accessibility"_s;

// Bits of a state, and a relation (atspi-constants.h).
constexpr int enabledBit = 8;
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

/// What has gone meanwhile answers nothing.
QVariant answerTo(QDBusPendingCall call) {
  call.waitForFinished();
  const QDBusMessage answer = call.reply();
  return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

QString nameIn(const QDBusPendingCall& call) {
  return answerTo(call).value<QDBusVariant>().variant().toString();
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

QDBusPendingCall ScreenReader::ask(const Place& place, const QString& interface, const QString& method,
                                   const QVariantList& arguments) const {
  auto message = QDBusMessage::createMethodCall(place.program, place.path.path(), interface, method);
  message.setArguments(arguments);
  return bus_.asyncCall(message, deadlineMilliseconds);
}

QDBusPendingCall ScreenReader::askName(const Place& place) const {
  return ask(place, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, u"Name"_s});
}

/// A box of choices has for its name what is chosen; what it is called says its label.
QString ScreenReader::labelOf(const Place& place) const {
  QStringList names;
  const QVariant answer = answerTo(ask(place, accessible, u"GetRelationSet"_s));
  if (!answer.canConvert<QDBusArgument>()) return {};
  const auto relations = answer.value<QDBusArgument>();
  relations.beginArray();
  while (!relations.atEnd()) {
    uint relation = 0;
    QList<Place> targets;
    relations.beginStructure();
    relations >> relation >> targets;
    relations.endStructure();
    if (relation != labelledBy) continue;
    for (const Place& target : targets) names.append(nameIn(askName(target)));
  }
  relations.endArray();
  return names.join(u' ');
}

QList<ScreenReader::Place> ScreenReader::children(const Place& place) const {
  return qdbus_cast<QList<Place>>(answerTo(ask(place, accessible, u"GetChildren"_s)));
}

/// All of a level is asked at once: an answer each at a time would take seconds where the machine is busy.
QList<Control> ScreenReader::controls() {
  QList<Place> level;
  const Place registry{u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
  for (const Place& program : children(registry)) {
    program_ = program.program;
    level += children(program);
  }
  QList<Control> found;
  while (!level.isEmpty()) {
    std::vector<std::array<QDBusPendingCall, 4>> asked;
    for (const Place& place : std::as_const(level))
      asked.push_back({ask(place, accessible, u"GetState"_s), ask(place, accessible, u"GetRole"_s),
                       askName(place), ask(place, accessible, u"GetChildren"_s)});
    QList<Place> next;
    for (size_t at = 0; at < asked.size(); ++at) {
      const auto& [state, role, name, below] = asked[at];
      const uint bits = qdbus_cast<QList<uint>>(answerTo(state)).value(0);
      const auto is = [bits](int bit) { return bool(bits >> bit & 1); };
      if (!is(showingBit)) continue;
      const Place& place = level[qsizetype(at)];
      Control control{Role(answerTo(role).toUInt()),
                      nameIn(name),
                      is(enabledBit),
                      is(focusableBit),
                      is(focusedBit),
                      place.path.path()};
      if (control.role == Role::ComboBox) control.name = labelOf(place);
      found.append(control);
      next += qdbus_cast<QList<Place>>(answerTo(below));
    }
    level = next;
  }
  return found;
}

std::optional<Control> ScreenReader::find(Role role, const QString& name) {
  for (const Control& control : controls())
    if (control.role == role && control.name.startsWith(name)) return control;
  return {};
}

QString ScreenReader::text(const Control& control) {
  const Place place{program_, QDBusObjectPath(control.path)};
  return answerTo(ask(place, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1})).toString();
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

void ScreenReader::await(Role role, const QString& name) {
  wait(name, [&] {
    const auto found = find(role, name);
    return found && found->enabled;
  });
}

void ScreenReader::awaitEnd(Role role, const QString& name) {
  wait(u"the end of "_s + name, [&] { return !find(role, name); });
}

void ScreenReader::awaitFocus(Role role, const QString& name) {
  wait(u"the focus on "_s + name, [&] {
    const auto found = find(role, name);
    return found && found->focused;
  });
}

void ScreenReader::awaitText(Role role, const QString& name, const QString& wanted) {
  wait(u"“%1” in %2"_s.arg(wanted, name), [&] {
    const auto control = find(role, name);
    return control && text(*control).contains(wanted);
  });
}

} // namespace amparo::test
