#include "app/common/command_line.h"
#include "app/hub/commands.h"
#include "app/hub/open_hub.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/stat.h>
#endif

using namespace amparo;
using namespace Qt::StringLiterals;
using hub::Words;

namespace {

QString text(const std::string& value) {
  return QString::fromStdString(value);
}

struct Line {
  std::string name = "Amparo";
  std::string address;
  std::string listen;
  std::string store;
  int port = 0;
  std::vector<std::string> hosts;
  std::string office;
  std::string person;
  std::string role;
  int days = 14;
  std::string file;
  std::vector<std::string> files;
  bool publicAuthority = false;
  qint64 megabytes = 16;
  qint64 number = 0;
  std::string newName;
  bool wipe = false;
  bool history = false;
  bool anyway = false;
  bool csv = false;
  qint64 fileMegabytes = 0;
  qint64 officeMegabytes = 0;
  std::string config;
  hub::ServeWords serve;
  bool json = false;
};

using Run = std::function<hub::Exit(const QString& folder)>;

/// A port alone means this machine only.
QString listenOf(const Line& line) {
  return line.port > 0 ? u"127.0.0.1:%1"_s.arg(line.port) : text(line.listen);
}

protocol::Role roleOf(const Line& line) {
  return protocol::roleNamed(text(line.role)).value_or(protocol::Role::Reader);
}

void addServe(CLI::App* serve, Line& line) {
  const auto word = &app::CommandLine::word;
  serve->add_option(
      "--config", line.config,
      word(Words::tr("A file with these options (hub.conf in the hub's folder, if it is there); "
                     "what stands here comes before it")));
  for (const hub::ServeOption& option : hub::serveOptions())
    serve
        ->add_option_function<std::string>(
            "--" + option.name,
            [&line, name = option.name](const std::string& said) { line.serve[name] = said; },
            word(option.help))
        ->check([=](const std::string& said) {
          hub::ServeOptions tried;
          return option.set(tried, text(said)) ? std::string() : word(option.allowed);
        });
}

/// Makes a command.
using Command = std::function<CLI::App*(const char* name, const QString& what, Run body)>;

void takeRole(CLI::Option* option) {
  app::CommandLine::takeOneOf(option, {u"reader"_s, u"contributor"_s, u"editor"_s, u"administrator"_s});
}

/// Offices, people, devices, invitations; whatever was invited before.
void addPeople(const Command& command, Line& line) {
  const auto word = &app::CommandLine::word;
  const auto addNumber = [&](CLI::App* to, const char* name, const QString& what) {
    to->add_option(name, line.number, word(what))->required();
  };
  const auto addName = [&](CLI::App* to) {
    to->add_option("name", line.newName, word(Words::tr("The new name")))->required();
  };
  const auto newName = [&line] { return text(line.newName); };
  command("people", Words::tr("List offices and people, with their numbers and roles"),
          [](const QString& folder) { return hub::listPeople(folder); });
  auto* role = command("role", Words::tr("Change what a person may do"), [&](const QString& folder) {
    return hub::setRole(folder, line.number, roleOf(line));
  });
  addNumber(role, "person", Words::tr("The person's number, as people lists it"));
  takeRole(
      role->add_option("role", line.role, word(Words::tr("What the person may do from now on")))->required());
  auto* person = command(
      "rename-person", Words::tr("Change what a person is called"),
      [&line, newName](const QString& folder) { return hub::renamePerson(folder, line.number, newName()); });
  addNumber(person, "person", Words::tr("The person's number, as people lists it"));
  addName(person);
  auto* office = command(
      "rename-office", Words::tr("Change what an office is called"),
      [&line, newName](const QString& folder) { return hub::renameOffice(folder, line.number, newName()); });
  addNumber(office, "office", Words::tr("The office's number, as people lists it"));
  addName(office);
  command("invitations", Words::tr("List invitations, and what became of them"),
          [](const QString& folder) { return hub::listInvitations(folder); });
  auto* withdraw =
      command("withdraw", Words::tr("Take an invitation back that nobody has used"),
              [&line](const QString& folder) { return hub::withdrawInvitation(folder, line.number); });
  addNumber(withdraw, "invitation", Words::tr("Its number, as invitations lists it"));
  auto* revoke = command("revoke", Words::tr("End a device's access"), [&line](const QString& folder) {
    return hub::revoke(folder, line.number,
                       line.wipe ? hub::AfterRevocation::Wipe : hub::AfterRevocation::Keep);
  });
  addNumber(revoke, "device", Words::tr("Its number, as status lists it"));
  revoke->add_flag(
      "--wipe", line.wipe,
      word(Words::tr("At its next contact it erases everything it holds, also what it has not sent")));
  auto* audit =
      command("audit", Words::tr("Say what was done to the hub, by whom and when; the newest first"),
              [&line](const QString& folder) {
                return hub::printAudit(folder, line.csv ? hub::AuditForm::Csv : hub::AuditForm::Text);
              });
  audit->add_flag("--csv", line.csv, word(Words::tr("As a table for spreadsheets")));
}

/// What the law may ask for.
void addErasure(const Command& command, Line& line) {
  const auto word = &app::CommandLine::word;
  auto* find = command("find",
                       Words::tr("List the records in which words stand, or stood once; attached "
                                 "files and the log are not looked through"),
                       [&line](const QString& folder) { return hub::findWords(folder, text(line.newName)); });
  find->add_option("words", line.newName, word(Words::tr("A name, an address, a number")))->required();
  CLI::App* erase =
      command("erase", Words::tr("Erase records for ever, here and on every computer"),
              [&line](const QString& folder) {
                QStringList records;
                for (const std::string& record : line.files) records.append(text(record));
                const QString list = line.file.empty() ? QString() : QDir(text(line.file)).absolutePath();
                return hub::erase(folder, records, list,
                                  line.history ? hub::ErasureScope::History : hub::ErasureScope::Record);
              });
  erase->add_option("records", line.files,
                    word(Words::tr("Their ids, as find lists them, or links "
                                   "to them (amparo:...)")));
  erase->add_option("--from", line.file,
                    word(Words::tr("A file with ids, one a line: what erasures has printed")));
  erase->add_flag("--history", line.history,
                  word(Words::tr("Only what they said before; as they are now, they stay")));
  command("erasures", Words::tr("List what was erased, to be kept apart from backups"),
          [](const QString& folder) { return hub::listErasures(folder); });
}

void addCommands(CLI::App& program, Line& line, Run& run) {
  const auto word = &app::CommandLine::word;
  const Command command = [&](const char* name, const QString& what, Run body) {
    CLI::App* made = app::CommandLine::addCommand(program, name, what);
    made->callback([&run, body = std::move(body)] { run = body; });
    return made;
  };
  auto* init = command(
      "init", Words::tr("Make a hub: its store, its key and its certificate"), [&](const QString& folder) {
        hub::InitOptions options{text(line.name), text(line.address), listenOf(line), {}, text(line.store)};
        for (const std::string& host : line.hosts) options.hosts.append(text(host));
        return hub::init(folder, options);
      });
  init->add_option("--name", line.name, word(Words::tr("What people call this hub")));
  init->add_option("--address", line.address,
                   word(Words::tr("Where offices reach it: https://host or https://host:port")));
  init->add_option("--host", line.hosts, word(Words::tr("A further name or address for the certificate")));
  init->add_option(
      "--store", line.store,
      word(Words::tr("A PostgreSQL database, postgresql://..., instead of a file in the hub's folder")));
  auto* listen =
      init->add_option("--listen", line.listen, word(Words::tr("Where to listen: IP:port (127.0.0.1:8743)")));
  const auto range = &app::CommandLine::takeRange<qint64>;
  range(init->add_option("--port", line.port, word(Words::tr("Listen on this port of 127.0.0.1"))), 1, 65535)
      ->excludes(listen);

  addServe(command("serve", Words::tr("Serve until SIGTERM or Ctrl-C"),
                   [&](const QString& folder) {
                     const QString file =
                         line.config.empty() ? QString() : QDir(text(line.config)).absolutePath();
                     const auto options = hub::chooseServeOptions(folder, file, line.serve);
                     return options ? hub::serve(folder, *options) : hub::fail(options.error());
                   }),
           line);

  auto* invite = command(
      "invite", Words::tr("Invite a person of an office; prints the invitation"), [&](const QString& folder) {
        return hub::invite(folder,
                           {{text(line.office), text(line.person), protocol::roleNamed(text(line.role))},
                            line.days,
                            text(line.address),
                            !line.publicAuthority});
      });
  invite->add_option("--office", line.office, word(Words::tr("The office's name; made when it is new")))
      ->required();
  invite->add_option("--person", line.person, word(Words::tr("The person's name; made when it is new")))
      ->required();
  takeRole(invite->add_option(
      "--role", line.role,
      word(Words::tr("What the person may do from now on (default: as before; of somebody new: "
                     "contributor)"))));
  range(invite->add_option("--days", line.days, word(Words::tr("How long the invitation holds"))), 1, 3650);
  invite->add_option("--address", line.address,
                     word(Words::tr("Where this office reaches the hub, if not as init was told")));

  invite->add_flag(
      "--public-authority", line.publicAuthority,
      word(Words::tr("Pin no key: whoever answers there has a certificate that a public authority "
                     "vouches for")));

  auto* import =
      command("import", Words::tr("Load a library, or what is new in it"), [&](const QString& folder) {
        return hub::importLibrary(folder, text(line.file), text(line.office));
      });
  import->add_option("file", line.file, word(Words::tr("A library as JSON")))->required();
  import->add_option("--office", line.office,
                     word(Words::tr("The office that its records belong to (default: the library's name)")));

  auto* courier = command("courier", Words::tr("Answer files that offices sent by hand, with files for them"),
                          [&](const QString& folder) {
                            QStringList files;
                            for (const std::string& file : line.files)
                              files.append(QDir(text(file)).absolutePath());
                            return hub::answerCouriers(folder, files, QDir(text(line.file)).absolutePath(),
                                                       line.megabytes << 20);
                          });
  courier->add_option("files", line.files, word(Words::tr("The offices' files (*.amparo)")))->required();
  courier->add_option("--to", line.file, word(Words::tr("The folder for the answers")))->required();
  range(courier->add_option("--size", line.megabytes, word(Words::tr("About so many megabytes in a file"))),
        1, 48);
  command("snapshot",
          Words::tr("Make a snapshot now, for offices that begin; the hub makes one by itself when it pays"),
          [](const QString& folder) { return hub::snapshot(folder); });

  addPeople(command, line);
  addErasure(command, line);

  constexpr qint64 megabyte = 1'000'000;
  auto* limits = command(
      "limits", Words::tr("Say how large attached files may be, or set it"), [&](const QString& folder) {
        const auto bytes = [](qint64 megabytes) {
          return megabytes > 0 ? std::optional(megabytes * megabyte) : std::nullopt;
        };
        return hub::limitFiles(folder, bytes(line.fileMegabytes), bytes(line.officeMegabytes));
      });
  range(limits->add_option("--file", line.fileMegabytes, word(Words::tr("At most so many MB for a file"))), 1,
        4000);
  range(limits->add_option("--office", line.officeMegabytes,
                           word(Words::tr("At most so many MB for all files of an office together"))),
        1, 10'000'000);

  auto* backup = command(
      "backup", Words::tr("Write a copy of all that the hub is, while it serves"),
      [&](const QString& folder) { return hub::backUp(folder, QDir(text(line.file)).absolutePath()); });
  backup->add_option("folder", line.file, word(Words::tr("A new folder")))->required();
  auto* restore = command("restore", Words::tr("Make a hub of a backup"), [&](const QString& folder) {
    return hub::restore(folder, QDir(text(line.file)).absolutePath());
  });
  restore->add_option("backup", line.file, word(Words::tr("The folder that backup wrote")))->required();

  auto* status = command("status", Words::tr("Say what the hub holds"),
                         [&](const QString& folder) { return hub::status(folder, line.json); });
  command("announce-key", Words::tr("Make another key for the hub, and tell every device of it"),
          [](const QString& folder) { return hub::announceKey(folder); });
  auto* useKey = command("use-key", Words::tr("Put the announced key into use"),
                         [&](const QString& folder) { return hub::useKey(folder, line.anyway); });
  useKey->add_flag("--anyway", line.anyway, word(Words::tr("Also when some devices do not know it yet")));
  command("check", Words::tr("Look whether all that the hub holds is as it has to be"),
          [](const QString& folder) { return hub::check(folder, hub::Checkup::Mends::Nothing); });
  command("repair", Words::tr("Mend what check finds and what can be mended without losing anything"),
          [](const QString& folder) { return hub::check(folder, hub::Checkup::Mends::All); });
  command("storage", Words::tr("Say what takes how much room"),
          [](const QString& folder) { return hub::storage(folder); });
  status->add_flag("--json", line.json, word(Words::tr("For machines")));
}

} // namespace

