#include "core/model/file_name.h"
#include "core/model/remark.h"
#include "core/model/validate.h"
#include "core/operations/library.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

constexpr int triesToKeepACopy = 3;

Fields fieldsOf(const RecordId& to, const QString& path, const files::Content& content, const QString& copy,
                const AttachedWords& words) {
  Fields fields;
  const QString name = safeFileName(QFileInfo(path).fileName());
  fields.set(u"record"_s, Value(toText(to)));
  fields.set(u"file_name"_s, Value(name));
  fields.set(u"size"_s, Value(double(content.size)));
  fields.set(u"sha256"_s, Value(content.hash.toHex()));
  // The name says what it is, and the first bytes where it does not.
  QFile file(copy);
  const bool opened = file.open(QFile::ReadOnly);
  const QMimeType type = opened ? QMimeDatabase().mimeTypeForFileNameAndData(name, &file)
                                : QMimeDatabase().mimeTypeForFile(name);
  fields.set(u"media_type"_s, Value(type.name()));
  if (!words.caption.trimmed().isEmpty())
    fields.set(u"caption."_s % words.captionLanguage, Value(words.caption.trimmed()));
  if (!words.language.isEmpty()) fields.set(u"language"_s, Value(words.language));
  return fields;
}

} // namespace

Result<Changes> Library::attach(const RecordId& to, const QString& path, const AttachedWords& words,
                                qint64 limit) {
  const auto stored = store_.records().find(to);
  if (!stored || stored->record.isDeleted() || isRemark(stored->record.kind)) return missing(to);
  for (int tries = 0; tries < triesToKeepACopy; ++tries) {
    // Outside the transaction: a large file takes its time.
    AMPARO_LET(content, store_.blobs().take(path, limit));
    Fields fields = fieldsOf(to, path, content, store_.blobs().pathOf(content.hash), words);
    if (stored->record.audience() == Audience::Office) fields.set(system_field::audience, Value(u"office"_s));
    if (const auto errors = validateChange(u"attachment"_s, fields, true); !errors.empty())
      return errors.front();
    bool kept = false;
    const auto changes = run(Act::Create, [&](Changes& made, Steps& steps) -> Result<void> {
      AMPARO_LET(put, putAttachment(stored->record, content, fields, made, steps));
      kept = put;
      return {};
    });
    if (!changes || kept) return changes;
  }
  return Error{ErrorCode::FileFailed, {{u"path"_s, path}}, u"its copy did not stay"_s};
}

Result<bool> Library::putAttachment(const Record& to, const files::Content& content, const Fields& fields,
                                    Changes& changes, Steps& steps) {
  // Files that nothing needs are removed inside a transaction: from here on this one is needed.
  if (!store_.blobs().has(content.hash)) return false;
  if (const auto now = store_.records().find(to.id); !now || now->record.isDeleted()) return missing(to.id);
  FileState state = store_.files().find(content.hash);
  state.size = content.size;
  state.here = true;
  if (state.sending == Sending::Nothing) state.sending = Sending::Waits;
  store_.files().put(state);
  // Attached once more, the same file mends a copy that was damaged, and is not named twice.
  for (const NamedFile& file : store_.files().named())
    if (file.record == to.id && file.hash == content.hash && !file.deleted) return true;
  steps.push_back(write(ids_.make<RecordId>(), u"attachment"_s, fields, changes));
  return true;
}

void Library::moveAttachments(const Record& record, const Value& audience, Changes& changes, Steps& steps) {
  for (const NamedFile& file : store_.files().named()) {
    if (file.record != record.id) continue;
    const auto attachment = store_.records().find(file.attachment);
    if (!attachment || attachment->record.office != record.office) continue;
    Fields fields;
    fields.set(system_field::audience, audience);
    if (Step step = write(file.attachment, u"attachment"_s, fields, changes); !step.before.isEmpty())
      steps.push_back(std::move(step));
  }
}

void Library::forgetFile(const Record& attachment) {
  const auto hash = Sha256::fromHex(attachment.text(u"sha256"_s));
  if (attachment.kind != u"attachment" || !hash) return;
  const auto named = store_.files().named();
  if (std::any_of(named.begin(), named.end(), [&](const NamedFile& file) { return file.hash == *hash; }))
    return;
  FileState state = store_.files().find(*hash);
  state.sending = Sending::Nothing;
  store_.files().put(state);
}

} // namespace amparo
