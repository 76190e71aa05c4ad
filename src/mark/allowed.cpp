#include "mark/allowed.h"

#include <algorithm>
#include <string>

#include "folio/folio.h"
#include "mark/bracketed_notes.h"
#include "mark/chrome.h"
#include "mark/classified.h"
#include "mark/continuation.h"
#include "mark/heading.h"
#include "mark/imprint.h"
#include "mark/items.h"
#include "mark/jump.h"
#include "mark/lead.h"
#include "mark/letters.h"
#include "mark/licence.h"
#include "mark/masthead.h"
#include "mark/notice.h"
#include "mark/notices.h"
#include "mark/page_head.h"
#include "mark/page_marks.h"
#include "mark/rows.h"
#include "mark/signature.h"
#include "mark/unwrapped.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

// （谷一鸣 摄）: closes a caption and nothing else.
bool credits_picture(std::string_view text) {
  static constexpr std::string_view kCredits[] = {"摄）",  "攝）",  "供图）",   "供圖）",   "摄)",
                                                  "攝)",   "供图)", "供圖)",    "图片）",   "圖片）",
                                                  "图片)", "圖片)", "资料照）", "資料照）", "資料照)"};
  return std::any_of(std::begin(kCredits), std::end(kCredits),
                     [&](std::string_view credit) { return text.ends_with(credit); });
}

// Lines behind a wide gap, wider than the one below them, that a name in brackets closes stand under a picture. What
// the line is of them; nothing where it is none.
LabelSet under_picture(const LineSequence& lines, std::size_t i) {
  constexpr std::uint16_t kWideGap = 3;  // blank lines
  constexpr std::size_t kMostLines = 12;
  std::size_t first = i, last = i;
  while (lines[first].metrics->blank_above == 0 && first > 0 && i - first < kMostLines) --first;
  while (lines[last].metrics->blank_below == 0 && last + 1 < lines.size() && last - i < kMostLines) ++last;
  const std::uint16_t above = lines[first].metrics->blank_above, below = lines[last].metrics->blank_below;
  const bool apart = first > 0 && above >= kWideGap && below > 0 && below < above && lines[first - 1].last == 's';
  if (!apart || !lines[last].cues.has(Cue::credit) || lines[last].cues.has(Cue::reporter)) return 0;
  return set_of(i == first ? Label::caption : Label::caption_on);
}

// 船长（左二）把缆绳递给水手。 A line of its own that says who stands where in a picture stands under it.
bool places_people(const LineSequence& lines, std::size_t i) {
  constexpr std::uint16_t kLongest = 130;  // columns
  const Observation& line = lines[i];
  const bool dense = is_dense(line) || line.script == 'G';
  const bool alone = lines.are_pieces() || (line.metrics->blank_above > 0 && line.metrics->blank_below > 0);
  return dense && alone && line.cues.has(Cue::placement) && line.metrics->width <= kLongest;
}

