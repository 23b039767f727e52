#include "tests/support/temporary.h"
#include "tests/ui/form_desk.h"
#include "ui/record/choice_inputs.h"

#include <QLineEdit>
#include <QRadioButton>

#include <catch2/catch_test_macros.hpp>

using namespace amparo;
using namespace amparo::test;
using namespace amparo::ui;
using namespace Qt::StringLiterals;

namespace {

struct ContactDesk : FormDesk {
  QRadioButton* choice(const QString& begin) const {
    for (QRadioButton* button : editor->findChildren<QRadioButton*>())
      if (button->accessibleName().startsWith(begin)) return button;
    return nullptr;
  }

  QRadioButton* network() const { return choice(u"The whole network"_s); }

  QRadioButton* office() const { return choice(u"This office only"_s); }

  void say(const QString& field, const QString& label) const {
    auto* box = input<ChoiceBox>(field);
    box->setCurrentIndex(box->findText(label));
    REQUIRE(box->currentText() == label);
    Q_EMIT box->activated(box->currentIndex());
  }
};

} // namespace

TEST_CASE("The form says at once that the network is barred without consent, and why") {
  ContactDesk desk;
  desk.openNew(u"person"_s);
  desk.type(u"name"_s, u"Ana Ruiz"_s);
  CHECK_FALSE(desk.network()->isEnabled());
  CHECK(desk.office()->isChecked());
  CHECK(desk.said().contains(u"as long as “Consent to be listed” says nothing"_s));
  CHECK(desk.office()->accessibleDescription().contains(u"says nothing"_s));

  desk.say(u"consent"_s, u"Given"_s);
  CHECK(desk.office()->isChecked()); // nothing says yet how far it goes
  CHECK_FALSE(desk.network()->isEnabled());
  CHECK(desk.said().contains(u"as long as “The consent covers” does not say that it may"_s));
  const QString stays =
      u"This contact stays in this office as long as “The consent covers” does not say that the network"_s;
  CHECK(desk.said().count(stays) == 2); // beside the consent, and under the form, which is always in sight
  CHECK(desk.input<ChoiceBox>(u"consent"_s)->accessibleDescription().contains(stays));

  desk.say(u"consent_scope"_s, u"The offices of the network"_s);
  CHECK(desk.network()->isEnabled());
  CHECK(desk.network()->isChecked()); // what the person wanted before anything was in the way
  CHECK(desk.office()->accessibleDescription().isEmpty());
  CHECK(desk.said().count(u"The whole network sees this contact."_s) == 2);
  click(desk.office());
  CHECK_FALSE(desk.said().contains(u"The whole network sees this contact."_s));
  click(desk.network());

  desk.say(u"consent_scope"_s, u"This office alone"_s);
  CHECK_FALSE(desk.network()->isEnabled());
  CHECK(desk.said().contains(u"covers this office alone"_s));
  desk.say(u"consent"_s, u"Not given"_s);
  CHECK(desk.said().contains(u"says that it was refused"_s));

  desk.save();
  CHECK_FALSE(desk.editor->hasUnsavedChanges());
  CHECK(desk.library.record(desk.editor->current())->audience() == Audience::Office);
}

TEST_CASE("What consent says goes out with the contact, and today is when it was learned") {
  ContactDesk desk;
  desk.openNew(u"person"_s);
  CHECK_FALSE(desk.editor->hasUnsavedChanges());
  desk.type(u"name"_s, u"Ana Ruiz"_s);
  desk.say(u"consent"_s, u"Given"_s);
  desk.say(u"consent_scope"_s, u"The offices of the network"_s);
  typeText(desk.input<QLineEdit>(u"consent_on"_s), u"20/5/2021"_s);
  desk.save();
  const auto record = desk.library.record(desk.editor->current());
  CHECK(record->text(u"consent_scope"_s) == u"network");
  CHECK(record->text(u"consent_on"_s) == u"2021-05-20");
  CHECK(record->text(u"confirmed_on"_s) == QDate::currentDate().toString(Qt::ISODate));
  CHECK(record->audience() == Audience::Network);
}

TEST_CASE("Opening a contact without consent that came as it is changes nothing") {
  ContactDesk desk;
  const Record contact = recordOf(u"person"_s, "from before", {{u"name"_s, Value(u"Luis Paz"_s)}});
  desk.library.import(contact);
  desk.open(contact.id);
  CHECK_FALSE(desk.network()->isEnabled());
  CHECK_FALSE(desk.editor->hasUnsavedChanges());
}

TEST_CASE("Of another office's contact the form bars nothing") {
  ContactDesk desk;
  desk.library.join(u"editor"_s);
  Record contact = recordOf(u"person"_s, "theirs", {{u"name"_s, Value(u"Luis Paz"_s)}});
  contact.office = randomId<OfficeId>();
  desk.library.import(contact);
  desk.open(contact.id);
  CHECK(desk.network()->isEnabled());
  CHECK(desk.network()->isChecked());
}
