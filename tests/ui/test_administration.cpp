#include "tests/support/admin_hub.h"
#include "tests/ui/language_walk.h"
#include "tests/ui/person.h"
#include "ui/actions.h"
#include "ui/admin/admin_page.h"
#include "ui/admin/admin_window.h"
#include "ui/admin/confirm_dialogs.h"
#include "ui/admin/invite_dialog.h"
#include "ui/admin/log_page.h"
#include "ui/admin/name_dialogs.h"
#include "ui/palette.h"
#include "ui/record/choice_inputs.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSpinBox>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;
using protocol::Role;
using ui::Actions;

namespace {

enum Section { People, Invitations, Computers, Log };

Office::Administer answering(const std::shared_ptr<AdminHub>& hub) {
  return [hub](const protocol::AdminRequest& request, const std::atomic<bool>&) {
    return hub->ask(request, hub->ana.token);
  };
}

/// A network of two offices: Ana, who administers it, and Ben with his "Portátil"; Eva has not joined yet.
std::shared_ptr<AdminHub> network() {
  auto hub = std::make_shared<AdminHub>();
  hub->join(u"Viena"_s, u"Ben Órbita"_s, Role::Reader, u"Portátil"_s);
  hub->with([](hub::HubService& service) {
    return service.administration().invite({u"Viena"_s, u"Eva"_s, Role::Editor}, 86'400'000).ok();
  });
  return hub;
}

Membership membershipOf(const AdminHub& hub) {
  Membership membership;
  membership.hubAddress = u"https://hub.example"_s;
  membership.hubName = u"Red de prueba"_s;
  membership.office = hub.ana.office;
  membership.officeName = u"Salta"_s;
  membership.person = hub.ana.person;
  membership.personName = u"Ana Pérez"_s;
  membership.role = u"administrator"_s;
  return membership;
}

/// All that a tree shows: a line for each row that is not hidden.
QStringList rowsOf(const QTreeWidget& tree) {
  QStringList rows;
  for (QTreeWidgetItemIterator it(const_cast<QTreeWidget*>(&tree), QTreeWidgetItemIterator::NotHidden); *it;
       ++it) {
    QStringList cells;
    for (int column = 0; column < tree.columnCount(); ++column) cells.append((*it)->text(column));
    rows.append(cells.join(u" | "_s));
  }
  return rows;
}

void typeChoice(const ui::ChoiceBox& box, const QString& text) {
  typeInstead(box.lineEdit(), text);
  if (QWidget* offered = QApplication::activePopupWidget()) offered->close();
}

/// The administrator's desktop, with the window open.
struct Desk {
  std::shared_ptr<AdminHub> hub = network();
  Office office;
  ui::AdminWindow* window = nullptr;

  explicit Desk(const QString& language = u"es"_s)
      : office(Office::Library::Starter, language) {
    office.tellAdministration(answering(hub));
    office.ask([membership = membershipOf(*hub)](ui::Background::Context& context) {
      context.store.syncState().setMembership(membership);
      return true;
    });
    office.restart();
  }

  void open() {
    QAction* action = office.window().actions()[Actions::Administer];
    REQUIRE(waitFor([&] { return action->isEnabled(); }));
    action->trigger();
    REQUIRE(waitFor([&] { return (window = office.window().findChild<ui::AdminWindow*>()) != nullptr; }));
    QApplication::setActiveWindow(window);
  }

  void open(Section section) {
    open();
    go(section);
    REQUIRE(waitFor([&] { return !rows().isEmpty(); }));
  }

  void go(Section section) { window->sections()->setCurrentRow(section); }

  QTreeWidget* list() const { return window->page()->list(); }

  QStringList rows() const { return rowsOf(*list()); }

  bool shows(const QString& text) {
    return waitFor([&] { return rows().join(u'\n').contains(text); });
  }

  void choose(const QString& text, int column = 0) {
    const auto found = list()->findItems(text, Qt::MatchContains | Qt::MatchRecursive, column);
    REQUIRE_FALSE(found.isEmpty());
    list()->setCurrentItem(found.front());
  }

