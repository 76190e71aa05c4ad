#include "formats/html/style.h"
#include "formats/support/book.h"
#include "formats/support/page_breaks.h"
#include "formats/support/story.h"
#include "formats/support/text_rule.h"
#include "formats/support/xml.h"
#include "writer/format.h"

namespace newsbind {
namespace {

/// One page of HTML that is well-formed XML too, but for its doctype.
class WebPage {
 public:
  explicit WebPage(const Issue& issue) : metadata_(issue.metadata), book_(issue) {}

  std::string print() {
    xml_.doctype("html").open("html");
    set_language(metadata_.language);
    xml_.line();
    print_head();
    xml_.open("body").line();
    print_nameplate();
    print_contents();
    print_stories();
    xml_.close().line().close().line();
    return xml_.finish();
  }

 private:
  void set_language(std::string_view language) {
    xml_.attribute("lang", language);
    if (is_right_to_left(language)) xml_.attribute("dir", "rtl");
  }

  void set_language_unless_the_pages(const std::string& language) {
    if (language == metadata_.language) return;
    xml_.attribute("lang", language);
    xml_.attribute("dir", is_right_to_left(language) ? "rtl" : "ltr");
  }

  void print_head() {
    xml_.open("head").line().open("meta").attribute("charset", "UTF-8").close().line();
    print_meta("name", "viewport", "width=device-width, initial-scale=1");
    print_meta("http-equiv", "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    xml_.leaf("title", book_.title).line();
    print_known("dcterms.title", metadata_.title);
    print_known("dcterms.issued", metadata_.date);
    print_known("dcterms.publisher", metadata_.publisher);
    print_known("dcterms.isPartOf", metadata_.issn.empty() ? "" : "urn:issn:" + metadata_.issn);
    print_known("dcterms.identifier", metadata_.identifier);
    print_known("dcterms.identifier", metadata_.cn_number);
    xml_.leaf("style", html::style_sheet).line().close().line();
  }

  void print_meta(std::string_view kind, std::string_view name, std::string_view content) {
    xml_.open("meta").attribute(kind, name).attribute("content", content).close().line();
  }

  void print_known(std::string_view name, std::string_view content) {
    if (!content.empty()) print_meta("name", name, content);
  }

  void print_nameplate() {
    xml_.open("header").attribute("class", "nameplate").line();
    xml_.leaf("h1", metadata_.title.empty() ? book_.words.newspaper : std::string_view(book_.title)).line();
    if (const std::string line = imprint(book_); !line.empty()) xml_.leaf("p", line).line();
    if (!metadata_.publisher.empty()) xml_.leaf("p", metadata_.publisher).line();
    xml_.close().line();
  }

  void print_contents() {
    xml_.open("div").attribute("class", "aside").line();
    if (!book_.contents.empty()) {
      begin_list("contents", book_.words.contents);
      print_entries(book_.contents);
      xml_.close().line();
    }
    if (!book_.page_breaks.empty()) {
      begin_list("pages", book_.words.pages);
      xml_.open("ol").line();
      for (const PageBreak* page_break : page_list(book_)) {
        xml_.open("li").open("a").attribute("href", "#" + page_break->id).text(page_break->label);
        xml_.close().close().line();
      }
      xml_.close().line().close().line();
    }
    xml_.close().line();
  }

  void begin_list(std::string_view list_class, std::string_view heading) {
    xml_.open("nav").attribute("class", list_class).attribute("aria-label", heading).line();
    xml_.leaf("h2", heading).line();
  }

  void print_entries(const std::vector<Entry>& entries) {
    xml_.open("ol").line();
    for (const Entry& entry : entries) {
      const bool section = !entry.children.empty();
      xml_.open("li");
      if (section) xml_.attribute("class", "section");
      xml_.open("a").attribute("href", "#" + entry.id);
      if (section) xml_.attribute("class", "section-link");
      set_language_unless_the_pages(entry.language);
      write_text(xml_, entry.title, text_rule(book_, entry.language));
      xml_.close();
      if (section) {
        xml_.line();
        print_entries(entry.children);
      }
      xml_.close().line();
    }
    xml_.close().line();
  }

  void print_stories() {
    xml_.open("main").line();
    std::string_view section;
    for (const Chapter& story : book_.stories) {
      turn_to(section, story.article->section);
      print_article(story, section.empty() ? StoryMarkup{"h2", "h3", false} : StoryMarkup{"h3", "h4", false});
    }
    turn_to(section, {});
    if (!book_.appendix.empty()) {
      open_section(appendix_title(book_), appendix_id);
      for (const Chapter& chapter : book_.appendix) print_article(chapter, {"h3", "h4", false});
      xml_.close().line();
    }
    xml_.close().line();
  }

  void turn_to(std::string_view& section, std::string_view next) {
    if (section == next) return;
    if (!section.empty()) xml_.close().line();
    if (!next.empty()) open_section(next);
    section = next;
  }

  void open_section(std::string_view name, std::string_view id = {}) {
    xml_.open("section");
    if (!id.empty()) xml_.attribute("id", id);
    xml_.line().open("h2").attribute("class", "section-name").text(name).close().line();
  }

  void print_article(const Chapter& chapter, const StoryMarkup& markup) {
    const Article& article = *chapter.article;
    xml_.open("article").attribute("class", name_of(article.kind)).attribute("id", chapter.id);
    if (!article.headline) xml_.attribute("aria-label", chapter.title);
    set_language_unless_the_pages(chapter.language);
    xml_.line();
    write_story(xml_, book_, chapter, markup);
    xml_.close().line();
  }

  const Metadata& metadata_;
  const Book book_;
  XmlWriter xml_;
};

class Html final : public Format {
 public:
  const Traits& traits() const override {
    static const Traits traits = {
        .name = "html",
        .suffix = "html",
        .media_type = "text/html",
        .about = "one page of HTML, for a telephone, a screen or print",
        .other_suffixes = {"htm"},
    };
    return traits;
  }

  void write(const Issue& issue, const Settings&, Sink& sink, std::vector<Warning>&) const override {
    sink.write(WebPage(issue).print());
  }
};

}  // namespace

const Format& html_format() {
  static const Html format;
  return format;
}

}  // namespace newsbind