// What must hold whatever the weights say: no unit begins with the rest of a word or a number or behind an article, no
// folio breaks a word, a notice's heading parts no story, a bare number opens none, a dateline stands under no
// crosshead, a line that page after page begins with is a running head.
LabelSet allowed_by_shape(const LineSequence& lines, std::size_t i) {
  const bool opens_below = i + 1 < lines.size() && lines[i + 1].cues.has(Cue::dateline);
  constexpr unsigned kRunningHead = 2;  // repeats
  constexpr std::uint16_t kNumberWidth = 12;
  const Observation& line = lines[i];
  if (line.repeats >= kRunningHead && line.metrics->page_start && i > 0) return set_of(Label::folio);
  if (goes_on_in_line(lines, i)) return kAnyLabel & ~(kOpening | kFurniture);
  if (goes_on_in_phrase(lines, i)) return kAnyLabel & ~kOpening;
  if (goes_on_in_quotation(lines, i)) return kAnyLabel & ~(kOpening & ~set_of(Label::paragraph));
  if (goes_on_in_signature(lines, i)) return kAnyLabel & ~(kOpening | kFurniture);
  if (is_page_head(lines, i) || is_nameplate(lines, i)) return set_of(Label::folio);
  if (heads_notice(lines, i)) return set_of(Label::headline);
  if (credits_picture(line.text)) {
    const bool closes_text = line.metrics->blank_above == 0 && is_credit_alone(line.text);
    return closes_text ? kCaption | set_of(Label::paragraph_on) : kCaption;
  }
  if (const LabelSet caption = under_picture(lines, i)) return caption;
  if (places_people(lines, i)) return kCaption;
  if (i + 1 < lines.size() && goes_on_in_word(lines, i + 1))
    return kAnyLabel & ~(line.first == 'a' ? kFurniture | kHeading : kFurniture);
  if (is_asterism(line)) return set_of(Label::paragraph);
  if (is_bracketed_note(line.text)) return kAnyLabel & ~kHeading;
  if (signs_off_above(lines, i)) return kAnyLabel & ~set_of(Label::paragraph_on);
  if (line.cues.has(Cue::number_only) && line.metrics->width <= kNumberWidth)
    return set_of(Label::folio) | set_of(Label::paragraph) | set_of(Label::paragraph_on) | set_of(Label::verse) |
           set_of(Label::advertisement);
  if (i == 0 && !is_signed(line)) return kAnyLabel & ~set_of(Label::byline);
  return opens_below ? kAnyLabel & ~set_of(Label::crosshead) : kAnyLabel;
}

constexpr LabelSet kNeverStopped = set_of(Label::kicker) | set_of(Label::kicker_on) | set_of(Label::byline) |
                                   set_of(Label::byline_on) | set_of(Label::crosshead) | set_of(Label::crosshead_on);

constexpr LabelSet kNoSentence = set_of(Label::kicker) | set_of(Label::headline) | set_of(Label::crosshead);

// A sentence in small letters, with a finite verb: the shortest paragraphs are such, The news was good. Papers that put
// a stop behind their headlines hardly ever put a verb into them.
bool tells_something(const Observation& line) {
  constexpr std::uint8_t kMostTitled = 50, kMostCapitals = 30;  // percent
  constexpr std::uint8_t kLeastWords = 4;
  return (line.first == 'A' || line.first == '"') && line.cues.has(Cue::verb) && line.words >= kLeastWords &&
         line.titled <= kMostTitled && line.capitals <= kMostCapitals;
}

// What a line that a full stop closes, or what someone says, is not. In Chinese, Japanese and scripts without
// capitals a kicker, a byline or a crosshead, and where it is long no heading of any kind: those who put a stop behind
// their headlines write short ones.
LabelSet barred_by_sentence(const Observation& line) {
  constexpr std::uint16_t kLong = 60;  // columns
  if (line.script == 'L' && is_speech(line.text)) return kNoSentence;
  if (!closes_sentence(line)) return 0;
  switch (line.script) {
    case 'H':
    case 'K':
    case 'O': return line.metrics->width > kLong ? kHeading : kNeverStopped;
    case 'L': return tells_something(line) ? kNoSentence : 0;
    default: return 0;
  }
}

// What a line of Latin script is not that begins with a small letter and ends open, that opens with the dash behind
// which someone speaks, or that a colon closes and a gap parts from what it leads up to: speaks of this prelate as—
// —Your turn has come.  From Miss Alder, Quonset, Kan.:
LabelSet barred_by_edges(const LineSequence& lines, std::size_t i) {
  constexpr std::string_view kOpenEnds = "cd:-";
  const Observation& line = lines[i];
  if (line.script != 'L') return 0;
  const bool small = line.first == 'a' && kOpenEnds.find(line.last) != kOpenEnds.npos;
  const bool leads = (line.last == ':' || line.text.ends_with(":_")) && !is_in_capitals(line) &&
                     line.metrics->blank_below > 0 && !lines.are_pieces();
  const std::size_t dash = line.text.starts_with("\u2014") ? 3 : line.text.starts_with("--") ? 2 : 0;
  const bool speaks =
      dash > 0 && line.text.size() > dash && line.text[dash] != ' ' && line.text[dash] != '-' && ends_sentence(line);
  return small || leads || speaks ? kNoSentence : 0;
}

