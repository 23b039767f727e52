#include "core/sync/file_plan.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace amparo::sync {

namespace {

constexpr Milliseconds firstRest = 5 * 60'000;
constexpr Milliseconds longestRest = 6LL * 3600 * 1000;
/// A file in the folder that nothing knows of may be one that is just being attached.
constexpr qint64 unknownKeptSeconds = 24 * 3600;

struct Named {
  qint64 size = 0;
  bool live = false;     ///< by an attachment that is not in the trash
  bool accepted = false; ///< by one that the hub has
};

std::map<Sha256, Named> byHash(const std::vector<NamedFile>& files) {
  std::map<Sha256, Named> named;
  for (const NamedFile& file : files) {
    Named& entry = named[file.hash];
    if (file.accepted || entry.size == 0) entry.size = file.size;
    entry.live = entry.live || !file.deleted;
    entry.accepted = entry.accepted || file.accepted;
  }
  return named;
}

bool isWanted(const FileState& state, const Named& named, const FilePolicy& policy) {
  if (state.here || !named.live || !named.accepted) return false;
  if (state.asked || state.keeping == Keeping::Always) return true;
  return state.keeping == Keeping::ByPolicy && policy.wants(named.size);
}

} // namespace

bool isResting(const FileState& state, Milliseconds now) {
  if (state.tries <= 0 || now < state.tried) return false;
  const Milliseconds rest = std::min(longestRest, firstRest << std::min(state.tries - 1, 16));
  return now - state.tried < rest;
}

FileWork planFiles(const std::vector<NamedFile>& files, const std::vector<FileState>& states,
                   const FilePolicy& policy, Milliseconds now) {
  std::map<Sha256, FileState> known;
  for (const FileState& state : states) known[state.hash] = state;
  FileWork work;
  for (const auto& [hash, named] : byHash(files)) {
    const auto found = known.find(hash);
    FileState state = found == known.end() ? FileState() : found->second;
    state.hash = hash;
    if (!state.here) state.size = named.size;
    const bool sends = state.here && state.sending == Sending::Waits && named.accepted;
    if (!sends && !isWanted(state, named, policy)) continue;
    if (isResting(state, now))
      work.resting.push_back(state);
    else
      (sends ? work.sends : work.fetches).push_back(state);
  }
  const auto urgency = [](const FileState& state) {
    return std::pair(state.asked ? 0 : state.keeping == Keeping::Always ? 1 : 2, state.size);
  };
  std::stable_sort(work.sends.begin(), work.sends.end(),
                   [](const FileState& a, const FileState& b) { return a.size < b.size; });
  std::stable_sort(work.fetches.begin(), work.fetches.end(),
                   [&](const FileState& a, const FileState& b) { return urgency(a) < urgency(b); });
  return work;
}

FileWork planFiles(Store& store, Milliseconds now) {
  return planFiles(store.files().named(), store.files().all(), store.files().policy(), now);
}

FileProgress progressOf(const FileWork& work, const files::BlobFolder& blobs) {
  FileProgress progress;
  progress.filesToSend = qint64(work.sends.size());
  for (const FileState& state : work.sends) progress.bytesToSend += state.size;
  progress.filesToFetch = qint64(work.fetches.size());
  for (const FileState& state : work.fetches)
    progress.bytesToFetch += std::max<qint64>(state.size - blobs.partSize(state.hash.toHex()), 0);
  return progress;
}

Result<void> tidyFiles(Store& store) {
  const files::BlobFolder blobs = store.blobs();
  store.database().setDurability(sqlite::Durability::Full);
  sqlite::Transaction transaction(store.database());
  const auto named = byHash(store.files().named());
  std::set<Sha256> known;
  QSet<QString> parts;
  for (FileState& state : store.files().all()) {
    if (state.here && !blobs.has(state.hash)) {
      state.here = false;
      state.sending = Sending::Nothing;
      state.upload.clear();
      store.files().put(state);
    }
    if (!named.contains(state.hash) && state.sending != Sending::Waits) {
      AMPARO_TRY(blobs.remove(state.hash));
      store.files().remove(state.hash);
    } else {
      known.insert(state.hash);
    }
  }
  for (const auto& [hash, entry] : named)
    if (entry.live) parts.insert(hash.toHex());
  const QDateTime before = QDateTime::currentDateTime().addSecs(-unknownKeptSeconds);
  for (const Sha256& hash : blobs.all())
    if (!known.contains(hash) && !named.contains(hash) &&
        QFileInfo(blobs.pathOf(hash)).lastModified() < before)
      AMPARO_TRY(blobs.remove(hash));
  blobs.removeOldParts(parts, before);
  return transaction.commit();
}

} // namespace amparo::sync
