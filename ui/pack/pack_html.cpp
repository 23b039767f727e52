#include "ui/pack/pack_html.h"

#include "core/operations/written_file.h"
#include "ui/record/tangled.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

namespace amparo::ui {

using namespace Qt::StringLiterals;

namespace {

const QString style = uR"(
  body { font: 11pt/1.45 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: #111; background: #fff; margin: 2em auto;
         max-width: 70em; padding: 0 1.5em; }
  h1 { font-size: 1.9em; line-height: 1.15; } h2 { font-size: 1.25em; margin: .1em 0 .4em; }
  h3 { font-size: 1em; margin: .8em 0 .2em; } p, ul, ol { margin: 0 0 .6em; }
  a { color: #0b4f8a; } .from, .cite, footer { color: #444; font-size: .92em; } .missing { color: #444; font-style: italic; }
  .note { border-left: 3px solid #8a5a00; padding-left: .6em; }
  section { border-top: 1px solid #bbb; padding-top: 1em; margin-top: 1.6em; }
  .pair.two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.2em; }
  .foot { display: none; } footer { border-top: 1px solid #bbb; margin-top: 2em; padding-top: .5em; } footer p { margin: 0; }
  @media (max-width: 45em) { .pair.two { grid-template-columns: 1fr; } }
  @media print {
    body { margin: 0; padding: 0; max-width: none; font-size: 10pt; }
    footer { position: fixed; bottom: 0; left: 0; right: 0; background: #fff; }
    main { display: table; width: 100%; } main > div { display: table-row-group; }
    main > .foot { display: table-footer-group; } .foot p { height: 4.5em; margin: 0; }
    header, nav { break-after: page; } h2, h3 { break-after: avoid; }
    p, li { orphans: 2; widows: 2; } .pair:last-child, .cite { break-before: avoid; }
    @page { size: A4; margin: 18mm 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9pt; } }
  }
)"_s;

QString escaped(const QString& text) {
  return text.toHtmlEscaped();
}

QString inlineHtml(const QTextBlock& block) {
  QString html;
  for (auto it = block.begin(); !it.atEnd(); ++it) {
    const QTextFragment fragment = it.fragment();
    const QTextCharFormat format = fragment.charFormat();
    if (!fragment.isValid() || format.isImageFormat()) continue; // nothing is ever loaded
    QString text = escaped(fragment.text()).replace(QChar::LineSeparator, u"<br>"_s);
    if (format.fontWeight() > QFont::Medium) text = u"<strong>"_s % text % u"</strong>"_s;
    if (format.fontItalic()) text = u"<em>"_s % text % u"</em>"_s;
    const QUrl url(format.anchorHref());
    if (url.scheme() == u"https" || url.scheme() == u"http" || url.scheme() == u"mailto")
      text = u"<a href=\""_s % escaped(url.toString(QUrl::FullyEncoded)) % u"\">"_s % text % u"</a>"_s;
    html += text;
  }
  return html;
}

QString listTag(const QTextList* list) {
  return list->format().style() <= QTextListFormat::ListDecimal ? u"ol"_s : u"ul"_s;
}

/// Paragraphs, headings (below those of the page) and lists, which may stand in one another.
QString markdownHtml(const QString& markdown) {
  QTextDocument document;
  if (isTangled(markdown))
    document.setPlainText(inLines(markdown));
  else
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                       QTextDocument::MarkdownNoHTML);
  QString html;
  QStringList open; // lists
  const auto close = [&](qsizetype depth) {
    while (open.size() > depth) html += u"</"_s % open.takeLast() % u">\n"_s;
  };
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    const QString text = inlineHtml(block);
    if (const QTextList* list = block.textList()) {
      const qsizetype depth = qMax(1, list->format().indent());
      close(depth);
      for (; open.size() < depth; html += u'<' % open.last() % u">\n"_s) open.append(listTag(list));
      html += u"<li>"_s % text % u"</li>\n"_s;
      continue;
    }
    close(0);
    if (text.isEmpty()) continue;
    const QString tag = block.blockFormat().headingLevel() > 0 ? u"h3"_s : u"p"_s;
    html += u'<' % tag % u'>' % text % u"</"_s % tag % u">\n"_s;
  }
  close(0);
  return html;
}

/// Writes the parts of the page.
class Page {
 public:
  explicit Page(const PackContent& content)
      : content_(content) {}

