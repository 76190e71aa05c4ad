#include "formats/markdown/escape.h"

#include <algorithm>
#include <cctype>
#include <cstdio>

namespace newsbind {
namespace {

bool is_letter_or_digit(char c) { return std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80; }

char at(std::string_view text, std::size_t i) { return i < text.size() ? text[i] : ' '; }

// Section 2.5: &name; &#10; &#xA;
bool is_entity(std::string_view text) {
  std::size_t i = 1;
  if (at(text, i) == '#') ++i;
  const std::size_t begin = i;
  while (std::isalnum(static_cast<unsigned char>(at(text, i)))) ++i;
  return i > begin && at(text, i) == ';';
}

bool wants_escape(std::string_view text, std::size_t i) {
  const char before = i > 0 ? text[i - 1] : ' ';
  const char after = at(text, i + 1);
  switch (text[i]) {
    case '\\': return !is_letter_or_digit(after) && (after != ' ' || i + 1 == text.size());
    case '`': case '[': return true;
    case '*': return !(before == ' ' && after == ' ') || i == 0;
    case '_': return !(is_letter_or_digit(before) && is_letter_or_digit(after));
    case '<': return std::isalpha(static_cast<unsigned char>(after)) || after == '/' || after == '!' || after == '?';
    case '&': return is_entity(text.substr(i));
    default: return false;
  }
}

// Where a backslash keeps a line from opening a block: sections 4.1 to 4.5, 5.1 and 5.2. The size where none is wanted.
std::size_t block_opener(std::string_view line) {
  const std::size_t none = line.size();
  if (line.empty()) return none;
  const char first = line[0];
  const auto ends_word = [&](std::size_t i) { return at(line, i) == ' ' || at(line, i) == '\t'; };
  if (first == '>' || first == '=' || line.starts_with("~~~")) return 0;
  if (first == '#') {
    const std::size_t marks = line.find_first_not_of('#');
    return marks == line.npos || (marks <= 6 && ends_word(marks)) ? 0 : none;
  }
  if (first == '-' || first == '+') return ends_word(1) || line.find_first_not_of("- \t") == line.npos ? 0 : none;
  std::size_t digits = 0;
  while (digits < line.size() && std::isdigit(static_cast<unsigned char>(line[digits]))) ++digits;
  const bool item = digits > 0 && digits <= 9 && (at(line, digits) == '.' || at(line, digits) == ')') && ends_word(digits + 1);
  return item ? digits : none;
}

}  // namespace

std::string escape_markdown(std::string_view text, bool begins_line) {
  const std::size_t opener = begins_line ? block_opener(text) : text.size();
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == opener || wants_escape(text, i)) out += '\\';
    out += text[i];
  }
  return out;
}

std::string escape_heading(std::string_view text) {
  std::string out = escape_markdown(text, false);
  const std::size_t last = out.find_last_not_of('#');
  const bool closes = last != out.size() - 1 && (last == out.npos || out[last] == ' ');
  if (closes) out.insert(last == out.npos ? 0 : last + 1, "\\");
  return out;
}

std::string yaml_scalar(std::string_view text) {
  static constexpr std::string_view kWords[] = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"};
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
  const bool plain_start = !text.empty() && (std::isalpha(static_cast<unsigned char>(text[0])) || static_cast<unsigned char>(text[0]) >= 0x80);
  const bool special = text.find_first_of(":#\"\\{}[],&*?|<>=!%@`'\n\t") != text.npos || text.ends_with(' ');
  if (plain_start && !special && std::find(std::begin(kWords), std::end(kWords), lower) == std::end(kWords)) return std::string(text);
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\x%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
      out += escape;
    } else {
      out += c;
    }
  }
  return out + '"';
}

}  // namespace newsbind
