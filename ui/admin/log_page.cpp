#include "ui/admin/log_page.h"

#include "core/operations/written_file.h"
#include "ui/admin/admin_words.h"
#include "ui/texts/network_words.h"
#include "ui/texts/texts.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>

namespace amparo::ui {

using namespace Qt::StringLiterals;
using namespace protocol::admin;

namespace {

/// On the line's thread: what has come is written before the next piece is asked for.
Result<void> writeTable(protocol::AdminProtocol& hub, const QString& path) {
  QSaveFile file(path);
  const auto failed = [&] { return failureOf(file, path); };
  if (!file.open(QIODevice::WriteOnly)) return failed();
  bool written = true;
  AMPARO_TRY(hub.auditTable([&](QByteArrayView piece) {
    written = file.write(piece.data(), piece.size()) == piece.size();
    return written;
  }));
  if (!written) return failed();
  return commit(file);
}

} // namespace

LogPage::LogPage(AdminDesk& desk)
    : AdminPage(desk, AdminDesk::Log, Filter::No)
    , older_(addButton([] { return tr("Show &older ones"); },
                       [] { return tr("They are fetched from the hub and stand below these."); },
                       [this] { this->desk().readOlder(); }))
    , save_(addButton([] { return tr("Save as &CSV…"); },
                      [] { return tr("A table of the whole log, with what is not shown here."); },
                      [this] { choosePath(); })) {
  begin();
}

QString LogPage::title() const {
  //: What was done to the hub, and by whom
  return tr("Log");
}

QStringList LogPage::headings() const {
  return {tr("When"), tr("What"), tr("About whom"), tr("Change"), tr("By whom"), tr("From which computer")};
}

QString LogPage::usage() const {
  return tr("The newest stands first; only to be read.");
}

void LogPage::fill(QTreeWidgetItem* root) {
  for (const AuditEntry& entry : desk().log())
    addRow(root, QString::number(entry.number),
           {formatMoment(entry.at), actWords(entry.act, entry.became), aboutWords(entry),
            changeWords(entry.act, entry.was, entry.became), actorWords(entry.by), entry.by.deviceName});
}

QString LogPage::nothing() const {
  return tr("Nothing has been noted yet.");
}

QString LogPage::summary() const {
  const int count = int(desk().log().size());
  return desk().hasOlder() ? tr("The newest %n entry(ies); there are older ones.", nullptr, count)
                           : tr("All of it: %n entry(ies).", nullptr, count);
}

void LogPage::judge() {
  older_->setEnabled(desk().hasOlder() && !desk().isBusy());
  save_->setEnabled(desk().has(needs()) && !saving_);
}

void LogPage::activate() {}

void LogPage::choosePath() {
  auto* dialog = new QFileDialog(this, save_->text().remove(u'&'), QDir::homePath(), u"CSV (*.csv)"_s);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(u"csv"_s);
  dialog->selectFile(u"amparo-log.csv"_s);
  connect(dialog, &QFileDialog::fileSelected, this, &LogPage::save);
  dialog->open();
}

void LogPage::save(const QString& path) {
  saving_ = true;
  desk().act(
      {}, this, [path](protocol::AdminProtocol& hub) { return writeTable(hub, path); },
      [this, path](const Result<void>& result) {
        saving_ = false;
        judge();
        if (result)
          Q_EMIT saved(path);
        else
          Q_EMIT failed(result.error());
      });
}

} // namespace amparo::ui
