#include "ui/record/attached_files.h"

#include "core/documents/document_process.h"
#include "core/model/file_name.h"
#include "core/search/file_index.h"
#include "core/store/store.h"
#include "ui/record/record_content.h"
#include "ui/texts/sizes.h"
#include "ui/texts/texts.h"

#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

/// More is not decoded: a page is no place for it.
constexpr qint64 largestPictureBytes = 20 << 20;
constexpr qint64 largestPicturePixels = 40'000'000;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(AttachedFile)
};

QString kindOf(const QString& mediaType) {
  const auto is = [&](const char* begin) { return mediaType.startsWith(QLatin1StringView(begin)); };
  if (is("image/")) return Words::tr("picture");
  if (is("audio/")) return Words::tr("sound");
  if (is("video/")) return Words::tr("video");
  if (mediaType == u"application/pdf") return Words::tr("PDF document");
  if (mediaType.contains(u"spreadsheet"_s) || mediaType.contains(u"excel"_s) || mediaType == u"text/csv")
    return Words::tr("spreadsheet");
  if (mediaType.contains(u"presentation"_s) || mediaType.contains(u"powerpoint"_s))
    return Words::tr("presentation");
  if (is("text/") || mediaType.contains(u"document"_s) || mediaType.contains(u"msword"_s) ||
      mediaType == u"application/rtf")
    return Words::tr("text document");
  if (mediaType.contains(u"zip"_s) || mediaType.contains(u"compressed"_s) || mediaType.contains(u"tar"_s))
    return Words::tr("archive");
  return Words::tr("file");
}

int percentOf(const AttachedFile& file) {
  return file.size > 0 ? int(std::clamp<qint64>(file.part * 100 / file.size, 0, 100)) : 0;
}

} // namespace

bool AttachedFile::isHere() const {
  return !hash.isNull() && state.here;
}

FilePlace AttachedFile::place() const {
  if (hash.isNull()) return FilePlace::Unusable;
  if (state.here) {
    if (!isMember || state.sending != Sending::Waits) return FilePlace::Here;
    return state.error ? FilePlace::HereRefused : FilePlace::HereUnsent;
  }
  if (!isMember) return FilePlace::Nowhere;
  if (state.error && state.tries > 0) return FilePlace::Failed;
  const bool comes = state.asked || isWanted;
  if (comes) return part > 0 ? FilePlace::Coming : FilePlace::Waits;
  return FilePlace::Away;
}

QByteArray AttachedFile::pictureFormat() const {
  const QString type = record.text(u"media_type"_s);
  if (size > largestPictureBytes) return {};
  if (type == u"image/png") return "png";
  return type == u"image/jpeg" ? "jpeg" : QByteArray();
}

QString AttachedFile::shownFormat() const {
  return documents::documentFormat(record.text(u"media_type"_s));
}

AttachedFile attachedFile(Store& store, const Record& attachment) {
  AttachedFile file;
  file.record = attachment;
  file.mayEdit = mayEdit(store, attachment);
  file.isMember = store.syncState().membership().has_value();
  const auto named = store.files().named(attachment.id);
  if (!named) return file;
  file.hash = named->hash;
  file.size = named->size;
  file.state = store.files().find(named->hash);
  file.isPaused = store.files().paused();
  file.isSearched = file.state.here && indexedPages(store.database(), attachment.id) > 0;
  if (!file.state.here) file.part = store.blobs().partSize(named->hash.toHex());
  file.isWanted = file.state.keeping == Keeping::Always ||
                  (file.state.keeping == Keeping::ByPolicy && store.files().policy().wants(named->size));
  return file;
}

Picture decodePicture(const QString& path, const QByteArray& format, int pixels) {
  QImageReader reader(path);
  reader.setAutoDetectImageFormat(false);
  reader.setFormat(format);
  reader.setAutoTransform(true);
  QSize size = reader.size();
  if (!size.isValid() || qint64(size.width()) * size.height() > largestPicturePixels) return {};
  if (qMax(size.width(), size.height()) > pixels)
    reader.setScaledSize(size.scaled(pixels, pixels, Qt::KeepAspectRatio));
  if (reader.transformation() & QImageIOHandler::TransformationRotate90) size.transpose();
  return {reader.read(), size};
}

QString fileTitle(const AttachedFile& file, const QString& language) {
  const QString caption = localized(file.record, u"caption"_s, language).text.trimmed();
  return caption.isEmpty() ? file.name() : caption;
}

QString fileFacts(const AttachedFile& file, const QString& language) {
  QStringList facts;
  if (fileTitle(file, language) != file.name()) facts.append(file.name());
  facts.append(kindOf(file.record.text(u"media_type"_s)));
  if (file.size > 0) facts.append(formatSize(file.size));
  return facts.join(u" · "_s);
}

FileWords fileWords(const AttachedFile& file) {
  const QString why = file.state.error ? u' ' % errorSentence(*file.state.error) : QString();
  switch (file.place()) {
  case FilePlace::Here:
    return {u"save"_s,
            file.isSearched ? Words::tr("On this computer; its text is searched")
                            : Words::tr("On this computer"),
            Tone::Good};
  case FilePlace::HereUnsent:
    if (file.isPaused) return {u"waiting"_s, Words::tr("On this computer; sending is paused"), Tone::Quiet};
    return {u"waiting"_s, Words::tr("On this computer; waits to be sent"), Tone::Quiet};
  case FilePlace::HereRefused:
    return {u"warning"_s, Words::tr("On this computer; could not be sent.") % why, Tone::Danger};
  case FilePlace::Coming:
    if (file.isPaused)
      return {u"fetch"_s, Words::tr("Paused: %1 % of it has come").arg(percentOf(file)), Tone::Quiet};
    return {u"fetch"_s, Words::tr("Being fetched: %1 %").arg(percentOf(file)), Tone::Accent};
  case FilePlace::Waits:
    if (file.isPaused) return {u"fetch"_s, Words::tr("Not here; fetching is paused"), Tone::Quiet};
    return {u"fetch"_s, Words::tr("Not here yet; waits to be fetched"), Tone::Quiet};
  case FilePlace::Away:
    return {u"offline"_s, Words::tr("Not here; can be fetched"), Tone::Quiet};
  case FilePlace::Failed:
    return {u"warning"_s, Words::tr("Could not be fetched.") % why, Tone::Danger};
  case FilePlace::Nowhere:
    return {u"offline"_s, Words::tr("Not here, and this library belongs to no hub to fetch it from"),
            Tone::Caution};
  case FilePlace::Unusable:
    break;
  }
  return {u"warning"_s, Words::tr("What is known of this file is not complete; it cannot be used"),
          Tone::Danger};
}

} // namespace amparo::ui
