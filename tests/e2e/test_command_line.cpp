#include "tests/e2e/programs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

// What a person at a terminal, and a script, meet: commands, exit codes, JSON, and both languages.

using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// A library of no hub.
struct Local {
  QTemporaryDir folder;
  QString store = folder.filePath(u"library.amparo.db"_s);
  QString id;

  Local() {
    REQUIRE(cli({u"init"_s}).status == 0);
    id = cli({u"create"_s, u"practice"_s, u"title.es=Turno de detenidos"_s, u"status=draft"_s})
             .json()
             .array()
             .at(0)
             .toString();
    REQUIRE_FALSE(id.isEmpty());
  }

  Outcome cli(const QStringList& arguments) {
    return run(u"amparo-cli"_s, QStringList{u"--store"_s, store, u"--json"_s} + arguments, folder.path());
  }

  /// For a person.
  Outcome plain(const QStringList& arguments, const QString& locale = u"C.UTF-8"_s) {
    return run(u"amparo-cli"_s, QStringList{u"--store"_s, store} + arguments, folder.path(), locale);
  }

  QString field(const QString& address) {
    return cli({u"show"_s, id}).json()[u"fields"_s][address].toString();
  }

  QString write(const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(bytes);
    return file.fileName();
  }
};

struct Error {
  QString code;
  QString reason;
  QString sentence;
};

Error errorOf(const Outcome& outcome) {
  const auto json = QJsonDocument::fromJson(outcome.errors);
  return {json[u"error"_s].toString(), json[u"parameters"_s][u"reason"_s].toString(),
          json[u"message"_s].toString()};
}

/// One JSON value for each line.
QList<QJsonObject> frames(const Outcome& outcome) {
  QList<QJsonObject> list;
  for (const QByteArray& line : outcome.output.trimmed().split('\n'))
    list.append(QJsonDocument::fromJson(line).object());
  return list;
}

} // namespace

TEST_CASE_METHOD(Local, "a mistake on the command line ends with 2 and says where help is") {
  for (const QStringList& arguments :
       {QStringList{}, QStringList{u"fly"_s}, QStringList{u"show"_s},
        QStringList{u"list"_s, u"--limit"_s, u"x"_s}, QStringList{u"list"_s, u"practice"_s, u"again"_s},
        QStringList{u"set"_s, id}}) {
    const Outcome ended = plain(arguments);
    INFO(arguments.join(u' ').toStdString());
    CHECK(ended.status == 2);
    CHECK(ended.errors.contains("--help"));
    CHECK(ended.output.isEmpty());
  }
}

TEST_CASE_METHOD(Local, "whoever makes a mistake on the command line is told so in their language") {
  const QString spanish = u"es_AR.UTF-8"_s;

  struct Mistake {
    QString program;
    QStringList arguments;
    QByteArray english;
    QByteArray spanish;
  };

  const QString hub = u"amparo-hub"_s;
  const QString cli = u"amparo-cli"_s;
  for (const Mistake& mistake : std::initializer_list<Mistake>{
           {hub,
            {u"init"_s, u"--port"_s, u"abc"_s},
            "--port is not accepted; it has to be a whole number from 1 to",
            "El valor de --port no se acepta; debe ser un número entero de 1 a 65535."},
           {hub, {u"init"_s, u"--port"_s}, "The value of --port is missing.", "Falta el valor de --port."},
           {hub,
            {u"init"_s, u"--port"_s, u"1"_s, u"--listen"_s, u"127.0.0.1:1"_s},
            "cannot be given together",
            "--listen y --port no se pueden indicar a la vez."},
           {hub,
            {u"init"_s, u"--name"_s, u"a"_s, u"--name"_s, u"b"_s},
            "Too many values of --name: 2. At most 1",
            "Demasiados valores de --name: 2."},
           {hub,
            {u"role"_s, u"1"_s, u"king"_s},
            "one of reader, contributor, editor, administrator",
            "El valor de rol no se acepta; debe ser uno de reader, contributor, editor, administrator."},
           {hub,
            {u"role"_s, u"x"_s, u"editor"_s},
            "“x” is not accepted as the value of person.",
            "«x» no se acepta como valor de persona."},
           {hub, {u"role"_s}, "This is missing: person", "Falta: persona"},
           {hub, {u"check"_s, u"--foo"_s}, "This was not expected: --foo", "Esto sobra: --foo"},
           {hub,
            {u"serve"_s, u"--monitor"_s, u"x"_s},
            "it has to be a port, IP:port or off.",
            "El valor de --monitor no se acepta; debe ser un puerto"},
           {cli,
            {u"unite"_s, u"a"_s},
            "Too few values of ids: 1. At least 2 are needed.",
            "Faltan valores de ids: hay 1. Se necesitan al menos 2."},
           {cli,
            {u"files-policy"_s, u"below"_s, u"0"_s},
            "a number from 0.001 to 1000000",
            "debe ser un número de 0.001 a 1000000."},
           {cli, {u"fly"_s}, "Say what to do", "Indique qué hacer"}}) {
    INFO(mistake.arguments.join(u' ').toStdString());
    QStringList arguments = mistake.arguments;
    if (mistake.program == hub) arguments = QStringList{u"--data"_s, folder.filePath(u"none"_s)} + arguments;
    const Outcome said = run(mistake.program, arguments, folder.path());
    const Outcome told = run(mistake.program, arguments, folder.path(), spanish);
    INFO(said.errors.toStdString() << told.errors.toStdString());
    CHECK(said.status == 2);
    CHECK(told.status == 2);
    CHECK(said.errors.contains(mistake.english));
    CHECK(told.errors.contains(mistake.spanish));
  }
}

