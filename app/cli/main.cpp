#include "app/cli/commands.h"
#include "app/cli/file_commands.h"
#include "app/cli/hub_commands.h"
#include "app/common/command_line.h"

#include <QStandardPaths>
#include <QSysInfo>

using namespace amparo;
using namespace Qt::StringLiterals;
using app::CommandLine;
using cli::Words;

namespace {

QString text(const std::string& value) {
  return QString::fromStdString(value);
}

QStringList texts(const std::vector<std::string>& values) {
  QStringList list;
  for (const std::string& value : values) list.append(text(value));
  return list;
}

/// What the command line may say.
struct Line {
  std::string store;
  std::string language = QLocale().uiLanguages().value(0).startsWith(u"es"_s) ? "es" : "en";
  bool json = false;
  qint64 courierMegabytes = 16;
  qint64 seq = 0;
  std::string argument;
  std::vector<std::string> arguments;
  std::string kind;
  std::string device = QSysInfo::machineHostName().toStdString();
  std::string copies;
  bool deleted = false;
  bool other = false;
  int limit = 0;
  int hits = 50;
  bool textOnly = false;
  bool preview = false;
  bool acceptRemovals = false;
  std::string file;
  std::string caption;
  std::string captionLanguage;
  std::string to;
  std::string which;
  double megabytes = 0;
};

using Run = std::function<cli::Exit(const cli::Session&)>;

/// Adds the commands one after the other.
class Commands {
 public:
  Commands(CLI::App& program, Line& line, Run& run)
      : program_(program)
      , line_(line)
      , run_(run) {}

  void addForSync() {
    command("init", Words::tr("Make an empty library"), &cli::init);
    auto* enrol = command("enrol", Words::tr("Join a hub with an invitation"), [this](const auto& session) {
      return cli::enrol(session, text(line_.argument), text(line_.device));
    });
    argument(enrol, "invitation",
             Words::tr("The invitation's text, or - for standard input: a command line can be "
                       "read by everybody on this computer"));
    option(enrol, "--device", line_.device, Words::tr("What to call this computer"));
    auto* sync =
        command("sync", Words::tr("Send what waits and fetch what is new"), [this](const auto& session) {
          return line_.preview ? cli::previewSync(session)
                               : cli::sync(session, text(line_.copies), line_.textOnly, line_.acceptRemovals);
        });
    flag(sync, "--preview", line_.preview, Words::tr("Only say what there is to send and to fetch"));
    flag(sync, "--text-only", line_.textOnly, Words::tr("Leave attached files for another time"));
    flag(sync, "--accept-removals", line_.acceptRemovals,
         Words::tr("Let the hub take most of the library away, where it asked first"));
    option(sync, "--frames", line_.copies,
           Words::tr("Keep a copy of what crosses the wire in this folder, for inspect"));
    auto* write =
        command("courier-write", Words::tr("Write what waits into files that somebody carries to the hub"),
                [this](const auto& session) {
                  return cli::writeCourier(session, text(line_.argument), line_.courierMegabytes << 20);
                });
    argument(write, "folder", Words::tr("Where to"));
    CommandLine::takeRange<qint64>(write->add_option("--size", line_.courierMegabytes,
                                                     word(Words::tr("About so many megabytes in a file"))),
                                   1, 48);
    auto* take =
        command("courier-take", Words::tr("Take the hub's answers that somebody carried here"),
                [this](const auto& session) { return cli::takeCourier(session, texts(line_.arguments)); });
    take->add_option("files", line_.arguments, word(Words::tr("The hub's files (*.amparo), in any order")))
        ->required();
    command("status", Words::tr("Say what the library holds and what waits"), &cli::status);
    command("conflicts", Words::tr("List what needs a decision"), &cli::conflicts);
    auto* decide = command(
        "decide", Words::tr("Settle a conflict: keep what the record has, or take the other value"),
        [this](const auto& session) { return cli::decide(session, text(line_.argument), line_.other); });
    argument(decide, "conflict", Words::tr("The conflict's id"));
    flag(decide, "--other", line_.other, Words::tr("Take the other value"));
    auto* withdraw =
        command("withdraw", Words::tr("Take back what the hub refused of records; its words are gone then"),
                [this](const auto& session) { return cli::withdraw(session, texts(line_.arguments)); });
    ids(withdraw);
    auto* inspect =
        command("inspect", Words::tr("Print the frames of a file (- for standard input) as JSON"),
                [this](const auto& session) { return cli::inspect(session, text(line_.argument)); });
    argument(inspect, "file", Words::tr("As sync --frames keeps them"));
  }

