#include "tests/bench/hub_askers.h"

#include "core/protocol/frame.h"
#include "tests/bench/measure.h"

namespace amparo::bench {

using namespace Qt::StringLiterals;
using protocol::FrameType;

namespace {

/// The headers that our own client sends.
QByteArray headers(const Device& device) {
  return " HTTP/1.1\r\nHost: 127.0.0.1:8743\r\nUser-Agent: Amparo/0.1.0\r\nAccept-Encoding: identity\r\n"
         "Accept-Language: *\r\nConnection: Keep-Alive\r\nAuthorization: Bearer " +
         device.token + "\r\n";
}

QByteArray exchangeRequest(const Device& device, const QByteArray& frames) {
  return QByteArray("POST ") + protocol::http::exchangePath + headers(device) +
         "Content-Type: " + protocol::http::framesType +
         "\r\nContent-Length: " + QByteArray::number(frames.size()) + "\r\n\r\n" + frames;
}

protocol::Hello helloOf(const Device& device, Seq at) {
  protocol::Hello hello;
  hello.epoch = device.epoch;
  hello.replica = device.replica;
  hello.cursor = {at, at};
  return hello;
}

class IdleDevice final : public Asker {
 public:
  IdleDevice(const Device& device, Seq head)
      : head_(head) {
    QByteArray frames;
    protocol::FrameWriter().write(FrameType::Hello, encode(helloOf(device, head)), frames);
    request_ = exchangeRequest(device, frames);
  }

  QByteArray ask() override { return request_; }

  void take(const QByteArray& body) override {
    if (answer_.isEmpty()) {
      check(body);
      answer_ = body;
    }
    if (body != answer_) throw Failure(u"an answer is another one than before"_s);
  }

 private:
  void check(const QByteArray& body) const {
    protocol::FrameReader reader;
    reader.append(body);
    const auto frame = need(reader.next());
    if (!frame || frame->type != FrameType::End ||
        need(protocol::decodeEnd(frame->payload)).cursor.at != head_)
      throw Failure(u"a hub has news where there are none"_s);
  }

  Seq head_;
  QByteArray request_;
  QByteArray answer_;
};

class WaitingDevice final : public Asker {
 public:
  WaitingDevice(const Device& device, Seq head)
      : request_("GET " + QByteArray(protocol::http::waitPath) + "?epoch=" + toText(device.epoch).toLatin1() +
                 "&since=" + QByteArray::number(head) + "&at=" + QByteArray::number(head) +
                 "&seconds=" + QByteArray::number(protocol::maximumWaitSeconds) + headers(device) + "\r\n") {}

  QByteArray ask() override { return request_; }

  void take(const QByteArray&) override {}

 private:
  QByteArray request_;
};

class PushingDevice final : public Asker {
 public:
  PushingDevice(Device device, Seq head, const std::vector<RecordId>& records)
      : device_(std::move(device))
      , at_(head) {
    for (const RecordId& id : records) records_.push_back({id, head});
  }

  QByteArray ask() override {
    Edited& edited = records_[number_ % records_.size()];
    protocol::Hello hello = helloOf(device_, at_);
    hello.lineage = protocol::Lineage{number_, {}};
    protocol::Change change{++number_, edited.record, u"practice"_s, {}, {}};
    const QString title = u"Visitas semanales a los centros de detención, versión %1"_s.arg(number_);
    change.fields.set(u"title.es"_s, {Value(title), edited.base});
    QByteArray frames;
    writer_.write(FrameType::Hello, encode(hello), frames);
    writer_.write(FrameType::Changes, protocol::encode(std::vector{change}), frames);
    return exchangeRequest(device_, frames);
  }

  void take(const QByteArray& body) override {
    protocol::FrameReader reader;
    reader.append(body);
    while (const auto frame = need(reader.next())) {
      if (frame->type == FrameType::Verdicts) judge(need(protocol::decodeVerdicts(frame->payload)));
      if (frame->type == FrameType::End) at_ = need(protocol::decodeEnd(frame->payload)).cursor.at;
    }
  }

 private:
  struct Edited {
    RecordId record;
    Seq base;
  };

  void judge(const std::vector<protocol::Verdict>& verdicts) {
    const bool isGood = verdicts.size() == 1 && verdicts.front().number == number_ &&
                        verdicts.front().status == protocol::VerdictStatus::Applied;
    if (!isGood) throw Failure(u"a change was not applied as it was sent"_s);
    records_[(number_ - 1) % records_.size()].base = verdicts.front().seq;
  }

  Device device_;
  Seq at_;
  std::vector<Edited> records_;
  quint64 number_ = 0;
  protocol::FrameWriter writer_{
      protocol::FrameWriter::quick}; ///< what it saves of a link is not measured here
};

class FileClient final : public Asker {
 public:
  QByteArray ask() override { return "GET /file HTTP/1.1\r\nHost: 127.0.0.1:8743\r\n\r\n"; }

  void take(const QByteArray&) override {}
};

} // namespace

Askers idleDevices(const std::vector<Device>& devices, Seq head) {
  Askers askers;
  for (const Device& device : devices) askers.push_back(std::make_unique<IdleDevice>(device, head));
  return askers;
}

Askers waitingDevices(const std::vector<Device>& devices, Seq head) {
  Askers askers;
  for (const Device& device : devices) askers.push_back(std::make_unique<WaitingDevice>(device, head));
  return askers;
}

Askers pushingDevices(const std::vector<Device>& devices, Seq head, const std::vector<RecordId>& practices) {
  Askers askers;
  for (size_t i = 0; i < devices.size(); ++i) {
    std::vector<RecordId> own;
    for (size_t at = i; at < practices.size(); at += devices.size()) own.push_back(practices[at]);
    askers.push_back(std::make_unique<PushingDevice>(devices[i], head, own));
  }
  return askers;
}

Askers fileClients(int count) {
  Askers askers;
  for (int i = 0; i < count; ++i) askers.push_back(std::make_unique<FileClient>());
  return askers;
}

} // namespace amparo::bench
