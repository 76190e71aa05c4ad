#include "formats/support/opening.h"

#include <cstddef>

#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

/// Without the comma or the like that would stand before an ellipsis.
std::string_view without_pause(std::string_view words) {
  for (const std::string_view mark : {",", ";", ":", "，", "、", "；", "："})
    if (words.ends_with(mark)) words.remove_suffix(mark.size());
  return words;
}

}  // namespace

std::string opening(std::string_view whole, int most_columns) {
  std::size_t end = 0;
  int columns = 0;
  for (std::size_t at = 0; at < whole.size();) {
    const std::size_t begin = at;
    const char32_t character = text::next(whole, at);
    const int width = text::width(character);
    columns += width;
    if (columns > most_columns) return std::string(without_pause(whole.substr(0, end ? end : begin))) + "…";
    if (width == 2) end = at;
    if (text::is_blank(character)) end = begin;
  }
  return std::string(whole);
}

std::string one_line(std::string_view whole) {
  std::string out;
  bool blank = false;
  for (std::size_t at = 0; at < whole.size();) {
    const std::size_t begin = at;
    if (text::is_blank(text::next(whole, at))) {
      blank = !out.empty();
      continue;
    }
    if (blank) out += ' ';
    blank = false;
    out += whole.substr(begin, at - begin);
  }
  return out;
}

}  // namespace newsbind