  template<class Dialog> Dialog* dialog() {
    Dialog* found = nullptr;
    REQUIRE(waitFor([&] { return (found = window->findChild<Dialog*>()) != nullptr; }));
    QApplication::setActiveWindow(found);
    CHECK(controlsSayingTooLittle(*found) == QStringList());
    return found;
  }

  /// Nothing is asked any more, and the dialog is gone.
  template<class Dialog> bool closes() {
    return waitFor([&] { return !window->findChild<Dialog*>(); });
  }

  void press(const QWidget& in, const QString& button) {
    QPushButton* found = buttonNamed(in, button);
    REQUIRE(found);
    REQUIRE(found->isEnabled());
    click(found);
  }
};

} // namespace

TEST_CASE("the network is administered by administrators alone") {
  Office office(Office::Library::Starter);
  const auto offered = [&] {
    const auto commands = ui::commandsIn(*office.window().menuBar());
    return std::any_of(commands.begin(), commands.end(), [&](const ui::Command& command) {
      return command.action == office.window().actions()[Actions::Administer];
    });
  };
  CHECK_FALSE(offered()); // of no hub
  for (const auto& [role, may] :
       std::initializer_list<std::pair<const char*, bool>>{{"editor", false}, {"administrator", true}}) {
    INFO(role);
    joinNetwork(office.background(), QString::fromLatin1(role));
    office.restart();
    office.waitForList();
    CHECK(office.window().actions()[Actions::Administer]->isVisible() == may);
    CHECK(office.window().actions()[Actions::Administer]->isEnabled() == may);
    CHECK(offered() == may);
  }
  // A sync brings another role.
  joinNetwork(office.background(), u"editor"_s);
  sync::Status synced;
  synced.lastSuccess = 1;
  Q_EMIT office.sync().statusChanged(synced);
  CHECK(waitFor([&] { return !office.window().actions()[Actions::Administer]->isVisible(); }));
}

TEST_CASE("people stand in their offices, are found by a word, renamed and given a role") {
  Desk desk;
  desk.open(People);
  CHECK(desk.rows() == QStringList{u"Salta |  | "_s, u"Ana Pérez (usted) | Administración | 1"_s,
                                   u"Viena |  | "_s, u"Ben Órbita | Lectura | 1"_s, u"Eva | Edición | 0"_s});
  typeText(desk.window->page()->filter(), u"orbita"_s);
  CHECK(desk.rows() == QStringList{u"Viena |  | "_s, u"Ben Órbita | Lectura | 1"_s});
  typeInstead(desk.window->page()->filter(), u"viena"_s); // with an office its people
  CHECK(desk.rows().size() == 3);
  desk.choose(u"Ben"_s);
  QTest::keyClick(desk.list(), Qt::Key_Return);
  auto* dialog = desk.dialog<ui::PersonDialog>();
  CHECK_FALSE(buttonNamed(*dialog, u"Guardar"_s)->isEnabled()); // there is nothing to save
  auto* name = named<QLineEdit>(*dialog, u"Nombre"_s);
  typeInstead(name, u"Eva"_s);
  desk.press(*dialog, u"Guardar"_s);
  REQUIRE(waitFor([&] { return spokenBy(*dialog).contains(u"Ya hay otra con este nombre"_s); }));
  CHECK(name->accessibleDescription().contains(u"Ya hay otra"_s));
  typeInstead(name, u"Benjamín"_s);
  QTest::keyClick(named<QComboBox>(*dialog, u"Rol"_s), Qt::Key_Down);
  CHECK(spokenBy(*dialog).contains(u"de la propia oficina"_s));
  desk.press(*dialog, u"Guardar"_s);
  REQUIRE(desk.closes<ui::PersonDialog>());
  CHECK(desk.shows(u"Benjamín | Colaboración | 1"_s));
  CHECK(desk.list()->currentItem()->text(0) == u"Benjamín");
  desk.choose(u"Viena"_s);
  desk.press(*desk.window, u"Cambiar…"_s);
  auto* rename = desk.dialog<ui::OfficeDialog>();
  typeInstead(named<QLineEdit>(*rename, u"Nombre de la oficina"_s), u"Defensoría de Viena"_s);
  QTest::keyClick(rename, Qt::Key_Return);
  REQUIRE(desk.closes<ui::OfficeDialog>());
  CHECK(desk.shows(u"Defensoría de Viena"_s));
}

