#include "tests/ui/office.h"

#include "ui/list/list_pane.h"
#include "ui/list/record_list_model.h"
#include "ui/list/record_list_view.h"
#include "ui/reading_pane.h"
#include "ui/record/reader.h"

#include <QApplication>
#include <QLineEdit>
#include <QMutex>
#include <QTextBrowser>

namespace amparo::test {

using namespace Qt::StringLiterals;

namespace {

const QString storeFile = u"library.amparo.db"_s;

} // namespace

/// What a test lets the hub say.
struct Office::Hub {
  QMutex mutex;
  History history;
  Administer administer;
};

namespace {

/// A hub that nobody has ever invited this computer to.
class NoHub final : public protocol::SyncProtocol {
 public:
  using Histories = std::function<Office::History()>;

  NoHub(Histories histories, const std::atomic<bool>& cancelled)
      : histories_(std::move(histories))
      , cancelled_(cancelled) {}

  Result<protocol::HubInfo> hub() override { return unreachable(); }

  Result<protocol::Enrolment> enrol(const protocol::EnrolRequest&) override {
    return Error{ErrorCode::InvitationUnknown, {}, {}};
  }

  Result<void> exchange(const QByteArray&, const protocol::ByteSink&) override { return unreachable(); }

  Result<protocol::History> history(const RecordId& record, Seq after) override {
    const Office::History told = histories_();
    return told ? told(record, after, cancelled_) : unreachable();
  }

 private:
  static Error unreachable() { return {ErrorCode::HubUnreachable, {{u"host"_s, u"hub.example"_s}}, {}}; }

  Histories histories_;
  const std::atomic<bool>& cancelled_;
};

class AdminLine final : public protocol::AdminProtocol {
 public:
  using Administrations = std::function<Office::Administer()>;

  AdminLine(Administrations administrations, const std::atomic<bool>& cancelled)
      : administrations_(std::move(administrations))
      , cancelled_(cancelled) {}

 protected:
  Result<QByteArray> ask(const protocol::AdminRequest& request) override {
    if (const Office::Administer administer = administrations_()) return administer(request, cancelled_);
    return Error{ErrorCode::HubUnreachable, {{u"host"_s, u"hub.example"_s}}, {}};
  }

 private:
  Administrations administrations_;
  const std::atomic<bool>& cancelled_;
};

class NoAccess final : public sync::HubAccess {
 public:
  NoAccess(NoHub::Histories histories, AdminLine::Administrations administrations)
      : histories_(std::move(histories))
      , administrations_(std::move(administrations)) {}

  std::unique_ptr<protocol::SyncProtocol> connect(const QString&, const QByteArray&, const QByteArray&,
                                                  const std::atomic<bool>& cancelled) override {
    return std::make_unique<NoHub>(histories_, cancelled);
  }

  std::unique_ptr<protocol::AdminProtocol> connectAdmin(const QString&, const QByteArray&, const QByteArray&,
                                                        const std::atomic<bool>& cancelled) override {
    return std::make_unique<AdminLine>(administrations_, cancelled);
  }

  QByteArray readToken() override { return {}; }

  Result<void> writeToken(const QByteArray&) override { return {}; }

 private:
  NoHub::Histories histories_;
  AdminLine::Administrations administrations_;
};

} // namespace

Office::Office(Library library, const QString& language)
    : hub_(std::make_shared<Hub>())
    , look_(std::make_unique<ui::look::Look>(*qApp)) {
  look_->apply(ui::look::Appearance::Light);
  languages_.setInterfaceLanguage(language);
  ui::Preferences chosen(folder_.filePath(u"window.ini"_s));
  chosen.setInterfaceLanguage(language);
  chosen.setContentLanguage(language);
  const QString path = folder_.filePath(storeFile);
  if (library == Library::Starter) {
    putStarterStore(path);
    chosen.setWelcomed();
  } else if (!Store::open(path, {Store::Mode::Create, {}, 4096})) {
    std::abort();
  }
  open();
}

Office::~Office() {
  close();
  QLocale::setDefault(localeBefore_);
}

void Office::open() {
  const QString path = folder_.filePath(storeFile);
  auto store = Store::open(path, {});
  if (!store) std::abort();
  preferences_ = std::make_unique<ui::Preferences>(folder_.filePath(u"window.ini"_s));
  libraries_ = std::make_unique<ui::Libraries>(folder_.filePath(u"libraries.ini"_s), folder_.path(),
                                               folder_.filePath(u"others"_s), [this](const QString& folder) {
                                                 openedElsewhere_.append(folder);
                                                 return true;
                                               });
  background_ = std::make_unique<ui::Background>(*std::move(store));
  sync_ = std::make_unique<sync::SyncService>(path, [hub = hub_] {
    return std::make_unique<NoAccess>(
        [hub] {
          const QMutexLocker lock(&hub->mutex);
          return hub->history;
        },
        [hub] {
          const QMutexLocker lock(&hub->mutex);
          return hub->administer;
        });
  });
  sync_->start();
  window_ = std::make_unique<ui::MainWindow>(ui::MainWindow::Services{
      *background_, *sync_, languages_, *look_, *preferences_, path, *libraries_, [this] { return hasTray_; },
      [this](const ui::Notice& notice) {
        notices_.push_back(notice);
        return true;
      }});
  window_->resize(1280, 800);
  if (preferences_->welcomed())
    window_->showWorkspace();
  else
    window_->showWelcome();
  window_->show();
  QApplication::setActiveWindow(window_.get());
  if (preferences_->welcomed()) waitForList();
}

void Office::close() {
  if (window_) window_->close();
  window_.reset();
  sync_.reset();
  background_.reset();
  preferences_.reset();
}

void Office::restart() {
  close();
  open();
}

void Office::tellHistory(History history) {
  const QMutexLocker lock(&hub_->mutex);
  hub_->history = std::move(history);
}

void Office::tellAdministration(Administer administer) {
  const QMutexLocker lock(&hub_->mutex);
  hub_->administer = std::move(administer);
}

void Office::waitForList() {
  // Every answer comes through the library's thread in order: when two more have come, the list has its own,
  // and the texts of what it shows.
  for (int round = 0; round < 4; ++round) {
    ask([](ui::Background::Context&) { return true; });
    QCoreApplication::processEvents();
  }
}

QStringList Office::titles() {
  ui::ListPane* list = workspace().list();
  waitForList();
  if (!waitFor([&] { return !list->titles().contains(QString()); })) return {};
  return list->titles();
}

void Office::clickRow(int row) {
  ui::RecordListView* view = workspace().list()->view();
  waitForList();
  const QModelIndex index = view->model()->index(row, 0);
  view->scrollTo(index, QAbstractItemView::EnsureVisible);
  QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

QString Office::readerText() {
  ui::ReadingPane* pane = workspace().reading();
  if (!pane->isReading()) return {};
  return pane->reader()->findChild<QTextBrowser*>()->toPlainText();
}

bool Office::reads(const QString& text) {
  return waitFor([&] { return readerText().contains(text); });
}

void Office::typeSearch(const QString& text) {
  QLineEdit* field = workspace().list()->searchField();
  field->setFocus();
  QTest::keyClicks(field, text);
  waitForList();
}

} // namespace amparo::test
