#include "issue/lines_kept.h"

#include <algorithm>
#include <cstddef>

#include "text/utf8.h"

namespace newsbind {
namespace {

using text::is_one_of;

bool is_digit(char32_t c) { return (c >= '0' && c <= '9') || (c >= U'０' && c <= U'９'); }

bool is_number(char32_t c) { return is_digit(c) || is_one_of(U"一二三四五六七八九十", c); }

// 1. 2) (3) ３、 四、 ① a) • - *
bool has_list_mark(std::string_view line) {
  std::size_t at = 0;
  const auto next = [&] { return at < line.size() ? text::next(line, at) : U'\0'; };
  char32_t c = next();
  if (is_one_of(U"•·●○■□◆◇▲△★☆※✓–—*-", c)) return true;
  if ((c >= U'①' && c <= U'⒛') || (c >= U'㈠' && c <= U'㈩')) return true;
  const bool bracket = is_one_of(U"(（[［", c);
  if (bracket) c = next();
  const bool letter = (c >= 'a' && c <= 'h') || (c >= 'A' && c <= 'H');
  if (!is_number(c) && !letter) return false;
  for (int digits = 0; !letter && is_number(c) && digits < 3; ++digits) c = next();
  if (letter) c = next();
  if (is_one_of(U")）]］", c)) return true;
  return !bracket && is_one_of(U".．、:：", c) && !is_digit(next());
}

bool has_leader(std::string_view line) {
  for (std::string_view leader : {". . .", "....", "……", "・・・", "···", "----", "____", "|", "│", "┃", "\t"})
    if (line.find(leader) != line.npos) return true;
  return false;
}

std::size_t gaps_in(std::string_view line) {
  std::size_t gaps = 0;
  int blanks = 0;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = text::next(line, at);
    blanks = text::is_blank(c) ? blanks + (c == 0x3000 ? 2 : 1) : 0;
    gaps += blanks == 3 || (blanks == 4 && c == 0x3000);
  }
  return gaps;
}

// A score, a sum, a time: figures and their marks at the line's end, behind a name.
bool ends_in_figures(std::string_view line) {
  int digits = 0;
  std::size_t at = line.size();
  while (at > 0) {
    std::size_t before = at;
    const char32_t c = text::previous(line, before);
    if (!is_digit(c) && !is_one_of(U".,:：/½¼¾-–—%％$£€¥ 　秒分点點元票枚", c)) break;
    digits += is_digit(c);
    at = before;
  }
  return digits > 0 && at > 0;
}

}  // namespace

BlockKind kind_of_lines(const std::vector<std::string_view>& lines) {
  const auto count = [&](auto has) { return static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), has)); };
  const auto is_cell_line = [](std::string_view line) {
    return has_leader(line) || gaps_in(line) > 0 || ends_in_figures(line);
  };
  if (lines.size() > 1 && count(has_list_mark) * 4 >= lines.size() * 3) return BlockKind::list;
  if (count(is_cell_line) * 2 >= lines.size()) return BlockKind::table;
  return BlockKind::verse;
}

}  // namespace newsbind