TEST_CASE("a long name is cut off only where it does not find room") {
  Desk desk;
  desk.hub->join(u"Servicio Nacional de la Defensa Pública para las Víctimas"_s, u"Rosa"_s, Role::Reader,
                 u"Portátil"_s);
  desk.open();
  desk.window->resize(1280, 700);
  desk.go(People);
  REQUIRE(desk.shows(u"Servicio Nacional"_s));
  const QFontMetrics bold([&] {
    QFont font = desk.list()->font();
    font.setBold(true);
    return font;
  }());
  const int name = bold.horizontalAdvance(u"Servicio Nacional de la Defensa Pública para las Víctimas"_s);
  CHECK(waitFor([&] { return desk.list()->columnWidth(0) > name; }));
}

TEST_CASE("whoever takes the role of administrator from themselves is told what that means") {
  Desk desk;
  desk.hub->join(u"Viena"_s, u"Zoe"_s, Role::Administrator, u"Torre"_s);
  desk.open(People);
  desk.choose(u"Ana"_s);
  QTest::keyClick(desk.list(), Qt::Key_Return);
  auto* dialog = desk.dialog<ui::PersonDialog>();
  CHECK_FALSE(spokenBy(*dialog).contains(u"Se trata de usted"_s));
  QTest::keyClick(named<QComboBox>(*dialog, u"Rol"_s), Qt::Key_Up);
  CHECK(spokenBy(*dialog).contains(u"Se trata de usted"_s));
  desk.press(*dialog, u"Guardar"_s);
  REQUIRE(waitFor([&] { return spokenBy(*desk.window).contains(u"Solo quienes administran la red"_s); }));
  CHECK(desk.rows().isEmpty());
}

TEST_CASE("the last administrator stays one, and is told who has to be another first") {
  Desk desk;
  desk.open(People);
  desk.choose(u"Ana"_s);
  QTest::keyClick(desk.list(), Qt::Key_Return);
  auto* dialog = desk.dialog<ui::PersonDialog>();
  QTest::keyClick(named<QComboBox>(*dialog, u"Rol"_s), Qt::Key_Up);
  desk.press(*dialog, u"Guardar"_s);
  REQUIRE(waitFor([&] { return spokenBy(*dialog).contains(u"Primero dé el rol de administración"_s); }));
  QTest::keyClick(dialog, Qt::Key_Escape);
  REQUIRE(desk.closes<ui::PersonDialog>());
  CHECK(desk.shows(u"Ana Pérez (usted) | Administración | 1"_s));

  desk.go(Computers);
  REQUIRE(desk.shows(u"Escritorio (esta) | Ana Pérez"_s));
  desk.choose(u"Escritorio"_s);
  desk.press(*desk.window, u"Terminar el acceso…"_s);
  auto* end = desk.dialog<ui::EndAccessDialog>();
  click(end->findChildren<QRadioButton*>().front());
  CHECK(spokenBy(*end).contains(u"la computadora que está usando ahora"_s));
  desk.press(*end, u"Terminar mi propio acceso"_s);
  REQUIRE(waitFor([&] { return spokenBy(*end).contains(u"Primero dé el rol de administración"_s); }));
  desk.office.languages().setInterfaceLanguage(u"en"_s);
  CHECK(waitFor([&] { return spokenBy(*end).contains(u"First make another person administrator"_s); }));
  QTest::keyClick(end, Qt::Key_Escape);
  REQUIRE(desk.closes<ui::EndAccessDialog>());
  CHECK(desk.shows(u"Has access"_s));
}