TEST_CASE_METHOD(Local, "what is not there ends with 3") {
  for (const QString& unknown : {u"01234567-89ab-4def-8123-456789abcdef"_s, u"x"_s, QString(id).chopped(1)}) {
    CHECK(cli({u"show"_s, unknown}).status == 3);
    CHECK(cli({u"set"_s, unknown, u"title.es=x"_s}).status == 3);
    CHECK(cli({u"delete"_s, unknown}).status == 3);
    CHECK(cli({u"restore"_s, unknown}).status == 3);
    CHECK(cli({u"decide"_s, unknown}).status == 3);
  }
  CHECK(errorOf(cli({u"show"_s, u"x"_s})).code == u"UnknownRecord");
}

TEST_CASE_METHOD(Local, "a value that is not accepted ends with 4, is named, and nothing is written") {
  const auto refused = [&](const QString& assignment) {
    const Outcome ended = cli({u"set"_s, id, assignment});
    INFO(assignment.left(40).toStdString());
    CHECK(ended.status == 4);
    return errorOf(ended);
  };
  CHECK(refused(u"status=finished"_s).reason == u"NotInList");
  CHECK(refused(u"status=finished"_s).sentence.contains(u"in-review"));
  CHECK(refused(u"started=yesterday"_s).reason == u"NotADate");
  CHECK(refused(u"source_url=javascript:alert(1)"_s).reason == u"NotALink");
  CHECK(refused(u"illustrative=perhaps"_s).reason == u"WrongType");
  CHECK(refused(u"topics=criminal"_s).reason == u"NotAReference");
  CHECK(refused(u"countries=AR,ZZ"_s).reason == u"NotInList");
  CHECK(refused(u"title.klingon=x"_s).reason == u"NotALanguage");
  CHECK(refused(u"title.es=two\nlines"_s).reason == u"NotOneLine");
  CHECK(refused(u"title.es=bell\a"_s).reason == u"ControlCharacter");
  CHECK(refused(u"title.es="_s).reason == u"Missing");
  CHECK(refused(u"colour=red"_s).code == u"UnknownFieldName");
  CHECK(refused(u"title=without a language"_s).code == u"UnknownFieldName");
  CHECK(refused(u"no assignment"_s).code == u"UnknownFieldName");
  CHECK(refused(u"problem.es=@"_s % folder.filePath(u"none.txt"_s)).code == u"FileFailed");
  CHECK(cli({u"create"_s, u"practise"_s, u"title.es=x"_s}).status == 4);
  CHECK(cli({u"list"_s, u"practise"_s}).status == 4);
  CHECK(cli({u"create"_s, u"practice"_s, u"status=draft"_s}).status == 4);
  CHECK(cli({u"show"_s, id}).json()[u"fields"_s].toObject().size() == 2);
}

