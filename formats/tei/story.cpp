#include "formats/tei/story.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "formats/support/byline.h"
#include "formats/support/provenance.h"
#include "formats/support/struck.h"
#include "formats/support/table.h"
#include "text/utf8.h"

namespace newsbind::tei {
namespace {

bool ends_line(Repair repair) {
  return repair == Repair::join || repair == Repair::space || repair == Repair::dehyphenate || repair == Repair::rejoin;
}

/// The end of a name that begins at `at`, blanks within it aside; npos where another text does.
std::size_t end_of_name(std::string_view text, std::size_t at, std::string_view name) {
  for (std::size_t in_name = 0; in_name < name.size();) {
    const char32_t wanted = text::next(name, in_name);
    if (text::is_blank(wanted)) continue;
    while (at < text.size()) {
      std::size_t behind = at;
      if (!text::is_blank(text::next(text, behind))) break;
      at = behind;
    }
    if (at == text.size() || text::next(text, at) != wanted) return text.npos;
  }
  return at;
}

/// A dateline that begins a paragraph, and the rest of it.
std::pair<Run, Run> part_dateline(const Run& run) {
  const auto end =
      std::find_if(run.begin(), run.end(), [](const Piece& piece) { return piece.role != Inline::dateline; });
  return {Run(run.begin(), end), Run(end, run.end())};
}

}  // namespace

StoryPrinter::StoryPrinter(const Issue& issue, const Layout& layout, XmlWriter& xml)
    : issue_(issue), layout_(layout), xml_(xml), marks_(issue, layout.furniture) {}

void StoryPrinter::print(const Article& article) {
  xml_.open("div").attribute("type", article.kind == ArticleKind::story ? "article" : name_of(article.kind));
  xml_.attribute("xml:id", "article-" + std::to_string(++articles_));
  if (!article.language.empty()) xml_.attribute("xml:lang", article.language);
  xml_.line();
  at_top_ = true;
  print_headings(article);
  for (const Block& block : article.body) print_block(block);
  xml_.close().line();
}

void StoryPrinter::turn_to(const Article& article) {
  bool turned = false;
  for_each_run(article, [&](const Run& run) {
    if (!std::exchange(turned, true)) turn_to(run);
  });
}

void StoryPrinter::print_rest() {
  if (print_marks(marks_.rest())) xml_.line();
}

void StoryPrinter::print_provenance(const std::vector<Run>& runs) {
  if (!layout_.provenance) return;
  for (const std::string& content : provenance(issue_.source, runs)) xml_.instruction("newsbind", content);
}

void StoryPrinter::print_headings(const Article& article) {
  const auto print_head = [&](std::string_view type, const std::optional<Run>& run) {
    if (run) print_element("head", type, *run, ranges_of(*run));
  };
  print_head("kicker", article.kicker);
  print_head("headline", article.headline);
  print_head("deck", article.deck);
  for (const Run& byline : article.bylines) print_element("byline", {}, byline, authors_in(byline));
}

void StoryPrinter::print_block(const Block& block) {
  const Run& first = block.lines.front();
  switch (block.kind) {
    case BlockKind::paragraph: return print_paragraph(first);
    case BlockKind::caption: return print_figure(first);
    case BlockKind::crosshead: print_element("label", "crosshead", first, ranges_of(first)); break;
    case BlockKind::list: print_items("list", "item", block); break;
    case BlockKind::verse:
    case BlockKind::table: print_table(block); break;
  }
  at_top_ = false;
}

/// A dateline can open a division only; elsewhere it is a segment of its paragraph.
void StoryPrinter::print_paragraph(const Run& run) {
  const auto [dateline, rest] = part_dateline(run);
  const bool opens = at_top_ && !printed(issue_.source, dateline).empty();
  if (opens) {
    turn_to(dateline);
    xml_.open("opener");
    if (!rest.empty()) xml_.attribute("rend", "run-in");
    xml_.open("dateline");
    print_provenance({dateline});
    print_run(dateline, {});
    xml_.close().close().line();
  }
  const Run& text = opens ? rest : run;
  if (!text.empty()) print_element("p", {}, text, ranges_of(text));
  at_top_ = at_top_ && text.empty();
}

void StoryPrinter::print_figure(const Run& run) {
  turn_to(run);
  xml_.open("figure").line();
  print_element("head", {}, run, ranges_of(run));
  xml_.close().line();
}

void StoryPrinter::print_items(std::string_view name, std::string_view item, const Block& block) {
  turn_to(block.lines.front());
  xml_.open(name).line();
  for (const Run& line : block.lines) print_element(item, {}, line, ranges_of(line));
  xml_.close().line();
}

void StoryPrinter::print_table(const Block& block) {
  const Table table = table_of(issue_.source, block);
  if (table.rows.empty() && block.kind == BlockKind::verse) return print_items("lg", "l", block);
  if (table.rows.empty()) return print_kept_lines(block);
  turn_to(block.lines.front());
  xml_.open("table").attribute("rows", std::to_string(table.rows.size()));
  xml_.attribute("cols", std::to_string(table.rows.front().size()));
  print_provenance(block.lines);
  xml_.line();
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    turn_to(block.lines[row]);
    xml_.open("row").attribute("role", row == 0 && table.has_head ? "label" : "data");
    for (const Run& cell : table.rows[row]) xml_.leaf("cell", cell_text(issue_.source, cell));
    xml_.close().line();
    for (const Piece& piece : block.lines[row]) marks_.pass(piece);
  }
  xml_.close().line();
}

