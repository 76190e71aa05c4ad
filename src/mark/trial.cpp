#include "mark/trial.h"

#include <algorithm>
#include <string>

#include "folio/folio.h"
#include "mark/content_words.h"
#include "mark/continuation.h"
#include "mark/imprint.h"
#include "mark/jump.h"
#include "mark/notice.h"
#include "text/ascii.h"
#include "text/hyphen.h"
#include "text/utf8.h"
#include "text/word_list.h"

namespace newsbind {
namespace {

// My address, the dedicatory addresses: what a speaker gives, and no one to write to.
bool names_speech(const Observation& line) {
  static constexpr std::string_view kBefore[] = {"my ",         "his ",       "her ",         "their ",   "an ",
                                                 "dedicatory ", "inaugural ", "opening ",     "closing ", "farewell ",
                                                 "welcoming ",  "principal ", "presidential "};
  if (line.script != 'L' || line.digits > 0 || line.colons > 0) return false;
  const std::string text = text::lower(std::string(line.text));
  const std::size_t at = text.find("address");
  return at != text.npos && std::any_of(std::begin(kBefore), std::end(kBefore), [&](std::string_view word) {
           return std::string_view(text).substr(0, at).ends_with(word);
         });
}

bool offers(const Observation& line) { return line.cues.has(Cue::offer) && !names_speech(line); }

// What a line shows of being an advertisement's: whom to call, what it costs and where to go say more than who sells
// and how he praises it.
int evidence(const Observation& line) {
  for (Cue cue : {Cue::contact, Cue::price, Cue::address})
    if (line.cues.has(cue)) return 2;
  return offers(line) || line.cues.has(Cue::firm) || line.other_script;
}

// Whether a line says that something is for sale. An address within a sentence of a story does not, nor, in Chinese or
// Japanese, a word for places that no number or colon follows.
bool trades(const Observation& line) {
  constexpr std::uint16_t kSentence = 80;  // columns
  for (Cue cue : {Cue::contact, Cue::price, Cue::firm})
    if (line.cues.has(cue)) return true;
  if (offers(line)) return true;
  const bool tells = line.script == 'L' && line.metrics->width >= kSentence && closes_sentence(line);
  const bool names_no_place = is_dense(line) && line.digits == 0 && line.colons == 0;
  return line.other_script || (line.cues.has(Cue::address) && !tells && !names_no_place);
}

std::size_t longest_number(std::string_view text) {
  std::size_t longest = 0, digits = 0;
  for (std::size_t at = 0; at < text.size();) {
    digits = classify(text::next(text, at)) == '0' ? digits + 1 : 0;
    longest = std::max(longest, digits);
  }
  return longest;
}

// Whether the pages that the weights were learned from have advertisements in the line's script.
bool is_known_script(const Observation& line) {
  return std::string_view("LHKG").find(line.script) != std::string_view::npos;
}

// 2 sheets of pictures, 20c.: not among the cues for a price, for it may be one at market. What it proves here, it does
// not where figures are listed.
bool names_cents(std::string_view text) {
  const std::size_t cents = text.rfind('c');
  return cents != text.npos && cents > 0 && text::is_digit(text[cents - 1]) &&
         (cents + 1 == text.size() || text[cents + 1] == '.');
}

// CLEARANCE SALE, 春季大减价: what a shop cries above its prices.
bool cries_wares(const Observation& line) {
  static constexpr std::string_view kCries[] = {
      "sale", "clearance", "bargain", "special", "soldes", "rabais", "ausverkauf", "rebajas", "减价", "減價",
      "廉价", "廉價",      "大卖",    "大賣",    "请早",   "請早",   "特売",       "セール",  "세일", "할인"};
  const std::string text = text::lower(std::string(line.text));
  return line.inner == 'q' || std::any_of(std::begin(kCries), std::end(kCries),
                                          [&](std::string_view cry) { return text.find(cry) != text.npos; });
}

// $1.4b, £6m, $3 million: such sums are in the news, and nothing on a page costs them.
bool counts_millions(std::string_view text) {
  static constexpr std::string_view kUnits[] = {"m",    "b",    "bn", " million", " billion",
                                                " Mio", " Mrd", "亿", "億",       "억"};
  const std::size_t digit = text.find_last_of("0123456789");
  if (digit == text.npos) return false;
  const std::string_view behind = text.substr(digit + 1);
  return std::any_of(std::begin(kUnits), std::end(kUnits), [&](std::string_view unit) {
    return behind.starts_with(unit) && (behind.size() == unit.size() || !text::is_letter(behind[unit.size()]));
  });
}

// He has served the parish, Il servait la paroisse: what is for sale is praised to you, and seldom speaks of someone.
bool speaks_of_someone(std::string_view text) {
  static constexpr std::string_view kPronouns[] = {"He", "he",   "She",  "she",  "They", "they", "Er",    "er",
                                                   "Il", "il",   "Elle", "elle", "Ils",  "ils",  "elles", "Él",
                                                   "él", "Ella", "ella", "Lui",  "lui",  "Lei",  "lei"};
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (text::is_among(kPronouns, text.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

std::vector<Stretch> Trial::innocent(std::size_t begin, std::size_t end) const {
  if (labels_[begin] == Label::advertisement && is_free_verse(begin, end)) return {{begin, end, begin}};
  if (!convicts(begin, end)) return {{begin, end, end}};
  std::vector<Stretch> found;
  if (labels_[begin] != Label::advertisement) return found;
  for (std::size_t part = begin, behind = 0; part < end; part = behind) {
    for (behind = part + 1; behind < end && lines_[behind].metrics->blank_above == 0;) ++behind;
    acquit_editorial(part, behind, found);
  }
  return found;
}

bool Trial::convicts(std::size_t begin, std::size_t end) const {
  switch (labels_[begin]) {
    case Label::advertisement: return convicts_advertisement(begin, end);
    case Label::boilerplate: return near_archive(begin, end);
    case Label::folio: return convicts_folio(begin);
    default: return true;
  }
}

// Words of trade in at least every fourth line; or the foot of a page and a labelling that is clear; or one that is
// beyond doubt. Prose wants more of each, and so does what has no such word at all; in an unknown script that is none.
// A legal notice is content, and so is what goes on from another page.
bool Trial::convicts_advertisement(std::size_t begin, std::size_t end) const {
  if (is_notice_heading(lines_[begin].text) || opens_notice(lines_[begin].text)) return false;
  constexpr std::size_t kLinesPerEvidence = 4, kMoreThanAFirm = 2;
  constexpr float kClear = 2.5, kBeyondDoubt = 8, kForAllItSays = 18;
  constexpr std::size_t kLine = 40;  // columns; a paragraph on one line is as many lines as it would be in print
  std::size_t found = 0, size = 0;
  for (std::size_t i = begin; i < end; ++i) {
    found += static_cast<std::size_t>(names_cents(lines_[i].text) ? 2 : evidence(lines_[i]));
    size += 1 + lines_[i].metrics->width / kLine;
  }
  const bool trades = found * kLinesPerEvidence >= size;
  const bool prose = reads_as_prose(begin, end);
  if (names_stories(begin, end) || lists_figures(begin, end) || lists_sums(begin, end) || resumes_story(begin) ||
      is_signed_story(begin, end))
    return false;
  if (found == 0 && !is_known_script(lines_[begin])) return false;
  if (trades && found >= kMoreThanAFirm && (!prose || found * 2 >= size)) return true;
  const float margin = mean_margin(begin, end);
  const bool tells = prose || (end - begin > 1 && closes_sentence(lines_[end - 1]));
  const bool speaks = tells || is_in_small_letters(begin, end);
  if (speaks && found == 0) return margin >= kForAllItSays && at_foot(end);
  if (prose && !trades) return margin >= kBeyondDoubt && at_foot(end);
  return (margin >= kBeyondDoubt && (found > 0 || at_foot(end))) || (margin >= kClear && (trades || at_foot(end)));
}

// Whether most of several lines of Latin script are of words in small letters: what is for sale is named in capitals.
bool Trial::is_in_small_letters(std::size_t begin, std::size_t end) const {
  constexpr std::size_t kLeast = 3;         // lines
  constexpr std::uint8_t kMostTitled = 40;  // percent
  const auto small = std::count_if(&lines_[begin], &lines_[begin] + (end - begin), [](const Observation& line) {
    return line.script == 'L' && line.titled <= kMostTitled && !is_in_capitals(line);
  });
  return end - begin >= kLeast && static_cast<std::size_t>(small) * 2 > end - begin;
}

// Whether most of several lines without a figure or a word of trade begin with small letters and leave room for more:
// what is for sale cries it in capitals.
bool Trial::is_free_verse(std::size_t begin, std::size_t end) const {
  constexpr std::size_t kLeast = 4;
  if (end - begin < kLeast) return false;
  std::uint16_t widest = 0;
  for (std::size_t i = begin; i < end; ++i) widest = std::max(widest, lines_[i].metrics->width);
  std::size_t small = 0, ragged = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const Observation& line = lines_[i];
    if (line.script != 'L' || line.digits > 0 || trades(line) || line.stops > 0) return false;
    small += line.first == 'a';
    ragged += i + 1 < end && line.metrics->width + lines_[i + 1].lead < widest;
  }
  return small * 2 > end - begin && ragged * 2 > end - begin - 1;
}

// Whether a line right above says that a story of another page goes on here.
bool Trial::resumes_story(std::size_t begin) const {
  while (begin > 0 && labels_[begin - 1] == Label::folio && !lines_[begin].metrics->page_start) --begin;
  return begin > 0 && labels_[begin - 1] == Label::jump_line && !read_jump(lines_[begin - 1].text).onward;
}

// Whether who wrote it is named right above a paragraph of prose, in the first lines or above them.
bool Trial::is_signed_story(std::size_t begin, std::size_t end) const {
  constexpr std::size_t kFirst = 3;  // lines
  const auto tells = [&](std::size_t from) {
    std::size_t to = from;
    for (; to < end && (to == from || lines_[to].metrics->blank_above == 0); ++to)
      if (lines_[to].cues.has(Cue::contact) || lines_[to].cues.has(Cue::address)) return false;
    return tells_story(from, to);
  };
  if (begin > 0 && labels_[begin - 1] == Label::byline && tells(begin)) return true;
  for (std::size_t i = begin; i + 1 < end && i - begin < kFirst; ++i)
    if (lines_[i].cues.has(Cue::byline) && tells(i + 1)) return true;
  return false;
}

// Whether half of the words of several lines, of which none says whom to call, what is sold or where, stand in the
// page's stories above, as those of the headlines do that stand at its foot.
bool Trial::names_stories(std::size_t begin, std::size_t end) const {
  constexpr std::size_t kLeastLines = 2, kLeastWords = 10;
  std::vector<std::uint32_t> named, told;
  for (std::size_t i = begin; i < end; ++i) {
    const bool costs = lines_[i].cues.has(Cue::price) && !counts_millions(lines_[i].text);
    if (costs || solicits(lines_[i])) return false;
    named.insert(named.end(), lines_[i].tokens.begin(), lines_[i].tokens.end());
  }
  sort_each_once(named);
  if (end - begin < kLeastLines || named.size() < kLeastWords) return false;
  for (std::size_t i = begin; i > 0 && !lines_[i].metrics->page_start; --i)
    if (labels_[i - 1] != Label::advertisement)
      told.insert(told.end(), lines_[i - 1].tokens.begin(), lines_[i - 1].tokens.end());
  sort_each_once(told);
  return count_shared(named, told) * 2 >= named.size();
}

// Whether most of several lines, of which none says that something is for sale, have figures or a colon: results, hours
// and dates that a paper prints for its readers.
bool Trial::lists_figures(std::size_t begin, std::size_t end) const {
  constexpr std::size_t kLeast = 2;
  std::size_t figures = 0;
  for (std::size_t i = begin; i < end; ++i) {
    if (evidence(lines_[i]) > 0 || lines_[i].script == 'G') return false;
    figures += lines_[i].digits > 0 || lines_[i].colons > 0;
  }
  return end - begin >= kLeast && figures * 2 > end - begin;
}

// Whether most of several lines name a sum, and none says who sells or where: givers, and prices at market.
bool Trial::lists_sums(std::size_t begin, std::size_t end) const {
  constexpr std::size_t kLeast = 3;
  std::size_t sums = 0;
  for (std::size_t i = begin; i < end; ++i) {
    if (solicits(lines_[i]) || lines_[i].other_script || cries_wares(lines_[i])) return false;
    sums += lines_[i].cues.has(Cue::price) || names_cents(lines_[i].text);
  }
  return sums >= kLeast && sums * 2 > end - begin;
}

// Lines that no gap parts, of an advertisement as a whole: what stands above the first word of trade and its heading,
// or below the last, may be the end of a story, verse or a list.
void Trial::acquit_editorial(std::size_t begin, std::size_t end, std::vector<Stretch>& found) const {
  constexpr std::size_t kMostHeading = 2;  // lines above verse or a list
  if (runs_on_from_text(begin)) found.push_back({begin, begin + 1, begin + 1}), ++begin;
  std::size_t first = begin, last = end;
  while (first < end && !trades(lines_[first])) ++first;
  while (last > begin && !trades(lines_[last - 1])) --last;
  const auto acquit = [&](std::size_t from, std::size_t to) {
    if (from >= to || !is_editorial(from, to)) return;
    const std::size_t heading = goes_on_from_acquitted(from) ? 0 : kMostHeading;
    found.push_back({from, to, reads_as_prose(from, to) ? to : std::min(from + heading, to)});
  };
  const bool headed = first > begin && first < end && !goes_on_from_acquitted(begin);
  acquit(begin, headed ? first - 1 : first);
  if (first < end) acquit(last + 1, end);
}

// Whether the line goes on with a sentence that a full line of a paragraph right above leaves open.
bool Trial::runs_on_from_text(std::size_t begin) const {
  if (!goes_on_below_full_line(lines_, begin) || !is_text(labels_[begin - 1])) return false;
  const Observation& line = lines_[begin];
  return line.gaps == 0 && !trades(line) && line.metrics->indent <= lines_[begin - 1].metrics->indent;
}

// Whether the line goes on, without a gap, with what was acquitted before.
bool Trial::goes_on_from_acquitted(std::size_t begin) const {
  return begin > 0 && lines_[begin].metrics->blank_above == 0 &&
         !(allowed_[begin - 1] & set_of(Label::advertisement)) && labels_[begin - 1] == Label::verse;
}

// Whether lines without a word of trade are what a paper prints for its readers. Advertisements of Chinese and Japanese
// that do without are of a few lines; in Korean, lists of names and dates that signs set off count with them.
bool Trial::is_editorial(std::size_t begin, std::size_t end) const {
  constexpr std::size_t kDense = 4, kKorean = 3, kRows = 4;  // lines
  const std::size_t size = end - begin;
  const auto count = [&](auto is) {
    std::size_t found = 0;
    for (std::size_t i = begin; i < end; ++i) found += is(lines_[i]);
    return found;
  };
  const auto is_korean = [](const Observation& line) { return line.script == 'G'; };
  const auto lists = [](const Observation& line) { return text::is_one_of(U"[【▲◇▷■〈", text::first_of(line.text)); };
  const auto has_digits = [](const Observation& line) { return line.digits > 0; };
  if (goes_on_from_acquitted(begin)) return true;
  if (count(is_dense) * 2 > size) return size >= kDense || reads_as_prose(begin, end);
  if (count(is_korean) * 2 > size) return count(lists) == 0 && (size >= kKorean || reads_as_prose(begin, end));
  const bool rows = size >= kRows && count(has_digits) * 3 >= size * 2;
  return rows || tells_story(begin, end);
}

// Prose of two sentences or more, with a finite verb.
bool Trial::tells_story(std::size_t begin, std::size_t end) const {
  constexpr std::size_t kLeast = 2;
  std::size_t sentences = 0, verbs = 0;
  for (std::size_t i = begin; i < end; ++i) {
    sentences += lines_[i].stops + closes_sentence(lines_[i]);
    verbs += lines_[i].cues.has(Cue::verb) || speaks_of_someone(lines_[i].text);
  }
  return sentences >= kLeast && verbs > 0 && reads_as_prose(begin, end);
}

// A page head names a page or a date, stands on other pages too, or is short and heads a page; it is no sentence.
bool Trial::convicts_folio(std::size_t i) const {
  constexpr std::uint16_t kShort = 24, kLong = 60;  // columns
  constexpr std::size_t kPage = 3;                  // lines: fewer are no page that wants a head
  constexpr std::size_t kPageDigits = 3;            // a page's number has no more
  const Observation& line = lines_[i];
  if (!at_edge(i) && !line.cues.has(Cue::date) && longest_number(line.text) > kPageDigits) return false;
  if (line.cues.has(Cue::number_only) && line.colons > 0) return false;  // 25：21
  if (line.first == '(' && cites_source(line.text)) return false;  // （摘自《江湾晚报》2031年5月6日第4版）
  const bool dated = line.cues.has(Cue::date) && (at_edge(i) || line.gaps > 0 || !read_folio(line.text).date.empty());
  if (line.repeats > 0 || line.cues.has(Cue::number_only) || dated) return true;
  if (stands_above_page_head(i)) return false;
  if (heads_page(i)) return true;
  if (lines_.size() < kPage && !line.cues.has(Cue::page_number)) return false;
  const bool ends_story = closes_sentence(line) && (line.script != 'L' || line.first == 'a');
  if (ends_story && !line.cues.has(Cue::page_number)) return false;
  if (line.metrics->width > kLong && (line.stops > 0 || line.commas > 1)) return false;
  if (line.cues.has(Cue::page_number)) return true;
  if (line.metrics->width > kLong && line.commas > 0 && line.digits == 0 && is_dense(line)) return false;
  const auto is_folio = [&](std::size_t n) { return n < labels_.size() && labels_[n] == Label::folio; };
  const bool alone =
      !at_edge(i) && !(is_in_capitals(line) && opens_issue(i)) && !is_folio(i + 1) && (i == 0 || !is_folio(i - 1));
  return !alone && (line.metrics->width <= kShort || line.digits > 0 || line.gaps > 0 || !line.metrics->page_start);
}

// Whether the line, longer than a section's name, stands above a line with the page's number and its date: so papers
// pool the headlines of a page at its top.
bool Trial::stands_above_page_head(std::size_t i) const {
  constexpr std::size_t kMostLines = 4;
  constexpr std::uint16_t kShort = 24;  // columns
  const Observation& line = lines_[i];
  if (line.metrics->width <= kShort || line.digits > 0 || line.repeats > 0 || is_in_capitals(line)) return false;
  for (std::size_t n = i + 1; n < lines_.size() && n - i <= kMostLines && !lines_[n].metrics->page_start; ++n)
    if (labels_[n] != Label::folio) return false;
    else if (const Folio folio = read_folio(lines_[n].text); !folio.page.empty() && !folio.date.empty()) return true;
  return false;
}

// Whether the line is one of the first of a page, and the weights are sure of it: so a paper sets its name and its day,
// in whatever words.
bool Trial::heads_page(std::size_t i) const {
  constexpr std::size_t kMostLines = 4;
  constexpr float kClear = 5;
  std::size_t top = i;
  while (!lines_[top].metrics->page_start && i - top + 1 < kMostLines) --top;
  return lines_[top].metrics->page_start && lines_.size() > kMostLines &&
         margin(marginals_[i], labels_[i]).value >= kClear;
}

// Whether the line is one of the first, an archive's licence and what a volume has in front of its issue left out.
bool Trial::opens_issue(std::size_t i) const {
  constexpr std::size_t kFirst = 40;  // lines
  std::size_t above = 0;
  while (i > 0 && above <= kFirst && labels_[i - 1] != Label::boilerplate) --i, ++above;
  return above <= kFirst;
}

// The licence of an archive names it.
bool Trial::near_archive(std::size_t begin, std::size_t end) const {
  constexpr std::size_t kNear = 12;  // lines
  const std::size_t from = begin < kNear ? 0 : begin - kNear, to = std::min(lines_.size(), end + kNear);
  for (std::size_t i = from; i < to; ++i)
    if (lines_[i].cues.has(Cue::archive)) return true;
  return false;
}

// A sentence that runs over a full line, or a long line that a full stop closes: so stories are written, and what cries
// its wares is not.
bool Trial::reads_as_prose(std::size_t begin, std::size_t end) const {
  constexpr std::uint16_t kSentence = 30;  // columns
  constexpr double kFull = 0.85;
  constexpr std::uint8_t kMostCapitals = 50;  // percent
  for (std::size_t i = begin; i < end; ++i) {
    const Observation& line = lines_[i];
    const bool wrapped = i > begin && line.metrics->blank_above == 0 && !closes_sentence(lines_[i - 1]) &&
                         lines_[i - 1].metrics->width >= kFull * measure_of(i - 1);
    const bool breaks_word = i > begin && line.first == 'a' && text::hyphen_size(lines_[i - 1].text) > 0;
    if (breaks_word || (wrapped && (closes_sentence(line) || line.stops > 0))) return true;
    if (closes_sentence(line) && line.metrics->width >= kSentence && line.capitals < kMostCapitals) return true;
  }
  return false;
}

// The columns of the lines that no gap parts from line i, where they are narrower than those around them.
std::uint16_t Trial::measure_of(std::size_t i) const {
  constexpr std::size_t kFewest = 4;  // lines
  std::size_t begin = i, end = i + 1;
  while (begin > 0 && lines_[begin].metrics->blank_above == 0 && !lines_[begin].metrics->page_start) --begin;
  while (end < lines_.size() && lines_[end].metrics->blank_above == 0 && !lines_[end].metrics->page_start) ++end;
  std::uint16_t widest = 0;
  for (std::size_t n = begin; n < end; ++n) widest = std::max(widest, lines_[n].metrics->width);
  return end - begin < kFewest ? lines_[i].metrics->measure : std::min(widest, lines_[i].metrics->measure);
}

bool Trial::at_edge(std::size_t i) const {
  const auto ends_page = [&](std::size_t n) {
    return n < lines_.size() && (lines_[n].metrics->page_start || lines_[n].metrics->page_end);
  };
  return ends_page(i) || ends_page(i + 1) || (i > 0 && ends_page(i - 1));
}

bool Trial::at_foot(std::size_t end) const {
  while (end < labels_.size() && labels_[end] == Label::folio && !lines_[end].metrics->page_start) ++end;
  return end == labels_.size() || lines_[end].metrics->page_start;
}

float Trial::mean_margin(std::size_t begin, std::size_t end) const {
  float sum = 0;
  for (std::size_t i = begin; i < end; ++i) sum += margin(marginals_[i], labels_[i]).value;
  return sum / static_cast<float>(end - begin);
}

}  // namespace newsbind