  QString write() {
    const QString kind = joined(QT_TRANSLATE_NOOP("HearingPack", "Hearing pack"));
    const QString own = content_.title.trimmed();
    const QString title = own.isEmpty() ? kind : own;
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                   "'unsafe-inline'\">\n"
                   "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"_s.arg(content_.languages[0],
                                                                                   escaped(title), style);
    html += u"<main><div>\n<header>\n<h1>"_s % escaped(title) % u"</h1>\n"_s;
    if (!own.isEmpty()) html += u"<p>"_s % escaped(kind) % u"</p>\n"_s;
    for (const QString& from : {content_.office, content_.hub})
      if (!from.isEmpty()) html += u"<p class=\"from\">"_s % escaped(from) % u"</p>\n"_s;
    html += pair([this](const QString& language) { return about(language); }) % u"</header>\n"_s % index();
    for (size_t i = 0; i < content_.items.size(); ++i) html += item(i);
    // On paper it stands on every page, over what is left free for it.
    html += u"</div><div class=\"foot\" aria-hidden=\"true\"><p></p></div></main>\n<footer>\n"_s;
    for (const QString& language : content_.languages)
      html += u"<p lang=\"%1\">%2</p>\n"_s.arg(language, escaped(dataSentence(content_, language)));
    return html + u"</footer>\n</body>\n</html>\n"_s;
  }

 private:
  static QString say(const char* sentence, const QString& language, int number = -1) {
    return escaped(packSentence(sentence, language, number));
  }

  QString joined(const char* sentence) const {
    return packSentence(sentence, content_.languages[0]) % u" · "_s %
           packSentence(sentence, content_.languages[1]);
  }

  template<class Write> QString pair(Write write) const {
    const bool two = content_.layout == PackLayout::SideBySide;
    QString html = two ? u"<div class=\"pair two\">\n"_s : u"<div class=\"pair\">\n"_s;
    for (const QString& language : content_.languages)
      html += u"<div lang=\""_s % language % u"\">\n"_s % write(language) % u"</div>\n"_s;
    return html + u"</div>\n"_s;
  }

  QString about(const QString& language) const {
    QString html =
        u"<p>"_s % escaped(dataSentence(content_, language)) % u"</p>\n<p>"_s %
        say(QT_TRANSLATE_NOOP("HearingPack",
                              "The texts of provisions are short summaries made for this library. They "
                              "are not the official wording: quote from the official text."),
            language) %
        u"</p>\n"_s;
    if (content_.missing > 0)
      html += u"<p>"_s %
              say(QT_TRANSLATE_N_NOOP("HearingPack", "%n chosen record(s) are not in the library any more "
                                                     "and are left out."),
                  language, content_.missing) %
              u"</p>\n"_s;
    return html;
  }

  QString index() const {
    QString html =
        u"<nav>\n<h2>"_s % escaped(joined(QT_TRANSLATE_NOOP("HearingPack", "Contents"))) % u"</h2>\n<ol>\n"_s;
    for (size_t i = 0; i < content_.items.size(); ++i) {
      html += u"<li><a href=\"#item-%1\">"_s.arg(i + 1);
      for (const QString& language : content_.languages)
        html +=
            u"<span lang=\"%1\">%2</span>"_s.arg(language, escaped(itemTitle(content_.items[i], language))) %
            (language == content_.languages[0] ? u"<br>"_s : QString());
      html += u"</a></li>\n"_s;
    }
    return html + u"</ol>\n</nav>\n"_s;
  }

  QString item(size_t number) const {
    const Cited& item = content_.items[number];
    QString html = u"<section id=\"item-%1\">\n"_s.arg(number + 1);
    html += pair([&](const QString& language) {
      QString head = u"<p class=\"from\">"_s % escaped(itemInstrument(item, language)) % u"</p>\n"_s;
      const QString title = itemTitle(item, language);
      head += title.isEmpty() ? missing(language) : u"<h2>"_s % escaped(title) % u"</h2>\n"_s;
      for (const QString& note : itemNotes(item, language))
        head += u"<p class=\"note\">"_s % escaped(note) % u"</p>\n"_s;
      return head;
    });
    const auto texts = itemTexts(item, content_.languages);
    for (size_t row = 0; row < texts[0].size(); ++row)
      html += pair([&](const QString& language) {
        const PackText& text = texts[size_t(content_.languages.indexOf(language))][row];
        const QString label =
            text.label.isEmpty() ? QString() : u"<h3>"_s % escaped(text.label) % u"</h3>\n"_s;
        const QString note =
            text.note.isEmpty() ? QString() : u"<p class=\"note\">"_s % escaped(text.note) % u"</p>\n"_s;
        return QString(label % note %
                       (text.markdown.isEmpty() ? missing(language) : markdownHtml(text.markdown)));
      });
    html += pair([&](const QString& language) {
      return QString(u"<p class=\"cite\">"_s % say(QT_TRANSLATE_NOOP("HearingPack", "Citation:"), language) %
                     u' ' % escaped(itemCitation(item, language)) % u"</p>\n"_s);
    });
    return html + u"</section>\n"_s;
  }

  static QString missing(const QString& language) {
    return u"<p class=\"missing\">"_s %
           say(QT_TRANSLATE_NOOP("HearingPack", "Not available in this language."), language) % u"</p>\n"_s;
  }

  const PackContent& content_;
};

} // namespace

QByteArray packHtml(const PackContent& content) {
  return Page(content).write().toUtf8();
}

Result<void> writePackHtml(const PackContent& content, const QString& path) {
  return writeWhole(path, packHtml(content));
}

} // namespace amparo::ui