constexpr LabelSet kNoTitle = set_of(Label::paragraph) | set_of(Label::paragraph_on) | set_of(Label::byline) |
                              set_of(Label::byline_on) | set_of(Label::verse) | set_of(Label::folio) | kCaption;

// RAMBLES IN THE FENS.: alone between gaps, in capitals and with a full stop stand headings, and names and places under
// letters. These hold no article and the like.
bool titles_something(const LineSequence& lines, std::size_t i) {
  constexpr std::uint16_t kLongest = 60;  // columns
  constexpr std::uint16_t kLeastWords = 3;
  const Observation& line = lines[i];
  const bool alone = line.metrics->blank_above > 0 && line.metrics->blank_below > 0 && !lines.are_pieces();
  return alone && line.script == 'L' && is_in_capitals(line) && closes_sentence(line) && line.words >= kLeastWords &&
         line.metrics->width <= kLongest && line.repeats == 0 && (i == 0 || lines[i - 1].last != 'c') &&
         !line.cues.has(Cue::byline) && line.text.find('=') == line.text.npos && !states_terms(line) &&
         holds_small_word(line.text);
}

// Dear Sir: Quonset, Jan. 10, 1884. Yours truly,
// A place and a date are no heading in what was typed from a page; elsewhere Town Meeting, April 6. may be one.
bool stands_about_letters(const LineSequence& lines, std::size_t i) {
  const Observation& line = lines[i];
  return is_salutation(line.text) || is_closing_formula(line.text) ||
         (lines.is_typed() && dates_letter(line.text) && !is_in_capitals(line));
}

// THE LAMP AT WHARF END; / OR, / LIFE BY THE WATER.
bool stands_between_titles(const LineSequence& lines, std::size_t i) {
  const auto in_capitals = [&](std::size_t n) { return n < lines.size() && is_in_capitals(lines[n]); };
  const auto links = [&](std::size_t n) {
    return n > 0 && in_capitals(n - 1) && in_capitals(n + 1) && links_titles(lines[n].text);
  };
  return links(i) || (i > 0 && links(i - 1));
}

// What fills its line and runs on into lines of small letters, without the gap that typists put below a heading, begins
// a paragraph: THE FIRE AT THE MILL, AND HOW THE TOWN / WAS SAVED (1812).--On the third of May, when the
bool runs_into_text(const LineSequence& lines, std::size_t i) {
  constexpr std::size_t kMostInCapitals = 3;
  constexpr int kFull = 80;  // percent
  if (!lines.is_typed() || !fills(*lines[i].metrics, kFull)) return false;
  const auto follows = [&](std::size_t n) { return n < lines.size() && !lines.stands_apart(n); };
  for (std::size_t n = i + 1; follows(n) && n - i <= kMostInCapitals; ++n)
    if (!is_in_capitals(lines[n]) && fills(*lines[n].metrics, kFull)) return follows(n + 1);
  return false;
}

// ☞ See Next Page.: points to a notice, and heads nothing. In a Korean paper the hand marks what a box explains.
bool points_elsewhere(const Observation& line) {
  return line.script == 'L' && line.text.starts_with("\u261E") && !is_in_capitals(line);
}

// From Harbour's Magazine, for August.: what names the paper that a piece was taken from is not its headline.
bool names_source(const Observation& line) {
  constexpr std::string_view kFrom = "from ", kKinds[] = {"magazine",  "miscellany", "monthly", "quarterly", "review",
                                                          "chronicle", "courier",    "gazette", "herald",    "journal",
                                                          "ledger",    "news",       "times",   "tribune"};
  if (line.script != 'L' || !closes_sentence(line)) return false;
  const std::string text = text::lower(std::string(line.text.substr(0, line.text.find_first_of(",."))));
  return text.starts_with(kFrom) &&
         std::any_of(std::begin(kKinds), std::end(kKinds), [&](std::string_view kind) { return text.ends_with(kind); });
}

