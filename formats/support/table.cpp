#include "formats/support/table.h"

#include <algorithm>
#include <string_view>

#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

using Cells = std::vector<std::string>;

/// The end of the blanks at `at`; `gap` becomes whether they part two cells.
std::size_t skip_blanks(std::string_view line, std::size_t at, bool& gap) {
  int columns = 0;
  bool tab = false;
  while (at < line.size()) {
    std::size_t behind = at;
    const char32_t character = text::next(line, behind);
    if (!text::is_blank(character)) break;
    tab = tab || character == U'\t';
    columns += text::width(character);
    at = behind;
  }
  gap = tab || columns >= 2;
  return at;
}

Cells cells_of(std::string_view line) {
  Cells cells;
  bool gap = true;
  for (std::size_t at = 0, blank = 0; at < line.size(); at = std::max(at, blank)) {
    const std::size_t word = skip_blanks(line, at, gap);
    if (word == line.size()) break;
    if (cells.empty() || gap) cells.emplace_back();
    else cells.back() += line.substr(at, word - at);
    blank = word;
    while (blank < line.size()) {
      std::size_t behind = blank;
      if (text::is_blank(text::next(line, behind))) break;
      blank = behind;
    }
    cells.back() += line.substr(word, blank - word);
  }
  return cells;
}

bool has_figure(std::string_view cell) {
  for (std::size_t at = 0; at < cell.size();) {
    const char32_t character = text::next(cell, at);
    if ((character >= U'0' && character <= U'9') || (character >= U'０' && character <= U'９')) return true;
  }
  return false;
}

/// Whether a column, but the first, has words in the first row and figures in each other; and none the other way round.
bool first_row_is_head(const std::vector<Cells>& rows) {
  if (std::any_of(rows.front().begin(), rows.front().end(), has_figure)) return false;
  for (std::size_t column = 1; column < rows.front().size(); ++column)
    if (std::all_of(rows.begin() + 1, rows.end(), [&](const Cells& row) { return has_figure(row[column]); }))
      return true;
  return false;
}

}  // namespace

std::optional<Table> read_table(const Source& source, const Block& block) {
  if (block.lines.size() < 2) return std::nullopt;
  Table table;
  for (const Run& line : block.lines) {
    table.rows.push_back(cells_of(printed(source, line)));
    if (table.rows.back().size() < 2 || table.rows.back().size() != table.rows.front().size()) return std::nullopt;
  }
  table.columns = table.rows.front().size();
  table.has_head = first_row_is_head(table.rows);
  return table;
}

}  // namespace newsbind
