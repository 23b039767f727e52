#pragma once

#include "ui/record/record_content.h"

#include <QDialog>

#include <vector>

class QButtonGroup;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QScrollArea;

namespace amparo::ui::look {
class WordsBeside;
}

namespace amparo::ui {

class Banner;

/// Two records that may be one thing, side by side where they differ: the person chooses what stays, or says
/// that they are two things.
class UniteDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `content` is of the record that stays, and `other` among its duplicates.
  UniteDialog(Background& background, const RecordContent& content, const Record& other,
              const QString& language, QWidget* parent);

 Q_SIGNALS:
  /// It was decided, and written.
  void changed(const amparo::Changes& changes);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// A field in which the two differ, with a button for either value.
  struct Choice {
    Address address;
    QLabel* label;
    QButtonGroup* buttons;
    QLabel* values[2];
  };

  QScrollArea* buildChoices();
  void retranslate();
  QString valueOf(const Record& record, const Address& address) const;
  QString gains() const;
  void buildAudience();
  void nameAudience();
  Fields chosen() const;
  void act(std::function<Result<Changes>(Library&)> act);

  Background& background_;
  RecordContent content_;
  Record other_;
  QString language_;
  std::vector<Choice> choices_;
  QLabel* story_;
  QLabel* heads_[2] = {};
  QLabel* gains_;
  /// Where only one of the two is seen by the network.
  QWidget* audience_;
  QLabel* audienceStory_ = nullptr;
  QRadioButton* here_ = nullptr;
  QRadioButton* network_ = nullptr;
  look::WordsBeside* hereWords_ = nullptr;
  look::WordsBeside* networkWords_ = nullptr;
  Banner* error_;
  QDialogButtonBox* buttons_;
  QPushButton* unite_;
  QPushButton* apart_;
  QPushButton* close_;
};

} // namespace amparo::ui
