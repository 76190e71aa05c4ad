#include "formats/support/table.h"

#include <algorithm>
#include <string_view>

#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

using Cells = std::vector<std::string>;

/// A stretch of characters that are no blanks, and whether the blanks before it are wide enough to part two cells.
struct Word {
  std::string_view text;
  std::string_view blanks;  ///< before it
  bool apart = false;
};

std::string_view next_stretch(std::string_view line, std::size_t begin, bool blank) {
  std::size_t end = begin;
  while (end < line.size()) {
    std::size_t behind = end;
    if (text::is_blank(text::next(line, behind)) != blank) break;
    end = behind;
  }
  return line.substr(begin, end - begin);
}

std::vector<Word> words_of(std::string_view line) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < line.size();) {
    const std::string_view blanks = next_stretch(line, at, true);
    const std::string_view word = next_stretch(line, at + blanks.size(), false);
    const bool apart = blanks.find('\t') != blanks.npos || text::width(blanks) >= 2;
    if (!word.empty()) words.push_back({word, blanks, apart});
    at += blanks.size() + word.size();
  }
  return words;
}

bool is_leader(std::string_view word) {
  for (std::size_t at = 0; at < word.size();)
    if (std::u32string_view(U".·‥…").find(text::next(word, at)) == std::u32string_view::npos) return false;
  return true;
}

/// The cells of a line. Leaders, dots that run from one cell to the next, stay with the cell that they lead from.
Cells cells_of(std::string_view line) {
  constexpr std::size_t fewest_dots = 3;
  Cells cells;
  std::size_t dots = 0;
  for (const Word& word : words_of(line)) {
    const bool leader = !cells.empty() && is_leader(word.text);
    if (cells.empty() || (!leader && (word.apart || dots >= fewest_dots))) {
      cells.emplace_back(word.text);
    } else {
      cells.back().append(word.blanks).append(word.text);
    }
    dots = leader ? dots + word.text.size() : 0;
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
