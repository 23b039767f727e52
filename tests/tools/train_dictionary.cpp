#include "core/base/ids.h"
#include "core/exchange/library_json.h"
#include "core/protocol/messages.h"

#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <zdict.h>

// Makes the dictionary with which small frames are compressed (core/protocol/dictionary): trained on the
// messages that a day's work makes from the starter library. Old and new programs must agree on the bytes, so
// a dictionary that was released never changes; a better one gets a flag of its own.
//
//   train-dictionary resources/starter/library.json core/protocol/dictionary

using namespace amparo;
using namespace amparo::protocol;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t dictionaryBytes = 12 << 10;

struct Samples {
  QByteArray bytes;
  std::vector<size_t> sizes;

  void add(const QByteArray& sample) {
    bytes += sample;
    sizes.push_back(size_t(sample.size()));
  }
};

} // namespace

int main(int argc, char** argv) {
  if (argc != 3) return std::fprintf(stderr, "usage: %s LIBRARY DICTIONARY\n", argv[0]), 2;
  QFile library(QString::fromLocal8Bit(argv[1]));
  if (!library.open(QFile::ReadOnly)) return std::fprintf(stderr, "cannot read %s\n", argv[1]), 1;
  const auto read = readLibraryJson(library.readAll());
  if (!read) return std::fprintf(stderr, "%s\n", qPrintable(describe(read.error()))), 1;

  Samples samples;
  QRandomGenerator random(20'210'520); // any fixed seed: the same library gives the same dictionary
  const auto id = [&]<class T>(T made) {
    random.generate(made.bytes_.begin(), made.bytes_.end());
    return made;
  };
  quint64 number = 0;
  for (const Record& record : read->records) {
    const Seq seq = 1000 + Seq(number);
    PageRecord page{record.id, record.kind, id(OfficeId()), seq, false, {}};
    for (const auto& field : record.fields) {
      // One field edited, as a change and as its news.
      Change change{++number, record.id, record.kind, {}, {}};
      change.fields.set(field.address, {field.value.value, seq});
      samples.add(encode(std::vector{change}));
      PageRecord news = page;
      news.fields.set(field.address, field.value.value);
      samples.add(encode(Page{{seq, seq + 1}, {news}, 0}));
      page.fields.set(field.address, field.value.value);
    }
    samples.add(encode(Page{{seq, seq + 1}, {page}, 0}));
    samples.add(encode(Hello{1, id(Epoch()), id(ReplicaId()), {seq, seq}, 0}));
    samples.add(
        encode(std::vector{Verdict{number, VerdictStatus::Applied, seq + 1, {}, ErrorCode::Internal, {}}}));
    samples.add(encode(End{id(Epoch()), {seq + 1, seq + 1}, {510, random.generate64()}, 0}));
  }
  QByteArray dictionary(qsizetype(dictionaryBytes), Qt::Uninitialized);
  const size_t size = ZDICT_trainFromBuffer(dictionary.data(), dictionaryBytes, samples.bytes.constData(),
                                            samples.sizes.data(), unsigned(samples.sizes.size()));
  if (ZDICT_isError(size)) return std::fprintf(stderr, "%s\n", ZDICT_getErrorName(size)), 1;
  QFile out(QString::fromLocal8Bit(argv[2]));
  if (!out.open(QFile::WriteOnly) || out.write(dictionary.constData(), qint64(size)) != qint64(size))
    return 1;
  std::printf("%zu samples, %zu bytes\n", samples.sizes.size(), size);
  return 0;
}
