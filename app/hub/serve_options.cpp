#include "app/hub/serve_options.h"

#include "app/hub/data_folder.h"
#include "app/hub/endpoint.h"
#include "app/hub/sentences.h"

#include <QFile>
#include <QHash>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace amparo::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumFileBytes = 64 << 10;

QString range(int lowest, int highest) {
  return Words::tr("a whole number from %1 to %2").arg(lowest).arg(highest);
}

/// A whole number, for a member that is made of one.
template<class T>
ServeOption number(std::string name, const QString& help, T ServeOptions::*member, int lowest, int highest) {
  return {std::move(name), help, range(lowest, highest), [=](ServeOptions& options, const QString& text) {
            bool ok = false;
            const int value = text.toInt(&ok);
            if (!ok || value < lowest || value > highest) return false;
            options.*member = T(value);
            return true;
          }};
}

/// One of a few words.
ServeOption choice(std::string name, const QString& help, std::string ServeOptions::*member,
                   const QStringList& words) {
  return {std::move(name), help, Words::tr("one of %1").arg(words.join(u", "_s)),
          [=](ServeOptions& options, const QString& text) {
            if (!words.contains(text)) return false;
            options.*member = text.toStdString();
            return true;
          }};
}

} // namespace

std::vector<ServeOption> serveOptions() {
  return {
      {"listen", Words::tr("IP:port, instead of what init was told; port 0: any that is free"),
       Words::tr("IP:port, for instance 0.0.0.0:8743"),
       [](ServeOptions& options, const QString& text) {
         if (!parseEndpoint(text)) return false;
         options.listen = text;
         return true;
       }},
      {"proxies",
       Words::tr(
           "IP addresses of proxies whose word is taken on who asks: the PROXY protocol, X-Forwarded-For"),
       Words::tr("IP addresses with commas between them, or none"),
       [](ServeOptions& options, const QString& text) {
         const auto addresses = text == u"none" ? QStringList() : parseAddresses(text);
         options.proxies = addresses.value_or(options.proxies);
         return addresses.has_value();
       }},
      number("patience",
             Words::tr("Seconds a client has for its handshake and a request's head; for a body thrice as "
                       "many, and anew with every 8 KiB (10)"),
             &ServeOptions::patience, 1, 3600),
      number("idle", Words::tr("Seconds a connection is kept between two requests (120)"),
             &ServeOptions::idle, 5, 86'400),
      number("grace", Words::tr("Seconds that requests under way have left once the hub is to stop (10)"),
             &ServeOptions::grace, 0, 3600),
      number("connections", Words::tr("How many connections there may be at a time (20000)"),
             &ServeOptions::connections, 1, 100'000),
      number("address-connections", Words::tr("How many of them may come from one address (1000)"),
             &ServeOptions::addressConnections, 1, 100'000),
      number("address-rate",
             Words::tr(
                 "How many connections, and requests of strangers, one address may make in a minute (30000)"),
             &ServeOptions::addressRate, 1, 10'000'000),
      number("device-requests", Words::tr("How many requests of one device are answered at a time (100)"),
             &ServeOptions::deviceRequests, 1, 100'000),
      number("device-rate", Words::tr("How many requests of one device are answered in a minute (30000)"),
             &ServeOptions::deviceRate, 1, 10'000'000),
      {"monitor",
       Words::tr(
           "A port of this machine, or IP:port, for /healthz, /readyz and /metrics by plain HTTP (off)"),
       Words::tr("a port, IP:port or off"),
       [](ServeOptions& options, const QString& text) {
         const QString endpoint = text.contains(u':') ? text : u"127.0.0.1:"_s + text;
         if (text != u"off" && !parseEndpoint(endpoint)) return false;
         options.monitor = text == u"off" ? QString() : endpoint;
         return true;
       }},
      number("disk-reserve",
             Words::tr("With fewer MB of room on its disk the hub says it is not ready (200)"),
             &ServeOptions::diskReserve, 0, 10'000'000),
      number("keep-history",
             Words::tr("Days after which what records said before is forgotten; 0: it is kept (0)"),
             &ServeOptions::keepHistory, 0, 36'500),
      choice("log-level", Words::tr("What goes to standard error: debug, info, warning, error or off (info)"),
             &ServeOptions::logLevel, {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s, u"off"_s}),
      choice("log-requests", Words::tr("Which requests are logged: those that failed, all or none (failed)"),
             &ServeOptions::logRequests, {u"failed"_s, u"all"_s, u"none"_s}),
  };
}

namespace {

/// A file of options, line by line.
class OptionFile {
 public:
  OptionFile(const QString& path, ServeOptions& options)
      : path_(path)
      , options_(options) {}

  Result<void> read(const QByteArray& bytes) {
    const QStringList lines = QString(QStringDecoder(QStringDecoder::Utf8)(bytes)).split(u'\n');
    for (const QString& line : lines) {
      ++number_;
      const QString text = line.trimmed();
      if (text.isEmpty() || text.startsWith(u'#')) continue;
      if (const QString wrong = take(text); !wrong.isEmpty())
        return Error{ErrorCode::Malformed,
                     {{u"what"_s, u"configuration"_s},
                      {u"complaint"_s, Words::tr("%1, line %2: %3").arg(path_).arg(number_).arg(wrong)}},
                     {}};
    }
    return {};
  }

 private:
  /// What is wrong with a line; empty: nothing.
  QString take(const QString& line) {
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0) return Words::tr("“%1” sets nothing; write it as NAME = VALUE.").arg(line);
    const QString name = line.first(equals).trimmed();
    const QString value = line.sliced(equals + 1).trimmed();
    const auto option = std::find_if(known_.begin(), known_.end(), [&](const ServeOption& candidate) {
      return QString::fromStdString(candidate.name) == name;
    });
    if (option == known_.end()) {
      QStringList names;
      for (const ServeOption& candidate : known_) names.append(QString::fromStdString(candidate.name));
      return Words::tr("there is no option “%1”; there are: %2.").arg(name, names.join(u", "_s));
    }
    if (const int earlier = lines_.value(name))
      return Words::tr("%1 is set already in line %2; leave one of them out.").arg(name).arg(earlier);
    lines_.insert(name, number_);
    if (option->set(options_, value)) return {};
    return Words::tr("“%1” is no value for %2; that is %3.").arg(value, name, option->allowed);
  }

  const QString path_;
  ServeOptions& options_;
  const std::vector<ServeOption> known_ = serveOptions();
  QHash<QString, int> lines_; ///< where each was set
  int number_ = 0;
};

} // namespace

Result<void> readServeOptions(const QString& path, ServeOptions& options) {
  AMPARO_LET(bytes, readWholeFile(path, maximumFileBytes));
  return OptionFile(path, options).read(bytes);
}

Result<ServeOptions> chooseServeOptions(const QString& folder, const QString& file, const ServeWords& words) {
  ServeOptions options;
  const QString usual = DataFolder(folder).configuration();
  if (!file.isEmpty())
    AMPARO_TRY(readServeOptions(file, options));
  else if (QFile::exists(usual))
    AMPARO_TRY(readServeOptions(usual, options));
  for (const ServeOption& option : serveOptions())
    if (const auto said = words.find(option.name); said != words.end())
      option.set(options, QString::fromStdString(said->second));
  return options;
}

} // namespace amparo::hub