TEST_CASE("an invitation is made, shown this once, copied and saved, and taken back") {
  Desk desk;
  desk.open(Invitations);
  REQUIRE(desk.rows().size() == 3);
  CHECK(desk.rows()[0].startsWith(u"Eva | Viena | Edición | Abierta"_s));
  CHECK(desk.rows()[1].startsWith(u"Ben Órbita | Viena | Lectura | Usada"_s));
  desk.press(*desk.window, u"Invitar…"_s);
  auto* dialog = desk.dialog<ui::InviteDialog>();
  const auto boxes = dialog->findChildren<ui::ChoiceBox*>();
  REQUIRE(boxes.size() == 3);
  typeChoice(*boxes[0], u"Viena"_s);
  typeChoice(*boxes[1], u"Ben Órbita"_s);
  CHECK(spokenBy(*dialog).contains(u"ya está en la oficina"_s)); // and keeps the role
  CHECK(boxes[2]->currentText() == u"Lectura");
  typeChoice(*boxes[1], u"Cleo"_s);
  dialog->findChild<QSpinBox*>()->setValue(3);
  desk.press(*dialog, u"Hacer la invitación"_s);
  REQUIRE(waitFor([&] { return dialog->text()->isVisible(); }));
  const QString text = dialog->text()->toPlainText();
  CHECK(protocol::parseInvitation(text).ok());
  CHECK(spokenBy(*dialog).contains(u"Es un secreto"_s));
  CHECK(controlsSayingTooLittle(*dialog) == QStringList());
  desk.press(*dialog, u"Copiar"_s);
  CHECK(QGuiApplication::clipboard()->text() == text);
  QTemporaryDir folder;
  const QString path = folder.filePath(u"invitacion.txt"_s);
  dialog->save(path);
  REQUIRE(waitFor([&] { return spokenBy(*dialog).contains(u"invitacion.txt"_s); }));
  QFile file(path);
  REQUIRE(file.open(QFile::ReadOnly));
  CHECK(QString::fromUtf8(file.readAll()).trimmed() == text);
  CHECK_FALSE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther));
  desk.press(*dialog, u"Cerrar"_s);
  REQUIRE(desk.closes<ui::InviteDialog>());
  REQUIRE(desk.shows(u"Cleo | Viena | Lectura | Abierta"_s));
  CHECK_FALSE(spokenBy(*desk.window).contains(u"amparo-invitation:"_s));

  desk.choose(u"Ben"_s);
  CHECK_FALSE(buttonNamed(*desk.window, u"Retirar…"_s)->isEnabled());
  desk.choose(u"Cleo"_s);
  QTest::keyClick(desk.list(), Qt::Key_Return);
  auto* back = desk.dialog<ui::WithdrawDialog>();
  CHECK(buttonNamed(*back, u"Retirarla"_s)->isEnabled()); // what opened it has not confirmed it as well
  CHECK(spokenBy(*back).contains(u"Cleo, Viena"_s));
  desk.press(*back, u"Retirarla"_s);
  REQUIRE(desk.closes<ui::WithdrawDialog>());
  CHECK(desk.shows(u"Cleo | Viena | Lectura | Retirada"_s));
  CHECK(protocol::parseInvitation(text).ok());
  const auto late = desk.hub->with([&](hub::HubService& service) {
    return service.enrol({protocol::parseInvitation(text)->secret, randomId<ReplicaId>(), u"x"_s});
  });
  CHECK_FALSE(late.ok());
}

TEST_CASE("whom another administrator has invited meanwhile is known, and keeps their role") {
  Desk desk;
  desk.open(Invitations);
  REQUIRE(desk.hub->with([](hub::HubService& service) {
    return service.administration()
        .invite({u"Zeta"_s, u"Zoe"_s, protocol::Role::Administrator}, 3'600'000)
        .ok();
  }));
  desk.press(*desk.window, u"Invitar…"_s);
  auto* dialog = desk.dialog<ui::InviteDialog>();
  const auto boxes = dialog->findChildren<ui::ChoiceBox*>();
  REQUIRE(boxes.size() == 3);
  typeChoice(*boxes[0], u"Zeta"_s);
  typeChoice(*boxes[1], u"Zoe"_s);
  CHECK(waitFor([&] { return spokenBy(*dialog).contains(u"ya está en la oficina"_s); }));
  CHECK(boxes[2]->currentText() == u"Administración");
  desk.press(*dialog, u"Hacer la invitación"_s);
  REQUIRE(waitFor([&] { return dialog->text()->isVisible(); }));
  desk.press(*dialog, u"Copiar"_s);
  desk.press(*dialog, u"Cerrar"_s);
  REQUIRE(desk.closes<ui::InviteDialog>());
  desk.go(People);
  CHECK(desk.shows(u"Zeta"_s));
  CHECK(desk.shows(u"Zoe | Administración"_s));
}

