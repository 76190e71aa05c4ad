#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace newsbind {

/// A number in a line, by the offsets of its characters.
struct Numeral {
  int value = 0;
  std::size_t begin = 0, end = 0;
};

/// The number that stands at `at` of a folded line (text::fold): 18, 十八, 廿八, 二〇二四, 一千二百三十四. Nothing
/// where none stands there, or where it passes 999999.
std::optional<Numeral> numeral_at(std::u32string_view folded, std::size_t at);

/// The value of a Roman numeral in small letters (xii), 0 where it is none.
int roman_value(std::u32string_view folded);

inline bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
/// A letter of the scripts that write their months and weekdays in words of letters: Latin and Cyrillic.
inline bool is_western(char32_t folded) {
  return (folded >= 'a' && folded <= 'z') || (folded >= 0xC0 && folded <= 0x24F) ||
         (folded >= 0x400 && folded <= 0x52F);
}

}  // namespace newsbind
