#include "issue/jump.h"

#include <algorithm>

#include "text/utf8.h"

namespace newsbind {
namespace {

constexpr std::string_view kBackward[] = {"上接",     "紧接第",    "緊接第", "from",       "From",
                                          "FROM",     "von Seite", "von S.", "de la page", "viene de",
                                          "Viene de", "에서 계속", "에서",   "から"};

int digit_of(char32_t c) {
  if (c >= '0' && c <= '9') return static_cast<int>(c - '0');
  if (c >= U'０' && c <= U'９') return static_cast<int>(c - U'０');
  constexpr std::u32string_view kHan = U"〇一二三四五六七八九";
  const std::size_t at = kHan.find(c);
  return at == kHan.npos ? -1 : static_cast<int>(at);
}

int first_number(std::string_view line) {
  int number = 0;
  bool found = false;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = text::next(line, at);
    const int digit = digit_of(c);
    if (c == U'十') {
      number = (found ? number : 1) * 10;
      found = true;
    } else if (digit >= 0 && number < 1000) {
      number =
          found && number % 10 == 0 && number >= 10 && c > 0x3000 && c < 0xFF00 ? number + digit : number * 10 + digit;
      found = true;
    } else if (found) {
      break;
    }
  }
  return number;
}

}  // namespace

Jump read_jump(std::string_view line) {
  const bool backward = std::any_of(std::begin(kBackward), std::end(kBackward),
                                    [&](std::string_view word) { return line.find(word) != line.npos; });
  return {!backward, first_number(line)};
}

}  // namespace newsbind
