#include "formats/support/text_rule.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/ascii.h"

namespace newsbind {

namespace {

bool is_graphic(char c) { return c > ' ' && c < 0x7F; }

struct Stretch {
  std::size_t begin = 0, end = 0;
};

/// The first number of one or two digits that stands by itself, from here on; nothing at the end where there is none.
Stretch short_number(std::string_view utf8, std::size_t at) {
  while (at < utf8.size()) {
    const std::size_t begin = at;
    while (at < utf8.size() && is_graphic(utf8[at])) ++at;
    const bool is_short = at > begin && at - begin <= 2 && text::is_digit(utf8[begin]) && text::is_digit(utf8[at - 1]);
    if (is_short) return {begin, at};
    if (at == begin) ++at;
  }
  return {at, at};
}

/// The first French sign and the blank that parts it from its word, from here on; a guillemet that opens takes its
/// word.
Stretch bound_sign(std::string_view utf8, std::size_t at) {
  constexpr std::array<std::string_view, 6> signs = {" ;", " :", " !", " ?", " »", "« "};
  for (; at < utf8.size(); ++at) {
    const std::string_view rest = utf8.substr(at);
    for (const std::string_view sign : signs) {
      if (!rest.starts_with(sign)) continue;
      const bool opens = sign.ends_with(' ');
      return {at, opens ? std::min(utf8.find(' ', at + sign.size()), utf8.size()) : at + sign.size()};
    }
  }
  return {at, at};
}

void write_stretch(XmlWriter& xml, std::string_view utf8, bool upright) {
  xml.open("span").attribute("class", upright ? "tcy" : "bound").text(utf8).close();
}

}  // namespace

TextRule text_rule(const Book& book, std::string_view language) {
  if (is_vertical(book, language)) return TextRule::upright_numbers;
  return language == "fr" || language.starts_with("fr-") ? TextRule::bound_signs : TextRule::none;
}

void write_text(XmlWriter& xml, std::string_view utf8, TextRule rule) {
  std::size_t written = 0;
  for (std::size_t at = 0; rule != TextRule::none && at < utf8.size();) {
    const bool upright = rule == TextRule::upright_numbers;
    const Stretch found = upright ? short_number(utf8, at) : bound_sign(utf8, at);
    if (found.begin > written) xml.text(utf8.substr(written, found.begin - written));
    if (found.end > found.begin) write_stretch(xml, utf8.substr(found.begin, found.end - found.begin), upright);
    at = written = found.end;
  }
  if (written < utf8.size() || utf8.empty()) xml.text(utf8.substr(written));
}

}  // namespace newsbind