TEST_CASE_METHOD(Local, "texts of a file come in as they are, or not at all") {
  const auto from = [&](const QByteArray& bytes) {
    return cli({u"set"_s, id, u"problem.es=@"_s % write(u"text.txt"_s, bytes)});
  };
  const QString odd =
      u"Señal: مرحبا \u202Bשלום\u202C e\u0301 Å 👩🏽‍⚖️ 🇦🇷 \u200Bfin\n\ttab\r\n"_s;
  REQUIRE(from(odd.toUtf8()).status == 0);
  CHECK(field(u"problem.es"_s) == odd);

  SECTION("ten megabytes") {
    const Outcome ended = from(QByteArray(10 << 20, 'x'));
    CHECK(ended.status == 4);
    CHECK(errorOf(ended).reason == u"TooLong");
    CHECK(errorOf(ended).sentence.contains(u"1,000,000"));
  }
  SECTION("more than any field could hold") {
    CHECK(from(QByteArray(20 << 20, 'x')).status == 4);
  }
  SECTION("NUL") {
    CHECK(errorOf(from(QByteArray("a\0b", 3))).reason == u"ControlCharacter");
  }
  SECTION("another encoding: no word of it would come back") {
    const Outcome ended = from(QByteArray("Se\xf1") % "al");
    CHECK(ended.status == 4);
    CHECK(errorOf(ended).code == u"Malformed");
  }
  SECTION("the longest there may be") {
    REQUIRE(from(QByteArray(1'000'000, 'x')).status == 0);
    CHECK(field(u"problem.es"_s).size() == 1'000'000);
    return;
  }
  CHECK(field(u"problem.es"_s) == odd);
}

