#include "mark/masthead.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "text/ascii.h"
#include "text/lexicon.h"

namespace newsbind {
namespace {

constexpr std::size_t kMostLines = 24;

// Vol. II., No. 74.], N° 1., Jahrgang 12. A number in Roman digits alone, NO. II., may be a story's.
bool is_numbered(std::string_view folded) {
  struct Word {
    std::string_view text;
    bool roman;  // may number in Roman digits
  };
  static constexpr Word kWords[] = {{"vol", true},     {"volume", true}, {"band", true}, {"jahrgang", true},
                                    {"tome", true},    {"no", false},    {"nr", false},  {"num", false},
                                    {"number", false}, {"n°", false},    {"nº", false}};
  for (const Word& word : kWords) {
    if (!folded.starts_with(word.text)) continue;
    const std::size_t at = folded.find_first_not_of(". ", word.text.size());
    if (at == folded.npos) continue;
    const std::size_t end = std::min(folded.find_first_not_of("ivxlc", at), folded.size());
    const bool roman =
        word.roman && at > word.text.size() && end > at && (end == folded.size() || !text::is_letter(folded[end]));
    if (text::is_digit(folded[at]) || roman) return true;
  }
  return false;
}

// How many of a volume, a number and the like stand in the line, each with its number.
int count_numbers(std::string_view folded) {
  int found = 0;
  bool inside = false;
  for (std::size_t at = 0; at < folded.size(); inside = text::is_letter(folded[at++]))
    found += !inside && is_numbered(folded.substr(at));
  return found;
}

// The issue's number, at the head of a line, with its volume, or with its date or year. Never a story's: RAMBLES IN THE
// FENS. NO. II.
bool numbers_issue(const Observation& line) {
  static constexpr std::string_view kYears[] = {"année", "annee", "jahrg", "year"};
  const std::string folded = text::folded(line.text);
  const int numbers = count_numbers(folded);
  const auto names = [&](std::string_view year) { return folded.find(year) != std::string::npos; };
  const std::size_t begin = std::min(folded.find_first_not_of("[(_="), folded.size());
  return numbers > 1 || is_numbered(std::string_view(folded).substr(begin)) ||
         (numbers > 0 && (line.cues.has(Cue::date) || std::any_of(std::begin(kYears), std::end(kYears), names)));
}

// What it costs, who publishes it and whose it is.
bool tells_terms(const Observation& line) {
  static constexpr std::string_view kWords[] = {
      "price",    "cents",      "one penny",  "pence",           "per annum",        "per year",      "subscription",
      "per copy", "copyright",  "entered at", "edited by",       ", editor",         "publisher",     "published by",
      "prix du",  "abonnement", "centimes",   "published every", "published weekly", "herausgegeben", "erscheint",
      "pfennig"};
  const std::string folded = text::folded(line.text);
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

bool is_prose(const Observation& line) {
  constexpr std::uint16_t kLong = 50;  // columns
  return line.metrics->width > kLong && !is_in_capitals(line) && !tells_terms(line);
}

bool stands_above_text(const Observation& line) {
  if (numbers_issue(line)) return true;
  return !is_prose(line) && !line.cues.has(Cue::byline) && !line.cues.has(Cue::dateline) && !line.cues.has(Cue::leader);
}

}  // namespace

std::size_t end_of_masthead(const LineSequence& lines, std::size_t begin) {
  const std::size_t most = std::min(lines.size(), begin + kMostLines);
  std::size_t last = begin;
  while (last < most && stands_above_text(lines[last])) ++last;
  std::size_t end = begin;
  for (std::size_t i = begin; i < last && end == begin; ++i)
    if (lines[i].script == 'L' && numbers_issue(lines[i])) end = i + 1;
  if (end == begin) return begin;
  const auto goes_on = [&](std::size_t i) {
    return tells_terms(lines[i]) || numbers_issue(lines[i]) || (i == end && lines[i].cues.has(Cue::date));
  };
  constexpr int kMostBetween = 2;  // lines of a motto or an address, above who publishes it; pictures aside
  bool pictured = false;
  int between = 0;
  for (std::size_t i = end; i < last && between <= kMostBetween; ++i) {
    pictured = pictured || lines[i].text.starts_with('[');
    if (goes_on(i)) end = i + 1;
    between = goes_on(i) ? 0 : between + !pictured;
    if (lines[i].text.ends_with(']')) pictured = false;
  }
  return end;
}

bool states_terms(const Observation& line) {
  static constexpr std::string_view kBegins[] = {"copyright ",
                                                 "copyrighted ",
                                                 "copyright, ",
                                                 "entered at ",
                                                 "entered as ",
                                                 "entered according ",
                                                 "published by ",
                                                 "published every ",
                                                 "published weekly",
                                                 "published monthly",
                                                 "price, ",
                                                 "price: ",
                                                 "price one ",
                                                 "subscription price",
                                                 "terms of subscription"};
  constexpr std::uint16_t kLongest = 90;  // columns
  if (line.script != 'L' || line.metrics->width > kLongest) return false;
  const std::string folded = text::folded(line.text);
  const std::string_view text =
      std::string_view(folded).substr(std::min(folded.find_first_not_of("[(_="), folded.size()));
  return std::any_of(std::begin(kBegins), std::end(kBegins),
                     [&](std::string_view begin) { return text.starts_with(begin); });
}

}  // namespace newsbind
