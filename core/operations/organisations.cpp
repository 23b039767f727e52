#include "core/operations/organisations.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

class Tree {
 public:
  Tree(Store& store, const QString& language)
      : language_(language) {
    ListQuery contacts;
    contacts.kinds = {u"organisation"_s, u"person"_s};
    for (StoredRecord& stored : store.records().at(store.records().list(contacts)))
      contacts_.insert(stored.record.id, std::move(stored.record));
    for (const Record& contact : std::as_const(contacts_))
      for (const RecordId& above : aboveOf(contact)) below_[above].push_back(contact.id);
  }

  std::vector<ContactNode> grow() {
    std::vector<RecordId> tops;
    for (const Record& contact : std::as_const(contacts_))
      if (aboveOf(contact).empty()) tops.push_back(contact.id);
    std::vector<ContactNode> nodes = nodesOf(tops);
    // Who belongs to each other in a circle is reached from none of these.
    for (const RecordId& id : inOrder(contacts_.keys()))
      if (!shown_.contains(id)) nodes.push_back(nodeOf(id));
    return nodes;
  }

 private:
  std::vector<RecordId> aboveOf(const Record& contact) const {
    std::vector<RecordId> above;
    const Value value = contact.value(contact.kind == u"person" ? u"organisation"_s : u"parent"_s);
    for (const QString& text : value.isText() ? QStringList(value.text()) : value.items())
      if (const auto id = fromText<RecordId>(text); id && *id != contact.id && contacts_.contains(*id))
        above.push_back(*id);
    return above;
  }

  std::vector<RecordId> inOrder(const QList<RecordId>& ids) const {
    std::vector<std::pair<QString, RecordId>> named;
    for (const RecordId& id : ids) {
      const Record& contact = *contacts_.constFind(id);
      const QString group = contact.kind == u"organisation" ? u"0"_s : u"1"_s;
      named.emplace_back(group + displayTitle(contact, language_).text, id);
    }
    std::sort(named.begin(), named.end(), [](const auto& a, const auto& b) {
      const int order = QString::localeAwareCompare(a.first, b.first);
      return order != 0 ? order < 0 : a.second < b.second;
    });
    std::vector<RecordId> ordered;
    for (const auto& [name, id] : named) ordered.push_back(id);
    return ordered;
  }

  std::vector<ContactNode> nodesOf(const std::vector<RecordId>& ids) {
    std::vector<ContactNode> nodes;
    for (const RecordId& id : inOrder(QList<RecordId>(ids.begin(), ids.end()))) nodes.push_back(nodeOf(id));
    return nodes;
  }

  ContactNode nodeOf(const RecordId& id) {
    ContactNode node{contacts_.value(id), {}};
    shown_.insert(id);
    if (path_.contains(id)) return node; // a circle ends here
    path_.insert(id);
    node.members = nodesOf(below_.value(id));
    path_.remove(id);
    return node;
  }

  QString language_;
  QHash<RecordId, Record> contacts_;
  QHash<RecordId, std::vector<RecordId>> below_;
  QSet<RecordId> shown_;
  QSet<RecordId> path_; ///< from the top to where the tree grows
};

} // namespace

std::vector<ContactNode> contactTree(Store& store, const QString& language) {
  return Tree(store, language).grow();
}

} // namespace amparo
