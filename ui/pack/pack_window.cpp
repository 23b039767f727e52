#include "ui/pack/pack_window.h"

#include "core/model/file_name.h"
#include "core/model/instrument.h"
#include "ui/look/icons.h"
#include "ui/look/style.h"
#include "ui/pack/pack_content.h"
#include "ui/pack/pack_html.h"
#include "ui/pack/pack_pages.h"
#include "ui/pack/pack_preview.h"
#include "ui/record/record_content.h"
#include "ui/record/roomy_delegate.h"
#include "ui/section.h"
#include "ui/texts/texts.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

/// The content language first, and the other of the two that the library is kept in.
QStringList languagesOf(const QString& contentLanguage) {
  const bool spanish = primaryLanguage(contentLanguage) == u"es";
  return {contentLanguage, spanish ? u"en"_s : u"es"_s};
}

struct Entry {
  RecordId id;
  QString kind;
  QString title;
};

/// What is here of the chosen records; the others have no kind.
std::vector<Entry> entriesOf(Background::Context& context, const std::vector<RecordId>& records,
                             const QString& language) {
  std::vector<Entry> entries;
  for (const RecordId& id : records) {
    Entry entry{id, {}, {}};
    const auto stored = context.store.records().find(id);
    if (stored && !stored->record.isDeleted()) {
      const auto instrument = instrumentOf(context.store, stored->record);
      entry.kind = stored->record.kind;
      entry.title = titleOf(stored->record, instrument ? &*instrument : nullptr, language).text;
      if (instrument) {
        const LocalizedText name = instrumentShortTitle(*instrument, language);
        entry.title +=
            u"  ·  "_s % (name.text.isEmpty() ? instrumentTitle(*instrument, language) : name).text;
      }
    }
    entries.push_back(std::move(entry));
  }
  return entries;
}

} // namespace

PackWindow::PackWindow(Background& background, HearingPack& pack, const QString& contentLanguage,
                       QWidget* parent)
    : QDialog(parent)
    , background_(background)
    , pack_(pack)
    , language_(contentLanguage)
    , titleLabel_(new QLabel)
    , title_(new QLineEdit(pack.title()))
    , listLabel_(new QLabel)
    , list_(new QListWidget)
    , up_(new QPushButton)
    , down_(new QPushButton)
    , remove_(new QPushButton)
    , layoutLabel_(new QLabel)
    , layout_(new QComboBox)
    , message_(new QLabel)
    , preview_(new QPushButton)
    , pdf_(new QPushButton)
    , html_(new QPushButton)
    , close_(new QPushButton) {
  build();
  connect(title_, &QLineEdit::textChanged, &pack_, &HearingPack::setTitle);
  connect(layout_, &QComboBox::activated, this, [this](int index) { pack_.setLayout(PackLayout(index)); });
  connect(&pack_, &HearingPack::changed, this, &PackWindow::showRecords);
  connect(list_->model(), &QAbstractItemModel::rowsMoved, this, &PackWindow::reorder);
  connect(list_, &QListWidget::itemSelectionChanged, this, &PackWindow::describe);
  connect(list_, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
    if (const auto id = fromText<RecordId>(item->data(idRole).toString())) Q_EMIT opened(*id);
  });
  connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
  connect(down_, &QPushButton::clicked, this, [this] { move(1); });
  connect(remove_, &QPushButton::clicked, this, &PackWindow::removeChosen);
  connect(preview_, &QPushButton::clicked, this, &PackWindow::preview);
  connect(pdf_, &QPushButton::clicked, this,
          [this] { askForFile(*pdf_, tr("PDF files (*.pdf)"), u"pdf"_s, &PackWindow::savePdf); });
  connect(html_, &QPushButton::clicked, this,
          [this] { askForFile(*html_, tr("Web pages (*.html)"), u"html"_s, &PackWindow::saveHtml); });
  connect(close_, &QPushButton::clicked, this, &QDialog::reject);
  retranslate();
  showRecords();
}

void PackWindow::setContentLanguage(const QString& language) {
  language_ = language;
  showRecords();
}