// Which lines are of three questions or more in a row, as a lesson or a quiz asks them: what answers a heading's
// question is no other question. A headline's lines in capitals may be.
std::vector<bool> ask_in_rows(const LineSequence& lines) {
  constexpr std::size_t kInARow = 3;
  const auto asks = [&](std::size_t i) { return text::is_one_of(U"?？", text::last_of(lines[i].text)); };
  std::vector<bool> found(lines.size());
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end + 1) {
    for (end = begin; end < lines.size() && asks(end);) ++end;
    if (end - begin < kInARow) continue;
    for (std::size_t i = begin; i < end; ++i) found[i] = !is_in_capitals(lines[i]);
  }
  return found;
}

constexpr LabelSet kNoReference = set_of(Label::kicker) | set_of(Label::kicker_on) | set_of(Label::deck) |
                                  set_of(Label::deck_on) | set_of(Label::crosshead) | set_of(Label::crosshead_on) |
                                  kCaption;

// 热线编号：R4417（江小舟）: names a number and says no more. It closes a story, and heads none.
bool is_reference(const Observation& line) {
  constexpr std::uint8_t kLeastDigits = 20;  // percent
  constexpr std::uint16_t kLongest = 40;     // columns
  return line.colons == 1 && line.stops == 0 && line.commas == 0 && line.digits >= kLeastDigits &&
         line.metrics->width <= kLongest;
}

// What a reference is not; where the number alone, with a letter and who wrote at most, is what it names, it is no
// headline either.
LabelSet barred_by_reference(const Observation& line) {
  constexpr std::size_t kLongNumber = 4;  // digits
  if (!is_reference(line)) return 0;
  const std::string_view named = line.text.substr(0, std::min(line.text.find("（"), line.text.find('(')));
  std::size_t at = named.find_last_not_of("0123456789") + 1;
  const std::size_t digits = named.size() - at;
  if (at > 0 && text::is_letter(named[at - 1])) --at;
  const bool alone = at > 0 && text::is_one_of(U":： ", text::last_of(named.substr(0, at)));
  return digits >= kLongNumber && alone ? kNoReference | kTitle : kNoReference;
}

// 热线编号：R4417 that leaves room in its line, and 遗失声明：...: what stands below the one and what the other begins
// is a paragraph of its own.
bool parts_paragraphs(const LineSequence& lines, std::size_t i) {
  constexpr int kFull = 85;  // percent
  if (begins_notice(lines, i)) return true;
  if (i == 0) return false;
  const Observation& above = lines[i - 1];
  if (above.script == 'G' && shows_scene(above.text)) return true;
  return lines[i].first != 'a' && is_reference(above) && above.last == '0' && !fills(*above.metrics, kFull);
}

// What a line is not that begins a paragraph of a text with one a line, or something else beside it. What is long for a
// line of verse and closes a sentence is a paragraph below another.
LabelSet barred_by_paragraphs(const LineSequence& lines, std::size_t i) {
  constexpr std::uint16_t kLong = 60;  // columns
  const Observation& line = lines[i];
  const bool whole = line.metrics->width >= kLong && (ends_sentence(line) || line.script == 'O');
  if (!whole) return kContinuing;
  return kContinuing | kFurniture | set_of(Label::verse) | (lines.stands_apart(i) ? 0 : kHeading | kCaption);
}

void set_found(Label label, const std::vector<bool>& found, std::vector<LabelSet>& allowed) {
  for (std::size_t i = 0; i < found.size(); ++i)
    if (found[i]) allowed[i] = set_of(label);
}

// A line of nothing but a page mark, or of a rule and one, is a page head.
void set_page_marks(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  const std::vector<std::string_view> texts = texts_of(lines);
  for (const PageMark& mark : find_page_marks(texts)) {
    const std::string rest = std::string(texts[mark.line]).erase(mark.begin, mark.end - mark.begin);
    if (rest.empty() || find_cues(rest).has(Cue::rule)) allowed[mark.line] = set_of(Label::folio);
  }
}

