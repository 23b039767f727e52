#include "app/hub/server/metrics.h"

#include <algorithm>
#include <spdlog/fmt/fmt.h>

namespace amparo::hub {

namespace {

/// The lines that announce a metric, and its value where it has one alone.
void add(std::string& text, std::string_view name, std::string_view type, std::string_view help) {
  text += fmt::format("# HELP amparo_hub_{0} {2}\n# TYPE amparo_hub_{0} {1}\n", name, type, help);
}

void add(std::string& text, std::string_view name, std::string_view type, std::string_view help,
         qint64 value) {
  add(text, name, type, help);
  text += fmt::format("amparo_hub_{} {}\n", name, value);
}

void addHub(std::string& text, const HubMeasures& hub) {
  add(text, "store_bytes", "gauge", "Size of the store, without attached files.", hub.storeBytes);
  add(text, "files", "gauge", "Attached files that are here.", hub.files.files);
  add(text, "files_bytes", "gauge", "Size of them together.", hub.files.bytes);
  add(text, "seq", "gauge", "Number of the newest change.", hub.head);
  add(text, "office_behind_seqs", "gauge",
      "How many changes an office is behind, by what its devices have told.");
  for (const OfficeStanding& office : hub.offices)
    text += fmt::format("amparo_hub_office_behind_seqs{{office=\"{}\"}} {}\n",
                        toText(office.id).toStdString(), std::max<Seq>(0, hub.head - office.held));
}

} // namespace

void HeldNotes::note(Row office, Seq held) {
  const std::lock_guard lock(mutex_);
  Seq& known = held_[office];
  known = std::max(known, held);
}

HeldSeqs HeldNotes::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(held_, {});
}

void Metrics::count(const RequestNote& request, std::chrono::steady_clock::duration took) {
  Series& series = series_[std::size_t(request.route)][std::size_t(std::clamp(request.status / 100, 0, 5))];
  const double seconds = std::chrono::duration<double>(took).count();
  const auto bucket = std::size_t(std::lower_bound(limits.begin(), limits.end(), seconds) - limits.begin());
  ++series.counts[bucket];
  series.microseconds += quint64(std::chrono::duration_cast<std::chrono::microseconds>(took).count());
  if (request.limit) refuse(*request.limit);
  received_ += request.received;
  sent_ += request.sent;
}

void Metrics::addDurations(std::string& text) const {
  add(text, "request_duration_seconds", "histogram",
      "From a request's first byte to the last of its answer, which the link takes its time for. Status "
      "none: "
      "the client went first.");
  for (std::size_t route = 0; route < routeNames.size(); ++route)
    for (std::size_t status = 0; status < classes.size(); ++status) {
      const Series& series = series_[route][status];
      const std::string labels =
          fmt::format("endpoint=\"{}\",status=\"{}\"", routeNames[route], classes[status]);
      std::string lines;
      quint64 count = 0;
      for (std::size_t i = 0; i <= limits.size(); ++i) {
        count += series.counts[i];
        lines += fmt::format("amparo_hub_request_duration_seconds_bucket{{{},le=\"{}\"}} {}\n", labels,
                             i < limits.size() ? fmt::format("{}", limits[i]) : "+Inf", count);
      }
      if (count == 0) continue; // most never happen
      text += lines;
      text += fmt::format("amparo_hub_request_duration_seconds_sum{{{0}}} {1}\n"
                          "amparo_hub_request_duration_seconds_count{{{0}}} {2}\n",
                          labels, double(series.microseconds) / 1e6, count);
    }
}

/// Also those of which there was none: so that a rate is one from the first on.
void Metrics::addRefusals(std::string& text) const {
  add(text, "refusals_total", "counter", "Connections and requests that were refused, by which limit.");
  for (std::size_t limit = 0; limit < limitNames.size(); ++limit)
    text += fmt::format("amparo_hub_refusals_total{{limit=\"{}\"}} {}\n", limitNames[limit],
                        refusals_[limit].load());
}

std::string Metrics::text(const Gauges& gauges) const {
  std::string text;
  add(text, "info", "gauge", "The program.");
  text += "amparo_hub_info{version=\"" AMPARO_VERSION "\"} 1\n";
  add(text, "store_up", "gauge", "1 while the store answers.", gauges.hub ? 1 : 0);
  add(text, "connections", "gauge", "Connections at the moment.", qint64(gauges.connections));
  add(text, "waiting_connections", "gauge", "Of them, those that wait for news.", gauges.waiting);
  add(text, "queued_reads", "gauge", "Work that waits for a thread with a store.",
      qint64(gauges.queuedReads));
  add(text, "queued_writes", "gauge", "Exchanges that wait for the next commit.",
      qint64(gauges.queuedWrites));
  add(text, "received_bytes_total", "counter", "Bytes of requests, inside TLS.", received_);
  add(text, "sent_bytes_total", "counter", "Bytes of answers, inside TLS.", sent_);
  if (gauges.freeBytes)
    add(text, "disk_free_bytes", "gauge",
        "Room that is left on the disk of the hub's folder, or of its files.", *gauges.freeBytes);
  addRefusals(text);
  addDurations(text);
  if (gauges.hub) addHub(text, *gauges.hub);
  return text;
}

} // namespace amparo::hub