TEST_CASE("a role that another administrator gives meanwhile is not taken back") {
  Desk desk;
  desk.open(People);
  const auto promote = [&](Role role) {
    REQUIRE(desk.hub->with([role](hub::HubService& service) {
      return service.administration().changePerson(2, {.role = role}).ok();
    }));
  };
  promote(Role::Editor);
  desk.choose(u"Ben"_s);
  QTest::keyClick(desk.list(), Qt::Key_Return);
  auto* dialog = desk.dialog<ui::PersonDialog>();
  auto* role = named<QComboBox>(*dialog, u"Rol"_s);
  CHECK(waitFor([&] { return role->currentText() == u"Edición"; }));
  CHECK_FALSE(buttonNamed(*dialog, u"Guardar"_s)->isEnabled()); // there is nothing to save
  promote(Role::Administrator);
  typeInstead(named<QLineEdit>(*dialog, u"Nombre"_s), u"Benjamín"_s);
  desk.press(*dialog, u"Guardar"_s);
  REQUIRE(desk.closes<ui::PersonDialog>());
  CHECK(desk.shows(u"Benjamín | Administración | 1"_s));
}

TEST_CASE("a computer's access ends by a clear choice, and the order to erase can be added") {
  Desk desk(u"en"_s);
  desk.open(Computers);
  CHECK(desk.rows()[1].startsWith(u"Portátil | Ben Órbita | Viena | Has access | Never"_s));
  desk.choose(u"Portátil"_s);
  CHECK_FALSE(buttonNamed(*desk.window, u"Order to erase…"_s)->isEnabled());
  desk.press(*desk.window, u"End access…"_s);
  auto* dialog = desk.dialog<ui::EndAccessDialog>();
  CHECK(spokenBy(*dialog).contains(u"“Portátil” of Ben Órbita, Viena"_s));
  CHECK_FALSE(buttonNamed(*dialog, u"End access"_s)->isEnabled()); // nothing is chosen for anybody
  click(dialog->findChildren<QRadioButton*>().front());
  desk.press(*dialog, u"End access"_s);
  REQUIRE(desk.closes<ui::EndAccessDialog>());
  REQUIRE(desk.shows(u"Ended; not told yet"_s));
  CHECK_FALSE(buttonNamed(*desk.window, u"End access…"_s)->isEnabled());
  desk.press(*desk.window, u"Order to erase…"_s);
  auto* later = desk.dialog<ui::EndAccessDialog>();
  CHECK_FALSE(spokenBy(*later).contains(u"keeps"_s));
  CHECK(spokenBy(*later).contains(u"lost or stolen"_s));
  desk.press(*later, u"Order to erase"_s);
  REQUIRE(desk.closes<ui::EndAccessDialog>());
  CHECK(desk.shows(u"erases at its next contact"_s));
  CHECK_FALSE(buttonNamed(*desk.window, u"Order to erase…"_s)->isEnabled());
}

