#include "tests/bench/nginx.h"

#include "tests/bench/measure.h"
#include "tests/support/ports.h"

#include <QFile>
#include <QStandardPaths>

#include <unistd.h>

namespace amparo::bench {

using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
    throw Failure(u"cannot write "_s % path);
}

/// As it is installed, but that connections are kept for as long as they are asked over.
QByteArray configuration(const QByteArray& folder, const QByteArray& keys, quint16 port) {
  QByteArray text = "daemon off;\npid nginx.pid;\nerror_log stderr notice;\nworker_processes auto;\n";
  if (geteuid() == 0) text += "user root;\n";
  text += "events { worker_connections 16384; }\nhttp {\n  access_log off;\n"
          "  keepalive_requests 1000000000;\n  ssl_protocols TLSv1.3;\n  ssl_certificate " +
          keys + "/hub.crt;\n  ssl_certificate_key " + keys + "/hub.key;\n";
  for (const char* kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
    text += "  " + QByteArray(kind) + "_temp_path " + folder + '/' + kind + ";\n";
  return text + "  server {\n    listen 127.0.0.1:" + QByteArray::number(port) + " ssl;\n    root " + folder +
         ";\n  }\n}\n";
}

} // namespace

Nginx::Nginx(Workbench& workbench, const QString& keys, int fileBytes)
    : port_(test::freePort()) {
  QString program = QStandardPaths::findExecutable(u"nginx"_s);
  // Debian keeps servers where only root looks for programs.
  if (program.isEmpty()) program = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s});
  if (program.isEmpty())
    throw Failure(u"nginx is not installed (the package nginx-light); ./dev bench does it"_s);
  const QString folder = workbench.newFolder();
  write(folder % u"/file"_s, QByteArray(fileBytes, 'a'));
  write(folder % u"/nginx.conf"_s, configuration(folder.toUtf8(), keys.toUtf8(), port_));
  serving_ = std::make_unique<Running>(
      program, QStringList{u"-p"_s, folder, u"-c"_s, folder % u"/nginx.conf"_s, u"-e"_s, u"stderr"_s});
  serving_->waitFor(u"start worker process"_s);
}

} // namespace amparo::bench
