#include "text/wrap.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <cstdint>
#include <memory>
#include <stdexcept>

#include "text/breaks.h"
#include "text/korean_spacing.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind::text {
namespace {

constexpr std::string_view kSpaces = " \t";

bool parts_a_korean_word(std::string_view utf8, std::size_t at) {
  std::size_t before = at, behind = at;
  const char32_t left = previous(utf8, before), right = next(utf8, behind);
  return !is_blank(left) && (is_hangul(left) || is_hangul(right));
}

}  // namespace

std::vector<std::string_view> unbreakable(std::string_view utf8, std::string_view language) {
  const bool korean = language.starts_with("ko");
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UText, decltype(&utext_close)> text(
      utext_openUTF8(nullptr, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status), utext_close);
  const Breaks breaks = open_breaks(BreaksOf::lines, "ja@lb=strict");
  if (U_SUCCESS(status)) ubrk_setUText(breaks.get(), text.get(), &status);
  if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU cannot break lines: ") + u_errorName(status));
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  for (std::int32_t at; (at = ubrk_next(breaks.get())) != UBRK_DONE;) {
    const auto end = static_cast<std::size_t>(at);
    if (korean && end < utf8.size() && parts_a_korean_word(utf8, end)) continue;
    out.push_back(utf8.substr(begin, end - begin));
    begin = end;
  }
  return out;
}

std::vector<std::string> wrap(std::string_view utf8, int columns, std::string_view language) {
  std::vector<std::string> lines = {""};
  std::string_view gap;
  int used = 0;
  for (const std::string_view unit : unbreakable(utf8, language)) {
    const std::string_view word = unit.substr(0, unit.find_last_not_of(kSpaces) + 1);
    const int more = width(word);
    if (used > 0 && used + width(gap) + more > columns) {
      lines.emplace_back();
      gap = {};
      used = 0;
    }
    lines.back().append(gap).append(word);
    used += width(gap) + more;
    gap = unit.substr(word.size());
  }
  return lines;
}

}  // namespace newsbind::text