// A short line behind a sentence's end, above the words that tell where the story comes from, is the story's head
// again.
bool may_head_jump(const LineSequence& lines, std::size_t i) {
  constexpr std::uint16_t kLongest = 24;  // columns
  const Observation& line = lines[i];
  if (line.metrics->width > kLongest || line.last == 's') return false;
  const bool apart = lines.stands_apart(i) || lines[i - 1].last == 's';
  return apart && (line.script != 'L' || is_in_capitals(line));
}

// COUNCIL: Decision put off until November: the word by which a story is found again, and its headline.
bool names_jumps_story(const Observation& line) {
  constexpr std::size_t kShortest = 3;  // letters
  const std::size_t colon = line.text.find(": ");
  return line.script == 'L' && colon != line.text.npos && colon >= kShortest &&
         std::all_of(line.text.begin(), line.text.begin() + static_cast<std::ptrdiff_t>(colon),
                     [](char c) { return c >= 'A' && c <= 'Z'; });
}

// continued on page 4: whether a line without a capital or a bracket stands within a sentence and may be its words.
bool may_be_of_sentence(const LineSequence& lines, std::size_t i) {
  const bool goes_on = i > 0 && lines[i].metrics->blank_above == 0 && !closes_sentence(lines[i - 1]);
  return lines[i].first == 'a' && goes_on && i + 1 < lines.size() && lines[i + 1].metrics->blank_above == 0 &&
         lines[i + 1].first == 'a';
}

// Whether line i, right below the words that say where the story comes from, may be its head again: short, and above a
// line of text.
bool may_stand_below_jump(const LineSequence& lines, std::size_t i) {
  constexpr int kMost = 75, kFull = 80;  // percent of the measure
  if (i + 1 >= lines.size() || lines[i].metrics->page_start || lines[i + 1].metrics->page_start) return false;
  return !fills(*lines[i].metrics, kMost) && !closes_sentence(lines[i]) && lines[i].first != 'a' &&
         lines[i].commas == 0 && fills(*lines[i + 1].metrics, kFull) && lines[i + 1].metrics->indent == 0;
}

// A jump that the next line ends: both of them are one, or what the first has beside it is text.
bool set_wrapped_jump(const LineSequence& lines, std::size_t i, std::vector<LabelSet>& allowed) {
  if (i + 1 >= lines.size() || lines[i + 1].metrics->blank_above > 0 || lines[i + 1].metrics->page_start) return false;
  const auto found = find_jump_over(lines[i].text, lines[i + 1].text);
  if (!found) return false;
  if (found->begin == 0) allowed[i] = set_of(Label::jump_line);
  else forbid(kFurniture, allowed[i]);
  allowed[i + 1] = set_of(Label::jump_line);
  return true;
}

// A line that is a jump and nothing else is one, and no other line is. Where a story goes on elsewhere no part of it
// begins; a line that begins with where its story comes from heads nothing.
void set_jumps(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto found = find_jump(lines[i].text);
    const bool whole = found && found->is_all_of(lines[i].text);
    if (!found && set_wrapped_jump(lines, i, allowed)) {
      ++i;
      continue;
    }
    if (!whole) allowed[i] &= ~set_of(Label::jump_line);
    if (found && !whole) forbid(kFurniture, allowed[i]);
    if (found && found->certain && found->begin == 0 && !found->jump.onward) forbid(kHeading | kCaption, allowed[i]);
    if (!whole || !found->certain || may_be_of_sentence(lines, i)) continue;
    allowed[i] = set_of(Label::jump_line);
    if (found->jump.onward && i + 1 < lines.size()) forbid(set_of(Label::crosshead), allowed[i + 1]);
    if (found->jump.onward || i == 0) continue;
    if (may_head_jump(lines, i - 1)) allowed[i - 1] &= ~set_of(Label::paragraph_on);
    if (names_jumps_story(lines[i - 1])) forbid(kFurniture, allowed[i - 1]);
    if (may_stand_below_jump(lines, i + 1))
      forbid(set_of(Label::paragraph) | set_of(Label::paragraph_on), allowed[i + 1]);
  }
}