void PackWindow::build() {
  auto* whole = new QVBoxLayout(this);
  titleLabel_->setBuddy(title_);
  listLabel_->setBuddy(list_);
  layoutLabel_->setBuddy(layout_);
  whole->addWidget(titleLabel_);
  whole->addWidget(title_);
  whole->addSpacing(look::quarters(1, fontMetrics()));
  whole->addWidget(listLabel_);
  auto* middle = new QHBoxLayout;
  middle->addWidget(list_, 1);
  auto* beside = new QVBoxLayout;
  for (QPushButton* button : {up_, down_, remove_}) beside->addWidget(button);
  beside->addStretch(1);
  middle->addLayout(beside);
  whole->addLayout(middle, 1);
  auto* languages = new QHBoxLayout;
  languages->addWidget(layoutLabel_);
  languages->addWidget(layout_);
  languages->addStretch(1);
  whole->addLayout(languages);
  message_->setWordWrap(true);
  message_->setTextFormat(Qt::PlainText);
  message_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  message_->setFocusPolicy(Qt::NoFocus);
  whole->addWidget(message_);
  auto* foot = new QHBoxLayout;
  for (QPushButton* button : {preview_, pdf_, html_}) foot->addWidget(button);
  foot->addStretch(1);
  foot->addWidget(close_);
  whole->addLayout(foot);
  list_->setDragDropMode(QAbstractItemView::InternalMove);
  list_->setDefaultDropAction(Qt::MoveAction);
  list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  list_->setWordWrap(true);
  list_->setItemDelegate(new RoomyDelegate(list_));
  list_->installEventFilter(this);
  layout_->addItems({QString(), QString()});
  layout_->setCurrentIndex(int(pack_.layout()));
  for (QPushButton* button : {up_, down_, remove_, preview_, pdf_, html_, close_})
    button->setAutoDefault(false);
  look::resize(*this, 170, 130);
}

void PackWindow::retranslate() {
  setWindowTitle(tr("Hearing pack"));
  titleLabel_->setText(tr("&Title"));
  title_->setPlaceholderText(tr("What the pack is for: a case, a hearing, a course"));
  listLabel_->setText(tr("P&rovisions and practices, in the order of the pack"));
  list_->setAccessibleDescription(
      tr("Alt with the arrow keys moves the chosen ones; Delete takes them out."));
  list_->setToolTip(list_->accessibleDescription());
  up_->setText(tr("Move &up"));
  up_->setToolTip(tr("The chosen ones change places with what stands above them."));
  down_->setText(tr("Move &down"));
  down_->setToolTip(tr("The chosen ones change places with what stands below them."));
  remove_->setText(tr("Take &out"));
  remove_->setToolTip(tr("Out of the pack alone; the records stay in the library."));
  layoutLabel_->setText(tr("&Languages"));
  layout_->setToolTip(tr("How the two versions of a text stand on the pages."));
  layout_->setItemText(int(PackLayout::SideBySide), tr("Side by side"));
  layout_->setItemText(int(PackLayout::OneAfterTheOther), tr("One after the other"));
  preview_->setText(tr("Pre&view and print…"));
  preview_->setToolTip(tr("The pages as they come out of the printer, before they do."));
  pdf_->setText(tr("Save as &PDF…"));
  pdf_->setToolTip(tr("The same pages as a file, to be sent or printed elsewhere."));
  html_->setText(tr("Save as &web page…"));
  html_->setToolTip(tr("One file for any browser, without a connection."));
  close_->setText(tr("Close"));
  close_->setToolTip(tr("The pack stays as it is, until it is opened again."));
  for (const auto& [label, field] :
       {std::pair<QLabel*, QWidget*>(titleLabel_, title_), {listLabel_, list_}, {layoutLabel_, layout_}})
    field->setAccessibleName(label->text().remove(u'&'));
  describe();
}

void PackWindow::showRecords() {
  if (reordering_) return;
  const quint64 token = ++asked_;
  background_.run(
      this,
      [records = pack_.records(), language = language_](Background::Context& context) {
        return entriesOf(context, records, language);
      },
      [this, token](const std::vector<Entry>& entries) {
        if (token != asked_) return;
        QStringList before;
        for (const QListWidgetItem* item : list_->selectedItems())
          before.append(item->data(idRole).toString());
        const QSignalBlocker quiet(list_);
        const int row = list_->currentRow();
        list_->clear();
        for (const Entry& entry : entries) {
          auto* item = new QListWidgetItem(list_);
          const QString id = toText(entry.id);
          item->setData(idRole, id);
          item->setText(entry.kind.isEmpty() ? tr("(not in the library any more)") : entry.title);
          if (!entry.kind.isEmpty()) item->setIcon(look::icon(kindIcon(entry.kind)));
          if (before.contains(id)) {
            item->setSelected(true);
            list_->setCurrentItem(item, QItemSelectionModel::Current);
          }
        }
        // What was taken out is followed by the next one.
        if (!before.isEmpty() && list_->selectedItems().isEmpty())
          list_->setCurrentRow(qMin(row, list_->count() - 1));
        describe();
      });
}

void PackWindow::describe() {
  const bool any = list_->count() > 0;
  const bool some = !list_->selectedItems().isEmpty();
  for (QPushButton* button : {up_, down_, remove_}) button->setEnabled(some && !busy_);
  for (QPushButton* button : {preview_, pdf_, html_}) button->setEnabled(any && !busy_);
  QString text = news_ ? news_() : QString();
  if (busy_) text = tr("The pages are being made…");
  if (!any && text.isEmpty())
    text = tr("Nothing is chosen yet. “Add to hearing pack” in the menu Edit takes what is chosen in the "
              "list or read.");
  message_->setText(text);
}

