#include "core/store/erase.h"
#include "core/sync/wipe.h"
#include "tests/support/temporary.h"

#include <QDir>
#include <QFile>

using namespace amparo;
using namespace amparo::test;
using namespace Qt::StringLiterals;

namespace {

/// A place for the token, and no hub.
class Token final : public sync::HubAccess {
 public:
  std::unique_ptr<protocol::SyncProtocol> connect(const QString&, const QByteArray&, const QByteArray&,
                                                  const std::atomic<bool>&) override {
    return nullptr;
  }

  QByteArray readToken() override { return token_; }

  Result<void> writeToken(const QByteArray& token) override {
    token_ = token;
    return {};
  }

 private:
  QByteArray token_ = "secret"_ba;
};

/// A library, whatever may lie beside it, and others in the same folder.
struct Folder {
  Folder() {
    for (const QString& beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u".snapshot"_s, u".token"_s,
                                  u".token.Xa12"_s, u".what-nobody-has-thought-of"_s})
      write(name + beside);
    for (const QString& folder : {u".files"_s, u".opened"_s, u".courier"_s, u".new-folder"_s}) {
      REQUIRE(QDir(place.path()).mkpath(name + folder + u"/ab/.hidden"_s));
      write(name + folder + u"/ab/file"_s);
      write(name + folder + u"/ab/.hidden/file"_s);
    }
    write(name);
    for (const QString& other : others) write(other);
  }

  void write(const QString& file) {
    QFile made(place.filePath(file));
    REQUIRE(made.open(QFile::WriteOnly));
    made.write("content");
  }

  QStringList left() const {
    return QDir(place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
  }

  QString store() const { return place.filePath(name); }

  QTemporaryDir place;
  const QString name = u"library.amparo.db"_s;
  const QStringList others{u"library.amparo"_s, u"library.amparo.db2"_s, u"library.amparo.db2.files"_s,
                           u"window.ini"_s};
  Token token;
};

bool saysDone(const Error& told) {
  return sync::isWipeOrder(told) && told.parameters.value(u"erased"_s).toBool();
}

} // namespace

TEST_CASE("a wipe takes whatever lies beside the library and bears its name, and nothing else") {
  Folder folder;
  CHECK(saysDone(sync::wipe(folder.store(), folder.token)));
  CHECK(folder.left() == folder.others);
  CHECK(folder.token.readToken().isEmpty());
}

TEST_CASE("beside a library of another name a wipe takes what a library has, and nothing else") {
  Folder folder;
  const QString store = folder.place.filePath(u"red"_s);
  for (const char* own : {"red", "red-wal", "red-shm", "red-journal", "red.snapshot", "red.token",
                          "red.token.Xa12", "red.files/ab/file", "red.opened/a/file", "red.courier/1"}) {
    const QString name = QString::fromLatin1(own);
    REQUIRE(QDir().mkpath(QFileInfo(folder.place.filePath(name)).path()));
    folder.write(name);
  }
  for (const char* other :
       {"red-chile", "red-chile-wal", "red-chile.files", "red.odt", "red.amparo.db", "redes"})
    folder.write(QString::fromLatin1(other));
  const QStringList before = folder.left();
  CHECK(saysDone(sync::wipe(store, folder.token)));
  QStringList gone;
  for (const QString& name : before)
    if (!folder.left().contains(name)) gone.append(name);
  CHECK(gone == QStringList{u"red"_s, u"red-journal"_s, u"red-shm"_s, u"red-wal"_s, u"red.courier"_s,
                            u"red.files"_s, u"red.opened"_s, u"red.snapshot"_s, u"red.token"_s,
                            u"red.token.Xa12"_s});
}

TEST_CASE("where the disk of a library is not there a wipe is not done, and is ordered again") {
  Token token;
  QTemporaryDir place;
  const QString away = place.filePath(u"away"_s);
  const Error told = sync::wipe(away % u"/library.amparo.db"_s, token);
  CHECK_FALSE(saysDone(told));
  CHECK(sync::isWipeOrder(told));
  CHECK(told.parameters.value(u"left"_s).toString() == away);
  CHECK(token.readToken() == "secret");
}

TEST_CASE("a wipe follows no link out of the folder") {
  Folder folder;
  QTemporaryDir elsewhere;
  REQUIRE(QFile::link(elsewhere.path(), folder.store() + u".link"_s));
  QFile kept(elsewhere.filePath(u"kept"_s));
  REQUIRE(kept.open(QFile::WriteOnly));
  CHECK(saysDone(sync::wipe(folder.store(), folder.token)));
  CHECK(kept.exists());
  CHECK(folder.left() == folder.others);
}

TEST_CASE("a wipe that was cut short anywhere is finished by the next start, records first") {
  const qsizetype pieces = piecesOfStore(Folder().store()).size();
  REQUIRE(pieces == 12);
  for (qsizetype done = 0; done <= pieces + 1; ++done) {
    CAPTURE(done);
    Folder folder;
    sync::noteWipeOrder(folder.store());
    const QFileInfoList order = piecesOfStore(folder.store());
    for (qsizetype i = 0; i < 4; ++i) // the store, and what SQLite has of it besides
      CHECK(!order[i].fileName().mid(folder.name.size()).startsWith(u'.'));
    CHECK(order.front().fileName() == folder.name);
    for (qsizetype i = 0; i < std::min(done, pieces); ++i)
      if (order[i].isDir())
        QDir(order[i].filePath()).removeRecursively();
      else
        QFile::remove(order[i].filePath());
    if (done > pieces) REQUIRE(folder.token.writeToken({}).ok());
    const auto told = sync::finishWipe(folder.store(), folder.token);
    REQUIRE(told);
    CHECK(saysDone(*told));
    CHECK(folder.left() == folder.others);
    CHECK(folder.token.readToken().isEmpty());
    CHECK_FALSE(sync::finishWipe(folder.store(), folder.token));
  }
}

TEST_CASE("nothing is wiped that was not ordered to be") {
  Folder folder;
  const QStringList before = folder.left();
  CHECK_FALSE(sync::finishWipe(folder.store(), folder.token));
  CHECK(folder.left() == before);
  CHECK(folder.token.readToken() == "secret");
}