TEST_CASE("the log is told in words, goes on when asked, and is saved whole") {
  Desk desk;
  desk.hub->with([](hub::HubService& service) {
    for (int i = 0; i < 210; ++i)
      if (!service.administration().note({.act = u"backup"_s})) std::abort();
    return service.administration().changePerson(2, {.role = Role::Editor}).ok();
  });
  desk.open(Log);
  CHECK(desk.rows().size() == 200);
  CHECK(desk.rows().front().contains(
      u"Cambio de rol | Ben Órbita, Viena | Lectura → Edición | En el propio servidor central | "_s));
  CHECK(desk.rows()[1].contains(u"Copia de seguridad hecha"_s));
  desk.press(*desk.window, u"Mostrar anteriores"_s);
  REQUIRE(desk.shows(u"Puesta en marcha de la red"_s));
  CHECK(desk.shows(u"Computadora incorporada | Ben Órbita, Viena |  | Ben Órbita, Viena | Portátil"_s));
  CHECK_FALSE(buttonNamed(*desk.window, u"Mostrar anteriores"_s)->isEnabled());
  QTemporaryDir folder;
  const QString path = folder.filePath(u"registro.csv"_s);
  static_cast<ui::LogPage*>(desk.window->page())->save(path);
  REQUIRE(waitFor([&] { return spokenBy(*desk.window).contains(u"registro.csv"_s); }));
  QFile file(path);
  REQUIRE(file.open(QFile::ReadOnly));
  CHECK(file.readAll().count("\r\n") == desk.rows().size() + 1);
  static_cast<ui::LogPage*>(desk.window->page())->save(folder.filePath(u"no/there.csv"_s));
  CHECK(waitFor([&] { return spokenBy(*desk.window).contains(u"there.csv"_s); }));
}

TEST_CASE("older lines of the log that could not be had are asked for again") {
  Desk desk;
  desk.hub->with([](hub::HubService& service) {
    for (int i = 0; i < 210; ++i)
      if (!service.administration().note({.act = u"backup"_s})) std::abort();
    return true;
  });
  desk.open(Log);
  desk.office.tellAdministration({});
  desk.press(*desk.window, u"Mostrar anteriores"_s);
  REQUIRE(waitFor([&] { return spokenBy(*desk.window).contains(u"no responde"_s); }));
  desk.office.tellAdministration(answering(desk.hub));
  SECTION("by itself") {
    CHECK(desk.shows(u"Puesta en marcha de la red"_s));
  }
  SECTION("when somebody says so") {
    desk.press(*desk.window, u"Intentar de nuevo"_s);
    CHECK(desk.shows(u"Puesta en marcha de la red"_s));
  }
  CHECK_FALSE(spokenBy(*desk.window).contains(u"no responde"_s));
}

TEST_CASE("without a link, or without the right, the window says so and asks again") {
  Desk desk;
  const auto failing = [](const Error& error) {
    return [error](const protocol::AdminRequest&, const std::atomic<bool>&) {
      return Result<QByteArray>(error);
    };
  };
  SECTION("the hub cannot be reached") {
    desk.office.tellAdministration({});
    desk.open();
    REQUIRE(waitFor([&] { return spokenBy(*desk.window).contains(u"no responde"_s); }));
    CHECK(controlsSayingTooLittle(*desk.window) == QStringList());
    CHECK_FALSE(spokenBy(*desk.window).contains(u"puede haber cambiado"_s)); // nothing stands there
    desk.office.tellAdministration(answering(desk.hub));
    desk.press(*desk.window, u"Intentar de nuevo"_s);
    REQUIRE(desk.shows(u"Ben Órbita"_s));
    CHECK_FALSE(spokenBy(*desk.window).contains(u"no responde"_s));
    // An act fails in its dialog, which stays; the list is as it was.
    desk.choose(u"Ben"_s);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    auto* dialog = desk.dialog<ui::PersonDialog>();
    typeInstead(named<QLineEdit>(*dialog, u"Nombre"_s), u"Benjamín"_s);
    desk.office.tellAdministration({});
    desk.press(*dialog, u"Guardar"_s);
    // Nothing of it waits here to be sent, as what is written does.
    REQUIRE(waitFor([&] { return spokenBy(*dialog).contains(u"No se vuelve a enviar por sí solo"_s); }));
    CHECK(desk.rows().size() == 5);
    desk.office.tellAdministration(answering(desk.hub));
    desk.press(*dialog, u"Guardar"_s);
    REQUIRE(desk.closes<ui::PersonDialog>());
    CHECK(desk.shows(u"Benjamín"_s));
  }
  SECTION("the hub is back by itself") {
    desk.office.tellAdministration({});
    desk.open();
    REQUIRE(waitFor([&] { return spokenBy(*desk.window).contains(u"no responde"_s); }));
    desk.office.tellAdministration(answering(desk.hub));
    CHECK(desk.shows(u"Ben Órbita"_s));
  }
  SECTION("no administrator any more") {
    desk.office.tellAdministration(failing({ErrorCode::Forbidden, {{u"action"_s, u"administer"_s}}, {}}));
    desk.open();
    CHECK(waitFor([&] { return spokenBy(*desk.window).contains(u"Solo quienes administran la red"_s); }));
  }
  SECTION("the computer's access has ended") {
    desk.office.tellAdministration(failing({ErrorCode::DeviceRevoked, {}, {}}));
    desk.open();
    CHECK(waitFor([&] { return spokenBy(*desk.window).contains(u"ya no acepta esta computadora"_s); }));
  }
}