// ### 渡口的冬天: a text that was written in Markdown says itself which lines are headings.
void set_marked_headings(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  std::vector<std::size_t> marked;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (heading_mark_size(lines[i].text) > 0) marked.push_back(i);
  if (marked.size() < kLeastHeadingMarks) return;
  for (std::size_t i : marked) forbid(kAnyLabel & ~(set_of(Label::headline) | set_of(Label::crosshead)), allowed[i]);
}

// BY / AGNES HALE: a title page gives the word a line of its own, and the name the next.
void set_parted_bylines(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  static constexpr std::string_view kBy[] = {"by", "von", "par", "por", "di", "door"};
  constexpr std::size_t kLongestBy = 4;       // bytes
  constexpr std::uint16_t kLongestName = 60;  // columns
  const auto is_by = [](std::string_view text) {
    return text.size() <= kLongestBy &&
           std::find(std::begin(kBy), std::end(kBy), text::lower(std::string(text))) != std::end(kBy);
  };
  for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
    const bool apart = lines[i].metrics->blank_above > 0 || is_in_capitals(lines[i]);
    const Observation& name = lines[i + 1];
    if (!apart || !is_by(lines[i].text) || name.first != 'A' || name.metrics->width > kLongestName ||
        name.metrics->page_start)
      continue;
    forbid((kOpening & ~set_of(Label::byline)) | set_of(Label::verse), allowed[i]);
    forbid(kOpening | set_of(Label::verse), allowed[i + 1]);
  }
}

// Whether a line of Chinese, Japanese or Korean is nobody's name, nor has a word for those who write.
// 2030年3月4日　第12期 is an issue's.
bool signs_nothing(const Observation& line) {
  const bool credits = is_signed(line) || line.cues.has(Cue::sign_off) || line.cues.has(Cue::credit);
  const bool dates_issue = line.first == '0' && text::is_one_of(U"期号號", text::last_of(line.text));
  if (line.cues.has(Cue::date)) return dates_issue;
  return (is_dense(line) || line.script == 'G') && !credits && !may_be_signature(line.text) && !names_desk(line.text) &&
         !is_bare_dateline(line.text);
}

// Whether what names who wrote stands between a line that nothing closes and text, rather than at a story's end.
bool stands_below_title(const LineSequence& lines, std::size_t i) {
  constexpr std::uint16_t kLong = 60;  // columns
  if (i == 0 || i + 1 == lines.size() || lines[i - 1].inner == 's') return false;
  const Observation& below = lines[i + 1];
  const bool heads = lines.are_pieces() && below.inner != 's' && below.metrics->width < kLong;
  return !heads && (lines.are_pieces() || lines.stands_apart(i));
}

// Whether a line is longer than any page head, or a caption of Korean that closes with whose picture it is.
bool tells_too_much(const Observation& line) {
  constexpr std::uint16_t kLongestPageHead = 120;  // columns
  return line.metrics->width > kLongestPageHead || (line.script == 'G' && sources_picture(line.text));
}

// ↑渡し場の石: what a bulletin of Japanese or Chinese prints under a picture, or beside it.
bool points_at_picture(const Observation& line) {
  constexpr std::uint16_t kLongest = 80;  // columns
  return is_dense(line) && line.metrics->width <= kLongest && text::is_one_of(U"↑↓←→", text::first_of(line.text));
}

// THE WHARF GAZETTE / Vol. XXXIII.   GULL ROCK, JULY, 1848.   No. 1.: the nameplate, also where a volume of several
// issues has it.
bool is_name_above_number(const LineSequence& lines, std::size_t i) {
  constexpr std::uint16_t kLongest = 50;  // columns
  const Observation& line = lines[i];
  if (i + 1 == lines.size() || line.script != 'L' || !is_in_capitals(line) || line.metrics->width > kLongest)
    return false;
  return !numbers_issue(line) && numbers_issue(lines[i + 1]) && lines[i + 1].cues.has(Cue::date);
}

