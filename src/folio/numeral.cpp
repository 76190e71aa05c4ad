#include "folio/numeral.h"

#include <algorithm>

#include "text/utf8.h"

namespace newsbind {
namespace {

using text::is_one_of;

constexpr std::u32string_view kHanDigits = U"〇一二三四五六七八九";
constexpr int kMost = 999999;

int han_digit(char32_t c) {
  if (is_one_of(U"零○◯", c)) return 0;
  const std::size_t digit = kHanDigits.find(c);
  return digit == kHanDigits.npos ? -1 : static_cast<int>(digit);
}

int multiplier(char32_t c) {
  switch (c) {
    case U'十': return 10;
    case U'百': return 100;
    case U'千': return 1000;
    default: return 0;
  }
}

int tens(char32_t c) { return c == U'廿' ? 20 : c == U'卅' ? 30 : 0; }

std::optional<Numeral> digits_at(std::u32string_view text, std::size_t at) {
  Numeral n{0, at, at};
  for (; n.end < text.size() && is_digit(text[n.end]); ++n.end) {
    n.value = n.value * 10 + static_cast<int>(text[n.end] - '0');
    if (n.value > kMost) return std::nullopt;
  }
  return n;
}

// 二OO八 and 二00八 write the zero of Han digits with a Latin letter or digit.
bool is_latin_zero(std::u32string_view text, std::size_t at, std::size_t begin) {
  return (text[at] == 'o' || text[at] == '0') && at > begin;
}

std::optional<Numeral> han_at(std::u32string_view text, std::size_t at) {
  Numeral n{0, at, at};
  int digits = 0;
  for (; n.end < text.size() && n.value + digits <= kMost; ++n.end) {
    const char32_t c = text[n.end];
    if (const int digit = is_latin_zero(text, n.end, at) ? 0 : han_digit(c); digit >= 0) {
      digits = digits * 10 + digit;
    } else if (const int by = multiplier(c)) {
      n.value += std::max(digits, 1) * by;
      digits = 0;
    } else if (tens(c)) {
      n.value += tens(c);
    } else {
      break;
    }
  }
  n.value += digits;
  return n.end > at && n.value <= kMost ? std::optional<Numeral>(n) : std::nullopt;
}

int roman_digit(char32_t c) {
  switch (c) {
    case 'i': return 1;
    case 'v': return 5;
    case 'x': return 10;
    case 'l': return 50;
    case 'c': return 100;
    case 'd': return 500;
    case 'm': return 1000;
    default: return 0;
  }
}

}  // namespace

std::optional<Numeral> numeral_at(std::u32string_view folded, std::size_t at) {
  if (at >= folded.size()) return std::nullopt;
  return is_digit(folded[at]) ? digits_at(folded, at) : han_at(folded, at);
}

int roman_value(std::u32string_view folded) {
  int value = 0;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    const int here = roman_digit(folded[at]);
    if (here == 0) return 0;
    const int behind = at + 1 < folded.size() ? roman_digit(folded[at + 1]) : 0;
    value += here < behind ? -here : here;
  }
  return value;
}

}  // namespace newsbind
