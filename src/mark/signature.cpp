#include "mark/signature.h"

#include <algorithm>
#include <string>
#include <vector>

#include "mark/heading.h"
#include "mark/observe.h"
#include "text/fold.h"
#include "text/given_names.h"
#include "text/lexicon.h"
#include "text/month.h"
#include "text/script.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

constexpr std::string_view kFormulas[] = {"yours",
                                          "your obedient servant",
                                          "your humble servant",
                                          "i am, sir",
                                          "i am, dear sir",
                                          "i remain",
                                          "respectfully",
                                          "very truly",
                                          "truly yours",
                                          "affectionately",
                                          "your loving",
                                          "your affectionate",
                                          "sincerely",
                                          "faithfully yours",
                                          "hochachtungsvoll",
                                          "mit hochachtung",
                                          "mit freundlichen grüßen",
                                          "ihr ergebener",
                                          "agréez, monsieur",
                                          "veuillez agréer",
                                          "su atento servidor",
                                          "atentamente",
                                          "此致",
                                          "敬礼",
                                          "敬禮",
                                          "謹啟",
                                          "敬具",
                                          "草々"};

bool is_latin(char32_t c) { return text::script(c) == text::Script::latin; }

bool is_latin_capital(char32_t c) { return is_latin(c) && text::is_capital(c); }

std::vector<std::u32string> words_of(std::string_view line) {
  std::vector<std::u32string> words(1);
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = text::next(line, at);
    if (c != ' ') words.back() += c;
    else if (!words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

// W., W.T.M.
bool are_initials(std::u32string_view word) {
  if (word.size() < 2 || word.size() % 2) return false;
  for (std::size_t i = 0; i < word.size(); i += 2)
    if (!is_latin_capital(word[i]) || word[i + 1] != '.') return false;
  return true;
}

// Mansfield, SMITH., M'Gill, de
bool may_be_name(std::u32string_view word) {
  static constexpr std::u32string_view kBetween[] = {U"de", U"von", U"van", U"du", U"la", U"and", U"&", U"et", U"und"};
  if (std::find(std::begin(kBetween), std::end(kBetween), word) != std::end(kBetween)) return true;
  if (!is_latin_capital(word[0])) return false;
  if (word.back() == '.' || word.back() == ',') word.remove_suffix(1);
  return std::all_of(word.begin(), word.end(), [](char32_t c) { return is_latin(c) || c == '\'' || c == '-'; });
}

// Without the brackets and marks around it.
std::u32string_view bare(std::u32string_view word) {
  constexpr std::u32string_view kMarks = U"().,;_";
  while (!word.empty() && text::is_one_of(kMarks, word.front())) word.remove_prefix(1);
  while (!word.empty() && text::is_one_of(kMarks, word.back())) word.remove_suffix(1);
  return word;
}

bool names_place(std::u32string_view word) {
  static constexpr std::u32string_view kPlaces[] = {
      U"street", U"square", U"road", U"lane",   U"park",   U"hall",    U"house",  U"hill",   U"river", U"island",
      U"county", U"city",   U"town", U"bridge", U"church", U"college", U"school", U"harbor", U"bay",   U"co"};
  return std::find(std::begin(kPlaces), std::end(kPlaces), word) != std::end(kPlaces);
}

bool is_month(std::u32string_view word) { return text::month_named(text::fold(word)) > 0; }

// 10, 1er, 27th
bool is_day_or_year(std::u32string_view word) {
  std::size_t digits = 0;
  while (digits < word.size() && word[digits] >= '0' && word[digits] <= '9') ++digits;
  return digits > 0 && digits <= 4 && word.size() - digits <= 2;
}

}  // namespace

bool is_closing_formula(std::string_view line) {
  constexpr int kLongest = 36;  // columns
  if (line.empty() || text::width(line) > kLongest) return false;
  const std::string small = text::folded(line);
  const bool ends = line.ends_with(',') || static_cast<unsigned char>(line.back()) >= 0x80 ||
                    small == "hochachtungsvoll" || small == "atentamente";
  return ends && std::any_of(std::begin(kFormulas), std::end(kFormulas),
                             [&](std::string_view formula) { return small.starts_with(formula); });
}

bool is_salutation(std::string_view line) {
  // What may stand before any name or paper, what is all of an address, and what opens one of a few words.
  static constexpr std::string_view kEditors[] = {"to the editor", "mr. editor", "messrs. editors", "editor of "};
  static constexpr std::string_view kAlone[] = {"sir", "sirs", "gentlemen", "madam", "messieurs", "mesdames"};
  static constexpr std::string_view kDear[] = {"dear ",     "my dear ",  "monsieur ",  "madame ",   "cher ",
                                               "chère ",    "mon cher ", "ma chère ",  "mein herr", "sehr geehrte",
                                               "lieber ",   "liebe ",    "hochgeehrt", "muy señor", "estimado ",
                                               "estimada ", "querido ",  "querida "};
  constexpr int kLongest = 50;  // columns
  constexpr std::size_t kMostWords = 4;
  static constexpr std::string_view kClosing[] = {":", ",", ":--", ",--", ":\u2014", ",\u2014"};
  if (line.empty() || text::width(line) > kLongest) return false;
  const std::string small = text::folded(line);
  const auto begins = [&](std::string_view address) { return small.starts_with(address); };
  const auto closes = [&](std::string_view mark) { return line.ends_with(mark); };
  const auto is_all = [&](std::string_view word) {
    return begins(word) && small.find_first_not_of(":,-", word.size()) == small.npos;
  };
  if (std::none_of(std::begin(kClosing), std::end(kClosing), closes)) return false;
  return std::any_of(std::begin(kEditors), std::end(kEditors), begins) ||
         std::any_of(std::begin(kAlone), std::end(kAlone), is_all) ||
         (words_of(line).size() <= kMostWords && std::any_of(std::begin(kDear), std::end(kDear), begins));
}

bool tells_maker(std::string_view line) {
  static constexpr std::string_view kMade[] = {
      "prepared by ",          "written by ",     "translated by ", "edited by ",     "compiled by ",
      "illustrated by ",       "bearbeitet von ", "übersetzt von ", "geleitet von ",  "illustriert von ",
      "zusammengestellt von ", "traduit par ",    "rédigé par ",    "recueilli par ", "illustré par ",
      "traducido por ",        "escrito por "};
  constexpr std::size_t kFewestNames = 2, kMostNames = 6;
  const std::string lower = text::folded(line);
  const auto made =
      std::find_if(std::begin(kMade), std::end(kMade), [&](auto with) { return lower.starts_with(with); });
  if (made == std::end(kMade)) return false;
  const std::vector<std::u32string> names = words_of(line.substr(made->size()));
  return names.size() >= kFewestNames && names.size() <= kMostNames && !holds_small_word(line.substr(made->size())) &&
         std::all_of(names.begin(), names.end(), [](const auto& name) { return is_latin_capital(name.front()); });
}

bool may_be_signature(std::string_view line) {
  constexpr std::size_t kShortest = 2, kLongest = 5;  // characters of a name
  constexpr std::u32string_view kNoName = U"【】「」『』“”‘’《》〈〉？！?!：:，,。…";
  constexpr std::string_view kOfNames = "HKG";
  std::size_t run = 0, longest = 0, spread = 0;
  bool named = false, of_katakana = false;
  const auto close = [&] {
    named = named || (run >= kShortest && run <= kLongest) || (of_katakana && run >= kShortest);
    longest = std::max(longest, run);
    spread += run;
    run = 0;
  };
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = text::next(line, at);
    if (c == '(' || c == U'（') {
      close();
      if (named) break;
    }
    const char kind = classify(c);
    if (kind == '0' || text::is_one_of(kNoName, c)) return false;
    if (kOfNames.find(kind) == kOfNames.npos) {
      close();
      continue;
    }
    const bool is_katakana = kind == 'K' && !(c >= 0x3041 && c <= 0x309F);
    of_katakana = run == 0 ? is_katakana : of_katakana && is_katakana;
    ++run;
  }
  close();
  return named || (longest == 1 && spread >= kShortest && spread <= kLongest);
}