int main(int argc, char** argv) {
#ifdef Q_OS_UNIX
  umask(077); // a hub's files are its owner's alone
  std::signal(SIGPIPE, SIG_IGN);
#endif
  QCoreApplication application(argc, argv);
  QTranslator translator;
  app::CommandLine::speakSystemLanguage(translator);
  if (!app::CommandLine::isReadable(argc, argv)) return int(hub::Exit::Usage);
  const auto word = &app::CommandLine::word;
  CLI::App program(word(Words::tr("The shared server of an Amparo network.")));
  app::CommandLine::translate(program);
  program.footer(word(
      Words::tr("Ends with: 0 done, 1 failed, 2 usage, 3 the hub's folder cannot be used, 4 cannot "
                "listen,\n5 a file, a name or a number is not accepted, 6 something is to be mended (check, "
                "repair)\nor waited for (use-key).")));
  program.require_subcommand(1);
  program.set_version_flag("--version", "amparo-hub " AMPARO_VERSION,
                           word(Words::tr("Say the version, and end")));
  std::string folder;
  program.add_option("--data", folder, word(Words::tr("The hub's folder")))->required();
  Line line;
  Run run;
  addCommands(program, line, run);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? 0 : int(hub::Exit::Usage);
  }
  return int(run(QDir(text(folder)).absolutePath()));
}
