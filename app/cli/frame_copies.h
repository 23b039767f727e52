#pragma once

#include "core/protocol/sync_protocol.h"

#include <QString>

namespace amparo::cli {

/// A hub whose exchanges leave a copy in a folder: 001-up.frames, 001-down.frames, and so on after those that
/// are there. What arrived of an answer that was cut is kept, too. Tokens are not among it.
class FrameCopies final : public protocol::SyncProtocol {
 public:
  FrameCopies(protocol::SyncProtocol& hub, QString folder)
      : hub_(hub)
      , folder_(std::move(folder)) {}

  Result<protocol::HubInfo> hub() override { return hub_.hub(); }

  Result<protocol::Enrolment> enrol(const protocol::EnrolRequest& request) override {
    return hub_.enrol(request);
  }

  /// FileFailed when a copy cannot be written; nothing is sent then.
  Result<void> exchange(const QByteArray& body, const protocol::ByteSink& sink) override;

  /// A snapshot is a file already.
  Result<void> snapshot(const QString& name, qint64 offset, const protocol::ByteSink& sink) override {
    return hub_.snapshot(name, offset, sink);
  }

  Result<protocol::History> history(const RecordId& record, Seq after) override {
    return hub_.history(record, after);
  }

 private:
  QString nextPath() const;

  protocol::SyncProtocol& hub_;
  QString folder_;
};

} // namespace amparo::cli
