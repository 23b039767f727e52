#pragma once

#include "core/base/ids.h"

#include <QObject>

#include <vector>

namespace amparo::ui {

class Preferences;

/// How the two languages of a pack stand to each other.
enum class PackLayout { SideBySide, OneAfterTheOther };

/// What a person has chosen for a hearing, in its order. It stays on this computer from one start to the
/// next.
class HearingPack final : public QObject {
  Q_OBJECT

 public:
  /// `preferences` outlives it.
  explicit HearingPack(Preferences& preferences, QObject* parent = nullptr);

  const QString& title() const { return title_; }

  void setTitle(const QString& title);

  PackLayout layout() const { return layout_; }

  void setLayout(PackLayout layout);

  const std::vector<RecordId>& records() const { return records_; }

  /// Adds at the end what is not there yet, as far as there is room; how many that were.
  int add(const std::vector<RecordId>& records);
  void remove(const std::vector<RecordId>& records);
  /// Moves a record to another place.
  void move(size_t from, size_t to);
  void clear();

  static constexpr size_t maximumRecords = 500;

 Q_SIGNALS:
  /// Other records, or another order.
  void changed();

 private:
  void keep();

  Preferences& preferences_;
  QString title_;
  PackLayout layout_;
  std::vector<RecordId> records_;
};

} // namespace amparo::ui