// http://www.example.org/, <mailto:ed@example.org>: an address of the net and nothing else heads nothing.
bool is_address_alone(std::string_view text) {
  constexpr std::string_view kAround = "<>()[]";
  text.remove_prefix(std::min(text.find_first_not_of(kAround), text.size()));
  const auto begins = [&](auto... words) { return (text.starts_with(words) || ...); };
  return text.find(' ') == text.npos && begins("http://", "https://", "ftp://", "mailto:", "www.", "WWW.");
}

// Whether a line is of signs alone, as OCR makes them of specks.
bool says_nothing(const Observation& line) {
  const bool exclaims = line.inner == 'q' || line.inner == 'e';
  return line.script == ' ' && line.digits == 0 && !exclaims && !line.cues.has(Cue::rule);
}

// <125-133>, ＜27＞: the pages of the print that a story stood on, as archives write them at its end.
bool numbers_pages_in_brackets(const Observation& line) {
  return line.cues.has(Cue::number_only) && text::is_one_of(U"<＜〈", text::first_of(line.text)) &&
         text::is_one_of(U">＞〉", text::last_of(line.text));
}

void set_numbered_headings(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  for (const NumberedHeading& heading : find_numbered_headings(lines))
    for (std::size_t i = heading.begin; i < heading.end; ++i)
      forbid(~set_of(i == heading.begin ? Label::crosshead : Label::crosshead_on), allowed[i]);
}

void set_counted_entries(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  const std::vector<bool> entries = find_counted_entries(lines);
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (entries[i]) forbid(~set_of(Label::verse), allowed[i]);
}

// A masthead heads no story. What its pictures say stands under them.
void set_masthead(const LineSequence& lines, std::size_t begin, std::vector<LabelSet>& allowed) {
  constexpr LabelSet kOfMasthead = set_of(Label::paragraph) | set_of(Label::paragraph_on) | set_of(Label::folio);
  const std::size_t end = end_of_masthead(lines, begin);
  for (std::size_t i = begin; i < end; ++i) {
    if (is_bracketed_note(lines[i].text)) i = closing_line(lines, i);
    else allowed[i] = numbers_issue(lines[i]) ? kOfMasthead & ~set_of(Label::paragraph_on) : kOfMasthead;
  }
}

// Where the chrome ends that stands at a text's head.
std::size_t behind_chrome(const std::vector<bool>& chrome) {
  constexpr std::size_t kFirst = 40;  // lines
  std::size_t end = 0;
  for (std::size_t i = 0; i < std::min(chrome.size(), kFirst); ++i)
    if (chrome[i]) end = i + 1;
  return end;
}

// What a line can be no more by what it says.
void bar_by_words(const LineSequence& lines, std::size_t i, LabelSet& allowed) {
  const Observation& line = lines[i];
  forbid(barred_by_sentence(line), allowed);
  forbid(barred_by_edges(lines, i), allowed);
  forbid(barred_by_reference(line), allowed);
  if (points_elsewhere(line) || stands_about_letters(lines, i) || states_terms(line) || cites_verse(line.text) ||
      runs_into_text(lines, i) || is_dateline_alone(line.text) || says_nothing(line))
    forbid(kTitle, allowed);
  if (numbers_pages_in_brackets(line)) allowed = set_of(Label::folio);
  if (tells_too_much(line) || names_report(line.text)) forbid(set_of(Label::folio), allowed);
  if (signs_nothing(line)) forbid(set_of(Label::byline) | set_of(Label::byline_on), allowed);
  if (names_desk(line.text)) forbid(stands_below_title(lines, i) ? ~set_of(Label::byline) : kTitle | kCaption, allowed);
  if (credits_graphic(line.text)) forbid(~kCaption, allowed);
  if (credits_correspondent(line.text)) {
    const bool above_headline = i + 1 < lines.size() && is_in_capitals(lines[i + 1]);
    forbid(~set_of(above_headline ? Label::kicker : Label::byline), allowed);
  }
  if (is_address_alone(line.text)) forbid(kHeading, allowed);
  if (closes_instalment(line.text)) forbid(kHeading, allowed);
  if (points_at_picture(line)) forbid(~kCaption, allowed);
  if (is_name_above_number(lines, i)) forbid(kTitle, allowed);
  if (lines.are_pieces() && i + 1 < lines.size() && is_bare_dateline(line.text))
    forbid(~set_of(Label::byline), allowed);
  if (names_source(line)) forbid(set_of(Label::headline), allowed);
  if (titles_something(lines, i) || stands_between_titles(lines, i)) forbid(kNoTitle, allowed);
}

