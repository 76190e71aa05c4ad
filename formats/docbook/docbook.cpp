#include "formats/support/byline.h"
#include "formats/support/xml.h"
#include "writer/format.h"

namespace newsbind {
namespace {

// DocBook 5.0 (OASIS, 2009): a book for the issue, an article for each story.
class Printer {
 public:
  explicit Printer(const Issue& issue) : issue_(issue) {}

  std::string print() {
    xml_.declaration().open("book").attribute("xmlns", "http://docbook.org/ns/docbook").attribute("version", "5.0");
    xml_.attribute("xml:lang", issue_.metadata.language).line();
    book_info();
    std::string section;
    for (const Article& article : issue_.articles) {
      if (article.section != section) turn_to(section, article.section);
      print(article, "");
    }
    turn_to(section, "");
    for (const Article& article : issue_.appendix) print(article, "advertisement");
    xml_.close().line();
    return xml_.finish();
  }

 private:
  std::string text(const Run& run) const { return printed(issue_.source, run); }

  void field(const char* name, const std::string& value) {
    if (!value.empty()) xml_.leaf(name, value).line();
  }

  void book_info() {
    const Metadata& known = issue_.metadata;
    xml_.open("info").line();
    xml_.leaf("title", known.title.empty() ? known.identifier : known.title).line();
    field("pubdate", known.date);
    field("issuenum", known.issue_number);
    field("volumenum", known.volume_number);
    identifier("issn", known.issn);
    identifier("uri", known.identifier);
    if (!known.publisher.empty()) xml_.open("publisher").leaf("publishername", known.publisher).close().line();
    xml_.close().line();
  }

  void identifier(const char* kind, const std::string& value) {
    if (!value.empty()) xml_.open("biblioid").attribute("class", kind).text(value).close().line();
  }

  void turn_to(std::string& section, const std::string& next) {
    if (!section.empty()) xml_.close().line();
    if (!next.empty()) xml_.open("part").line().leaf("title", next).line();
    section = next;
  }

  static std::string_view role_of(ArticleKind kind) {
    switch (kind) {
      case ArticleKind::picture: return "picture";
      case ArticleKind::notice: return "notice";
      case ArticleKind::advertisement: return "advertisement";
      case ArticleKind::story: break;
    }
    return "";
  }

  void print(const Article& article, std::string_view fallback_role) {
    const std::string_view role = role_of(article.kind).empty() ? fallback_role : role_of(article.kind);
    xml_.open("article");
    if (!role.empty()) xml_.attribute("role", role);
    if (!article.language.empty()) xml_.attribute("xml:lang", article.language);
    xml_.line();
    article_info(article);
    bool filled = false;
    for (const Block& block : article.body) filled = print(block) || filled;
    if (!filled) xml_.leaf("para", "").line();
    xml_.close().line();
  }

  // The byline stands whole as printed, its persons as authors beside it.
  void article_info(const Article& article) {
    xml_.open("info").line().open("title");
    if (article.headline) run(*article.headline);
    xml_.close().line();
    if (article.deck) {
      xml_.open("subtitle");
      run(*article.deck);
      xml_.close().line();
    }
    for (const Run& byline : article.bylines)
      for (const std::string& person : persons(text(byline)))
        xml_.open("author").open("personname").text(person).close().close().line();
    if (article.kicker || !article.bylines.empty()) {
      xml_.open("abstract").attribute("role", "heading").line();
      if (article.kicker) paragraph(*article.kicker, "kicker");
      for (const Run& byline : article.bylines) paragraph(byline, "byline");
      xml_.close().line();
    }
    xml_.close().line();
  }

  void paragraph(const Run& content, std::string_view role) {
    xml_.open("para");
    if (!role.empty()) xml_.attribute("role", role);
    run(content);
    xml_.close().line();
  }

  bool print(const Block& block) {
    switch (block.kind) {
      case BlockKind::crosshead:
        xml_.open("bridgehead").attribute("renderas", "sect1");
        run(block.lines.front());
        xml_.close().line();
        return true;
      case BlockKind::caption: paragraph(block.lines.front(), "caption"); return true;
      case BlockKind::verse: case BlockKind::list: case BlockKind::table: lines(block); return true;
      case BlockKind::paragraph: paragraph(block.lines.front(), ""); return true;
    }
    return false;
  }

  void lines(const Block& block) {
    xml_.open("literallayout");
    xml_.attribute("role", block.kind == BlockKind::verse ? "verse" : block.kind == BlockKind::list ? "list" : "table");
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
      if (i > 0) xml_.text("\n");
      run(block.lines[i]);
    }
    xml_.close().line();
  }

  void run(const Run& content) {
    for (std::size_t i = 0; i < content.size();) {
      const Inline role = content[i].role;
      std::string words;
      for (; i < content.size() && content[i].role == role; ++i) words += printed(issue_.source, content[i]);
      if (role == Inline::text) xml_.text(words);
      else xml_.open("phrase").attribute("role", role == Inline::dateline ? "dateline" : "credit").text(words).close();
    }
  }

  const Issue& issue_;
  XmlWriter xml_;
};

class DocBook : public Format {
 public:
  const Traits& traits() const override {
    static const Traits traits = {"docbook", "xml", "application/docbook+xml", "DocBook 5.0 XML for an archive", false, {}, {"dbk"}};
    return traits;
  }

  void write(const Issue& issue, const Settings&, Sink& sink, std::vector<Warning>&) const override { sink.write(Printer(issue).print()); }
};

}  // namespace

const Format& docbook_format() {
  static const DocBook format;
  return format;
}

}  // namespace newsbind
