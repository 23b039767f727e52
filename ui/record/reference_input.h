#pragma once

#include "core/base/ids.h"
#include "ui/background.h"
#include "ui/record/field_input.h"
#include "ui/record/record_finder.h"

#include <QHash>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace amparo::ui {

class ChipList;

/// A Reference or References field: what is chosen as chips, and a field that finds records as one types.
class ReferenceInput final : public FieldInput {
  Q_OBJECT

 public:
  ReferenceInput(Background& background, const FieldSchema& field, QString language,
                 QWidget* parent = nullptr);

  void setAccessibleLabel(const QString& label) override;
  void retranslate() override;

 protected:
  void display(const Value& value) override;
  Value typed() const override;

 private:
  void suggest(const QString& text);
  void offer(const std::vector<FoundRecord>& found);
  void pick(const QString& id);
  void learnTitles();
  void fill();

  Background& background_;
  const FieldSchema& field_;
  QString language_;
  QStringList ids_;
  QHash<QString, QString> titles_; ///< of the ids known so far
  quint64 asked_ = 0;
  ChipList* chips_;
  QLineEdit* line_;
  QCompleter* completer_;
  QStandardItemModel* model_;
};

} // namespace amparo::ui
