#include "tests/search/library.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace amparo;
using namespace Qt::StringLiterals;

namespace {

/// The starter library, and for each row what people call the record, in English.
class StarterLibrary : public SearchLibrary {
 public:
  StarterLibrary() {
    QFile file(QStringLiteral(AMPARO_SOURCE_DIR "/resources/starter/library.json"));
    REQUIRE(file.open(QFile::ReadOnly));
    for (const QJsonValue& entry : QJsonDocument::fromJson(file.readAll())[u"records"_s].toArray()) {
      Record made;
      made.kind = entry[u"kind"_s].toString();
      const QJsonObject fields = entry[u"fields"_s].toObject();
      for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it->isString()) made.fields.set(it.key(), {Value(it->toString()), 0});
        if (it->isArray()) made.fields.set(it.key(), {Value::set(it->toVariant().toStringList()), 0});
      }
      titles_.append(displayTitle(made, u"en"_s).text);
      add(made);
    }
  }

  /// The titles found, best first.
  QStringList titles(const QString& typed) {
    QStringList found;
    for (const qint64 row : find(typed)) found.append(titles_[row - 1]);
    return found;
  }

 private:
  QStringList titles_;
};

} // namespace

TEST_CASE("The starter library's records are found as people look for them") {
  StarterLibrary library;
  const QString guidelines =
      u"United Nations Principles and Guidelines on Access to Legal Aid in Criminal Justice Systems"_s;
  for (const QString& typed : {u"A/RES/67/187"_s, u"ares67187"_s, u"67/187"_s, u"principios y directrices"_s,
                               u"principles and guidelines on access to legal aid"_s,
                               u"PRINCIPIOS Y DIRECTRICES asistencia juridica"_s})
    CHECK(library.titles(typed).mid(0, 3).contains(guidelines));
  CHECK(library.titles(u"legal aid "_s).front() == u"legal aid");
  CHECK(library.titles(u"asistencia jurídica "_s).front() == u"legal aid");
  // The same without its accent, in another order: what is spelled as typed comes first.
  QStringList plain = library.titles(u"asistencia juridica "_s);
  QStringList accented = library.titles(u"asistencia jurídica "_s);
  plain.sort();
  accented.sort();
  CHECK(plain == accented);
  CHECK(library.titles(u"AIDEF"_s)
            .mid(0, 3)
            .join(u' ')
            .contains(u"Inter-American Association of Public Defenders"));
  CHECK(library.titles(u"Candice"_s).front() == u"Candice Welsch");
  CHECK(library.titles(u"niñ"_s).size() >= library.titles(u"niñez "_s).size());
  CHECK_FALSE(library.titles(u"prisión preventiva"_s).isEmpty());
}
