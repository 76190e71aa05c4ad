#include "text/hyphen.h"

#include <algorithm>
#include <array>

#include "text/script.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

constexpr std::string_view kHyphens[] = {"-", "\u2010", "\u00AD", "\u00AC", "="};

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 17> kSuspending = {
    "und", "oder", "bis", "sowie", "wie", "and", "or", "to", "et", "ou", "y", "o", "bzw", "noch", "als", "u", "en"};

// What stands before its hyphen for good.
constexpr std::array<std::string_view, 24> kEnglishFirst = {
    "self",   "ex",     "well",   "half",  "to",    "mother", "father",  "brother",
    "sister", "twenty", "thirty", "forty", "fifty", "sixty",  "seventy", "eighty",
    "ninety", "so",     "vice",   "semi",  "non",   "ill",    "high",    "old"};
constexpr std::array<std::string_view, 18> kFrenchFirst = {
    "demi", "peut", "celui",    "celle", "ceux",   "celles",   "lui",      "elle",  "eux",
    "au",   "ci",   "quelques", "vingt", "trente", "quarante", "soixante", "grand", "petit"};
constexpr std::array<std::string_view, 30> kFrenchLast = {
    "t",  "il",  "ils", "elle", "elles",  "on",      "je",   "tu",   "nous", "vous",
    "ce", "ci",  "là",  "même", "mêmes",  "moi",     "toi",  "lui",  "leur", "le",
    "la", "les", "en",  "y",    "dessus", "dessous", "dire", "être", "midi", "sept"};
constexpr std::array<std::string_view, 12> kEnglishLast = {"day", "morrow", "night", "in",        "up",      "off",
                                                           "out", "like",   "law",   "fashioned", "looking", "hand"};

bool language_keeps(const std::string& left, const std::string& right, std::string_view language) {
  if (language.starts_with("fr")) {
    if (is_one_of(kFrenchFirst, left)) return true;
    return left.size() > 2 && is_one_of(kFrenchLast, right) &&
           !(right == "en" || right == "la" || right == "le" || right == "ce" || right == "ci");
  }
  if (language.starts_with("de")) return false;
  return is_one_of(kEnglishFirst, left) || is_one_of(kEnglishLast, right);
}

bool all_capitals(std::string_view word) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next(word, at);
    if (is_word_letter(c) && !is_capital(c)) return false;
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

HyphenVerdict judge_hyphen(std::string_view left, std::string_view right, std::string_view language,
                           const Lexicon& lexicon) {
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
  if (sa == Script::digit)
    return sb == Script::digit || is_word_letter(b) ? HyphenVerdict::keep : HyphenVerdict::not_hyphen;
  if (!is_word_letter(a) || !is_word_letter(b)) return HyphenVerdict::not_hyphen;
  if ((mark == "=" || mark == "\u00AC") && is_capital(b)) return HyphenVerdict::keep;
  const std::string first = folded(last_word(before)), second = folded(first_word(right));
  if (is_one_of(kSuspending, second) && (language.starts_with("de") || language.starts_with("nl")) &&
      !lexicon.count(first + second))
    return HyphenVerdict::suspend;
  const std::uint32_t joined = lexicon.count(first + second), hyphened = lexicon.count(first + "-" + second);
  if (joined != hyphened) return joined > hyphened ? HyphenVerdict::drop : HyphenVerdict::keep;
  if (is_capital(b))
    return all_capitals(last_word(before)) && all_capitals(first_word(right)) ? HyphenVerdict::drop
                                                                              : HyphenVerdict::keep;
  return language_keeps(first, second, language) ? HyphenVerdict::keep : HyphenVerdict::drop;
}

}  // namespace newsbind::text
