#include "mark/heading.h"

#include <algorithm>
#include <string>

#include "mark/observe.h"
#include "text/ascii.h"
#include "text/lexicon.h"
#include "text/utf8.h"
#include "text/word_list.h"

namespace newsbind {
namespace {

constexpr std::string_view kDashes[] = {"--", "\u2014"};

constexpr std::string_view kParts[] = {"chapter", "chap.",    "part",   "book",     "canto", "act",     "letter",
                                       "section", "chapitre", "partie", "livre",    "scène", "kapitel", "teil",
                                       "akt",     "brief",    "parte",  "capítulo", "scene"};

constexpr std::string_view kNumbers[] = {"the",     "last",     "first",  "second", "third",   "fourth",
                                         "fifth",   "sixth",    "one",    "two",    "three",   "four",
                                         "five",    "six",      "seven",  "eight",  "nine",    "ten",
                                         "premier", "première", "erster", "erstes", "zweites", "drittes"};

constexpr std::string_view kCounts[] = {"no.", "no", "nr.", "nr", "n°", "núm."};

// Of a line in small letters.
bool is_number(std::string_view word) {
  if (word.ends_with('.') || word.ends_with(',')) word.remove_suffix(1);
  if (word.empty()) return false;
  return word.find_first_not_of("ivxlc") == word.npos || word.find_first_not_of("0123456789") == word.npos ||
         text::is_among(kNumbers, word);
}

bool numbers_latin_part(std::string line) {
  constexpr std::size_t kMostWords = 3;
  line = text::lower(std::move(line));
  std::size_t words = 0, numbers = 0;
  for (std::size_t at = 0, end = 0; at < line.size(); at = end + 1) {
    end = std::min(line.find(' ', at), line.size());
    const std::string_view word = std::string_view(line).substr(at, end - at);
    if (is_number(word)) ++numbers;
    else if (words > 0 || !text::is_among(kParts, word)) return false;
    if (++words > kMostWords) return false;
  }
  const bool named = words > numbers;
  return numbers > 0 && (named || (words == 1 && line.find_first_not_of("ivxlc.") == line.npos));
}

// 第二章, 제3장
bool numbers_cjk_part(std::string_view line) {
  constexpr std::u32string_view kOrdinals = U"第제",
                                kNumerals = U"0123456789０１２３４５６７８９〇一二三四五六七八九十百";
  constexpr std::u32string_view kUnits = U"章回节節话話幕篇部장편화부";
  std::size_t at = 0, digits = 0;
  if (line.empty() || !text::is_one_of(kOrdinals, text::next(line, at))) return false;
  while (at < line.size()) {
    const char32_t c = text::next(line, at);
    if (text::is_one_of(kNumerals, c)) ++digits;
    else return digits > 0 && at == line.size() && text::is_one_of(kUnits, c);
  }
  return false;
}

// Bytes of the number that a line begins with, in Roman, Arabic or Han digits.
std::size_t number_size(std::string_view line) {
  constexpr std::u32string_view kHan = U"一二三四五六七八九十";
  std::size_t at = std::min(line.find_first_not_of("IVXLC"), line.size());
  if (at == 0) at = std::min(line.find_first_not_of("0123456789"), line.size());
  if (at > 0) return at;
  for (std::size_t next = 0; next < line.size() && text::is_one_of(kHan, text::next(line, next));) at = next;
  return at;
}

// Of what stands behind a number: a mark that sets it off, and words that are no footnote's sign.
bool is_titled(std::string_view rest) {
  constexpr std::u32string_view kMarks = U".:-\u2013\u2014、．： ";
  if (rest.empty() || rest.front() == ' ') return false;
  std::size_t at = 0, marks = 0;
  while (at < rest.size() && text::is_one_of(kMarks, text::next(rest, at))) marks = at;
  return marks > 0 && marks < rest.size() && rest[marks] != '[';
}

bool is_small_word(std::string_view word) {
  static constexpr std::string_view kWords[] = {"the", "of", "a",    "an",   "and", "in",  "on",  "to",  "for", "or",
                                                "our", "my", "with", "from", "at",  "le",  "la",  "les", "du",  "des",
                                                "de",  "et", "der",  "die",  "das", "und", "den", "el",  "los", "y"};
  return text::is_among(kWords, word);
}

}  // namespace

bool holds_small_word(std::string_view line) {
  const std::string small = text::lower(std::string(line));
  for (std::size_t at = 0, end = 0; at < small.size(); at = end + 1) {
    end = std::min(small.find(' ', at), small.size());
    if (is_small_word(std::string_view(small).substr(at, end - at))) return true;
  }
  return false;
}

bool ends_with_small_word(std::string_view line) {
  const std::size_t blank = line.rfind(' ');
  return blank != line.npos && is_small_word(text::lower(std::string(line.substr(blank + 1))));
}

bool has_run_in_heading(std::string_view line) {
  constexpr std::size_t kLongest = 80, kLeastText = 8;  // bytes
  constexpr std::string_view kOpens = "_=\"", kCloses = "._=";
  const std::string_view head = line.substr(0, kLongest);
  if (head.empty() || !(kOpens.find(head[0]) != kOpens.npos || (head[0] >= 'A' && head[0] <= 'Z'))) return false;
  std::size_t end = head.npos;
  for (std::string_view dash : kDashes)
    for (std::size_t at = head.find(dash); at != head.npos; at = head.find(dash, at + 1))
      if (at > 1 && kCloses.find(head[at - 1]) != kCloses.npos) end = std::min(end, at);
  return end != head.npos && line.size() >= end + kLeastText && head.substr(0, end - 1).find(". ") == head.npos;
}

bool names_part(std::string_view line) {
  return text::is_among(kParts, text::lower(std::string(line.substr(0, line.find(' ')))));
}

std::size_t heading_mark_size(std::string_view line) {
  constexpr std::size_t kDeepest = 6;
  const std::size_t depth = line.find_first_not_of('#');
  if (depth == 0 || depth == line.npos || depth > kDeepest || line[depth] != ' ') return 0;
  return std::min(line.find_first_not_of(' ', depth), line.size());
}

bool links_titles(std::string_view line) {
  static constexpr std::string_view kOr[] = {"OR", "OR,", "OU", "OU,", "ODER"};
  return text::is_among(kOr, line);
}

bool cites_verse(std::string_view line) {
  constexpr std::size_t kLongest = 40;  // bytes
  constexpr std::string_view kRoman = "ivxlc", kVerses = "0123456789,-. ";
  if (line.size() > kLongest || !line.ends_with('.') || names_part(line)) return false;
  std::size_t at = line.find_first_not_of("123 ");
  if (at > 2 || line[at] < 'A' || line[at] > 'Z') return false;
  while (at < line.size() && text::is_letter(line[at])) ++at;
  at = line.find_first_not_of(". ", at);
  if (at == line.npos) return false;
  const std::size_t chapter = line.find_first_not_of(kRoman, at);
  const std::size_t verse = chapter == line.npos ? line.npos : line.find_first_not_of(". ", chapter);
  return chapter != line.npos && chapter > at && line[chapter] == '.' && verse != line.npos &&
         line.find_first_not_of(kVerses, verse) == line.npos;
}

bool closes_instalment(std::string_view line) {
  static constexpr std::string_view kWords[] = {"to be continued",
                                                "to be concluded",
                                                "continued in our next",
                                                "concluded in our next",
                                                "the end",
                                                "finis",
                                                "conclusion next week",
                                                "fortsetzung folgt",
                                                "schluß folgt",
                                                "schluss folgt",
                                                "ende",
                                                "à suivre",
                                                "a suivre",
                                                "la suite au prochain numéro",
                                                "la fin au prochain numéro",
                                                "fin",
                                                "se continuará",
                                                "continuará",
                                                "continua",
                                                "wordt vervolgd",
                                                "продолжение следует",
                                                "未完",
                                                "未完待续",
                                                "未完待續",
                                                "待续",
                                                "待續",
                                                "つづく",
                                                "続く",
                                                "다음 호에 계속",
                                                "다음호에 계속",
                                                "계속"};
  constexpr std::u32string_view kMarks = U"[](){}（）【】〔〕_*=.。—–- \u3000";
  const std::string small = text::folded(line);
  std::string_view rest = small;
  for (std::size_t at = 0; !rest.empty() && text::is_one_of(kMarks, text::next(rest, at)); at = 0)
    rest.remove_prefix(at);
  for (std::size_t at = rest.size(); !rest.empty() && text::is_one_of(kMarks, text::previous(rest, at));
       at = rest.size())
    rest.remove_suffix(rest.size() - at);
  return text::is_among(kWords, rest);
}

bool is_speech(std::string_view line) {
  constexpr std::u32string_view kOpens = U"\"\u201C\u201E\u00AB", kCloses = U"\"\u201D\u201C\u00BB";
  constexpr std::u32string_view kDashes = U"-\u2013\u2014", kBreaks = U",.!?-\u2013\u2014";
  std::size_t at = 0;
  if (line.empty() || !text::is_one_of(kOpens, text::next(line, at))) return false;
  while (at < line.size()) {
    const char32_t last = text::next(line, at);
    std::size_t behind = at;
    if (behind == line.size() || !text::is_one_of(kCloses, text::next(line, behind))) continue;
    if (behind == line.size()) return text::is_one_of(kDashes, last);
    const bool pauses = text::is_one_of(kBreaks, last) || line[behind] == ',';
    std::size_t word = line.find_first_not_of(", ", behind);
    return pauses && word != line.npos && classify(text::next(line, word)) == 'a';
  }
  return false;
}

bool opens_part(std::string_view line) {
  constexpr std::string_view kFirst[] = {"i", "1", "i.", "1.", "一"};
  const std::string_view first = line.substr(0, line.find(' '));
  if (numbers_cjk_part(first)) return true;
  if (names_part(line) || text::is_among(kCounts, text::lower(std::string(first)))) {
    std::string_view second = first.size() < line.size() ? line.substr(first.size() + 1) : std::string_view();
    second = second.substr(0, second.find(' '));
    return !second.empty() && is_number(text::lower(std::string(second)));
  }
  const std::size_t number = number_size(line);
  if (number == 0) return false;
  return text::is_among(kFirst, text::lower(std::string(line))) || is_titled(line.substr(number));
}

bool numbers_part(std::string_view line) {
  constexpr std::size_t kLongest = 32;  // bytes
  return line.size() <= kLongest && (numbers_latin_part(std::string(line)) || numbers_cjk_part(line));
}

}  // namespace newsbind
