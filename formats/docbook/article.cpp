#include "formats/docbook/article.h"

#include <string>

#include "formats/support/byline.h"
#include "formats/support/parts.h"
#include "formats/support/provenance.h"
#include "formats/support/table.h"

namespace newsbind::docbook {
void ArticlePrinter::print(const Article& article) {
  xml_.open(element_of(article)).attribute("xml:id", "article-" + std::to_string(++articles_));
  if (article.kind != ArticleKind::story) xml_.attribute("role", name_of(article.kind));
  if (!article.language.empty()) xml_.attribute("xml:lang", article.language);
  xml_.line();
  print_info(article);
  if (article.kicker) print_element("para", "kicker", {*article.kicker});
  if (article.deck && layout_.chapters) print_element("para", "deck", {*article.deck});
  for (const Run& byline : article.bylines) print_element("para", "byline", {byline});
  for (const Block& block : article.body) print_block(block);
  end_section();
  const bool empty =
      !article.kicker && !(article.deck && layout_.chapters) && article.bylines.empty() && article.body.empty();
  if (empty) xml_.leaf("para", {}).line();
  xml_.close().line();
}

std::string_view ArticlePrinter::element_of(const Article& article) const {
  if (!layout_.chapters) return "article";
  return article.section.empty() ? "chapter" : "section";
}

void ArticlePrinter::print_provenance(const std::vector<Run>& runs) {
  if (!layout_.provenance) return;
  for (const std::string& content : provenance(issue_.source, runs)) xml_.instruction("newsbind", content);
}

void ArticlePrinter::print_info(const Article& article) {
  xml_.open("info").line();
  if (article.headline) {
    print_element("title", {}, {*article.headline});
  } else {
    xml_.open("title").close().line();
    constexpr int most_columns = 40;
    std::string words = name_in_head(issue_.source, article, most_columns);
    if (words.empty()) words = first_words(issue_.source, article);
    if (!words.empty()) xml_.leaf("titleabbrev", words).line();
  }
  if (article.deck && !layout_.chapters) print_element("subtitle", {}, {*article.deck});
  print_authors(article);
  const std::string pages = page_labels(issue_, article);
  if (!pages.empty()) xml_.leaf("artpagenums", pages).line();
  xml_.close().line();
}

/// The persons of the bylines are authors; the bylines as printed stand in the text.
void ArticlePrinter::print_authors(const Article& article) {
  for (const Run& byline : article.bylines)
    for (const std::string& person : persons(printed(issue_.source, byline)))
      xml_.open("author").leaf("personname", person).close().line();
}

void ArticlePrinter::print_block(const Block& block) {
  if (block.kind != BlockKind::crosshead) section_is_empty_ = false;
  switch (block.kind) {
    case BlockKind::paragraph: return print_element("para", {}, block.lines);
    case BlockKind::caption: return print_caption(block.lines.front());
    case BlockKind::crosshead: return print_crosshead(block.lines.front());
    case BlockKind::list: return print_list(block);
    case BlockKind::verse:
    case BlockKind::table: return print_table(block);
  }
}

void ArticlePrinter::print_crosshead(const Run& run) {
  if (!layout_.chapters) return print_element("bridgehead", {}, {run});
  end_section();
  xml_.open("section").line();
  print_element("title", {}, {run});
  section_is_open_ = section_is_empty_ = true;
}

void ArticlePrinter::end_section() {
  if (!section_is_open_) return;
  if (section_is_empty_) xml_.leaf("para", {}).line();
  xml_.close().line();
  section_is_open_ = section_is_empty_ = false;
}

void ArticlePrinter::print_caption(const Run& run) {
  xml_.open("informalfigure").attribute("role", "caption").line();
  print_element("para", {}, {run});
  xml_.close().line();
}

void ArticlePrinter::print_list(const Block& block) {
  xml_.open("itemizedlist").attribute("mark", "none").line();
  for (const Run& line : block.lines) {
    xml_.open("listitem").line();
    print_element("para", {}, {line});
    xml_.close().line();
  }
  xml_.close().line();
}

void ArticlePrinter::print_table(const Block& block) {
  const Table table = table_of(issue_.source, block);
  if (table.rows.empty()) return print_element("literallayout", name_of(block.kind), block.lines);
  xml_.open("informaltable");
  print_provenance(block.lines);
  xml_.line().open("tgroup").attribute("cols", std::to_string(table.rows.front().size())).line();
  auto row = table.rows.begin();
  if (table.has_head) {
    xml_.open("thead").line();
    print_row(*row++);
    xml_.close().line();
  }
  xml_.open("tbody").line();
  while (row != table.rows.end()) print_row(*row++);
  xml_.close().line().close().line().close().line();
}

void ArticlePrinter::print_row(const std::vector<Run>& cells) {
  xml_.open("row");
  for (const Run& cell : cells) xml_.leaf("entry", cell_text(issue_.source, cell));
  xml_.close().line();
}

void ArticlePrinter::print_element(std::string_view name, std::string_view role, const std::vector<Run>& lines) {
  xml_.open(name);
  if (!role.empty()) xml_.attribute("role", role);
  if (name == "bridgehead") xml_.attribute("renderas", "sect1");
  print_provenance(lines);
  for (const Run& line : lines) {
    if (&line != &lines.front()) xml_.text("\n");
    print_run(line);
  }
  xml_.close().line();
}

void ArticlePrinter::print_run(const Run& run) {
  const std::string text = printed(issue_.source, run);
  std::size_t end = 0;
  for (const Phrase& phrase : phrases(issue_.source, run)) {
    xml_.text(std::string_view(text).substr(end, phrase.begin - end));
    xml_.open("phrase").attribute("role", phrase.role == Inline::dateline ? "dateline" : "credit");
    xml_.text(std::string_view(text).substr(phrase.begin, phrase.end - phrase.begin)).close();
    end = phrase.end;
  }
  xml_.text(std::string_view(text).substr(end));
}

}  // namespace newsbind::docbook
