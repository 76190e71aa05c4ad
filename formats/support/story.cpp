#include "formats/support/story.h"

#include <cstddef>
#include <string_view>
#include <vector>

#include "formats/support/page_breaks.h"
#include "formats/support/table.h"
#include "formats/support/text_rule.h"

namespace newsbind {

namespace {

/// The paragraph that a story under a headline opens with.
const Block* lead_of(const Article& article) {
  const bool opens = article.kind == ArticleKind::story && article.headline && !article.body.empty() &&
                     article.body.front().kind == BlockKind::paragraph;
  return opens ? &article.body.front() : nullptr;
}

class StoryWriter {
 public:
  StoryWriter(XmlWriter& xml, const Book& book, std::string_view language, const StoryMarkup& markup)
      : book_(book), markup_(markup), rule_(text_rule(book, language)), xml_(xml) {}

  void write(const Article& article) {
    write_head(article);
    const Block* lead = lead_of(article);
    for (const Block& block : article.body) {
      if (&block == lead) {
        write_lines("p", "lead", block);
      } else {
        write_block(block);
      }
    }
  }

 private:
  void write_head(const Article& article) {
    if (!article.kicker && !article.headline && !article.deck && article.bylines.empty()) return;
    xml_.open("header").line();
    if (article.kicker) write_head_line("p", "kicker", *article.kicker);
    if (article.headline) write_head_line(markup_.headline, "headline", *article.headline);
    if (article.deck) write_head_line("p", "deck", *article.deck);
    for (const Run& byline : article.bylines) write_head_line("p", "byline", byline);
    xml_.close().line();
  }

  /// A page that begins in a line of the head is marked before it: a mark would become part of a heading's name.
  void write_head_line(std::string_view element, std::string_view line_class, const Run& run) {
    for (const Piece& piece : run) {
      if (piece.repair != Repair::none) continue;
      for (const PageBreak& page_break : page_breaks_in(book_, piece.span)) write_page_break(page_break);
    }
    page_breaks_ = false;
    write_line(element, line_class, run);
    page_breaks_ = true;
  }

  void write_line(std::string_view element, std::string_view line_class, const Run& run) {
    xml_.open(element);
    if (!line_class.empty()) xml_.attribute("class", line_class);
    write_run(run);
    xml_.close().line();
  }

  void write_block(const Block& block) {
    switch (block.kind) {
      case BlockKind::list:
      case BlockKind::verse:
      case BlockKind::table: return write_kept_lines(block);
      case BlockKind::paragraph: return write_lines("p", {}, block);
      case BlockKind::crosshead: return write_lines(markup_.crosshead, "crosshead", block);
      case BlockKind::caption: return write_lines("p", "caption", block);
    }
  }

  void write_kept_lines(const Block& block) {
    const Table table = table_of(book_.issue.source, block);
    if (!table.rows.empty()) return write_table(table);
    if (block.kind == BlockKind::list) return write_list(block);
    write_paragraph_of_lines(block);
  }

  void write_lines(std::string_view element, std::string_view line_class, const Block& block) {
    for (const Run& line : block.lines) write_line(element, line_class, line);
  }

  void write_list(const Block& block) {
    if (block.lines.empty()) return;
    xml_.open("ul").line();
    write_lines("li", {}, block);
    xml_.close().line();
  }

  /// Each line is set as one, so that what is too long for the screen hangs below its own beginning.
  void write_paragraph_of_lines(const Block& block) {
    if (block.lines.empty()) return;
    xml_.open("p").attribute("class", name_of(block.kind));
    for (const Run& line : block.lines) {
      xml_.open("span").attribute("class", "line");
      write_run(line);
      if (&line != &block.lines.back()) xml_.open("br").close();
      xml_.close().line();
    }
    xml_.close().line();
  }

  /// The rows are blocks and the cells stand in their lines, so that a row reads as the line it is where a reader knows
  /// no tables; to the style sheet and to assistive technology they are a table.
  void write_table(const Table& table) {
    xml_.open("div").attribute("class", "table").attribute("role", "table").line();
    for (const std::vector<Run>& row : table.rows) {
      const bool head = table.has_head && &row == &table.rows.front();
      xml_.open("div").attribute("class", head ? "row head" : "row").attribute("role", "row");
      for (std::size_t column = 0; column < row.size(); ++column) {
        xml_.open("span").attribute("class", table.figures[column] ? "cell figures" : "cell");
        xml_.attribute("role", head ? "columnheader" : "cell");
        write_run(row[column]);
        xml_.close();
      }
      xml_.close().line();
    }
    xml_.close().line();
  }

  void write_run(const Run& run) {
    Inline role = Inline::text;
    for (const Piece& piece : run) {
      if (piece.role != role) {
        if (role != Inline::text) xml_.close();
        if (piece.role != Inline::text) xml_.open("span").attribute("class", name_of(piece.role));
        role = piece.role;
      }
      write_piece(piece);
    }
    if (role != Inline::text) xml_.close();
    if (run.empty()) xml_.text({});
  }

  void write_piece(const Piece& piece) {
    const Source& source = book_.issue.source;
    std::uint32_t begin = piece.span.begin;
    if (piece.repair == Repair::none && page_breaks_) {
      for (const PageBreak& page_break : page_breaks_in(book_, piece.span)) {
        write_text(xml_, source.view({begin, page_break.offset}), rule_);
        write_page_break(page_break);
        begin = page_break.offset;
      }
    }
    write_text(xml_, piece.repair == Repair::none ? source.view({begin, piece.span.end}) : piece.printed, rule_);
  }

  void write_page_break(const PageBreak& page_break) {
    xml_.open("span");
    if (markup_.epub_types) xml_.attribute("epub:type", "pagebreak");
    xml_.attribute("role", "doc-pagebreak");
    xml_.attribute("id", page_break.id).attribute("aria-label", page_break.label).text({}).close();
  }

  const Book& book_;
  const StoryMarkup& markup_;
  const TextRule rule_;
  XmlWriter& xml_;
  bool page_breaks_ = true;
};

}  // namespace

void write_story(XmlWriter& xml, const Book& book, const Chapter& chapter, const StoryMarkup& markup) {
  StoryWriter(xml, book, chapter.language, markup).write(*chapter.article);
}

}  // namespace newsbind
