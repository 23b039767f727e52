#pragma once

#include "core/base/ids.h"
#include "core/model/value.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace amparo {

/// A field's address within its record: its name, and for localized fields a BCP 47 tag: `title.es`.
/// Names that begin with '@' belong to every kind.
using Address = QString;

namespace system_field {
inline const Address audience = QStringLiteral("@audience"); ///< "network" or "office"
inline const Address deleted = QStringLiteral("@deleted");   ///< true while the record is in the trash
inline const Address distinct =
    QStringLiteral("@distinct"); ///< records that look alike and are another thing
} // namespace system_field

inline QString fieldName(const Address& address) {
  return address.section(u'.', 0, 0);
}

inline QString languageOf(const Address& address) {
  return address.section(u'.', 1);
}

/// Entries in the order of their addresses, one each. A small sorted vector: records have tens of fields and
/// are read far more often than written.
template<class T> class AddressMap {
 public:
  struct Entry {
    Address address;
    T value;
    bool operator==(const Entry&) const = default;
  };

  const T* find(const Address& address) const {
    auto it = lower(address);
    return it != entries_.end() && it->address == address ? &it->value : nullptr;
  }

  T* find(const Address& address) { return const_cast<T*>(std::as_const(*this).find(address)); }

  void set(const Address& address, T value) {
    // Stores and the wire bring them in their order.
    if (entries_.empty() || entries_.back().address < address) {
      entries_.push_back({address, std::move(value)});
      return;
    }
    auto it = lower(address);
    if (it != entries_.end() && it->address == address)
      entries_[size_t(it - entries_.cbegin())].value = std::move(value);
    else
      entries_.insert(it, Entry{address, std::move(value)});
  }

  bool remove(const Address& address) {
    auto it = lower(address);
    if (it == entries_.end() || it->address != address) return false;
    entries_.erase(it);
    return true;
  }

  bool contains(const Address& address) const { return find(address) != nullptr; }

  bool isEmpty() const { return entries_.empty(); }

  qsizetype size() const { return qsizetype(entries_.size()); }

  auto begin() const { return entries_.cbegin(); }

  auto end() const { return entries_.cend(); }

  void reserve(quint64 count) { entries_.reserve(size_t(count)); }

  bool operator==(const AddressMap&) const = default;

 private:
  auto lower(const Address& address) const {
    return std::lower_bound(entries_.cbegin(), entries_.cend(), address,
                            [](const Entry& entry, const Address& wanted) { return entry.address < wanted; });
  }

  std::vector<Entry> entries_;
};

/// Field values by address. In a record an address that is not there is Absent; in a change it is untouched,
/// and an Absent value clears the field.
using Fields = AddressMap<Value>;

/// A field as a store holds it: its value, and the seq of its last accepted change (0: not accepted yet).
/// A cleared field stays as Absent with its seq: that it was cleared is news too.
struct StoredValue {
  Value value;
  Seq seq = 0;
  bool operator==(const StoredValue&) const = default;
};

using StoredFields = AddressMap<StoredValue>;

enum class Audience { Network, Office };

/// One record as a store holds it.
struct Record {
  RecordId id;
  QString kind;    ///< a name from the schema, or of a kind that only a newer version knows
  OfficeId office; ///< whose record it is: the office that made it
  Seq seq = 0;     ///< of its last accepted change; 0: the hub has not seen it
  StoredFields fields;

  /// The value at an address; Absent where there is none.
  Value value(const Address& address) const {
    const StoredValue* stored = fields.find(address);
    return stored ? stored->value : Value();
  }

  QString text(const Address& address) const { return value(address).text(); }

  bool isDeleted() const { return value(system_field::deleted).flag(); }

  Audience audience() const {
    return text(system_field::audience) == u"office" ? Audience::Office : Audience::Network;
  }

  bool operator==(const Record&) const = default;
};

/// A localized text in the wanted language, or in the nearest one that has any.
struct LocalizedText {
  QString text;
  QString language; ///< the language it is in; empty when the record has no text in that field at all

  bool isFallback(QStringView wanted) const { return !language.isEmpty() && language != wanted; }
};

/// Falls back from `es-AR` to `es`, then to English, Spanish, then the first language there is (RFC
/// 4647, 3.4).
LocalizedText localized(const Record& record, const QString& field, const QString& language);

/// The languages in which a record has text in any localized field, sorted.
QStringList languages(const Record& record);

/// What people call the record: title, name or preferred label in the language or its fallback; for a
/// provision its number and heading; empty when it has none yet.
LocalizedText displayTitle(const Record& record, const QString& language);

/// No record and no change has so many fields; decoding fails rather than take more.
inline constexpr quint64 maximumDecodedFields = 10'000;

/// An address as CBOR text. Records have the same few: they share their memory.
Address decodeAddress(cbor::Reader& in);

/// A field map as CBOR: {address: value}, in the order of addresses.
void encodeFields(const Fields& fields, cbor::Writer& out);
Fields decodeFields(cbor::Reader& in);

/// Stored fields as CBOR: {address: [seq, value]}: the form of the `fields` column in every store.
QByteArray encodeStoredFields(const StoredFields& fields);
/// Empty on malformed input, with `in.failed()`.
StoredFields decodeStoredFields(cbor::Reader& in);

} // namespace amparo
