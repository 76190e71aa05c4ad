#include "text/hyphen.h"

#include <algorithm>
#include <array>

#include "text/compounds.h"
#include "text/hyphen_model.h"
#include "text/script.h"
#include "text/utf8.h"
#include "text/word_list.h"

namespace newsbind::text {
namespace {

constexpr std::string_view kSoft = "\u00AD", kNotSign = "\u00AC", kDouble = "=", kUnbroken = "\u2011";
constexpr std::string_view kHyphens[] = {"-", "\u2010", kUnbroken, kSoft, kNotSign, kDouble, "\u2E17"};

// Words that hold a suspended compound and its second half together, and are not themselves the rest of a word.
constexpr std::array<std::string_view, 6> kGermanAnd = {"und", "oder", "bzw", "beziehungsweise", "sowie", "u"};
constexpr std::array<std::string_view, 13> kGermanNumbers = {
    "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "hundert", "tausend"};
constexpr std::array<std::string_view, 2> kDutchAnd = {"en", "of"};
constexpr std::array<std::string_view, 3> kSwedishAnd = {"och", "eller", "samt"};
constexpr std::array<std::string_view, 2> kDanishAnd = {"og", "eller"};
// Those that compare; they may also be the rest of a word.
constexpr std::array<std::string_view, 4> kGermanThan = {"wie", "als", "bis", "statt"};
// Those that may also be the rest of a word (thous-and, auth-or, secr-et): a second hyphen must follow.
constexpr std::array<std::string_view, 11> kAnd = {"and", "or", "to", "et", "ou", "y", "o", "e", "bis", "и", "или"};

bool all_capitals(std::string_view word) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next(word, at);
    if (is_word_letter(c) && !is_capital(c)) return false;
    capitals += is_capital(c);
  }
  return capitals > 1;
}

// Whether the word behind the first one of the text has a hyphen: "and three-year notes".
bool hyphen_in_second_word(std::string_view text) {
  const auto begin = text.find(' ');
  if (begin == text.npos) return false;
  const std::string_view word = text.substr(begin + 1, text.find(' ', begin + 1) - begin - 1);
  const auto hyphen = word.find('-');
  return hyphen != word.npos && hyphen > 0;
}

// Werkstatt, Kürbis, sowie, Materials.
bool may_end_german_word(std::string_view first, std::string_view second) {
  constexpr std::array<std::string_view, 7> kBeforeStead = {"werk", "wohn", "bett", "ruhe", "lager", "grab", "brand"};
  constexpr std::array<std::string_view, 7> kOthers = {"so", "irgend", "ebenso", "gleich", "kür", "im", "an"};
  if (second == "als") return first.ends_with('i');
  return is_among(kOthers, first) ||
         (second == "statt" && std::any_of(kBeforeStead.begin(), kBeforeStead.end(),
                                           [&](std::string_view stem) { return first.ends_with(stem); }));
}

// Behind a noun's first part, and before the noun: Haus- / wie Wohnungsbesitzer, Land- / als auch Forstwirte.
bool compares_german_nouns(std::string_view printed, std::string_view right) {
  const std::string_view second = first_word(right);
  if (!is_among(kGermanThan, second) || !is_capital(first_of(printed))) return false;
  if (may_end_german_word(folded(printed), second)) return false;
  std::string_view rest = right.substr(second.size());
  if (second == "als" && rest.starts_with(" auch ")) rest.remove_prefix(std::string_view(" auch").size());
  return rest.size() > 1 && rest.front() == ' ' && is_capital(first_of(rest.substr(1)));
}

bool joins_two_certainly(std::string_view second, std::string_view language) {
  const std::string_view code = language.substr(0, 2);
  if (code == "de") return is_among(kGermanAnd, second);
  if (code == "nl") return is_among(kDutchAnd, second);
  if (code == "sv") return is_among(kSwedishAnd, second);
  return (code == "da" || code == "nb" || code == "no") && is_among(kDanishAnd, second);
}

bool is_suspended(std::string_view printed, std::string_view right, std::string_view language) {
  const std::string_view second = first_word(right);
  if (right.size() > second.size() && right[second.size()] != ' ' && right[second.size()] != '.') return false;
  if (joins_two_certainly(second, language)) return true;
  const bool german = language.starts_with("de");
  if (german && second == "bis" && is_among(kGermanNumbers, folded(printed))) return true;
  return (german && compares_german_nouns(printed, right)) || (is_among(kAnd, second) && hyphen_in_second_word(right));
}

// A capital behind the hyphen, and not because all are.
bool begins_with_capital(std::string_view before, std::string_view right) {
  return is_capital(first_of(right)) && !(all_capitals(last_word(before)) && all_capitals(first_word(right)));
}

HyphenVerdict verdict(bool keep) { return keep ? HyphenVerdict::keep : HyphenVerdict::drop; }

HyphenVerdict between_letters(std::string_view before, std::string_view right, std::string_view language,
                              const Lexicon& lexicon) {
  if (begins_with_capital(before, right)) {
    const std::string_view prefix = last_word(before);
    return verdict(prefix != "Mc" && prefix != "Mac" && prefix != "O'");
  }
  const std::string first = folded(behind_elision(last_word(before))), second = folded(first_word(right));
  const std::uint32_t joined = lexicon.count(first + second), hyphened = lexicon.count(first + "-" + second);
  if (joined == 0 && is_suspended(last_word(before), right, language)) return HyphenVerdict::suspend;
  if (joined != hyphened) return verdict(hyphened > joined);
  if (const auto family = family_hyphen(first, second, lexicon)) return verdict(*family);
  if (is_hyphened_compound(first, second, language) || goes_on_as_place(before, right)) return HyphenVerdict::keep;
  return verdict(has_hyphen_model(language) && own_hyphen(before, right, language, lexicon.own_hyphens()) > 0);
}

// A quotation mark that the printer set anew on each line stands within a word.
bool goes_on_quoted(std::string_view right) {
  std::size_t at = 0;
  if (!is_one_of(U"„“”\"«»", next(right, at)) || at == right.size()) return false;
  const char32_t behind = next(right, at);
  return is_word_letter(behind) && !is_capital(behind);
}

// No word's own hyphen stands before these: the printer's did, and the rest of the word was misread.
constexpr std::u32string_view kBehindNoHyphen = U"?!.,;:";

// A list of suspended compounds whose comma the line's end cut off: Sommer- / , Winter- und Herbstreifen.
bool goes_on_suspended(std::string_view right) {
  if (!right.starts_with(", ")) return false;
  const std::string_view list = right.substr(2), word = first_word(list);
  return !word.empty() && list.substr(word.size()).starts_with('-');
}

// Whether a hyphen behind the text hangs on a word: a letter, a digit, an abbreviation, something quoted.
bool holds_hyphen(std::string_view before) {
  std::size_t at = before.size();
  const char32_t last = previous(before, at);
  if (last == '.') return at > 0 && is_word_letter(previous(before, at));
  return is_word_letter(last) || script(last) == Script::digit || is_one_of(U"'’\")]”“»", last);
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
  const char32_t a = last_of(before), b = first_of(right);
  if (mark == kSoft) return HyphenVerdict::drop;
  if (mark == kUnbroken) return HyphenVerdict::keep;
  const bool letter_before = is_word_letter(a), letter_behind = is_word_letter(b);
  if (letter_before && letter_behind) {
    const bool compound = is_capital(b) && !all_capitals(last_word(before)) && (mark == kNotSign || mark == kDouble);
    return compound ? HyphenVerdict::keep : between_letters(before, right, language, lexicon);
  }
  if (mark == kNotSign || mark == kDouble) return HyphenVerdict::not_hyphen;
  if (letter_before && goes_on_suspended(right)) return HyphenVerdict::keep;
  if (letter_before && (goes_on_quoted(right) || is_one_of(kBehindNoHyphen, b))) return HyphenVerdict::drop;
  const std::string second = folded(first_word(right));
  if (script(a) == Script::digit && (is_among(kGermanAnd, second) || is_among(kAnd, second)))
    return HyphenVerdict::suspend;
  return holds_hyphen(before) && (letter_behind || script(b) == Script::digit) ? HyphenVerdict::keep
                                                                               : HyphenVerdict::not_hyphen;
}

}  // namespace newsbind::text