  void addForFiles() {
    auto* attach = command("attach", Words::tr("Attach a file to a record; prints the attachment's id"),
                           [this](const auto& session) {
                             return cli::attach(session, {text(line_.argument), text(line_.file),
                                                          text(line_.caption), text(line_.captionLanguage)});
                           });
    argument(attach, "record", Words::tr("The record's id"));
    attach->add_option("file", line_.file, word(Words::tr("The file; a copy of it is kept")))->required();
    option(attach, "--caption", line_.caption, Words::tr("What the file is, in a few words"));
    option(attach, "--caption-language", line_.captionLanguage,
           Words::tr("Language of the caption: es, en ..."));
    command("files", Words::tr("List attached files, and where each is"), &cli::files);
    auto* fetch = command("fetch", Words::tr("Bring an attached file here"), [this](const auto& session) {
      return cli::fetch(session, text(line_.argument), text(line_.to));
    });
    argument(fetch, "attachment", Words::tr("The attachment's id"));
    option(fetch, "--to", line_.to, Words::tr("Copy it to this file or into this folder"));
    auto* policy =
        command("files-policy", Words::tr("Say which attached files come here by themselves, or set it"),
                [this](const auto& session) {
                  return cli::filesPolicy(session, text(line_.which), line_.megabytes);
                });
    CommandLine::takeOneOf(
        policy->add_option("which", line_.which, word(Words::tr("all, demand, or below so many MB"))),
        {u"all"_s, u"demand"_s, u"below"_s});
    CommandLine::takeRange<double>(
        policy->add_option("megabytes", line_.megabytes, word(Words::tr("With below: MB, for instance 0.5"))),
        0.001, 1'000'000);
    auto* keep = command("files-keep", Words::tr("Say whether one attached file is kept here"),
                         [this](const auto& session) {
                           return cli::keepFile(session, text(line_.argument), text(line_.which));
                         });
    argument(keep, "attachment", Words::tr("The attachment's id"));
    CommandLine::takeOneOf(keep->add_option("which", line_.which,
                                            word(Words::tr("always, asked (only when asked for), or policy")))
                               ->required(),
                           {u"always"_s, u"asked"_s, u"policy"_s});
  }

  void addForReading() {
    auto* list = command("list", Words::tr("List records"), [this](const auto& session) {
      return cli::list(session, text(line_.kind), line_.deleted, line_.limit);
    });
    list->add_option("kind", line_.kind, word(Words::tr("practice, declaration, person ...")));
    flag(list, "--deleted", line_.deleted, Words::tr("What lies in the trash"));
    option(list, "--limit", line_.limit, Words::tr("At most so many"));
    auto* show = command("show", Words::tr("Show one record"),
                         [this](const auto& session) { return cli::show(session, text(line_.argument)); });
    argument(show, "id", Words::tr("The record's id"));
    auto* history =
        command("history", Words::tr("Show a record's revisions: who changed what, and when"),
                [this](const auto& session) { return cli::history(session, text(line_.argument)); });
    argument(history, "id", Words::tr("The record's id"));
    auto* search = command("search", Words::tr("Find records"), [this](const auto& session) {
      return cli::search(session, text(line_.argument), text(line_.kind), line_.hits);
    });
    argument(search, "text", Words::tr("Words, \"a phrase\", -without"));
    option(search, "--kind", line_.kind, Words::tr("Only of this kind"));
    option(search, "--limit", line_.hits, Words::tr("At most so many"));
    auto* exporting =
        command("export", Words::tr("Write the whole library as JSON"),
                [this](const auto& session) { return cli::exportLibrary(session, text(line_.argument)); });
    argument(exporting, "file", Words::tr("Where to"));
  }

