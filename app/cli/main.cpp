#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTranslator>

#include <CLI/CLI.hpp>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

QString text(const std::string& value) {
  return QString::fromStdString(value);
}

QStringList texts(const std::vector<std::string>& values) {
  QStringList list;
  for (const std::string& value : values) list.append(text(value));
  return list;
}

} // namespace

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(u"amparo"_s);
  QTranslator translator;
  if (translator.load(QLocale(), u"amparo"_s, u"_"_s, u":/amparo/i18n"_s))
    application.installTranslator(&translator);

  CLI::App program("Amparo without a window: the same library, for scripts and terminals.");
  program.footer(
      "Exit codes: 0 done, 1 failed, 2 usage, 3 no such record, 4 invalid value or file, 5 library cannot be "
      "used,\n6 hub cannot be reached, 7 hub refused, 8 done but something needs a decision.");
  program.require_subcommand(1);
  program.fallthrough();
  program.set_version_flag("--version", "amparo " AMPARO_VERSION);
  std::string store;
  std::string language = QLocale().language() == QLocale::Spanish ? "es" : "en";
  bool json = false;
  program.add_option("--store", store, "The library file (default: this user's own)");
  program.add_option("--language", language, "Language of the content shown");
  program.add_flag("--json", json, "Print JSON for machines");

  std::string argument;
  std::vector<std::string> arguments;
  std::string kind;
  std::string device = QSysInfo::machineHostName().toStdString();
  bool deleted = false;
  bool other = false;
  int limit = 0;
  int hits = 50;
  using Run = std::function<cli::Exit(const cli::Session&)>;
  Run run;
  const auto command = [&](const char* name, const char* what, Run body) {
    CLI::App* made = program.add_subcommand(name, what);
    made->callback([&run, body = std::move(body)] { run = body; });
    return made;
  };
  command("init", "Make an empty library", [](const auto& s) { return cli::init(s); });
  auto* enrol = command("enrol", "Join a hub with an invitation",
                        [&](const auto& s) { return cli::enrol(s, text(argument), text(device)); });
  enrol->add_option("invitation", argument, "The invitation's text")->required();
  enrol->add_option("--device", device, "What to call this computer");
  command("sync", "Send what waits and fetch what is new", [](const auto& s) { return cli::sync(s); });
  command("status", "Say what the library holds and what waits",
          [](const auto& s) { return cli::status(s); });
  auto* list = command("list", "List records",
                       [&](const auto& s) { return cli::list(s, text(kind), deleted, limit); });
  list->add_option("kind", kind, "practice, declaration, person ...");
  list->add_flag("--deleted", deleted, "What lies in the trash");
  list->add_option("--limit", limit, "At most so many");
  auto* show =
      command("show", "Show one record", [&](const auto& s) { return cli::show(s, text(argument)); });
  show->add_option("id", argument)->required();
  auto* search = command("search", "Find records",
                         [&](const auto& s) { return cli::search(s, text(argument), text(kind), hits); });
  search->add_option("text", argument)->required();
  search->add_option("--kind", kind, "Only of this kind");
  search->add_option("--limit", hits, "At most so many");
  auto* create = command("create", "Make a record; prints its id",
                         [&](const auto& s) { return cli::create(s, text(kind), texts(arguments)); });
  create->add_option("kind", kind)->required();
  create->add_option("assignments", arguments, "field=value, field=@FILE, a set as field=a,b")->required();
  auto* set = command("set", "Change fields of a record; an empty value clears",
                      [&](const auto& s) { return cli::set(s, text(argument), texts(arguments)); });
  set->add_option("id", argument)->required();
  set->add_option("assignments", arguments, "field=value, field=@FILE, a set as field=a,b")->required();
  auto* remove = command("delete", "Put records into the trash",
                         [&](const auto& s) { return cli::remove(s, texts(arguments)); });
  remove->add_option("ids", arguments)->required();
  auto* restore = command("restore", "Take records out of the trash",
                          [&](const auto& s) { return cli::restore(s, texts(arguments)); });
  restore->add_option("ids", arguments)->required();
  command("conflicts", "List what needs a decision", [](const auto& s) { return cli::conflicts(s); });
  auto* decide = command("decide", "Settle a conflict: keep what the record has, or take the other value",
                         [&](const auto& s) { return cli::decide(s, text(argument), other); });
  decide->add_option("conflict", argument)->required();
  decide->add_flag("--other", other, "Take the other value");
  auto* exporting = command("export", "Write the whole library as JSON",
                            [&](const auto& s) { return cli::exportLibrary(s, text(argument)); });
  exporting->add_option("file", argument)->required();
  auto* inspect = command("inspect", "Print the frames of a file (- for standard input) as JSON",
                          [&](const auto& s) { return cli::inspect(s, text(argument)); });
  inspect->add_option("file", argument)->required();

  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? 0 : int(cli::Exit::Usage);
  }
  const QString path = store.empty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) %
                                           u"/library.amparo.db"_s
                                     : text(store);
  const cli::Terminal terminal(json);
  return int(run({path, text(language), terminal}));
}
