#include "mark/letters.h"

#include <algorithm>

#include "mark/bracketed_notes.h"
#include "mark/content_words.h"
#include "mark/signature.h"

namespace newsbind {
namespace {

// In capitals, short, and behind a sentence's end, above a line with a heading in it: BRAMBLE. / _Of Bees._--They
bool may_be_pen_name(const LineSequence& lines, std::size_t i) {
  constexpr std::uint16_t kLongest = 30;  // columns
  const Observation& line = lines[i];
  return i + 1 < lines.size() && line.script == 'L' && line.metrics->width <= kLongest && is_in_capitals(line) &&
         lines[i + 1].cues.has(Cue::run_in);
}

// A few words with a full stop, or a place and a date: Birmingham. NEWBURIENSIS. Audley End, March 18. What the writer
// says of himself in brackets is not counted: T. B. F. (A Reader).
bool may_be_signature(const Observation& line) {
  constexpr std::uint16_t kLongest = 30;  // columns
  constexpr std::uint16_t kMostWords = 2, kMostInCapitals = 4, kMostDated = 5;
  const bool dated = line.digits > 0 && line.commas > 0;
  const bool aside = line.cues.has(Cue::initials) && line.text.ends_with(").");
  const std::uint16_t most = dated ? kMostDated : is_in_capitals(line) || aside ? kMostInCapitals : kMostWords;
  return line.script == 'L' && line.first == 'A' && closes_sentence(line) && line.words <= most &&
         line.metrics->width <= kLongest;
}

// _Poems by Loom._--In page 18. of your: a letter that has its heading in its first line. [Loom was born: what an
// editor puts below one.
bool opens_letter(const Observation& line) {
  return line.cues.has(Cue::run_in) || line.text.starts_with('_') || line.text.starts_with("\"_") ||
         (line.text.starts_with('[') && !is_bracketed_note(line.text));
}

// With which lines a letter may end: what stands below is set apart further than a signature is, or opens the next one,
// or is a signature's second line.
std::vector<bool> ends_of_letters(const LineSequence& lines, std::uint16_t gap) {
  std::vector<bool> ends(lines.size());
  for (std::size_t i = lines.size(); gap > 0 && i-- > 0;) {
    if (!may_be_signature(lines[i]) || lines[i].metrics->blank_above != gap) continue;
    const std::size_t below = i + 1;
    ends[i] = below == lines.size() || ends[below] || opens_letter(lines[below]) || lines[below].cues.has(Cue::rule) ||
              lines[below].metrics->blank_above > gap;
  }
  return ends;
}

// Whether a word of line i stands in one of the lines below.
bool is_taken_up(const LineSequence& lines, std::size_t i) {
  constexpr std::size_t kNear = 8;  // lines
  const std::size_t end = std::min(lines.size(), i + 1 + kNear);
  for (std::size_t below = i + 1; below < end; ++below)
    if (count_shared(lines[i].tokens, lines[below].tokens) > 0) return true;
  return false;
}

}  // namespace

void set_letters(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kLeast = 3, kNear = 12;  // lines
  std::vector<std::size_t> signatures, places;
  std::vector<bool> addressed(lines.size());
  for (std::size_t i = 0, since = kNear; i < lines.size(); ++i) {
    since = is_salutation(lines[i].text) ? 0 : since + 1;
    addressed[i] = since < kNear;
  }
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const bool stopped = ends_sentence(lines[i - 1]);
    if (!stopped && !lines[i - 1].cues.has(Cue::rule)) continue;
    if (stopped && lines[i].cues.has(Cue::initials)) signatures.push_back(i);
    else if (lines[i].cues.has(Cue::place) && closes_sentence(lines[i])) places.push_back(i);
  }
  for (std::size_t i : places)
    if (places.size() >= kLeast) forbid(kTitle, allowed[i]);
  for (std::size_t i : signatures)
    if (signatures.size() >= kLeast && !is_taken_up(lines, i)) forbid(kTitle, allowed[i]);
  const bool of_letters = signatures.size() >= kLeast;
  const std::vector<bool> ends =
      ends_of_letters(lines, of_letters ? lines[signatures.front()].metrics->blank_above : 1);
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const bool behind_text = ends_sentence(lines[i - 1]) && !lines[i - 1].text.ends_with(']');
    const bool signs = (ends[i] && (of_letters || addressed[i])) || (of_letters && may_be_pen_name(lines, i));
    if (behind_text && signs) forbid(kTitle, allowed[i]);
  }
}

// Behind the formula the first line is a name, whatever it looks like; one in capitals below that heads what follows.
void set_signatures(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kMostLines = 4;
  constexpr std::uint16_t kWordsOfTitle = 3;
  const auto may_be_verse = [&](std::size_t i) { return (allowed[i] & set_of(Label::verse)) != 0; };
  const auto heads_next = [&](std::size_t i) {
    const auto in_capitals = [&](std::size_t n) { return n < lines.size() && is_in_capitals(lines[n]); };
    return in_capitals(i) && closes_sentence(lines[i]) && !lines[i].cues.has(Cue::place) &&
           (lines[i].words >= kWordsOfTitle || in_capitals(i + 1));
  };
  const auto is_short = [&](std::size_t i) { return lines[i].metrics->width * 4 < lines[i].metrics->measure * 3; };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!may_be_verse(i) || !is_short(i) || !is_closing_formula(lines[i].text)) continue;
    std::size_t end = i + 1;
    while (end < std::min(lines.size(), i + kMostLines) && lines[end].metrics->blank_above == 0 && may_be_verse(end) &&
           !lines[end].metrics->page_start && is_short(end) && (end == i + 1 || !heads_next(end)))
      ++end;
    if (end == i + 1) continue;
    if (i > 0 && ends_sentence(lines[i - 1])) forbid(set_of(Label::verse), allowed[i - 1]);
    allow_only(Label::verse, i, end, allowed);
    i = end - 1;
  }
}

bool sign_letters(const LineSequence& lines, const std::vector<LabelScores>& marginals,
                  const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr float kSure = 12;
  bool signed_one = false;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (!(kTitle & set_of(labels[i])) || margin(marginals[i], labels[i]).value >= kSure) continue;
    if (!ends_sentence(lines[i - 1]) || (i + 1 < lines.size() && is_signed(lines[i + 1]))) continue;
    if (!is_full_name(lines[i].text) || is_taken_up(lines, i)) continue;
    forbid(kTitle, allowed[i]);
    signed_one = true;
  }
  return signed_one;
}

}  // namespace newsbind
