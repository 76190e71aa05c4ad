#include "mark/continuation.h"

#include <algorithm>
#include <string>

#include "mark/lead.h"
#include "text/hyphen.h"
#include "text/letter_spacing.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

// Whether the line begins with the rest of a number that a line of Chinese or Japanese breaks: 273. / 50万吨, 273 /
// .50万吨 or, where that line is full, 2 / 73万吨.
bool goes_on_in_number(const LineSequence& lines, std::size_t i) {
  constexpr int kFull = 90, kHalf = 50;  // percent
  if (i == 0 || lines[i].metrics->blank_above > 0 || lines[i].metrics->indent > 0) return false;
  const Observation& above = lines[i - 1];
  std::string_view before = above.text, rest = lines[i].text;
  const bool ends_at_point = before.ends_with('.'), begins_at_point = rest.starts_with('.');
  if (ends_at_point) before.remove_suffix(1);
  else if (begins_at_point) rest.remove_prefix(1);
  return is_dense(above) && classify(text::last_of(before)) == '0' && classify(text::first_of(rest)) == '0' &&
         fills(*above.metrics, ends_at_point || begins_at_point ? kHalf : kFull);
}

// Whether the line begins with the space between two words, one of them Latin or a number, that a hard wrap of Chinese
// or Japanese put there: 年货运量超20 / ␣TEU.
bool goes_on_at_space(const LineSequence& lines, std::size_t i) {
  constexpr std::string_view kWords = "Aa0";
  if (i == 0 || lines[i].metrics->blank_above > 0 || lines[i].metrics->indent != 1) return false;
  const Observation& above = lines[i - 1];
  return is_dense(above) && kWords.find(lines[i].first) != kWords.npos && kWords.find(above.last) != kWords.npos;
}

// Whether the letters of the line above were set apart to fill it: 领 、 米 拉 ・ 汉 森. No unit ends with such a line,
// but for a title that is set apart for its own sake, and that is short or stands by itself.
bool goes_on_behind_filled(const LineSequence& lines, std::size_t i) {
  constexpr std::size_t kLeastSpaces = 6;
  constexpr int kFull = 85;  // percent
  if (lines.stands_apart(i)) return false;
  const Observation& above = lines[i - 1];
  return is_dense(above) && !closes_sentence(above) && above.metrics->blank_above == 0 &&
         fills(*above.metrics, kFull) && text::letter_spaces(above.text).size() >= kLeastSpaces;
}

// Whether the particle の hangs the line on what is quoted or named at the end of the line above: 「夕凪亭」 / の主人.
bool goes_on_at_particle(const LineSequence& lines, std::size_t i) {
  constexpr std::u32string_view kClosingMarks = U"」』）)";
  if (i == 0 || lines[i].metrics->indent > 0) return false;
  return lines[i].text.starts_with("の") && text::is_one_of(kClosingMarks, text::last_of(lines[i - 1].text));
}

// Whether the line opens with a mark that closes something, as Chinese and Japanese set at no line's head:
// ）同様、大会は, 』では。
bool goes_on_at_closing_mark(const LineSequence& lines, std::size_t i) {
  constexpr std::u32string_view kClosing = U"）」』】〕》〉、。，；！？";
  const char32_t first = text::first_of(lines[i].text);
  if (i == 0 || closes_sentence(lines[i - 1])) return false;
  return text::is_one_of(kClosing, first) || (first == ')' && is_dense(lines[i]));
}

// Whether a comma of Chinese or Japanese closes the line above, a dot between names, or a colon before what someone
// says, and that is no short line that opens a paragraph, as the first of a letter does.
bool goes_on_behind_pause(const LineSequence& lines, std::size_t i) {
  constexpr int kShort = 60;  // percent
  if (i == 0 || lines[i].metrics->page_start || lines[i].metrics->indent > 0) return false;
  const Observation& above = lines[i - 1];
  const bool opens = i < 2 || above.metrics->blank_above > 0 || closes_sentence(lines[i - 2]);
  if (opens && !fills(*above.metrics, kShort)) return false;
  if (above.text.ends_with("，") || above.text.ends_with("、") || above.text.ends_with("・")) return true;
  constexpr std::u32string_view kOpeningMarks = U"「『“";
  return above.text.ends_with("：") && lines[i].metrics->blank_above == 0 &&
         text::is_one_of(kOpeningMarks, text::first_of(lines[i].text));
}

// Whether the line above looks short for its digits and Latin letters, and has as many characters as most of the lines
// around it: the text was broken after so many, 船票总收入127.40万元。 / 渡口管理处说.
bool goes_on_behind_counted(const LineSequence& lines, std::size_t i) {
  constexpr int kShort = 95;                                                         // percent
  constexpr std::size_t kAround = 12, kLeastAlike = 8, kFewOf = 6, kNarrowest = 10;  // characters
  if (i == 0 || lines[i].metrics->blank_above > 0 || lines[i].metrics->indent > 0) return false;
  const Observation& above = lines[i - 1];
  if (!is_dense(above) || fills(*above.metrics, kShort) || above.characters < kNarrowest) return false;
  const std::size_t from = i < kAround ? 0 : i - kAround, to = std::min(lines.size(), i + kAround);
  std::size_t alike = 0, more = 0;
  for (std::size_t n = from; n < to; ++n) {
    alike += lines[n].characters == above.characters;
    more += lines[n].characters > above.characters;
  }
  return alike >= kLeastAlike && alike * 2 >= to - from && more * kFewOf <= to - from;
}

// Whether the line above is where the news is from, in the brackets that open a story: 〔江湾社北岸十日電〕. In round
// ones it closes one.
bool goes_on_behind_dateline(const LineSequence& lines, std::size_t i) {
  constexpr std::u32string_view kOpening = U"〔【";
  return i > 0 && text::is_one_of(kOpening, text::first_of(lines[i - 1].text)) && is_dateline_alone(lines[i - 1].text);
}

}  // namespace