TEST_CASE("neither a slow hub nor closing the window keeps anybody waiting") {
  Desk desk;
  auto reached = std::make_shared<QSemaphore>();
  desk.office.tellAdministration(
      [reached](const protocol::AdminRequest&, const std::atomic<bool>& cancelled) -> Result<QByteArray> {
        reached->release();
        while (!cancelled) QThread::yieldCurrentThread();
        reached->release();
        return Error{ErrorCode::Cancelled, {}, {}};
      });
  desk.open();
  REQUIRE(waitFor([&] { return reached->tryAcquire(); }));
  CHECK(spokenBy(*desk.window).contains(u"Se está trayendo"_s));
  QTest::keyClick(desk.window, Qt::Key_Escape);
  CHECK(waitFor([&] { return reached->tryAcquire(); }));
  CHECK(waitFor([&] { return !desk.office.window().findChild<ui::AdminWindow*>(); }));
}

TEST_CASE("what the hub was asked goes on when its dialog is closed, and that is said") {
  Desk desk;
  desk.open();
  REQUIRE(desk.shows(u"Ben Órbita"_s));
  desk.choose(u"Ben"_s);
  QTest::keyClick(desk.list(), Qt::Key_Return);
  auto* dialog = desk.dialog<ui::PersonDialog>();
  typeInstead(named<QLineEdit>(*dialog, u"Nombre"_s), u"Benjamín"_s);
  auto goes = std::make_shared<QSemaphore>();
  desk.office.tellAdministration([goes, hub = answering(desk.hub)](const protocol::AdminRequest& request,
                                                                   const std::atomic<bool>& cancelled) {
    goes->acquire();
    goes->release();
    return hub(request, cancelled);
  });
  desk.press(*dialog, u"Guardar"_s);
  CHECK_FALSE(buttonNamed(*dialog, u"Cancelar"_s));
  QTest::keyClick(dialog, Qt::Key_Escape);
  REQUIRE(desk.closes<ui::PersonDialog>());
  CHECK(spokenBy(*desk.window).contains(u"lo hace de todos modos"_s));
  goes->release();
  CHECK(desk.shows(u"Benjamín"_s));
}

TEST_CASE("an invitation that nobody has taken is not closed by mistake") {
  Desk desk;
  desk.open(Invitations);
  desk.press(*desk.window, u"Invitar…"_s);
  auto* dialog = desk.dialog<ui::InviteDialog>();
  const auto boxes = dialog->findChildren<ui::ChoiceBox*>();
  typeChoice(*boxes[0], u"Viena"_s);
  typeChoice(*boxes[1], u"Cleo"_s);
  desk.press(*dialog, u"Hacer la invitación"_s);
  REQUIRE(waitFor([&] { return dialog->text()->isVisible(); }));
  QTest::keyClick(dialog, Qt::Key_Escape);
  CHECK(dialog->isVisible());
  CHECK(spokenBy(*dialog).contains(u"no se copió ni se guardó"_s));
  QTest::keyClick(dialog, Qt::Key_Escape);
  CHECK(desk.closes<ui::InviteDialog>());
}

