#include "core/search/filters.h"

#include "core/model/schema.h"
#include "core/search/analyzer.h"

#include <QVarLengthArray>

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

/// Calls `visit(field, value)` for every facet value of a record once.
template<class Visitor> void visitFacets(const Record& record, Visitor visit) {
  const KindSchema* kind = Schema::current().kind(record.kind);
  if (!kind) return;
  for (const FieldSchema& field : kind->fields) {
    if (!field.facet) continue;
    const Value value = record.value(field.name);
    if (value.isText())
      visit(field.name == u"country" ? QStringView(u"countries") : QStringView(field.name), value.text());
    for (const QString& item : value.items()) visit(field.name, item);
  }
  QVarLengthArray<QStringView, 8> tags;
  for (const auto& entry : record.fields) {
    const qsizetype dot = entry.address.indexOf(u'.');
    if (dot < 0 || entry.value.value.isAbsent()) continue;
    const QStringView tag = QStringView(entry.address).sliced(dot + 1);
    if (tags.contains(tag)) continue;
    tags.append(tag);
    visit(u"language", tag);
  }
  if (record.audience() == Audience::Office) visit(u"audience", u"office");
}

quint64 hashOf(QStringView text, quint64 hash) {
  for (const QChar c : text) hash = (hash ^ c.unicode()) * 0x100000001b3; // FNV-1a over UTF-16 units
  return hash;
}

} // namespace

QString dateOf(const Record& record) {
  for (const char* field : dateFields)
    if (const QString date = record.text(QString::fromLatin1(field)); !date.isEmpty()) return date;
  return {};
}

const char* computedFacet(QStringView field) {
  if (field == u"kind") return "r.kind";
  if (field == u"year") return "substr(amparo_date(r.fields), 1, 4)";
  if (field == u"office") // before a computer joins a network, no office has a name
    return "CASE WHEN r.office IN (zeroblob(16), (SELECT value FROM meta WHERE name='office')) THEN 'own' "
           "ELSE 'others' END";
  if (field == u"attached")
    return "CASE WHEN EXISTS (SELECT 1 FROM link AS l JOIN record AS a ON a.row=l.row WHERE l.target=r.id "
           "AND "
           "l.field='record' AND a.kind='attachment' AND a.deleted=0) THEN 'yes' ELSE 'no' END";
  if (field == u"later")
    return "CASE WHEN EXISTS (SELECT 1 FROM read_later AS k WHERE k.record=r.id) THEN 'yes' ELSE 'no' END";
  return nullptr;
}

QStringList withBroader(QStringList topics, const QHash<QString, QString>& broader) {
  for (qsizetype i = 0; i < topics.size(); ++i) { // grows while it is gone through
    const auto above = broader.constFind(topics[i]);
    if (above != broader.constEnd() && !topics.contains(*above)) topics.append(*above);
  }
  return topics;
}

FacetPairs facetsOf(const Record& record) {
  FacetPairs pairs;
  visitFacets(record, [&](QStringView field, QStringView value) {
    pairs.emplace(field.toString(), value.toString());
  });
  return pairs;
}

std::string kindToken(QStringView kind, bool deleted) {
  std::string text(1, deleted ? token::trash : token::live);
  for (const QChar c : kind)
    if (c > u' ' && c != u'"' && c < u'\x7f') text += char(c.unicode());
  return text;
}

std::string facetToken(QStringView field, QStringView value) {
  // Facets are ids and other long texts; ten letters of a hash tell as many apart as there will ever be.
  quint64 hash = hashOf(value, hashOf(u"=", hashOf(field, 0xcbf29ce484222325)));
  std::string text(1, token::facet);
  for (int i = 0; i < 10; ++i, hash >>= 6) text += char('0' + (hash & 63)); // '0' to 'o': no separator
  return text;
}

std::string filterTokens(const Record& record) {
  std::string tokens = kindToken(record.kind, record.isDeleted());
  if (record.isDeleted()) (tokens += token::beside) += kindToken({}, true);
  visitFacets(record, [&](QStringView field, QStringView value) {
    (tokens += token::beside) += facetToken(field, value);
  });
  return tokens;
}

QMap<QString, qint64> countsWithBroader(const QMap<QString, std::vector<qint64>>& rows,
                                        const QHash<QString, QString>& broader) {
  QMap<QString, std::vector<qint64>> all;
  for (auto it = rows.begin(); it != rows.end(); ++it)
    for (const QString& value : withBroader({it.key()}, broader))
      all[value].insert(all[value].end(), it->begin(), it->end());
  QMap<QString, qint64> counts;
  for (auto it = all.begin(); it != all.end(); ++it) {
    std::sort(it->begin(), it->end());
    counts.insert(it.key(), std::unique(it->begin(), it->end()) - it->begin());
  }
  return counts;
}

} // namespace amparo
