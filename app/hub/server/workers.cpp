#include "app/hub/server/workers.h"

#include "core/base/store_trouble.h"

namespace amparo::hub {

namespace {

constexpr size_t overload = 1000;
/// One transaction takes the changes of at most so many requests, and no further one once there are so many
/// changes: the last to join waits for all of them.
constexpr size_t groupRequests = 64;
constexpr size_t groupChanges = 2000;
constexpr std::chrono::milliseconds lookInterval{500};
/// Nobody may be writing that could show that the store is well again.
constexpr std::chrono::seconds refusedFor{30};
/// A database that waits for another one to have it too, which is away, takes a commit and does not end it.
constexpr std::chrono::seconds longestCommit{10};

} // namespace

Workers::~Workers() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  news_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

Result<void> Workers::start(int threads, const MakeWorker& make) {
  for (int i = 0; i < threads; ++i) {
    AMPARO_LET(worker, make());
    workers_.push_back(std::move(worker));
  }
  for (Worker& worker : workers_) threads_.emplace_back([this, &worker] { loop(worker); });
  return {};
}

void Workers::post(Job job) {
  {
    const std::lock_guard lock(mutex_);
    jobs_.push_back({std::move(job), std::chrono::steady_clock::now()});
  }
  news_.notify_one();
}

bool Workers::areOverloaded() const {
  const std::lock_guard lock(mutex_);
  return jobs_.size() >= overload && std::chrono::steady_clock::now() - jobs_.front().since >= longestWait_;
}

std::size_t Workers::queued() const {
  const std::lock_guard lock(mutex_);
  return jobs_.size();
}

std::size_t WriteQueue::queued() const {
  const std::lock_guard lock(mutex_);
  return jobs_.size();
}

void Workers::loop(Worker& worker) {
  for (;;) {
    Job job;
    {
      std::unique_lock lock(mutex_);
      news_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
      if (jobs_.empty()) return;
      job = std::move(jobs_.front().job);
      jobs_.pop_front();
    }
    job(*worker.service);
  }
}

WriteQueue::~WriteQueue() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  news_.notify_all();
  if (thread_.joinable()) thread_.join();
}

Result<void> WriteQueue::start(const MakeWorker& make, Others others) {
  AMPARO_LET(worker, make());
  worker_ = std::move(worker);
  others_ = others;
  lookForOthers(); // what is there by now is no news
  thread_ = std::thread([this] { loop(); });
  return {};
}

bool WriteQueue::takesWriting() const {
  const std::lock_guard lock(mutex_);
  const auto now = std::chrono::steady_clock::now();
  if (writingSince_ && now - *writingSince_ >= longestCommit) return false;
  return !refused_ || now - *refused_ >= refusedFor;
}

void WriteQueue::note(const Result<void>& committed) {
  const std::lock_guard lock(mutex_);
  writingSince_.reset();
  refused_.reset();
  if (!committed && isStoreTrouble(committed.error().code)) refused_ = std::chrono::steady_clock::now();
}

boost::asio::awaitable<Result<void>> WriteQueue::write(ExchangeAnswer& answer) {
  return awaitCallback<Result<void>>([this, &answer](std::function<void(Result<void>)> done) {
    {
      const std::lock_guard lock(mutex_);
      jobs_.push_back({&answer, std::move(done)});
    }
    news_.notify_one();
  });
}

bool WriteQueue::lookForOthers() {
  if (others_ == Others::AreHeard) return false;
  HubStore& store = *worker_.store;
  Known now;
  const auto looked = store.snapshot([&]() -> Result<void> {
    now = {store.version(), known_.head, known_.lastAct};
    if (now.version == known_.version) return {};
    now.head = store.meta().value_or(Meta()).head;
    const auto last = store.audit(0, 1);
    now.lastAct = last.empty() ? 0 : last.front().row;
    return {};
  });
  if (!looked) return false;
  const Known before = std::exchange(known_, now);
  return now.head != before.head || now.lastAct != before.lastAct;
}

HubService::Answers WriteQueue::takeFirst(Group& group, bool& stopped) {
  std::unique_lock lock(mutex_);
  const auto hasWork = [this] { return stopping_ || !jobs_.empty(); };
  if (others_ == Others::AreHeard)
    news_.wait(lock, hasWork);
  else
    news_.wait_for(lock, lookInterval, hasWork);
  stopped = stopping_ && jobs_.empty();
  if (!jobs_.empty()) writingSince_ = std::chrono::steady_clock::now();
  return take(group);
}

HubService::Answers WriteQueue::takeMore(Group& group) {
  const std::lock_guard lock(mutex_);
  return take(group);
}

HubService::Answers WriteQueue::take(Group& group) {
  HubService::Answers taken;
  while (!jobs_.empty() && group.jobs.size() < groupRequests && group.changes < groupChanges) {
    taken.push_back(jobs_.front().answer);
    group.changes += taken.back()->waitingChanges();
    group.jobs.push_back(std::move(jobs_.front()));
    jobs_.pop_front();
  }
  return taken;
}

void WriteQueue::loop() {
  for (bool stopped = false; !stopped;) {
    Group group;
    const auto first = takeFirst(group, stopped);
    if (first.empty()) {
      if (!stopped && lookForOthers()) written_.ring();
      continue;
    }
    const auto committed = worker_.service->write(first, [&] { return takeMore(group); });
    note(committed);
    if (committed) known_.head = worker_.service->written(); // the bell tells of it
    written_.ring();
    for (const Job& job : group.jobs) job.done(committed);
  }
}

} // namespace amparo::hub