// What each line can be by itself and by the lines beside it.
void set_each_line(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  const std::vector<bool> asked = ask_in_rows(lines), unwrapped = find_unwrapped_paragraphs(lines),
                          items = find_items(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    allowed[i] = allowed_by_shape(lines, i);
    bar_by_words(lines, i, allowed[i]);
    if (asked[i]) forbid(kTitle, allowed[i]);
    if (unwrapped[i]) forbid(barred_by_paragraphs(lines, i), allowed[i]);
    const bool opens = items[i] || (opens_dispatch(lines[i].text) && may_begin_below(lines, i));
    if (opens) forbid(kFurniture, allowed[i]);
    if (opens || parts_paragraphs(lines, i)) forbid(set_of(Label::paragraph_on), allowed[i]);
    const bool in_sentence = goes_on_in_sentence(lines, i);
    if (in_sentence || (!opens && begins_no_paragraph(lines, i))) forbid(set_of(Label::paragraph), allowed[i]);
    if (in_sentence) forbid(kTitle, allowed[i - 1]);
    if (credits_above(lines, i) && !credits_picture(lines[i].text))
      forbid(kOpening | kFurniture | set_of(Label::advertisement), allowed[i]);
  }
}

// What is struck whatever the weights say.
void set_struck(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  const std::vector<bool> chrome = find_chrome(texts_of(lines));
  set_found(Label::folio, chrome, allowed);
  set_found(Label::folio, find_page_heads(lines), allowed);
  set_jumps(lines, allowed);
  set_page_marks(lines, allowed);
  set_transcribers_notes(lines, allowed);
  set_bracketed_notes(lines, allowed);
  const std::vector<Licence> licences = find_licences(lines);
  if (licences.empty() || licences.front().begin > 0) set_masthead(lines, behind_chrome(chrome), allowed);
  for (const Licence& licence : licences) {
    set_masthead(lines, licence.end, allowed);
    for (std::size_t i : find_names_of_title(lines, licence.begin, licence.end)) forbid(kTitle, allowed[i]);
  }
  allow_only(Label::folio, 0, end_of_terms(lines), allowed);
  for (const Licence& licence : licences) allow_only(Label::boilerplate, licence.begin, licence.end, allowed);
  set_found(Label::folio, find_imprint(lines), allowed);
  set_found(Label::advertisement, find_classified(lines), allowed);
}

}  // namespace

bool is_asterism(const Observation& line) { return line.cues.has(Cue::rule) && line.first == 'm' && line.gaps == 0; }

std::vector<LabelSet> allowed_labels(const LineSequence& lines) {
  std::vector<LabelSet> allowed(lines.size());
  set_each_line(lines, allowed);
  set_signatures(lines, allowed);
  set_letters(lines, allowed);
  set_parted_bylines(lines, allowed);
  set_marked_headings(lines, allowed);
  set_rows(lines, allowed);
  set_figures(lines, allowed);
  set_numbered_headings(lines, allowed);
  set_programmes(lines, allowed);
  set_entries(lines, allowed);
  set_bullets(lines, allowed);
  set_quantities(lines, allowed);
  set_scores(lines, allowed);
  set_counted_entries(lines, allowed);
  set_contents(lines, allowed);
  set_regulated_verse(lines, allowed);
  set_notices(lines, allowed);
  set_struck(lines, allowed);
  return allowed;
}

}  // namespace newsbind