bool goes_on_in_word(const LineSequence& lines, std::size_t i) {
  if (i == 0 || lines[i].first != 'a' || lines[i].metrics->blank_above > 0) return false;
  const std::string_view above = lines[i - 1].text;
  std::size_t at = above.size() - text::hyphen_size(above);
  return at > 0 && at < above.size() && text::is_word_letter(text::previous(above, at));
}

bool goes_on_in_line(const LineSequence& lines, std::size_t i) {
  return goes_on_in_word(lines, i) || goes_on_in_number(lines, i) || goes_on_at_space(lines, i);
}

bool leads_on(std::string_view line) {
  static constexpr std::string_view kBefore[] = {
      "the", "of",   "to",    "and",   "a",     "an",  "in",  "for", "with", "from", "der", "die", "das",
      "und", "von",  "des",   "dem",   "den",   "im",  "zur", "le",  "la",   "les",  "de",  "du",  "et",
      "au",  "eine", "einen", "einem", "eines", "une", "el",  "los", "del",  "y",    "en"};
  const std::string word = text::folded(text::last_word(line));
  return word.size() < line.size() && std::find(std::begin(kBefore), std::end(kBefore), word) != std::end(kBefore);
}

// Whether a line ends with a title that a name follows: by Messrs., sagte Frl.
bool announces_name(std::string_view line) {
  static constexpr std::string_view kTitles[] = {"mr.", "mrs.", "messrs.", "rev.", "capt.", "lieut.", "frl."};
  const std::string word = text::folded(line.substr(line.rfind(' ') + 1));
  return word.size() < line.size() && std::find(std::begin(kTitles), std::end(kTitles), word) != std::end(kTitles);
}

bool goes_on_in_phrase(const LineSequence& lines, std::size_t i) {
  if (lines.stands_apart(i)) return false;
  if (lines[i].cues.has(Cue::dateline) || (lines[i].cues.has(Cue::byline) && lines[i].first == 'A')) return false;
  return leads_on(lines[i - 1].text);
}

bool goes_on_in_quotation(const LineSequence& lines, std::size_t i) {
  constexpr std::u32string_view kOpens = U"「『“‘", kCloses = U"」』”’";
  if (i == 0 || lines[i].metrics->blank_above > 0 || lines[i - 1].quotes <= 0 || !is_dense(lines[i])) return false;
  for (std::size_t at = 0; at < lines[i].text.size();) {
    const char32_t c = text::next(lines[i].text, at);
    if (text::is_one_of(kOpens, c)) return false;
    if (text::is_one_of(kCloses, c)) return true;
  }
  return false;
}

bool goes_on_in_signature(const LineSequence& lines, std::size_t i) {
  constexpr std::u32string_view kMarks = U"╱／/｜•．·・";
  constexpr std::uint16_t kLongest = 18;  // columns
  if (i == 0 || lines[i].metrics->width > kLongest || closes_sentence(lines[i - 1])) return false;
  const std::string_view above = lines[i - 1].text, line = lines[i].text;
  const bool at_mark = text::is_one_of(kMarks, text::last_of(above)) || text::is_one_of(kMarks, text::first_of(line));
  return at_mark && signs_off(std::string(above).append(line));
}

bool credits_above(const LineSequence& lines, std::size_t i) {
  constexpr std::uint16_t kLongest = 36;  // columns
  constexpr int kFull = 80;               // percent
  const LineMetrics& line = *lines[i].metrics;
  if (lines.are_pieces() || lines.stands_apart(i) || line.indent > 0) return false;
  const Observation& above = lines[i - 1];
  const bool in_paragraph = i > 1 && above.metrics->blank_above == 0 && fills(*lines[i - 2].metrics, kFull);
  if (!in_paragraph || !is_dense(above) || !closes_sentence(above)) return false;
  return (lines[i].cues.has(Cue::sign_off) && line.width <= kLongest) || is_credit_alone(lines[i].text);
}

bool begins_no_paragraph(const LineSequence& lines, std::size_t i) {
  return goes_on_behind_filled(lines, i) || goes_on_behind_pause(lines, i) || goes_on_behind_counted(lines, i) ||
         goes_on_at_particle(lines, i) || goes_on_at_closing_mark(lines, i) || goes_on_behind_dateline(lines, i);
}

bool goes_on_in_sentence(const LineSequence& lines, std::size_t i) {
  constexpr std::u32string_view kParticles = U"을를며에게";
  if (i == 0 || !lines.are_pieces()) return false;
  const Observation& above = lines[i - 1];
  if (lines[i].first == 'A' && announces_name(above.text)) return true;
  if (above.script == 'G' && text::is_one_of(kParticles, text::last_of(above.text))) return true;
  return lines.fits_columns(i) && is_open(above);
}

bool goes_on_below_full_line(const LineSequence& lines, std::size_t i) {
  constexpr int kFull = 85;  // percent of the measure
  return i > 0 && !lines[i].metrics->page_start && lines[i].metrics->blank_above == 0 &&
         !closes_sentence(lines[i - 1]) && fills(*lines[i - 1].metrics, kFull);
}

bool signs_off_above(const LineSequence& lines, std::size_t i) {
  constexpr std::uint16_t kWiderThanAnyColumn = 112;  // columns
  constexpr int kShort = 150;                         // hundredths of an em
  if (i == 0 || !lines[i - 1].cues.has(Cue::sign_off)) return false;
  const LineMetrics& above = *lines[i - 1].metrics;
  return above.width > kWiderThanAnyColumn || above.deficit > kShort;
}

}  // namespace newsbind
