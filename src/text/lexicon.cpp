#include "text/lexicon.h"

#include "text/hyphen.h"
#include "text/korean_spacing.h"
#include "text/script.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

bool in_word(char32_t c) { return is_word_letter(c) || is_hangul(c) || c == '\'' || c == U'’'; }

char32_t lower(char32_t c) {
  if (c >= 'A' && c <= 'Z') return c + 32;
  if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x410 && c <= 0x42F)) return c + 32;
  return c;
}

}  // namespace

bool is_word_letter(char32_t c) {
  const Script kind = script(c);
  return kind == Script::latin || kind == Script::cyrillic || kind == Script::greek || kind == Script::other_letter;
}

bool is_capital(char32_t c) { return lower(c) != c; }

std::string folded(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) append(out, lower(next(word, at)));
  return out;
}

std::string_view last_word(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0) {
    std::size_t at = begin;
    if (!in_word(previous(text, at))) break;
    begin = at;
  }
  return text.substr(begin);
}

std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    std::size_t at = end;
    if (!in_word(next(text, at))) break;
    end = at;
  }
  return text.substr(0, end);
}

void Lexicon::add_line(std::string_view utf8) {
  const bool cut = hyphen_size(utf8) > 0;
  std::string word;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = next(utf8, at);
    const bool inner_hyphen = c == '-' && !word.empty() && at < utf8.size();
    if (in_word(c) || inner_hyphen) {
      append(word, inner_hyphen ? '-' : lower(c));
      if (at < utf8.size()) continue;
    }
    const bool half = cut && at >= utf8.size() - 1;
    if (word.size() > 1 && !half) ++counts_[word];
    word.clear();
  }
}

std::uint32_t Lexicon::count(std::string_view word) const {
  const auto found = counts_.find(folded(word));
  return found == counts_.end() ? 0 : found->second;
}

std::uint32_t Lexicon::count_joined(std::string_view left, std::string_view right) const {
  const std::string word = folded(last_word(left)) + folded(first_word(right));
  const auto found = counts_.find(word);
  return found == counts_.end() ? 0 : found->second;
}

}  // namespace newsbind::text
