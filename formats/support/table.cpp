#include "formats/support/table.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {

namespace {

constexpr std::size_t least_blanks = 2, least_dots = 3;

/// What stands between two cells, or is no more than a pause between two words.
struct Gap {
  std::size_t end = 0;  // in bytes of the line
  std::size_t blanks = 0, dots = 0;
  bool tab = false;

  bool parts_cells() const { return tab || dots >= least_dots || (dots == 0 && blanks >= least_blanks); }
};

bool is_leader(char32_t c) { return c == U'.' || c == U'…' || c == U'·' || c == U'‥'; }

Gap gap_at(std::string_view line, std::size_t begin) {
  Gap gap{.end = begin};
  for (std::size_t at = begin; at < line.size(); gap.end = at) {
    const char32_t c = text::next(line, at);
    if (!text::is_blank(c) && !is_leader(c)) break;
    gap.tab = gap.tab || c == U'\t';
    ++(is_leader(c) ? gap.dots : gap.blanks);
  }
  return gap;
}

struct Cells {
  std::vector<std::size_t> ends;  // in bytes of the line; but for the last, whose end is the line's
  bool leader = false;            // parts two of them
};

Cells cells_of(std::string_view line) {
  Cells cells;
  for (std::size_t at = gap_at(line, 0).end; at < line.size();) {
    const Gap gap = gap_at(line, at);
    if (gap.end == at) {
      text::next(line, at);
      continue;
    }
    at = gap.end;
    if (!gap.parts_cells() || at == line.size()) continue;
    cells.ends.push_back(at);
    cells.leader = cells.leader || gap.dots >= least_dots;
  }
  return cells;
}

/// Cuts a run at bytes of what it prints. What is printed in another text's place is never cut.
std::vector<Run> cut(const Source& source, const Run& run, const std::vector<std::size_t>& ends) {
  std::vector<Run> cells(1);
  auto end = ends.begin();
  std::size_t begin = 0;
  for (Piece piece : run) {
    const std::size_t after = begin + printed(source, piece).size();
    for (; end != ends.end() && *end < after && piece.repair == Repair::none; ++end) {
      Piece before = piece;
      before.span.end = piece.span.begin += static_cast<std::uint32_t>(*end - begin);
      begin = *end;
      cells.back().push_back(before);
      cells.emplace_back();
    }
    cells.back().push_back(piece);
    begin = after;
    for (; end != ends.end() && *end <= after; ++end) cells.emplace_back();
  }
  return cells;
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != text.npos; }

/// A number with its signs and units of one letter: "1,204.50", "3s", "—", "$ 4".
bool is_figures(std::string_view text) {
  bool word = false;
  int letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next(text, at);
    const bool letter =
        (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= 0xC0 && c < 0x2000) || text::width(c) == 2;
    letters = letter ? letters + 1 : 0;
    word = word || letters > 1;
  }
  return !word && has_digit(text);
}

std::vector<bool> columns_of_figures(const Source& source, const std::vector<std::vector<Run>>& rows) {
  std::vector<bool> out(rows.front().size(), true);
  for (std::size_t column = 0; column < out.size(); ++column) {
    out[column] = std::all_of(rows.begin() + 1, rows.end(),
                              [&](const auto& row) { return is_figures(printed(source, row[column])); });
  }
  return out;
}

}  // namespace

Table table_of(const Source& source, const Block& block) {
  Table table;
  bool leaders = true;
  for (const Run& line : block.lines) {
    const Cells cells = cells_of(printed(source, line));
    table.rows.push_back(cut(source, line, cells.ends));
    leaders = leaders && cells.leader;
    const std::size_t columns = table.rows.back().size();
    if (columns < 2 || columns != cells.ends.size() + 1 || columns != table.rows.front().size()) return {};
  }
  if (table.rows.size() < 2) return {};
  table.figures = columns_of_figures(source, table.rows);
  const bool figures = std::ranges::find(table.figures, true) != table.figures.end();
  if (block.kind == BlockKind::verse && !figures && !leaders) return {};
  table.has_head = figures && std::ranges::none_of(table.rows.front(),
                                                   [&](const Run& cell) { return has_digit(printed(source, cell)); });
  return table;
}

}  // namespace newsbind
