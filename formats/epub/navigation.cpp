#include "formats/epub/navigation.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "formats/epub/document.h"
#include "formats/support/page_breaks.h"
#include "formats/support/text_rule.h"

namespace newsbind::epub {

namespace {

void write_link(XmlWriter& xml, std::string_view href, std::string_view words, std::string_view type = {}) {
  xml.open("li").open("a");
  if (!type.empty()) xml.attribute("epub:type", type);
  xml.attribute("href", href).text(words).close().close().line();
}

void write_entries(XmlWriter& xml, const Book& book, const std::vector<Entry>& entries) {
  const std::string& language = book.issue.metadata.language;
  xml.open("ol").line();
  for (const Entry& entry : entries) {
    xml.open("li");
    if (!entry.children.empty()) xml.attribute("class", "section");
    xml.open("a").attribute("href", file_of(entry.id));
    if (entry.language != language) xml.attribute("lang", entry.language).attribute("xml:lang", entry.language);
    write_text(xml, entry.title, text_rule(book, entry.language));
    xml.close();
    if (!entry.children.empty()) {
      xml.line();
      write_entries(xml, book, entry.children);
    }
    xml.close().line();
  }
  xml.close().line();
}

void begin_list(XmlWriter& xml, std::string_view type, std::string_view heading) {
  xml.open("nav").attribute("epub:type", type).attribute("id", type);
  if (type != "toc") xml.attribute("hidden", "hidden");
  xml.attribute("role", type == "toc" ? "doc-toc" : type == "page-list" ? "doc-pagelist" : "navigation");
  xml.attribute("aria-label", heading).line();
  xml.leaf(type == "toc" ? "h1" : "h2", heading).line();
}

void write_landmarks(XmlWriter& xml, const Book& book) {
  begin_list(xml, "landmarks", book.words.landmarks);
  xml.open("ol").line();
  write_link(xml, cover_file, book.words.cover, "cover");
  write_link(xml, contents_file, book.words.contents, "toc");
  if (!book.stories.empty()) write_link(xml, file_of(book.stories.front().id), book.words.beginning, "bodymatter");
  if (!book.appendix.empty()) write_link(xml, appendix_file, appendix_title(book), "appendix");
  xml.close().line().close().line();
}

std::string href(const PageBreak& page_break) { return file_of(page_break.chapter->id) + "#" + page_break.id; }

void write_page_list(XmlWriter& xml, const Book& book) {
  begin_list(xml, "page-list", book.words.pages);
  xml.open("ol").line();
  for (const PageBreak* page_break : page_list(book)) write_link(xml, href(*page_break), page_break->label);
  xml.close().line().close().line();
}

class NcxWriter {
 public:
  explicit NcxWriter(const Book& book) : book_(book) {}

  std::string write() {
    xml_.declaration().open("ncx").attribute("xmlns", "http://www.daisy.org/z3986/2005/ncx/");
    xml_.attribute("version", "2005-1").attribute("xml:lang", book_.issue.metadata.language).line();
    write_head();
    write_label("docTitle", book_.title);
    xml_.open("navMap").line();
    write_points(book_.contents);
    xml_.close().line();
    if (!book_.page_breaks.empty()) write_pages();
    xml_.close();
    return xml_.finish();
  }

 private:
  void write_head() {
    xml_.open("head").line();
    write_meta("dtb:uid", book_.issue.metadata.identifier);
    write_meta("dtb:depth",
               std::ranges::any_of(book_.contents, [](const Entry& e) { return !e.children.empty(); }) ? "2" : "1");
    write_meta("dtb:totalPageCount", std::to_string(book_.page_breaks.size()));
    write_meta("dtb:maxPageNumber", "0");
    xml_.close().line();
  }

  void write_meta(std::string_view name, std::string_view content) {
    xml_.open("meta").attribute("name", name).attribute("content", content).close().line();
  }

  void write_label(std::string_view element, std::string_view words) {
    xml_.open(element).leaf("text", words).close().line();
  }

  void write_points(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) {
      xml_.open("navPoint").attribute("id", "point-" + std::to_string(++points_)).line();
      write_label("navLabel", entry.title);
      write_content(file_of(entry.id));
      write_points(entry.children);
      xml_.close().line();
    }
  }

  void write_content(std::string_view source) { xml_.open("content").attribute("src", source).close().line(); }

  void write_pages() {
    xml_.open("pageList").line();
    write_label("navLabel", book_.words.pages);
    for (const PageBreak* page_break : page_list(book_)) {
      xml_.open("pageTarget").attribute("id", page_break->id).attribute("type", "normal").line();
      write_label("navLabel", page_break->label);
      write_content(href(*page_break));
      xml_.close().line();
    }
    xml_.close().line();
  }

  const Book& book_;
  XmlWriter xml_;
  std::size_t points_ = 0;
};

}  // namespace

std::string navigation_document(const Book& book) {
  const std::string& language = book.issue.metadata.language;
  XmlWriter xml = begin_document(book, {.title = book.words.contents, .language = language, .body_class = "contents"});
  begin_list(xml, "toc", book.words.contents);
  write_entries(xml, book, book.contents);
  xml.close().line();
  write_landmarks(xml, book);
  if (!book.page_breaks.empty()) write_page_list(xml, book);
  return end_document(xml);
}

std::string ncx_document(const Book& book) { return NcxWriter(book).write(); }

}  // namespace newsbind::epub