TEST_CASE_METHOD(Local, "an argument that is not UTF-8 is refused, not guessed at") {
  QProcess shell;
  shell.start(u"sh"_s, {u"-c"_s, u"%1 --store \"%2\" set %3 \"title.es=$(printf 'Se\\361al')\""_s.arg(
                                     QStringLiteral(AMPARO_PROGRAMS_DIR "/amparo-cli"), store, id)});
  REQUIRE(shell.waitForFinished(60'000));
  CHECK(shell.exitCode() == 2);
  CHECK(field(u"title.es"_s) == u"Turno de detenidos");
}

TEST_CASE_METHOD(Local, "into the trash and back") {
  CHECK(cli({u"delete"_s, id}).status == 0);
  CHECK(cli({u"list"_s}).json().array().isEmpty());
  CHECK(cli({u"list"_s, u"--deleted"_s}).json().array().size() == 1);
  CHECK(plain({u"show"_s, id}).output.contains("(in the trash)"));
  CHECK(cli({u"status"_s}).json()[u"records"_s][u"trash"_s].toInt() == 1);
  CHECK(cli({u"restore"_s, id}).status == 0);
  CHECK(cli({u"list"_s}).json().array().size() == 1);
}

TEST_CASE_METHOD(Local, "a set of values is written as a list, and an empty value clears") {
  REQUIRE(cli({u"set"_s, id, u"countries=MX,AR,AR"_s}).status == 0);
  CHECK(cli({u"show"_s, id}).json()[u"fields"_s][u"countries"_s].toArray() == QJsonArray{u"AR"_s, u"MX"_s});
  REQUIRE(cli({u"set"_s, id, u"countries="_s}).status == 0);
  CHECK_FALSE(cli({u"show"_s, id}).json()[u"fields"_s].toObject().contains(u"countries"_s));
}

TEST_CASE_METHOD(Local, "search finds, shows an excerpt, and keeps to the kind and the number asked for") {
  REQUIRE(cli({u"set"_s, id, u"problem.es=Nadie atiende de noche a las personas detenidas."_s}).status == 0);
  const auto found = cli({u"search"_s, u"detenida"_s}).json().array();
  REQUIRE(found.size() == 1);
  CHECK(found[0][u"id"_s].toString() == id);
  CHECK(found[0][u"excerpt"_s].toString().contains(u"detenidas"));
  CHECK(cli({u"search"_s, u"detenida"_s, u"--kind"_s, u"event"_s}).json().array().isEmpty());
  CHECK(cli({u"search"_s, u"nada parecido"_s}).status == 0);
  cli({u"create"_s, u"practice"_s, u"title.es=Otra detenida"_s, u"status=draft"_s});
  CHECK(cli({u"search"_s, u"detenida"_s, u"--limit"_s, u"1"_s}).json().array().size() == 1);
}

TEST_CASE_METHOD(Local, "a library of no hub says so when it is asked to sync") {
  const Outcome ended = cli({u"sync"_s});
  CHECK(ended.status == 7);
  CHECK(errorOf(ended).code == u"NotEnrolled");
  CHECK(cli({u"status"_s}).json()[u"waiting"_s].toInt() == 1);
  CHECK(cli({u"conflicts"_s}).status == 0);
}

TEST_CASE_METHOD(Local, "what is exported is a library that a hub takes") {
  const QString file = folder.filePath(u"out.json"_s);
  CHECK(cli({u"export"_s, file}).json()[u"records"_s].toInt() == 1);
  HubProgram hub;
  CHECK(hub.command({u"import"_s, file}).status == 0);
  CHECK(cli({u"export"_s, folder.filePath(u"none/out.json"_s)}).status == 4);
}

TEST_CASE("an invitation is taken from standard input, where nobody else on the machine reads it") {
  HubProgram hub;
  hub.start();
  const QTemporaryDir home;
  const auto enrol = [&](const QByteArray& invitation) {
    return run(u"amparo-cli"_s,
               {u"--store"_s, home.filePath(u"library.amparo.db"_s), u"--json"_s, u"enrol"_s, u"-"_s},
               home.path(), u"C.UTF-8"_s, invitation);
  };
  CHECK(enrol("no invitation\n").status != 0);
  const Outcome joined = enrol(hub.invite(u"Rosario"_s).toUtf8() + '\n');
  INFO(joined.errors.toStdString());
  CHECK(joined.status == 0);
  CHECK(joined.json()[u"office"_s] == u"Rosario"_s);
}

TEST_CASE("what crosses the wire can be kept and read") {
  HubProgram hub;
  hub.start();
  OfficeProgram rosario(hub.invite(u"Rosario"_s));
  rosario.create(u"Primera"_s);
  rosario.sync();
  const QString id = rosario.create(u"Turno"_s);
  const QString copies = rosario.folder() % u"/copies"_s;
  REQUIRE(rosario.command({u"sync"_s, u"--frames"_s, copies}).status == 0);
  const QString up = copies % u"/001-up.frames"_s;

  const auto sent = frames(rosario.command({u"inspect"_s, up}));
  REQUIRE(sent.size() == 2);
  CHECK(sent[0][u"type"_s].toString() == u"hello");
  CHECK(sent[0][u"version"_s].toInt() == 1);
  CHECK(sent[1][u"type"_s].toString() == u"changes");
  const auto change = sent[1][u"changes"_s][0];
  CHECK(change[u"record"_s].toString() == id);
  CHECK(change[u"fields"_s][u"title.es"_s][u"value"_s].toString() == u"Turno");

  const auto answered = frames(rosario.command({u"inspect"_s, copies % u"/001-down.frames"_s}));
  REQUIRE(answered.size() == 2);
  CHECK(answered[0][u"type"_s].toString() == u"verdicts");
  CHECK(answered[0][u"verdicts"_s][0][u"status"_s].toString() == u"applied");
  CHECK(answered[1][u"type"_s].toString() == u"end");
  CHECK(answered[1][u"digest"_s][u"count"_s].toInt() == 2);

  SECTION("a second run adds to them") {
    REQUIRE(rosario.command({u"sync"_s, u"--frames"_s, copies}).status == 0);
    CHECK(frames(rosario.command({u"inspect"_s, copies % u"/002-down.frames"_s})).size() == 1);
  }
  SECTION("pages too, and for people it is indented") {
    OfficeProgram merida(hub.invite(u"Mérida"_s));
    REQUIRE(merida.command({u"sync"_s, u"--frames"_s, copies % u"2"_s}).status == 0);
    const QString down = copies % u"2/001-down.frames"_s;
    const auto page = frames(merida.command({u"inspect"_s, down})).value(0);
    CHECK(page[u"type"_s].toString() == u"page");
    CHECK(page[u"records"_s][1][u"fields"_s][u"title.es"_s].toString() == u"Turno");
    const Outcome shown =
        run(u"amparo-cli"_s, {u"--store"_s, merida.store(), u"inspect"_s, down}, merida.folder());
    CHECK(shown.output.contains("\n    \"type\": \"page\""));
  }
  SECTION("a file cut short, or of something else, is told; what could be read is shown") {
    QFile file(up);
    REQUIRE(file.open(QFile::ReadWrite));
    REQUIRE(file.resize(file.size() - 1));
    const Outcome cut = rosario.command({u"inspect"_s, up});
    CHECK(cut.status == 4);
    CHECK(frames(cut).size() == 1);
    CHECK(cut.errors.contains(up.toUtf8()));
    CHECK(rosario.command({u"inspect"_s, QStringLiteral(AMPARO_SOURCE_DIR "/README.md")}).status == 4);
  }
  SECTION("a folder that cannot be written to: nothing is sent") {
    rosario.create(u"Otro"_s);
    CHECK(rosario.command({u"sync"_s, u"--frames"_s, up}).status == 4);
    CHECK(rosario.command({u"status"_s}).json()[u"waiting"_s].toInt() == 1);
  }
}

TEST_CASE_METHOD(Local, "the programs speak the person's language") {
  const QString spanish = u"es_AR.UTF-8"_s;
  CHECK(plain({u"show"_s, u"x"_s}, spanish).errors.contains("Esa ficha no está"));
  CHECK(plain({u"show"_s, u"x"_s}).errors.contains("There is no such record"));
  CHECK(plain({u"show"_s}, spanish).errors.contains("Falta: id"));
  CHECK(plain({u"status"_s}, spanish).output.contains("Cambios pendientes: 1"));
  const QString hub = folder.filePath(u"hub"_s);
  CHECK(run(u"amparo-hub"_s, {u"--data"_s, hub, u"status"_s}, folder.path(), spanish)
            .errors.contains("No hay ningún servidor central"));
  CHECK(
      run(u"amparo-hub"_s, {u"--data"_s, hub, u"init"_s}, folder.path(), spanish).output.contains("Huella"));

  SECTION("every line of every help") {
    const auto help = [&](const QString& program, const QStringList& arguments, const QString& locale) {
      const Outcome shown = run(program, arguments + QStringList{u"--help"_s}, folder.path(), locale);
      CHECK(shown.status == 0);
      return QString::fromUtf8(shown.output);
    };
    const auto words = [](const QString& text) {
      QSet<QString> found;
      static const QRegularExpression described(u"^ +(\\S.*?) {2,}(\\S.*)$"_s);
      for (const QString& line : text.split(u'\n'))
        if (const auto match = described.match(line); match.hasMatch()) found.insert(match.captured(2));
      return found;
    };
    static const QRegularExpression name(u"^  (\\w+)  "_s, QRegularExpression::MultilineOption);
    for (const QString& program : {u"amparo-cli"_s, u"amparo-hub"_s}) {
      QStringList commands{QString()};
      auto names = name.globalMatch(help(program, {}, u"C.UTF-8"_s));
      while (names.hasNext()) commands.append(names.next().captured(1));
      CHECK(commands.size() > 6);
      for (const QString& command : commands) {
        QStringList arguments;
        if (program == u"amparo-hub") arguments = {u"--data"_s, hub};
        if (!command.isEmpty()) arguments.append(command);
        const QString spanishHelp = help(program, arguments, spanish);
        for (const QString& english : {u"Options"_s, u"TEXT"_s, u"INT"_s, u"FLOAT"_s, u"Usage"_s})
          CHECK_FALSE(spanishHelp.contains(QRegularExpression(u"\\b%1\\b"_s.arg(english))));
        const auto both = words(help(program, arguments, u"C.UTF-8"_s)).intersect(words(spanishHelp));
        for (const QString& same : both) {
          INFO(program.toStdString() << ' ' << command.toStdString() << ": " << same.toStdString());
          CHECK(same == u"practice, declaration, person ...");
        }
      }
    }
  }
}
