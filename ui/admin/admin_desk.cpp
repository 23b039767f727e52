#include "ui/admin/admin_desk.h"

#include <QHash>

namespace amparo::ui {

using namespace Qt::StringLiterals;
using namespace protocol::admin;

/// What one reading brought: of each list that was asked for, all of it.
struct AdminDesk::Answer {
  std::optional<std::vector<Office>> offices;
  std::optional<std::vector<Person>> people;
  std::optional<std::vector<Device>> devices;
  std::optional<std::vector<Invitation>> invitations;
  std::optional<Part<AuditEntry>> log;

  static Result<Answer> of(protocol::AdminProtocol& hub, Lists lists) {
    Answer answer;
    if (lists & Offices) {
      AMPARO_LET(found, hub.offices());
      answer.offices = std::move(found);
    }
    if (lists & People) {
      AMPARO_LET(found, hub.people());
      answer.people = std::move(found);
    }
    if (lists & Devices) {
      AMPARO_LET(found, hub.devices());
      answer.devices = std::move(found);
    }
    if (lists & Invitations) {
      AMPARO_LET(found, hub.invitations());
      answer.invitations = std::move(found);
    }
    if (lists & Log) {
      AMPARO_LET(found, hub.audit(0));
      answer.log = std::move(found);
    }
    return answer;
  }
};

namespace {

constexpr int againMilliseconds = 2000;

/// Whoever asks may see nothing of the network any more.
bool shutsOut(const Error& error) {
  return error.code == ErrorCode::DeviceRevoked ||
         (error.code == ErrorCode::Forbidden && error.parameters.value(u"action"_s) == u"administer"_s);
}

} // namespace

AdminDesk::AdminDesk(sync::Administration& line, sync::Administration::Place place, const PersonId& me)
    : line_(line)
    , place_(std::move(place))
    , me_(me) {
  again_.setSingleShot(true);
  again_.setInterval(againMilliseconds);
  connect(&again_, &QTimer::timeout, this, &AdminDesk::read);
}

AdminDesk::~AdminDesk() {
  line_.leave();
}

void AdminDesk::want(Lists lists) {
  wanted_ = lists;
  refresh(lists);
}

void AdminDesk::refresh(Lists lists) {
  stale_ |= lists;
  read();
}

void AdminDesk::read() {
  const Lists missing = (wanted_ & ~here_) | stale_;
  if (reading_) return;
  if (!missing) {
    if (lacksOlder_ && (wanted_ & Log)) readOlder();
    return;
  }
  reading_ = true;
  stale_ = {};
  begin();
  line_.run(
      place_, sync::Administration::Work::Question, this,
      [missing](protocol::AdminProtocol& hub) { return Answer::of(hub, missing); },
      [this, missing](const Result<Answer>& answer) {
        reading_ = false;
        --running_;
        if (!answer) {
          stale_ |= missing;
          return fail(answer.error());
        }
        error_.reset();
        here_ |= missing;
        take(*answer);
        read(); // another section may be looked at meanwhile
      });
}

void AdminDesk::take(const Answer& answer) {
  if (answer.offices) offices_ = *answer.offices;
  if (answer.people) people_ = *answer.people;
  if (answer.devices) devices_ = *answer.devices;
  if (answer.invitations) invitations_ = *answer.invitations;
  if (answer.log) {
    log_ = answer.log->items;
    hasOlder_ = answer.log->more;
  }
  if (answer.people) renamePeople();
  Q_EMIT changed();
  Q_EMIT stateChanged();
}

/// Other lists say of each person what they were called when those were read.
void AdminDesk::renamePeople() {
  QHash<qint64, const Person*> known;
  for (const Person& person : people_) known.insert(person.number, &person);
  const auto rename = [&known](Person& person) {
    if (const Person* now = known.value(person.number)) person = *now;
  };
  for (Device& device : devices_) rename(device.person);
  for (Invitation& invitation : invitations_) rename(invitation.person);
}

void AdminDesk::readOlder() {
  if (!hasOlder_ || log_.empty() || isBusy()) return;
  lacksOlder_ = false;
  begin();
  line_.run(
      place_, sync::Administration::Work::Question, this,
      [before = log_.back().number](protocol::AdminProtocol& hub) { return hub.audit(before); },
      [this](const Result<Part<AuditEntry>>& page) {
        --running_;
        if (!page) {
          lacksOlder_ = true;
          return fail(page.error());
        }
        error_.reset();
        log_.insert(log_.end(), page->items.begin(), page->items.end());
        hasOlder_ = page->more;
        Q_EMIT changed();
        Q_EMIT stateChanged();
      });
}

void AdminDesk::begin() {
  ++running_;
  Q_EMIT stateChanged();
}

void AdminDesk::end(Lists touched, const std::optional<Error>& error) {
  --running_;
  // Where the answer was lost, the act may have been done.
  if (touched & People) touched |= Offices; // people of an office that is not known yet stand nowhere
  if (touched && (!error || error->code != ErrorCode::InvalidField)) here_ &= ~(touched | Log);
  if (error && shutsOut(*error)) return fail(*error);
  Q_EMIT stateChanged();
  read();
}

/// Whoever may not see the lists any more does not go on seeing them.
void AdminDesk::fail(const Error& error) {
  error_ = error;
  if (!shutsOut(error)) {
    again_.start();
    return Q_EMIT stateChanged();
  }
  here_ = {};
  take({{{}}, {{}}, {{}}, {{}}, {{}}});
}

} // namespace amparo::ui
