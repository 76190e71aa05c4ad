#include "text/hyphen.h"

#include <algorithm>
#include <array>

#include "text/script.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

constexpr std::string_view kHyphens[] = {"-", "\u2010", "\u00AD", "\u00AC", "="};

bool is_word(char32_t c) {
  const Script kind = script(c);
  return kind == Script::latin || kind == Script::cyrillic || kind == Script::greek || kind == Script::other_letter;
}

bool in_word(char32_t c) { return is_word(c) || c == '\'' || c == U'’'; }

char32_t lower(char32_t c) {
  if (c >= 'A' && c <= 'Z') return c + 32;
  if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x410 && c <= 0x42F)) return c + 32;
  return c;
}

bool is_capital(char32_t c) { return lower(c) != c; }

void append(std::string& utf8, char32_t c) {
  if (c < 0x80) {
    utf8 += static_cast<char>(c);
  } else if (c < 0x800) {
    utf8 += static_cast<char>(0xC0 | c >> 6);
    utf8 += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    utf8 += static_cast<char>(0xE0 | (c >> 12 & 0x0F));
    utf8 += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    utf8 += static_cast<char>(0x80 | (c & 0x3F));
  }
}

std::string folded(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) append(out, lower(next(word, at)));
  return out;
}

// The letters at the end of a text, at the most one word.
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

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 17> kSuspending = {"und", "oder", "bis", "sowie", "wie", "and", "or", "to", "et", "ou", "y", "o", "bzw", "noch", "als", "u", "en"};

// What stands before its hyphen for good.
constexpr std::array<std::string_view, 24> kEnglishFirst = {"self", "ex", "well", "half", "to", "mother", "father", "brother", "sister", "twenty", "thirty", "forty",
                                                           "fifty", "sixty", "seventy", "eighty", "ninety", "so", "vice", "semi", "non", "ill", "high", "old"};
constexpr std::array<std::string_view, 18> kFrenchFirst = {"demi", "peut", "celui", "celle", "ceux", "celles", "lui", "elle", "eux", "au", "ci", "quelques", "vingt",
                                                          "trente", "quarante", "soixante", "grand", "petit"};
constexpr std::array<std::string_view, 30> kFrenchLast = {"t", "il", "ils", "elle", "elles", "on", "je", "tu", "nous", "vous", "ce", "ci", "là", "même", "mêmes", "moi", "toi", "lui",
                                                         "leur", "le", "la", "les", "en", "y", "dessus", "dessous", "dire", "être", "midi", "sept"};
constexpr std::array<std::string_view, 12> kEnglishLast = {"day", "morrow", "night", "in", "up", "off", "out", "like", "law", "fashioned", "looking", "hand"};

bool language_keeps(const std::string& left, const std::string& right, std::string_view language) {
  if (language.starts_with("fr")) {
    if (is_one_of(kFrenchFirst, left)) return true;
    return left.size() > 2 && is_one_of(kFrenchLast, right) && !(right == "en" || right == "la" || right == "le" || right == "ce" || right == "ci");
  }
  if (language.starts_with("de")) return false;
  return is_one_of(kEnglishFirst, left) || is_one_of(kEnglishLast, right);
}

bool all_capitals(std::string_view word) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next(word, at);
    if (is_word(c) && !is_capital(c)) return false;
    capitals += is_capital(c);
  }
  return capitals > 1;
}

}  // namespace

std::size_t hyphen_size(std::string_view left) {
  for (std::string_view hyphen : kHyphens)
    if (left.ends_with(hyphen)) return hyphen.size();
  return 0;
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

HyphenVerdict judge_hyphen(std::string_view left, std::string_view right, std::string_view language, const Lexicon& lexicon) {
  const std::size_t hyphen = hyphen_size(left);
  if (hyphen == 0 || right.empty()) return HyphenVerdict::not_hyphen;
  const std::string_view mark = left.substr(left.size() - hyphen);
  const std::string_view before = left.substr(0, left.size() - hyphen);
  if (before.empty() || hyphen_size(before) > 0) return HyphenVerdict::not_hyphen;
  std::size_t at = before.size();
  const char32_t a = previous(before, at);
  at = 0;
  const char32_t b = next(right, at);
  const Script sa = script(a), sb = script(b);
  if (mark == "\u00AD") return HyphenVerdict::drop;
  if (sa == Script::digit) return sb == Script::digit || is_word(b) ? HyphenVerdict::keep : HyphenVerdict::not_hyphen;
  if (!is_word(a) || !is_word(b)) return HyphenVerdict::not_hyphen;
  if ((mark == "=" || mark == "\u00AC") && is_capital(b)) return HyphenVerdict::keep;
  const std::string first = folded(last_word(before)), second = folded(first_word(right));
  if (is_one_of(kSuspending, second) && (language.starts_with("de") || language.starts_with("nl")) && !lexicon.count(first + second)) return HyphenVerdict::suspend;
  const std::uint32_t joined = lexicon.count(first + second), hyphened = lexicon.count(first + "-" + second);
  if (joined != hyphened) return joined > hyphened ? HyphenVerdict::drop : HyphenVerdict::keep;
  if (is_capital(b)) return all_capitals(last_word(before)) && all_capitals(first_word(right)) ? HyphenVerdict::drop : HyphenVerdict::keep;
  return language_keeps(first, second, language) ? HyphenVerdict::keep : HyphenVerdict::drop;
}

}  // namespace newsbind::text