  void addForWriting() {
    auto* create = command("create", Words::tr("Make a record; prints its id"), [this](const auto& session) {
      return cli::create(session, text(line_.kind), texts(line_.arguments));
    });
    create->add_option("kind", line_.kind, word(Words::tr("practice, declaration, person ...")))->required();
    assignments(create);
    auto* set = command("set", Words::tr("Change fields of a record; an empty value clears"),
                        [this](const auto& session) {
                          return cli::set(session, text(line_.argument), texts(line_.arguments));
                        });
    argument(set, "id", Words::tr("The record's id"));
    assignments(set);
    auto* back = command(
        "set-back", Words::tr("Make a record what it was at a revision"), [this](const auto& session) {
          return cli::setBack(session, text(line_.argument), line_.seq, texts(line_.arguments));
        });
    argument(back, "id", Words::tr("The record's id"));
    back->add_option("revision", line_.seq, word(Words::tr("Its number, as history shows it")))->required();
    back->add_option("fields", line_.arguments, word(Words::tr("Only these fields")));
    auto* remove = command("delete", Words::tr("Put records into the trash"), [this](const auto& session) {
      return cli::remove(session, texts(line_.arguments));
    });
    ids(remove);
    auto* restore =
        command("restore", Words::tr("Take records out of the trash"),
                [this](const auto& session) { return cli::restore(session, texts(line_.arguments)); });
    ids(restore);
    auto* duplicates =
        command("duplicates", Words::tr("List records that may be the same as this one"),
                [this](const auto& session) { return cli::duplicates(session, text(line_.argument)); });
    argument(duplicates, "id", Words::tr("The record's id"));
    two(command("unite",
                Words::tr("Make one record of two: the first takes what it lacks from the second, which goes "
                          "into the trash"),
                [this](const auto& session) { return cli::unite(session, texts(line_.arguments)); }));
    two(command("tell-apart", Words::tr("Say that two records which look alike are two different things"),
                [this](const auto& session) { return cli::tellApart(session, texts(line_.arguments)); }));
  }

 private:
  static std::string word(const QString& text) { return CommandLine::word(text); }

  CLI::App* command(const char* name, const QString& what, Run body) {
    CLI::App* made = CommandLine::addCommand(program_, name, what);
    made->callback([this, body = std::move(body)] { run_ = body; });
    return made;
  }

  void argument(CLI::App* command, const char* name, const QString& what) {
    command->add_option(name, line_.argument, word(what))->required();
  }

  void assignments(CLI::App* command) {
    command
        ->add_option("assignments", line_.arguments,
                     word(Words::tr("field=value, field=@FILE, a set as field=a,b")))
        ->required();
  }

  void ids(CLI::App* command) {
    command->add_option("ids", line_.arguments, word(Words::tr("The records' ids")))->required();
  }

  void two(CLI::App* command) {
    command->add_option("ids", line_.arguments, word(Words::tr("The two records' ids")))
        ->expected(2)
        ->required();
  }

  template<class T> static void option(CLI::App* command, const char* name, T& value, const QString& what) {
    command->add_option(name, value, word(what));
  }

  static void flag(CLI::App* command, const char* name, bool& value, const QString& what) {
    command->add_flag(name, value, word(what));
  }

  CLI::App& program_;
  Line& line_;
  Run& run_;
};

QString defaultStore() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) % u"/library.amparo.db"_s;
}

} // namespace

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(u"amparo"_s);
  QTranslator translator;
  CommandLine::speakSystemLanguage(translator);
  if (!CommandLine::isReadable(argc, argv)) return int(cli::Exit::Usage);

  const auto word = &CommandLine::word;
  CLI::App program(word(Words::tr("Amparo without a window: the same library, for scripts and terminals.")));
  CommandLine::translate(program);
  program.footer(
      word(Words::tr("Ends with: 0 done, 1 failed, 2 usage, 3 no such record, 4 invalid value or file, 5 the "
                     "library cannot be used,\n6 the hub cannot be reached, 7 the hub refused, 8 done, and "
                     "something needs a decision.")));
  program.require_subcommand(1);
  program.fallthrough();
  program.set_version_flag("--version", "amparo-cli " AMPARO_VERSION,
                           word(Words::tr("Say the version, and end")));
  Line line;
  program.add_option("--store", line.store, word(Words::tr("The library file (default: this user's own)")));
  program.add_option("--language", line.language,
                     word(Words::tr("Language of the content shown: es, en ...")));
  program.add_flag("--json", line.json, word(Words::tr("Print JSON for machines, errors too")));
  Run run;
  Commands commands(program, line, run);
  commands.addForReading();
  commands.addForWriting();
  commands.addForFiles();
  commands.addForSync();
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? 0 : int(cli::Exit::Usage);
  }
  const cli::Terminal terminal(line.json);
  return int(run({line.store.empty() ? defaultStore() : text(line.store), text(line.language), terminal}));
}
