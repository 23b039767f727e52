#include "tests/e2e/programs.h"

#include "tests/support/ports.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>

#include <catch2/catch_test_macros.hpp>
#include <csignal>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMilliseconds = 60'000;

QProcessEnvironment environment(const QString& home, const QString& locale = u"C.UTF-8"_s) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(u"HOME"_s, home);
  environment.insert(u"AMPARO_NO_KEYRING"_s, u"1"_s);
  environment.insert(u"LC_ALL"_s, locale);
  environment.remove(u"LANGUAGE"_s);
  return environment;
}

QString pathOf(const QString& program) {
  return QStringLiteral(AMPARO_PROGRAMS_DIR "/") + program;
}

} // namespace

Outcome run(const QString& program, const QStringList& arguments, const QString& home, const QString& locale,
            const QByteArray& input) {
  QProcess process;
  process.setProcessEnvironment(environment(home, locale));
  process.start(pathOf(program), arguments);
  process.write(input);
  process.closeWriteChannel();
  REQUIRE(process.waitForFinished(deadlineMilliseconds));
  REQUIRE(process.exitStatus() == QProcess::NormalExit);
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

HubProgram::HubProgram(const QString& store)
    : folder_(std::make_shared<QTemporaryDir>())
    , port_(freePort()) {
  QStringList init{u"init"_s, u"--name"_s, u"Red de prueba"_s, u"--port"_s, QString::number(port_)};
  if (!store.isEmpty()) init += {u"--store"_s, store};
  const Outcome made = command(init);
  INFO(made.errors.toStdString());
  REQUIRE(made.status == 0);
}

HubProgram::HubProgram(const HubProgram& first)
    : folder_(first.folder_) {}

HubProgram::~HubProgram() {
  if (process_.state() == QProcess::NotRunning) return;
  process_.terminate();
  if (process_.waitForFinished(deadlineMilliseconds)) return;
  FAIL_CHECK("the hub does not stop");
  process_.kill();
  process_.waitForFinished();
}

void HubProgram::start(const QStringList& options) {
  process_.setProcessEnvironment(environment(folder_->path()));
  process_.setProcessChannelMode(QProcess::MergedChannels);
  process_.start(pathOf(u"amparo-hub"_s),
                 QStringList{u"--data"_s, folder_->filePath(u"hub"_s), u"serve"_s} + options);
  QDeadlineTimer deadline(deadlineMilliseconds);
  QByteArray said;
  while (!said.contains("listening on")) {
    INFO(said.toStdString());
    REQUIRE_FALSE(deadline.hasExpired());
    REQUIRE(process_.state() != QProcess::NotRunning);
    process_.waitForReadyRead(200);
    said += process_.readAll();
  }
  log_ += said;
}

int HubProgram::stop() {
  process_.terminate();
  REQUIRE(process_.waitForFinished(deadlineMilliseconds));
  log_ += process_.readAll();
  return process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
}

bool HubProgram::waitForLog(const QByteArray& text) {
  const QDeadlineTimer deadline(deadlineMilliseconds);
  while (!log_.contains(text)) {
    if (deadline.hasExpired()) return false;
    process_.waitForReadyRead(200);
    log_ += process_.readAll();
  }
  return true;
}

void HubProgram::kill() {
  process_.kill();
  REQUIRE(process_.waitForFinished(deadlineMilliseconds));
}

QString HubProgram::databasePath() const {
  const QDir folder(folder_->filePath(u"hub"_s));
  const QStringList files = folder.entryList({u"*.db"_s}, QDir::Files);
  REQUIRE(files.size() == 1);
  return folder.filePath(files.front());
}

Outcome HubProgram::command(const QStringList& arguments) {
  return run(u"amparo-hub"_s, QStringList{u"--data"_s, folder_->filePath(u"hub"_s)} + arguments,
             folder_->path());
}

QString HubProgram::invite(const QString& office, const QString& role) {
  const Outcome made = command(
      {u"invite"_s, u"--office"_s, office, u"--person"_s, u"Persona de "_s + office, u"--role"_s, role});
  INFO(made.errors.toStdString());
  REQUIRE(made.status == 0);
  return QString::fromUtf8(made.output).trimmed();
}

OfficeProgram::OfficeProgram(const QString& invitation) {
  const Outcome joined = command({u"enrol"_s, invitation});
  INFO(joined.errors.toStdString());
  REQUIRE(joined.status == 0);
}

Outcome OfficeProgram::command(const QStringList& arguments) {
  return run(u"amparo-cli"_s, QStringList{u"--store"_s, store(), u"--json"_s} + arguments, folder_.path());
}

Outcome OfficeProgram::plain(const QStringList& arguments) {
  return run(u"amparo-cli"_s, QStringList{u"--store"_s, store()} + arguments, folder_.path());
}

void OfficeProgram::beginDesktop(QProcess& process, const QStringList& wanted) {
  QProcessEnvironment place = environment(folder());
  place.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
  process.setProcessEnvironment(place);
  process.start(pathOf(u"amparo"_s), QStringList{u"--data"_s, folder()} + wanted);
  QDeadlineTimer deadline(deadlineMilliseconds);
  while (!QFile::exists(folder_.filePath(u"desktop.lock"_s))) {
    REQUIRE_FALSE(deadline.hasExpired());
    process.waitForFinished(20);
  }
}

void OfficeProgram::begin(QProcess& process, const QStringList& arguments) {
  process.setProcessEnvironment(environment(folder_.path()));
  process.start(pathOf(u"amparo-cli"_s), QStringList{u"--store"_s, store(), u"--json"_s} + arguments);
}

QString OfficeProgram::create(const QString& title) {
  const Outcome made = command({u"create"_s, u"practice"_s, u"title.es="_s + title, u"status=draft"_s});
  INFO(made.errors.toStdString());
  REQUIRE(made.status == 0);
  return made.json().array().at(0).toString();
}

QString OfficeProgram::field(const QString& id, const QString& address) {
  return command({u"show"_s, id}).json()[u"fields"_s][address].toString();
}

} // namespace amparo::test
