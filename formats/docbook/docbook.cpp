#include "formats/support/provenance.h"
#include "formats/support/byline.h"
#include "formats/support/xml.h"
#include "text/utf8.h"
#include "text/width.h"
#include "writer/format.h"

namespace newsbind {
namespace {

std::string_view role_of(ArticleKind kind) {
  switch (kind) {
    case ArticleKind::picture: return "picture";
    case ArticleKind::notice: return "notice";
    case ArticleKind::advertisement: return "advertisement";
    case ArticleKind::story: break;
  }
  return {};
}

/// What is kept line by line. Its columns are not known, and so it is no table of DocBook's.
std::string_view role_of_kept_lines(BlockKind kind) {
  switch (kind) {
    case BlockKind::verse: return "verse";
    case BlockKind::list: return "list";
    default: return "table";
  }
}

/// As much of a text as a line of the contents holds.
std::string opening(std::string_view text) {
  constexpr int most_columns = 40;
  int columns = 0;
  std::size_t end = 0;  // behind the last whole word
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const int width = text::width(text::next(text, at));
    columns += width;
    if (columns > most_columns) return std::string(text.substr(0, end == 0 ? begin : end)) + "…";
    if (width == 2) end = at;
    if (text[begin] == ' ') end = begin;
  }
  return std::string(text);
}

/// DocBook 5.0 (OASIS, 2009): a book for the issue, a part for a section, an article for each story. Lines are broken
/// between blocks only, never where text may stand.
class Printer {
 public:
  Printer(const Issue& issue, bool provenance) : issue_(issue), provenance_(provenance) {}

  std::string print() {
    xml_.declaration().open("book").attribute("xmlns", "http://docbook.org/ns/docbook").attribute("version", "5.0");
    xml_.attribute("xml:lang", issue_.metadata.language).line();
    print_book_info();
    std::string_view section;
    for (const Article& article : issue_.articles) {
      turn_to(section, article.section);
      print_article(article);
    }
    turn_to(section, {});
    for (const Article& article : issue_.appendix) print_article(article);
    xml_.close();
    return xml_.finish();
  }

 private:
  std::string text(const Run& run) const { return printed(issue_.source, run); }

  void print_field(std::string_view name, std::string_view value) {
    if (!value.empty()) xml_.leaf(name, value).line();
  }

  void print_identifier(std::string_view kind, std::string_view value) {
    if (!value.empty()) xml_.open("biblioid").attribute("class", kind).text(value).close().line();
  }

  /// An issue that does not say its name has an empty title: the schema wants one, a catalogue no guess.
  void print_book_info() {
    const Metadata& known = issue_.metadata;
    xml_.open("info").line();
    xml_.leaf("title", known.title).line();
    print_field("pubdate", known.date);
    print_field("volumenum", known.volume_number);
    print_field("issuenum", known.issue_number);
    print_identifier("issn", known.issn);
    if (!known.cn_number.empty())
      xml_.open("biblioid").attribute("class", "other").attribute("otherclass", "cn").text(known.cn_number).close().line();
    print_identifier("uri", known.identifier);
    if (!known.publisher.empty()) xml_.open("publisher").leaf("publishername", known.publisher).close().line();
    xml_.close().line();
  }

  void turn_to(std::string_view& section, std::string_view next) {
    if (section == next) return;
    if (!section.empty()) xml_.close().line();
    if (!next.empty()) xml_.open("part").line().leaf("title", next).line();
    section = next;
  }

  void print_article(const Article& article) {
    xml_.open("article").attribute("xml:id", "article-" + std::to_string(++articles_));
    if (!role_of(article.kind).empty()) xml_.attribute("role", role_of(article.kind));
    if (!article.language.empty()) xml_.attribute("xml:lang", article.language);
    xml_.line();
    print_article_info(article);
    if (article.kicker) print_element("para", "kicker", {*article.kicker});
    for (const Run& byline : article.bylines) print_element("para", "byline", {byline});
    for (const Block& block : article.body) print_block(block);
    const bool empty = !article.kicker && article.bylines.empty() && article.body.empty();
    if (empty) xml_.leaf("para", {}).line();
    xml_.close().line();
  }

  /// The persons of the bylines are authors; the bylines as printed stand in the text.
  void print_article_info(const Article& article) {
    xml_.open("info").line();
    if (article.headline) {
      print_element("title", {}, {*article.headline});
    } else {
      xml_.open("title").close().line();
      print_field("titleabbrev", first_words(article));
    }
    if (article.deck) print_element("subtitle", {}, {*article.deck});
    for (const Run& byline : article.bylines)
      for (const std::string& person : persons(text(byline)))
        xml_.open("author").leaf("personname", person).close().line();
    print_field("artpagenums", page_labels(issue_, article));
    xml_.close().line();
  }

  /// What names a story without a headline in the contents.
  std::string first_words(const Article& article) const {
    std::string words;
    for_each_run(article, [&](const Run& run) {
      if (words.empty()) words = opening(text(run));
    });
    return words;
  }

  void print_block(const Block& block) {
    switch (block.kind) {
      case BlockKind::paragraph: return print_element("para", {}, block.lines);
      case BlockKind::caption: return print_element("para", "caption", block.lines);
      case BlockKind::crosshead: return print_element("bridgehead", {}, block.lines);
      case BlockKind::verse:
      case BlockKind::list:
      case BlockKind::table: return print_element("literallayout", role_of_kept_lines(block.kind), block.lines);
    }
  }

  void print_element(std::string_view name, std::string_view role, const std::vector<Run>& lines) {
    xml_.open(name);
    if (!role.empty()) xml_.attribute("role", role);
    if (name == "bridgehead") xml_.attribute("renderas", "sect1");
    if (provenance_)
      for (const std::string& content : provenance(issue_.source, lines))
        xml_.instruction("newsbind", content);
    for (const Run& line : lines) {
      if (&line != &lines.front()) xml_.text("\n");
      print_run(line);
    }
    xml_.close().line();
  }

  void print_run(const Run& run) {
    for (auto piece = run.begin(); piece != run.end();) {
      const Inline role = piece->role;
      std::string words;
      for (; piece != run.end() && piece->role == role; ++piece) words += printed(issue_.source, *piece);
      if (role == Inline::text) {
        xml_.text(words);
      } else {
        xml_.open("phrase").attribute("role", role == Inline::dateline ? "dateline" : "credit").text(words).close();
      }
    }
  }

  const Issue& issue_;
  const bool provenance_;
  XmlWriter xml_;
  int articles_ = 0;
};

class DocBook final : public Format {
 public:
  const Traits& traits() const override {
    static const Traits traits = {
        .name = "docbook",
        .suffix = "xml",
        .media_type = "application/docbook+xml",
        .about = "DocBook 5.0 XML for an archive",
        .options = {{"provenance", "none|lines", "none", "name the source's file and lines in each block"}},
        .other_suffixes = {"dbk"},
    };
    return traits;
  }

  void write(const Issue& issue, const Settings& settings, Sink& sink, std::vector<Warning>&) const override {
    sink.write(Printer(issue, settings["provenance"] == "lines").print());
  }
};

}  // namespace

const Format& docbook_format() {
  static const DocBook format;
  return format;
}

}  // namespace newsbind