bool dates_letter(std::string_view line) {
  constexpr std::size_t kLongest = 60, kMostWords = 8;  // bytes
  if (line.size() > kLongest || line.find(',') == line.npos || !line.ends_with('.')) return false;
  const auto words = words_of(line);
  if (words.size() < 3 || words.size() > kMostWords) return false;
  std::size_t months = 0, numbers = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::u32string_view word = bare(words[i]);
    if (is_month(word)) ++months;
    else if (is_day_or_year(word)) ++numbers;
    else if (word.empty() || months + numbers > 0 || !may_be_name(word)) return false;
  }
  return months == 1 && numbers > 0 && !is_month(bare(words[0])) && !is_day_or_year(bare(words[0]));
}

bool is_full_name(std::string_view line) {
  constexpr std::size_t kLongest = 50;  // bytes
  constexpr std::size_t kFewestWords = 2, kMostWords = 5, kLongestWord = 16;
  static constexpr std::u32string_view kNoNames[] = {U"the", U"of", U"in", U"a", U"and", U"&", U"et", U"und", U"y"};
  while (line.starts_with('_')) line.remove_prefix(1);
  while (line.ends_with('_')) line.remove_suffix(1);
  const auto words = words_of(line);
  if (line.size() > kLongest || words.size() < kFewestWords || words.size() > kMostWords) return false;
  const auto may_be_part = [](const std::u32string& word) {
    const bool is_other = std::find(std::begin(kNoNames), std::end(kNoNames), text::fold(word)) != std::end(kNoNames);
    return !is_other && (are_initials(word) || may_be_name(word));
  };
  const std::u32string_view last = bare(words.back());
  const bool numbers = last.find_first_not_of(U"IVX") == last.npos;  // George IV.
  return text::is_given_name(text::fold(bare(words.front()))) && last.size() > 1 && last.size() <= kLongestWord &&
         !numbers && is_latin_capital(last.front()) && !names_place(text::fold(last)) &&
         std::all_of(words.begin(), words.end(), may_be_part);
}

bool is_name_with_initials(std::string_view line) {
  constexpr std::size_t kLongest = 60;  // bytes
  constexpr std::size_t kMostWords = 6;
  constexpr std::string_view kDash = "\u2014";
  while (line.starts_with('-')) line.remove_prefix(1);
  if (line.starts_with(kDash)) line.remove_prefix(kDash.size());
  if (line.size() > kLongest || line.find('.') == line.npos || names_part(line)) return false;
  const auto words = words_of(line);
  if (words.empty() || words.size() > kMostWords) return false;
  std::size_t initials = 0;
  for (const std::u32string& word : words) {
    if (are_initials(word)) ++initials;
    else if (!may_be_name(word)) return false;
  }
  const std::u32string_view digits = words.size() > 1 ? U"IVX." : U"IVXLCDM.";
  const bool may_be_number = words[0].find_first_not_of(digits) == std::u32string::npos;
  return initials > (may_be_number ? 1 : 0);
}

}  // namespace newsbind
