#include "formats/markdown/yaml.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>

#include "text/ascii.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

bool is_word_of_yaml(std::string_view text) {
  static constexpr std::array<std::string_view, 10> words = {"true", "false", "null", "yes", "no",
                                                             "on",   "off",   "y",    "n",   "none"};
  return std::find(words.begin(), words.end(), text::lower(std::string(text))) != words.end();
}

/// YAML 1.2, section 5.1, without the line ends, which a scalar on one line cannot hold.
bool is_printable(char32_t c) {
  return (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029) ||
         (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF) || c >= 0x10000;
}

bool is_plain(std::string_view text) {
  if (text.empty() || is_word_of_yaml(text) || text.ends_with(' ')) return false;
  const auto first = static_cast<unsigned char>(text.front());
  const bool letter = (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z') || first >= 0x80;
  if (!letter || text.find_first_of(":#\"\\{}[],&*?|<>=!%@`'") != text.npos) return false;
  for (std::size_t at = 0; at < text.size();)
    if (!is_printable(text::next(text, at))) return false;
  return true;
}

}  // namespace

std::string yaml_scalar(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next(text, at);
    if (c == '"' || c == '\\') out += '\\';
    if (is_printable(c)) {
      out += text.substr(begin, at - begin);
    } else {
      std::array<char, 16> escape;
      std::snprintf(escape.data(), escape.size(), "\\u%04X", static_cast<unsigned>(c));
      out += escape.data();
    }
  }
  return out + '"';
}

}  // namespace newsbind
