#include "app/hub/commands.h"
#include "app/hub/endpoint.h"
#include "app/hub/key_pair.h"
#include "app/hub/open_hub.h"
#include "app/hub/server/server.h"
#include "app/hub/server/service_manager.h"

#include <QFile>

#include <spdlog/sinks/stdout_sinks.h>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;

Error about(const QString& file, Error error) {
  error.parameters[u"path"_s] = file;
  return error;
}

/// A new certificate is nothing unusual; of a new key, offices that joined with the old one think ill.
Result<KeyPair> readKeys(const DataFolder& folder, const QByteArray& fingerprint, spdlog::logger& log) {
  AMPARO_LET(pair, keyPairIn(folder));
  const auto now = fingerprintOf(pair.certificate);
  if (!now) return about(folder.certificate(), now.error());
  if (const auto both = fingerprintOf(pair); !both) return about(folder.key(), both.error());
  if (*now != fingerprint)
    log.warn("event=\"the key is another one: offices that joined with the former do not trust it\" "
             "fingerprint=\"{}\"",
             formatFingerprint(*now).toStdString());
  if (QFile::permissions(folder.key()).testFlag(QFile::ReadOther))
    log.warn("event=\"everybody on this machine can read hub.key\"");
  return pair;
}

LogRequests logRequestsNamed(const std::string& name) {
  return name == "all" ? LogRequests::All : name == "none" ? LogRequests::None : LogRequests::Failed;
}

} // namespace

Exit serve(const QString& path, const ServeOptions& options) {
  const DataFolder folder(path);
  auto hub = open(folder);
  if (!hub) return fail(hub.error());
  const auto configured = (*hub)->service->setting(listenSetting);
  if (!configured) return fail(configured.error());
  // Offices that know what came after it would take its numbers for theirs.
  const auto backedUp = (*hub)->service->setting(backupSetting);
  if (!backedUp) return fail(backedUp.error());
  if (!backedUp->isEmpty())
    return failUsage(
        Words::tr("%1 is a backup, of %2; make a hub of it with: amparo-hub --data NEW_FOLDER restore %1")
            .arg(path, *backedUp));
  const QString listen = options.listen.isEmpty() ? *configured : options.listen;
  const auto endpoint = parseEndpoint(listen);
  if (!endpoint) return failListen(listen);
  const auto fingerprint = checkKeys(folder);
  if (!fingerprint) return fail(fingerprint.error());
  const auto place = storeIn(folder);
  if (!place) return fail(place.error());

  spdlog::logger log("hub", std::make_shared<spdlog::sinks::stderr_sink_mt>());
  log.set_level(spdlog::level::from_str(options.logLevel));
  log.set_pattern("time=%Y-%m-%dT%H:%M:%S.%e%z level=%l %v");
  log.flush_on(spdlog::level::info);
  ServerOptions wanted;
  wanted.store = *place;
  wanted.snapshotFolder = folder.snapshots();
  wanted.filesPath = folder.files();
  wanted.readKeys = [&] { return readKeys(folder, *fingerprint, log); };
  wanted.address = endpoint->host.toStdString();
  wanted.port = endpoint->port;
  wanted.socket = takeSocket();
  wanted.limits.handshake = wanted.limits.head = options.patience;
  wanted.limits.window = 3 * options.patience;
  wanted.limits.idle = options.idle;
  wanted.grace = options.grace;
  wanted.connections = std::size_t(options.connections);
  wanted.defence = {options.addressConnections, options.addressRate, options.deviceRequests,
                    options.deviceRate};
  for (const QString& proxy : options.proxies) wanted.proxies.insert(proxy.toStdString());
  wanted.keepHistory = std::chrono::hours(24) * options.keepHistory;
  wanted.logRequests = logRequestsNamed(options.logRequests);
  if (const auto monitor = parseEndpoint(options.monitor))
    wanted.monitor = {monitor->host.toStdString(), monitor->port, path, options.diskReserve * megabyte};
  Server server(std::move(wanted), log);
  if (auto started = server.start(); !started) return fail(started.error());
  if (auto noted = (*hub)->service->setSetting(listeningSetting, server.endpoint()); !noted)
    return fail(noted.error());
  const auto address = addressFor(*(*hub)->service, {});
  if (!address) return fail(address.error());
  server.setAddress(*address);
  hub->reset();
  if (const QString monitor = server.monitorEndpoint(); !monitor.isEmpty())
    print(u"monitor on http://%1"_s.arg(monitor));
  print(u"listening on https://%1 fingerprint %2"_s.arg(server.endpoint(), formatFingerprint(*fingerprint)));
  server.run();
  log.info("event=stopped");
  return Exit::Ok;
}

} // namespace amparo::hub
