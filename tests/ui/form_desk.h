#pragma once

#include "core/store/draft_store.h"
#include "tests/ui/library_fixture.h"
#include "tests/ui/odd_records.h"
#include "tests/ui/person.h"
#include "ui/record/editor.h"
#include "ui/record/field_row.h"
#include "ui/record/text_input.h"

namespace amparo::test {

/// A form on screen, over the starter library.
class FormDesk {
 public:
  LibraryFixture library;
  std::unique_ptr<ui::Editor> editor = make();

  /// A new start of the program: the form and the library's thread end in order.
  void restart();
  /// The program is gone from one moment to the next; a new one opens what was on disk.
  void crash();

  void open(const RecordId& id);
  void openNew(const QString& kind);
  ui::FieldRow* row(const QString& field) const;
  /// The text field of a row, in the language on screen.
  ui::TextEdit* text(const QString& field) const;

  /// The one input of a kind in a row.
  template<class Input> Input* input(const QString& field) const { return row(field)->findChild<Input*>(); }

  /// Types into a row's text field in place of what stands there.
  void type(const QString& field, const QString& words) const { typeInstead(text(field), words); }

  void showLanguage(const QString& field, const QString& name) const;

  QPushButton* button(const QString& label) const { return buttonNamed(*editor, label); }

  /// What labels and banners say.
  QString said() const { return spokenBy(*editor); }

  bool says(const QString& text) const;

  /// Ctrl+S where the focus is.
  void pressSave() const;
  /// The same, and it is saved.
  Changes save() const;
  void waitForDraft() const;
  std::vector<Draft> drafts();

 private:
  std::unique_ptr<ui::Editor> make();
  template<class Act> void untilOpened(Act act);
};

} // namespace amparo::test
