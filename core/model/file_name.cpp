#include "core/model/file_name.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace amparo {

using namespace Qt::StringLiterals;

namespace {

bool isForbidden(char32_t c) {
  if (c < 0x20 || (c >= 0x7f && c < 0xa0)) return true;
  // Line and paragraph separators, and what turns or hides the direction of writing.
  if (c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)) return true;
  if (c == 0xfeff || c == 0x061c || c == 0xfffd) return true;
  return c < 0x80 && QLatin1StringView("/\\:*?\"<>|").contains(QLatin1Char(char(c)));
}

/// CON, PRN, AUX, NUL, COM1 to COM9, LPT1 to LPT9, with any ending (Windows: "Naming Files, Paths, and
/// Namespaces"), also with the superscript digits that Windows takes for digits.
bool isDevice(QStringView name) {
  const QString stem = name.toString().section(u'.', 0, 0).trimmed().toUpper();
  static const QStringList devices = {u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
  if (devices.contains(stem)) return true;
  if (stem.size() != 4 || !(stem.startsWith(u"COM"_s) || stem.startsWith(u"LPT"_s))) return false;
  const QChar last = stem.back();
  return (last >= u'1' && last <= u'9') || last == u'\u00b9' || last == u'\u00b2' || last == u'\u00b3';
}

bool isEdge(QChar c) {
  return c == u'.' || c.isSpace();
}

} // namespace

bool isSafeFileName(QStringView name) {
  if (name.isEmpty() || !name.isValidUtf16() || name.toUtf8().size() > maximumFileNameBytes) return false;
  if (isEdge(name.front()) || isEdge(name.back()) || isDevice(name)) return false;
  const auto points = name.toUcs4();
  return std::none_of(points.begin(), points.end(), isForbidden);
}

QString safeFileName(const QString& name) {
  const auto trimmed = [](QString text) {
    while (!text.isEmpty() && isEdge(text.front())) text.remove(0, 1);
    while (!text.isEmpty() && isEdge(text.back())) text.chop(1);
    return text;
  };
  QString safe;
  for (const char32_t c : name.toUcs4())
    if (!isForbidden(c))
      safe += QString::fromUcs4(&c, 1);
    else if (c >= 0x20 && c < 0x7f)
      safe += u'_';
  safe = trimmed(safe);
  if (safe.toUtf8().size() > maximumFileNameBytes) {
    // The ending says what kind of file it is, and stays.
    const qsizetype dot = safe.lastIndexOf(u'.');
    constexpr qsizetype longestEnding = 16;
    const QString ending = dot > 0 && safe.size() - dot <= longestEnding ? safe.mid(dot) : QString();
    QString stem = safe.chopped(ending.size());
    while (!stem.isEmpty() && (stem % ending).toUtf8().size() > maximumFileNameBytes)
      stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    safe = trimmed(trimmed(stem) % ending);
  }
  if (!safe.isEmpty() && isDevice(safe)) safe.prepend(u'_');
  return isSafeFileName(safe) ? safe : u"file"_s;
}

bool mayRun(QStringView name) {
  static const QSet<QString> endings = {
      u"app"_s, u"appimage"_s, u"bash"_s, u"bat"_s,     u"bin"_s, u"cmd"_s,      u"com"_s,    u"command"_s,
      u"cpl"_s, u"csh"_s,      u"deb"_s,  u"desktop"_s, u"dmg"_s, u"exe"_s,      u"gadget"_s, u"hta"_s,
      u"inf"_s, u"jar"_s,      u"jnlp"_s, u"js"_s,      u"jse"_s, u"ksh"_s,      u"lnk"_s,    u"msc"_s,
      u"msi"_s, u"msp"_s,      u"mst"_s,  u"pif"_s,     u"pkg"_s, u"pl"_s,       u"ps1"_s,    u"psm1"_s,
      u"py"_s,  u"pyw"_s,      u"rb"_s,   u"reg"_s,     u"rpm"_s, u"run"_s,      u"scf"_s,    u"scr"_s,
      u"sh"_s,  u"url"_s,      u"vb"_s,   u"vbe"_s,     u"vbs"_s, u"workflow"_s, u"ws"_s,     u"wsf"_s,
      u"wsh"_s, u"zsh"_s};
  const qsizetype dot = name.lastIndexOf(u'.');
  return dot >= 0 && endings.contains(name.sliced(dot + 1).toString().toLower());
}

} // namespace amparo