void StoryPrinter::print_kept_lines(const Block& block) {
  turn_to(block.lines.front());
  xml_.open("ab").attribute("type", "table").attribute("xml:space", "preserve");
  print_provenance(block.lines);
  for (const Run& line : block.lines) {
    if (&line != &block.lines.front()) xml_.open("lb").close();
    print_run(line, ranges_of(line));
  }
  xml_.close().line();
}

void StoryPrinter::print_element(std::string_view name, std::string_view type, const Run& run,
                                 std::vector<Range> ranges) {
  turn_to(run);
  xml_.open(name);
  if (!type.empty()) xml_.attribute("type", type);
  print_provenance({run});
  print_run(run, std::move(ranges));
  xml_.close().line();
}

void StoryPrinter::print_run(const Run& run, std::vector<Range> ranges) {
  Cursor cursor{.ranges = std::move(ranges)};
  const Piece* line_end = nullptr;
  for (const Piece& piece : run) {
    if (stands_in_print(piece)) {
      print_marks(marks_.before(piece));
      if (line_end) print_line_break(*std::exchange(line_end, nullptr));
    } else if (ends_line(piece.repair)) {
      line_end = &piece;
    }
    print_text(printed(issue_.source, piece), cursor);
    marks_.pass(piece);
  }
}

void StoryPrinter::print_text(std::string_view text, Cursor& cursor) {
  while (!text.empty()) {
    const bool ranged = cursor.next < cursor.ranges.size();
    const Range range = ranged ? cursor.ranges[cursor.next] : Range{.begin = text.npos};
    if (!cursor.open && cursor.at == range.begin) {
      xml_.open(range.element);
      if (!range.type.empty()) xml_.attribute("type", range.type);
      cursor.open = true;
    }
    const std::size_t size = std::min(text.size(), (cursor.open ? range.end : range.begin) - cursor.at);
    xml_.text(text.substr(0, size));
    text.remove_prefix(size);
    cursor.at += size;
    if (cursor.open && cursor.at == range.end) {
      xml_.close();
      cursor.open = false;
      ++cursor.next;
    }
  }
}

void StoryPrinter::print_line_break(const Piece& piece) {
  if (!layout_.line_breaks) return;
  xml_.open("lb");
  if (piece.printed.empty()) xml_.attribute("break", "no");
  if (piece.repair == Repair::dehyphenate) xml_.attribute("rend", "hyphen");
  xml_.close();
}

void StoryPrinter::turn_to(const Run& run) {
  const auto first = std::find_if(run.begin(), run.end(), stands_in_print);
  if (first != run.end() && print_marks(marks_.before(*first))) xml_.line();
}

bool StoryPrinter::print_marks(const std::vector<PageMark>& marks) {
  for (const PageMark& mark : marks) print_mark(mark);
  return !marks.empty();
}

void StoryPrinter::print_mark(const PageMark& mark) {
  const std::string id = "page-" + std::to_string(mark.page + 1);
  switch (mark.kind) {
    case PageMark::Kind::page: xml_.open("pb"); break;
    case PageMark::Kind::page_again: xml_.open("milestone").attribute("unit", "page"); break;
    case PageMark::Kind::furniture:
      xml_.open("fw").attribute("type", name_of(mark.furniture.reason));
      if (!mark.place.empty()) xml_.attribute("place", mark.place);
      xml_.text(xml_text(issue_.source.view(mark.furniture.span), replaced_)).close();
      return;
  }
  if (!mark.label.empty()) xml_.attribute("n", mark.label);
  if (mark.kind == PageMark::Kind::page) xml_.attribute("xml:id", id);
  else xml_.attribute("corresp", "#" + id);
  xml_.close();
}

std::vector<StoryPrinter::Range> StoryPrinter::ranges_of(const Run& run) const {
  std::vector<Range> ranges;
  for (const Phrase& phrase : phrases(issue_.source, run))
    ranges.push_back({phrase.begin, phrase.end, "seg", phrase.role == Inline::dateline ? "dateline" : "credit"});
  return ranges;
}

/// The persons that the byline names, where it prints their names as they are, blanks aside.
std::vector<StoryPrinter::Range> StoryPrinter::authors_in(const Run& byline) const {
  const std::string text = printed(issue_.source, byline);
  std::vector<Range> ranges;
  std::size_t at = 0;
  for (const std::string& person : persons(text)) {
    for (std::size_t begin = at; begin < text.size(); text::next(text, begin)) {
      const std::size_t end = end_of_name(text, begin, person);
      std::size_t behind = begin;
      if (end == text.npos || text::is_blank(text::next(text, behind))) continue;
      ranges.push_back({begin, end, "docAuthor", {}});
      at = end;
      break;
    }
  }
  return ranges;
}

}  // namespace newsbind::tei
