#pragma once

#include "core/hub/page_stream.h"
#include "core/hub/record_writer.h"
#include "core/protocol/frame.h"

#include <memory>

namespace amparo::hub {

/// All changes of a request together, decompressed, have at most so many bytes.
inline constexpr qint64 maximumChangesBytes = 64 << 20;

/// One exchange on its way: what was asked, and how far the answer is. Values only, no connection and no
/// transaction between two steps, so that a server may take the steps on any thread, when the link is ready
/// for more, and may apply the changes of several exchanges in one commit.
///
///   while (answer.next() != Step::Done)
///     Step::Write: apply() inside a write transaction, lookAhead() there or behind it, settle() with its
///     result Step::Read:  look() inside a snapshot, then tell() with its result
///   after each step takeOutput() has frames to send.
class ExchangeAnswer {
 public:
  /// Anew: what it was presumed by is not so; begin() is to tell.
  enum class Step { Write, Read, Done, Anew };

  /// Reads the body up to its first changes. Malformed, TooLarge, HubProtocol, HubEpoch; nothing has been
  /// applied then.
  static Result<ExchangeAnswer> begin(const Meta& meta, const Device& device, const QByteArray& body);

  /// The same for a device that was known a moment ago, before anything is read of the store: confirm() comes
  /// before apply(), in the same transaction.
  static Result<ExchangeAnswer> presume(const Device& device, const QByteArray& body);

  Step next() const { return step_; }

  bool isPresumed() const { return presumed_; }

  /// By confirm(): whoever asks has no access any more.
  bool isRefused() const { return refused_.has_value(); }

  /// By whom it was asked, as far as that is known.
  const Device& device() const { return device_; }

  /// `device`: as it is now. Whoever has no access any more (DeviceRevoked) is told so by settle(), and
  /// nothing more is applied.
  void confirm(const Meta& meta, const Result<Device>& device);

  /// What the replica holds once it has taken the answer as far as it is made.
  Cursor cursor() const { return pages_.cursor(); }

  /// The replica is at the beginning and takes a snapshot.
  bool takesSnapshot() const { return takesSnapshot_; }

  /// Ends the answer with an offer in place of pages.
  void offer(const protocol::Offer& offer) { offer_ = offer; }

  /// Of which key the end may say that it is in use (ServedKey).
  void setServedKey(const QByteArray& fingerprint) { servedKey_ = fingerprint; }

  /// It is noted with the next apply() that the device was here.
  void noteSeen();

  /// Ends the answer, where the replica has everything up to the head.
  void endAt(const protocol::End& end, protocol::FrameWriter& frames);

  /// How many changes wait for the next apply().
  size_t waitingChanges() const { return changes_.size() - settled_; }

  /// What the next apply() will ask the store for first.
  void expectToApply(Expected& expected) const;
  /// Applies changes: all that wait, or fewer, so that nobody else waits long and verdicts stay small.
  void apply(HubStore& store, RecordWriter& writer);
  /// What is applied in the same transaction is all that is left, and little has happened since the cursor:
  /// then lookAhead() is worth it.
  bool looksAhead(const RecordWriter& writer) const;
  /// What the next lookAhead() will ask the store for.
  void expectToLook(Expected& expected) const;
  /// What look() would read: in a snapshot behind the commit, before settle().
  void lookAhead(HubStore& store, const std::function<protocol::End(Row office)>& endFor);

  /// Nothing of apply() has happened: it may be applied again.
  void takeBack();

  /// What was applied cannot be had, whatever became of the others that were written with it; settle() says
  /// so.
  void failToWrite(const Error& error) { failed_ = error; }

  /// What was looked for cannot be had; settle() says so.
  void failToLook(const Error& error) { looked_ = error; }

  /// The same in the transaction, behind all that is applied in it, where all that moved behind the cursor is
  /// among `moved`.
  void lookAhead(const RecentlyMoved& moved, RecordWriter& writer);
  /// The transaction of apply() ended so. Fails with its error when nothing was sent yet; otherwise the
  /// output ends with a Failure frame.
  Result<void> settle(const Result<void>& committed, protocol::FrameWriter& frames);
  /// Reads the next page, or the end.
  Result<void> look(HubStore& store);
  /// The snapshot of look() ended so. Fails as settle() does.
  Result<void> tell(const Result<void>& looked, protocol::FrameWriter& frames);

  /// The end, where the last look() found that there is nothing new.
  const protocol::End* nothingNew() const {
    return found_.page.isEmpty() && found_.end ? &*found_.end : nullptr;
  }

  /// The frames made since the last call.
  QByteArray takeOutput() { return std::exchange(output_, {}); }

 private:
  ExchangeAnswer(const Device& device, const protocol::Hello& hello,
                 std::unique_ptr<protocol::FrameReader> reader);
  /// Up to its first changes, which are still to be taken.
  static Result<ExchangeAnswer> open(const Device& device, const QByteArray& body);
  /// HubEpoch.
  Result<void> checkEpoch(const Meta& meta) const;

  bool isCopy(HubStore& store, Row replica);
  Result<void> takeChanges();
  Result<void> fail(const Error& error, protocol::FrameWriter& frames);

  /// What there is to be looked through, and what is told whoever then has everything.
  struct Ahead {
    RecentlyMoved moved;
    protocol::End end;
  };

  Result<void> lookThrough(Ahead ahead, protocol::FrameWriter& frames);

  Device device_;
  bool presumed_ = false;
  bool confirmed_ = false;       ///< to be what it was presumed to be, since it was applied last
  std::optional<Error> refused_; ///< by confirm()
  Epoch epoch_;                  ///< that whoever asks believes in; null: in any
  ReplicaId replica_;
  std::optional<protocol::Lineage> lineage_;

  /// What of the replica's numbers is known.
  struct Numbers {
    std::optional<bool> isCopy;      ///< of a replica that used numbers which this one does not know
    quint64 judgedUpTo = UINT64_MAX; ///< above it no number of the replica has a verdict
  };

  Numbers numbers_;
  Numbers numbersBefore_; ///< the last apply()
  Seq seen_;
  std::unique_ptr<protocol::FrameReader> reader_;
  PageStream pages_;
  bool takesSnapshot_;
  std::optional<protocol::Offer> offer_;
  QByteArray servedKey_;
  bool notesSeen_ = false;
  PageStream::Next found_;             ///< by the last look()
  std::optional<Result<void>> looked_; ///< ahead, since what is settled next was applied
  std::optional<Ahead> ahead_;         ///< in place of that
  Step step_ = Step::Read;
  std::vector<protocol::Change> changes_; ///< of the frame at hand
  std::vector<QByteArray> hashes_;        ///< of each
  size_t settled_ = 0;                    ///< how many of them have their verdicts
  std::vector<protocol::Verdict> verdicts_;
  std::vector<Seq> applied_;    ///< revisions of the transaction under way that are its own
  std::optional<Error> failed_; ///< the transaction, for this one
  qint64 changesBytes_ = 0;
  QByteArray output_;
  bool answered_ = false; ///< there was output: an error has to be a Failure frame
};

} // namespace amparo::hub