/// The list was dragged into another order: the pack follows.
void PackWindow::reorder() {
  reordering_ = true;
  for (int row = 0; row < list_->count(); ++row) {
    const auto& records = pack_.records();
    const auto id = fromText<RecordId>(list_->item(row)->data(idRole).toString());
    const auto at = id ? std::find(records.begin(), records.end(), *id) : records.end();
    if (at != records.end()) pack_.move(size_t(at - records.begin()), size_t(row));
  }
  reordering_ = false;
}

/// The chosen ones, each past its neighbour, as far as they are not at the end.
void PackWindow::move(int step) {
  std::vector<int> rows;
  for (int row = 0; row < list_->count(); ++row)
    if (list_->item(row)->isSelected()) rows.push_back(row);
  if (rows.empty()) return;
  if (step > 0) std::reverse(rows.begin(), rows.end());
  if (rows.front() + step < 0 || rows.front() + step >= list_->count()) return;
  reordering_ = true;
  for (const int row : rows) pack_.move(size_t(row), size_t(row + step));
  reordering_ = false;
  showRecords();
}

std::vector<RecordId> PackWindow::chosen() const {
  std::vector<RecordId> ids;
  for (const QListWidgetItem* item : list_->selectedItems())
    if (const auto id = fromText<RecordId>(item->data(idRole).toString())) ids.push_back(*id);
  return ids;
}

void PackWindow::removeChosen() {
  news_ = {};
  list_->setFocus(Qt::OtherFocusReason); // the button is about what is gone
  pack_.remove(chosen());
}

template<class Make, class Done> void PackWindow::make(Make make, Done done) {
  if (busy_) return;
  busy_ = true;
  news_ = {};
  describe();
  background_.run(
      this,
      [records = pack_.records(), title = pack_.title(), layout = pack_.layout(),
       languages = languagesOf(language_)](Background::Context& context) {
        PackContent content = loadPack(context, records);
        content.title = title;
        content.layout = layout;
        content.languages = languages;
        return content;
      },
      [this, make, done](PackContent content) {
        using Outcome = std::invoke_result_t<Make, const PackContent&>;
        // What a thread has laid out holds on to that thread's fonts, and is drawn later: it must not end
        // before.
        QThreadPool::globalInstance()->setExpiryTimeout(-1);
        // A large pack takes seconds: neither the window nor the library waits for it.
        QThreadPool::globalInstance()->start(
            [window = QPointer(this), content = std::move(content), make, done] {
              auto outcome = std::make_shared<Outcome>(make(content));
              QMetaObject::invokeMethod(
                  qApp,
                  [window, outcome, done] {
                    if (!window) return;
                    window->busy_ = false;
                    done(std::move(*outcome));
                    window->describe();
                  },
                  Qt::QueuedConnection);
            });
      });
}

void PackWindow::savePdf(const QString& path) {
  make([path](const PackContent& content) { return PackPages(content).writePdf(path); },
       [this, path](const Result<void>& result) { saved(result, path); });
}

void PackWindow::saveHtml(const QString& path) {
  make([path](const PackContent& content) { return writePackHtml(content, path); },
       [this, path](const Result<void>& result) { saved(result, path); });
}

void PackWindow::saved(const Result<void>& result, const QString& path) {
  if (!result) {
    news_ = [error = result.error()] { return errorSentence(error); };
    return;
  }
  news_ = [path] { return tr("Saved: %1").arg(QDir::toNativeSeparators(path)); };
  Q_EMIT fileMade(path);
}

void PackWindow::preview() {
  make(
      [thread = thread()](const PackContent& content) {
        auto pages = std::make_shared<PackPages>(content);
        pages->moveTo(thread);
        return pages;
      },
      [this](const std::shared_ptr<PackPages>& pages) {
        auto* dialog = new PackPreview(pages, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
      });
}

void PackWindow::askForFile(const QPushButton& asked, const QString& filter, const QString& suffix,
                            void (PackWindow::*save)(const QString&)) {
  const QString what = asked.text().remove(u'&').remove(u'…');
  auto* dialog = new QFileDialog(this, what, QDir::homePath(), filter);
  const QString name = title_->text().isEmpty() ? windowTitle() : title_->text();
  dialog->selectFile(safeFileName(name % u'.' % suffix));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(suffix);
  connect(dialog, &QFileDialog::fileSelected, this, save);
  dialog->open();
}

bool PackWindow::eventFilter(QObject* watched, QEvent* event) {
  // Delete takes out of the pack here, whatever it does elsewhere in the window.
  if (watched == list_ && event->type() == QEvent::ShortcutOverride &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete)
    event->accept();
  if (watched == list_ && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
      move(key->key() == Qt::Key_Up ? -1 : 1);
      return true;
    }
    if (key->key() == Qt::Key_Delete) {
      removeChosen();
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void PackWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    showRecords(); // what is not here any more is said in words
  }
  QDialog::changeEvent(event);
}

} // namespace amparo::ui
