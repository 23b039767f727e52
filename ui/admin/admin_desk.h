#pragma once

#include "core/sync/administration.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <vector>

namespace amparo::ui {

/// What the hub says of the network, as the sections of the administration window share it, and the acts upon
/// it. Each list is read whenever a section wants it, and again after an act that touches it. Nothing is
/// kept on the disk.
class AdminDesk final : public QObject {
  Q_OBJECT

 public:
  enum List { Offices = 1, People = 2, Devices = 4, Invitations = 8, Log = 16 };
  Q_DECLARE_FLAGS(Lists, List)

  /// `me`: whose window it is.
  AdminDesk(sync::Administration& line, sync::Administration::Place place, const PersonId& me);
  /// Ends what is being read.
  ~AdminDesk() override;

  /// A section is looked at that needs these: they are read, whatever is here of them being shown meanwhile.
  void want(Lists lists);
  /// Others may have changed these: they are read again.
  void refresh(Lists lists);

  /// Reads what is missing once more.
  void retry() { read(); }

  /// Nobody waits any more for what an act that is under way comes to.
  void noteUnanswered() { Q_EMIT actsOn(); }

  /// Older entries of the log.
  void readOlder();

  /// Runs `work(AdminProtocol&)` at the hub, then `done(result)` unless `receiver` is gone. The lists that it
  /// touches are read again, and the log with them.
  template<class Work, class Done> void act(Lists touched, QObject* receiver, Work work, Done done) {
    begin();
    line_.run(place_, sync::Administration::Work::Act, this, std::move(work),
              [this, touched, receiver = QPointer<QObject>(receiver), done = std::move(done)](auto result) {
                end(touched, result ? std::nullopt : std::optional(result.error()));
                if (receiver) done(std::move(result));
              });
  }

  bool isBusy() const { return running_ > 0; }

  /// Why the lists are not here.
  const std::optional<Error>& error() const { return error_; }

  bool has(Lists lists) const { return (here_ & lists) == lists; }

  bool isMe(const protocol::admin::Person& person) const { return person.id == me_; }

  const std::vector<protocol::admin::Office>& offices() const { return offices_; }

  const std::vector<protocol::admin::Person>& people() const { return people_; }

  const std::vector<protocol::admin::Device>& devices() const { return devices_; }

  const std::vector<protocol::admin::Invitation>& invitations() const { return invitations_; }

  /// The newest first.
  const std::vector<protocol::admin::AuditEntry>& log() const { return log_; }

  bool hasOlder() const { return hasOlder_; }

 Q_SIGNALS:
  /// Lists.
  void changed();
  /// Whether anything is under way, or what is in its way.
  void stateChanged();
  /// An act goes on whose dialog was closed.
  void actsOn();

 private:
  struct Answer;

  void read();
  void take(const Answer& answer);
  void begin();
  void end(Lists touched, const std::optional<Error>& error);
  void fail(const Error& error);
  void renamePeople();

  sync::Administration& line_;
  sync::Administration::Place place_;
  PersonId me_;
  Lists wanted_;
  Lists here_;
  Lists stale_; ///< of those that are here
  bool reading_ = false;
  int running_ = 0;
  std::optional<Error> error_;
  QTimer again_; ///< after a failure that may pass
  std::vector<protocol::admin::Office> offices_;
  std::vector<protocol::admin::Person> people_;
  std::vector<protocol::admin::Device> devices_;
  std::vector<protocol::admin::Invitation> invitations_;
  std::vector<protocol::admin::AuditEntry> log_;
  bool hasOlder_ = false;
  bool lacksOlder_ = false; ///< older ones were asked for in vain
};

Q_DECLARE_OPERATORS_FOR_FLAGS(AdminDesk::Lists)

} // namespace amparo::ui
