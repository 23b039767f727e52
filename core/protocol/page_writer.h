#pragma once

#include "core/base/ids.h"
#include "core/model/replication.h"

#include <QByteArray>

#include <vector>

namespace amparo::protocol {

/// Makes the payload of a Page frame record by record, from fields that are CBOR already: the hub passes on
/// what lies in its store without reading it.
class PageWriter {
 public:
  /// `kind`: UTF-8. `fields`: the pairs of the field map (address, value, address, value ...), `count` pairs.
  void add(const RecordId& id, Seq seq, QByteArrayView kind, const OfficeId& office, quint64 count,
           QByteArrayView fields);
  void addWithdrawn(const RecordId& id, Seq seq);
  /// A withdrawal for ever: nothing of it stays on any computer.
  void addErased(const RecordId& id, Seq seq);

  bool isEmpty() const { return count_ == 0; }

  /// Bytes so far, without the page's head.
  qsizetype size() const { return records_.size(); }

  /// The whole payload; `remaining` as in Page.
  QByteArray finish(const Cursor& cursor, qint64 remaining) const;

 private:
  quint64 count_ = 0;
  QByteArray records_;
  std::vector<RecordId> erased_;
};

} // namespace amparo::protocol
