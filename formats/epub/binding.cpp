#include "formats/epub/binding.h"

#include "formats/epub/document.h"
#include "formats/support/story.h"

namespace newsbind::epub {

Book::Book(const Issue& whole) : newsbind::Book(whole) {
  if (contents.empty()) contents.push_back({std::string(words.cover), "cover", whole.metadata.language, {}});
}

std::string full_title(const Book& book) {
  const std::string line = imprint(book);
  return line.empty() ? book.title : book.title + " · " + line;
}

std::string file_of(std::string_view id) { return std::string(id) + ".xhtml"; }

std::string story_document(const Book& book, const Chapter& chapter) {
  XmlWriter xml = begin_document(book, {.title = chapter.title, .language = chapter.language});
  xml.open("article").attribute("class", name_of(chapter.article->kind)).line();
  write_story(xml, book, chapter, {});
  xml.close().line();
  return end_document(xml);
}

std::string appendix_document(const Book& book) {
  XmlWriter xml = begin_document(book, {.title = appendix_title(book), .language = book.issue.metadata.language});
  xml.open("section").attribute("class", "appendix").attribute("epub:type", "appendix");
  xml.attribute("role", "doc-appendix").line();
  xml.leaf("h1", appendix_title(book)).line().close().line();
  return end_document(xml);
}

}  // namespace newsbind::epub
