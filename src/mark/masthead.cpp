#include "mark/masthead.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "folio/folio.h"
#include "text/ascii.h"
#include "text/lexicon.h"

namespace newsbind {
namespace {

constexpr std::size_t kMostLines = 24;

// The volume or number that a text begins with: Vol. II., No. 74., N° 1., Jahrgang 12. A number in Roman digits alone,
// NO. II., may be a story's.
std::size_t number_end(std::string_view folded) {
  struct Word {
    std::string_view text;
    bool roman;  // may number in Roman digits
  };
  static constexpr Word kWords[] = {{"volume", true}, {"vol", true},  {"band", true},     {"jahrgang", true},
                                    {"tome", true},   {"tomo", true}, {"jaargang", true}, {"number", false},
                                    {"num", false},   {"no", false},  {"nr", false},      {"n°", false},
                                    {"nº", false},    {"№", false},   {"issue #", false}};
  for (const Word& word : kWords) {
    if (!folded.starts_with(word.text)) continue;
    const std::size_t at = std::min(folded.find_first_not_of(". ", word.text.size()), folded.size());
    const std::size_t digits = std::min(folded.find_first_not_of("0123456789", at), folded.size());
    if (digits > at) return digits;
    const std::size_t roman = std::min(folded.find_first_not_of("ivxlc", at), folded.size());
    if (word.roman && at > word.text.size() && roman > at &&
        (roman == folded.size() || !text::is_letter(folded[roman])))
      return roman;
  }
  return 0;
}

// How many of a volume, a number and the like stand in the line, each with its number.
int count_numbers(std::string_view folded) {
  int found = 0;
  bool inside = false;
  for (std::size_t at = 0; at < folded.size(); inside = text::is_letter(folded[at++]))
    found += !inside && number_end(folded.substr(at)) > 0;
  return found;
}

// A folded line without the marks that open it: [Price Threepence. _FIVE CENTS._
std::string_view behind_marks(std::string_view folded) {
  return folded.substr(std::min(folded.find_first_not_of("[(_="), folded.size()));
}

bool is_nothing_but_marks(std::string_view text) { return text.find_first_not_of(" .,-:;])_=") == text.npos; }

bool holds_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !text::is_letter(text[at - 1])) && (end == text.size() || !text::is_letter(text[end]))) return true;
  }
  return false;
}

// What it costs, who publishes it and whose it is: FIVE CENTS. $2.50 PER YEAR. A. LOOM. PUBLISHER. Copyright, 1891
bool tells_terms(const Observation& line) {
  static constexpr std::string_view kPrices[] = {"cents",    "penny",        "pence",    "per annum",  "per year",
                                                 "per copy", "subscription", "centimes", "abonnement", "pfennig"};
  static constexpr std::string_view kPublishers[] = {"publisher", "publishers", "editor", "editors"};
  constexpr std::uint16_t kFewWords = 3;
  if (states_terms(line)) return true;
  const std::string folded = text::folded(line.text);
  const auto holds = [&](std::string_view word) { return holds_word(folded, word); };
  const bool priced = line.digits > 0 || line.words <= kFewWords;
  if (priced && std::any_of(std::begin(kPrices), std::end(kPrices), holds)) return true;
  const std::string_view text = std::string_view(folded).substr(0, folded.find_last_not_of(" .,_=]") + 1);
  return std::any_of(std::begin(kPublishers), std::end(kPublishers),
                     [&](std::string_view word) { return text.ends_with(word) && holds_word(text, word); });
}

bool is_prose(const Observation& line) {
  constexpr std::uint16_t kLong = 50;  // columns
  return line.metrics->width > kLong && !is_in_capitals(line) && !states_terms(line);
}

bool stands_above_text(const Observation& line) {
  if (numbers_issue(line)) return true;
  return !is_prose(line) && !line.cues.has(Cue::byline) && !line.cues.has(Cue::dateline) && !line.cues.has(Cue::leader);
}

// Which word of a paper's terms the line has, from 1: where it is edited, what it costs, who takes advertisements.
std::size_t term_in(const Observation& line) {
  static constexpr std::string_view kTerms[] = {
      "redaktion",  "redakteur",   "schriftleitung", "administration", "expedition", "inserat",      "anzeigen",
      "abonnement", "bezugspreis", "teleph",         "telefon",        "telegramm",  "jährl",        "jährig",
      "monatl",     "erscheint",   "petitzeile",     "zustellung",     "post",       "rédaction",    "annonces",
      "trois mois", "six mois",    "un an",          "bureaux",        "redacción",  "suscripción",  "anuncios",
      "trimestre",  "semestre",    "redazione",      "abbonament",     "inserzioni", "subscription", "per annum",
      "advertis",   "editor",      "publish",        "office",         "in advance", "redactie",     "advertenti",
      "reklamation"};
  const std::string folded = text::folded(line.text);
  for (std::size_t i = 0; i < std::size(kTerms); ++i)
    if (folded.find(kTerms[i]) != std::string::npos) return i + 1;
  return 0;
}