TEST_CASE("the administration is gone through by keyboard") {
  Desk desk;
  desk.open(People);
  QListWidget* sections = desk.window->sections();
  CHECK(controlsSayingTooLittle(*desk.window) == QStringList());
  CHECK(sections->hasFocus());
  QTest::keyClick(sections, Qt::Key_F6);
  CHECK(desk.list()->hasFocus());
  QTest::keyClick(desk.list(), Qt::Key_F6);
  CHECK(sections->hasFocus());
  QStringList stops;
  for (int i = 0; i < 5; ++i) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    stops.append(QString::fromLatin1(QApplication::focusWidget()->metaObject()->className()));
  }
  CHECK(stops ==
        QStringList{u"QLineEdit"_s, u"QTreeWidget"_s, u"QPushButton"_s, u"QPushButton"_s, u"QListWidget"_s});
  for (const int section : {Invitations, Computers, Log}) {
    QTest::keyClick(sections, Qt::Key_Down);
    CHECK(sections->currentRow() == section);
    REQUIRE(waitFor([&] { return !desk.rows().isEmpty(); }));
    CHECK(controlsSayingTooLittle(*desk.window) == QStringList());
  }
}

TEST_CASE("the administration speaks the language of the interface") {
  const auto open = [](int section) {
    return [section](Office& office) -> QWidget* {
      auto* line = new sync::Administration(office.sync().makeAccess(), &office.window());
      const auto membership =
          office.ask([](ui::Background::Context& context) { return context.store.syncState().membership(); });
      auto* window = new ui::AdminWindow(*line, *membership, &office.window());
      window->show();
      window->sections()->setCurrentRow(section);
      // Whoever comes to it is shown it anew.
      REQUIRE(waitFor([&] {
        return window->isActiveWindow() && window->page()->list()->topLevelItemCount() > 0 &&
               window->findChild<QProgressBar*>()->isHidden();
      }));
      return window;
    };
  };
  const auto choose = [open](int section, const QString& row, auto act) {
    return [=](Office& office) -> QWidget* {
      QWidget* opened = open(section)(office);
      auto* list = static_cast<ui::AdminWindow*>(opened)->page()->list();
      list->setCurrentItem(list->findItems(row, Qt::MatchContains | Qt::MatchRecursive).front());
      act(*opened);
      return opened;
    };
  };
  const auto enter = [](QWidget& window) {
    QTest::keyClick(static_cast<ui::AdminWindow&>(window).page()->list(), Qt::Key_Return);
  };
  const auto invite = [](QWidget& window) {
    static_cast<ui::AdminWindow&>(window).page()->findChildren<QPushButton*>().front()->click();
  };
  const auto invited = [invite](QWidget& window) {
    invite(window);
    auto* dialog = window.findChild<ui::InviteDialog*>();
    const auto boxes = dialog->findChildren<ui::ChoiceBox*>();
    boxes[0]->setCurrentText(u"Viena"_s);
    boxes[1]->setCurrentText(u"Cleo"_s);
    dialog->findChild<QDialogButtonBox*>()->buttons().front()->click();
    REQUIRE(waitFor([&] { return dialog->text()->isVisible(); }));
    const auto* list = static_cast<ui::AdminWindow&>(window).page()->list();
    REQUIRE(waitFor([&] { return !list->findItems(u"Cleo"_s, Qt::MatchExactly).isEmpty(); }));
  };
  walkThroughLanguages({{"people", open(People)},
                        {"invitations", open(Invitations)},
                        {"computers", open(Computers)},
                        {"log", open(Log)},
                        {"person", choose(People, u"Ben"_s, enter)},
                        {"office", choose(People, u"Viena"_s, enter)},
                        {"withdraw", choose(Invitations, u"Eva"_s, enter)},
                        {"end", choose(Computers, u"Portátil"_s, enter)},
                        {"invite", choose(Invitations, u"Eva"_s, invite)},
                        {"invited", choose(Invitations, u"Eva"_s, invited)}},
                       Office::Library::Starter, [](Office& office) {
                         const auto hub = network();
                         office.tellAdministration(answering(hub));
                         office.ask([membership = membershipOf(*hub)](ui::Background::Context& context) {
                           context.store.syncState().setMembership(membership);
                           return true;
                         });
                       });
}
