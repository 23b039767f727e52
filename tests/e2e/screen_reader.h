#pragma once

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QList>
#include <QString>

#include <optional>

namespace amparo::test {

/// What a control is; the numbers are AT-SPI's (atspi-constants.h).
enum class Role : uint {
  CheckBox = 7,
  ComboBox = 11,
  Dialog = 16,
  Frame = 23,
  Label = 29,
  List = 31,
  ListItem = 32,
  PushButton = 43,
  TableCell = 56,
  Text = 61,
  ToolBar = 63,
};

/// One control, as a screen reader is told of it.
struct Control {
  Role role{};
  QString name;
  bool enabled = false;
  bool focusable = false;
  bool focused = false;
  QString path; ///< where the bus has it
};

/// Reads what programs show, from outside: through AT-SPI, the bus that screen readers use. One for each
/// screen.
class ScreenReader {
 public:
  explicit ScreenReader(const QString& sessionBus);
  ~ScreenReader();

  /// Everything that is in sight, what encloses before what is in it.
  QList<Control> controls();
  /// The first one that is called so; a name may go on after what is asked for.
  std::optional<Control> find(Role role, const QString& name);
  /// What is written in a control.
  QString text(const Control& control);

  /// Waits until a control of this name is there and can be used; the test fails when it does not come.
  void await(Role role, const QString& name);
  /// Waits until none of this name is there.
  void awaitEnd(Role role, const QString& name);
  /// Waits until it has the focus as well.
  void awaitFocus(Role role, const QString& name);
  /// Waits until a text is written in a control.
  void awaitText(Role role, const QString& name, const QString& text);

 private:
  struct Place; ///< of an object on the bus

  QDBusPendingCall ask(const Place& place, const QString& interface, const QString& method,
                       const QVariantList& arguments = {}) const;
  QDBusPendingCall askName(const Place& place) const;
  QString labelOf(const Place& place) const;
  QList<Place> children(const Place& place) const;
  template<class Condition> void wait(const QString& what, Condition condition);

  QDBusConnection bus_;
  QString program_; ///< of which controls() told last
};

} // namespace amparo::test