// The letters of a name, without the article before it.
std::u32string letters_of_name(std::string_view name) {
  constexpr std::string_view kArticles[] = {"the ", "le ", "la ", "der ", "die ", "das "};
  const std::string folded = text::folded(name);
  std::string_view rest = folded;
  rest.remove_prefix(std::min(rest.find_first_not_of("_=+[\"' "), rest.size()));
  for (std::string_view article : kArticles)
    if (rest.starts_with(article)) rest.remove_prefix(article.size());
  return letters_of(rest);
}

// Where the lines end that say which issue it is, two of number, day and volume, near to each other.
std::size_t end_of_issues_names(const LineSequence& lines) {
  constexpr std::size_t kFirst = 100, kNear = 14;
  constexpr std::uint16_t kLongest = 60;  // columns
  constexpr int kMostRest = 16;           // columns that say something else
  std::size_t at[3] = {0, 0, 0};
  std::size_t end = 0;
  for (std::size_t i = 0; i < std::min(lines.size(), kFirst); ++i) {
    if (lines[i].script != 'L' || lines[i].metrics->width > kLongest) continue;
    const Folio folio = read_folio(lines[i].text);
    if (folio.rest > kMostRest) continue;
    const bool named[3] = {!folio.issue_number.empty(), !folio.volume_number.empty(), !folio.date.empty()};
    for (std::size_t kind = 0; kind < 3; ++kind)
      if (named[kind]) at[kind] = i + 1;
    const auto near = std::count_if(at, at + 3, [&](std::size_t line) { return line > 0 && i + 1 - line < kNear; });
    if (near >= 2 && (named[0] || named[1] || named[2])) end = i + 1;
  }
  return end;
}

}  // namespace

std::size_t end_of_terms(const LineSequence& lines) {
  constexpr std::size_t kLeast = 4, kOneOf = 6;
  constexpr int kMostWithout = 10;  // lines on end
  const std::size_t end = end_of_issues_names(lines);
  std::set<std::size_t> kinds;
  std::size_t found = 0;
  int without = 0;
  for (std::size_t i = 0; i < end; ++i) {
    const std::size_t term = term_in(lines[i]);
    if (term > 0) kinds.insert(term), ++found;
    const bool says_something = lines[i].words > 0;
    without = term > 0 ? 0 : without + says_something;
    if (without > kMostWithout) return 0;
  }
  return kinds.size() >= kLeast && found * kOneOf >= end ? end : 0;
}

std::vector<std::size_t> find_names_of_title(const LineSequence& lines, std::size_t begin, std::size_t end) {
  static constexpr std::string_view kTitles[] = {"Title: ", " EBOOK "};
  constexpr std::size_t kShortest = 6;  // letters
  std::u32string name;
  for (std::string_view before : kTitles)
    for (std::size_t i = begin; i < end && name.empty(); ++i) {
      const std::size_t at = lines[i].text.find(before);
      if (at != 0 && (at == std::string_view::npos || !lines[i].text.starts_with("***"))) continue;
      const std::string_view title = lines[i].text.substr(at + before.size());
      name = letters_of_name(title.substr(0, title.find_first_of(",:;(*")));
    }
  std::vector<std::size_t> found;
  if (name.size() < kShortest) return found;
  for (std::size_t i = end; i < std::min(lines.size(), end + kMostLines); ++i)
    if (letters_of_name(lines[i].text) == name) found.push_back(i);
  return found;
}

bool numbers_issue(const Observation& line) {
  static constexpr std::string_view kYears[] = {"année", "annee", "jahrg", "jaarg", "årg", "year", " года", " г.,"};
  const std::string folded = text::folded(line.text);
  const int numbers = count_numbers(folded);
  if (numbers == 0) return false;
  const auto names = [&](std::string_view year) { return folded.find(year) != std::string::npos; };
  const std::string_view rest = behind_marks(folded);
  const std::size_t end = number_end(rest);
  return numbers > 1 || (end > 0 && is_nothing_but_marks(rest.substr(end))) || line.cues.has(Cue::date) ||
         std::any_of(std::begin(kYears), std::end(kYears), names);
}

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
    const bool is_masthead = goes_on(i);
    if (is_masthead) end = i + 1;
    between = is_masthead ? 0 : between + !pictured;
    if (lines[i].text.ends_with(']')) pictured = false;
  }
  return end;
}

bool states_terms(const Observation& line) {
  constexpr std::uint16_t kLongest = 90;  // columns
  if (line.script != 'L' || line.metrics->width > kLongest) return false;
  const std::string folded = text::folded(line.text);
  const std::string_view text = behind_marks(folded);
  const auto begins = [&](auto... words) { return (text.starts_with(words) || ...); };
  const bool stated = line.digits > 0 || is_in_capitals(line) || closes_sentence(line);
  return begins("copyright, ", "copyright by ", "copyright (c)", "copyright ©", "copyright 1", "copyright 2",
                "copyrighted, ", "copyrighted 1", "entered at the ", "entered as second", "entered according ",
                "entered at post") ||
         (begins("published by ", "published every ", "published weekly", "published monthly", "subscription price",
                 "terms of subscription") &&
          stated) ||
         (begins("price, ", "price: ", "price one ") && line.digits > 0);
}

}  // namespace newsbind
