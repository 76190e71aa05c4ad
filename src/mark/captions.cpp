#include "mark/captions.h"

#include <algorithm>
#include <optional>
#include <string>

#include "mark/lead.h"
#include "text/hyphen.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

// Whether lines that stand apart below text, no more than a caption has, close with who took a photograph or what is
// to be seen in it. What is part
// of a story's text, or all of it, may be credited so too.
bool names_photographer(const LineSequence& lines, std::size_t begin, std::size_t end,
                        const std::vector<Label>& labels) {
  constexpr std::size_t kMostDense = 80, kMost = 160;  // characters
  constexpr std::size_t kMostOfView = 4;               // lines
  if (begin == 0 || !is_text(labels[begin - 1]) || !lines.stands_apart(begin) ||
      !(end == lines.size() || lines.stands_apart(end)))
    return false;
  std::string unit;
  for (std::size_t i = begin; i < end; ++i)
    unit.append(i > begin && !is_dense(lines[i]) ? " " : "").append(lines[i].text);
  return text::length(unit) <= (is_dense(lines[begin]) ? kMostDense : kMost) &&
         (credits_photograph(unit) || (end - begin <= kMostOfView && shows_view(unit)));
}

// The line behind the one that closes, of Korean, with whose picture it is; `begin` where none of a unit does. Who is
// named at its end alone may have his name go on in the next line, /강은 / 이 기자; and in the midst of a paragraph an
// agency may be one of those that a sentence speaks of.
std::size_t behind_source(const LineSequence& lines, std::size_t begin, std::size_t end, bool is_title) {
  constexpr std::size_t kMost = 160, kMostOfAgency = 80;  // characters
  const auto closes = [&](std::size_t i, auto names) {
    return lines[i].script == 'G' && !lines[i].cues.has(Cue::reporter) && names(lines[i].text);
  };
  const auto shows = [&](std::size_t i) {
    return lines[i].script == 'G' && (is_title ? sources_picture(lines[i].text) : shows_scene(lines[i].text));
  };
  std::size_t length = 0;
  for (std::size_t i = begin; i < end; ++i) length += lines[i].characters;
  if (closes(end - 1, sources_picture) && length <= kMost) return end;
  if ((closes(end - 1, names_agency) || shows(end - 1)) && length <= kMostOfAgency) return end;
  for (std::size_t i = begin; is_title && i < end; ++i)
    if (closes(i, names_agency) || shows(i)) return i + 1;
  return begin;
}

// Whether a line fills its column and breaks off, and the other, further down, is what follows.
bool goes_on_below(const Observation& above, const Observation& below) {
  constexpr int kFull = 80;  // percent
  const bool hyphenated = text::hyphen_size(above.text) > 0;
  if (!(is_open(above) || hyphenated) || !fills(*above.metrics, kFull)) return false;
  if (above.script == 'L') return below.first == 'a';
  return below.script == above.script && below.metrics->indent <= above.metrics->indent && !closes_sentence(above);
}

// Lines from `begin` to `end` that gaps or a page's edge part from the text around them, and the lines of that which
// stand nearest.
struct Pause {
  std::size_t begin, end;
  std::size_t above, below;
};

// The pause that begins with line i. Page heads may stand on either side.
std::optional<Pause> pause_at(const LineSequence& lines, const std::vector<Label>& labels, std::size_t i) {
  const auto is_folio = [&](std::size_t line) { return labels[line] == Label::folio; };
  const auto begins = [&](std::size_t line) {
    return lines[line].metrics->blank_above > 0 || lines[line].metrics->page_start || is_folio(line - 1);
  };
  if (is_folio(i) || !begins(i)) return {};
  Pause pause{i, i + 1, i - 1, 0};
  while (pause.end < labels.size() && !begins(pause.end) && !is_folio(pause.end)) ++pause.end;
  while (pause.above > 0 && is_folio(pause.above)) --pause.above;
  pause.below = pause.end;
  while (pause.below < labels.size() && is_folio(pause.below)) ++pause.below;
  if (pause.below == labels.size() || !is_text(labels[pause.above]) || !is_text(labels[pause.below])) return {};
  return pause;
}

// Whether a few lines of Latin script between gaps that begin with a capital stand where a word leaves a sentence open,
// and end where more of the line below would have had room or say more than a name: no part of the sentence does.
bool interrupts(const LineSequence& lines, const Pause& pause) {
  constexpr std::uint16_t kMoreThanAName = 4;  // words
  const Observation &above = lines[pause.above], &below = lines[pause.below], &last = lines[pause.end - 1];
  const bool each_apart = above.metrics->blank_above > 0 && below.metrics->blank_below > 0;
  if (last.script != 'L' || above.last != 'a' || lines[pause.begin].first != 'A' || each_apart ||
      is_in_capitals(lines[pause.begin]))
    return false;
  const bool ends_early = last.metrics->width + below.lead + 1 < above.metrics->width;
  return ends_early || (pause.end - pause.begin == 1 && last.words > kMoreThanAName);
}

// Whether a few lines between gaps are complete in themselves: they say that they stand under a picture, close with a
// stop or a name and do not seem to go on with the line above, or are set wider. Columns of Chinese and Japanese vary.
bool is_complete(const LineSequence& lines, const Pause& pause, bool goes_on) {
  const Observation &first = lines[pause.begin], &last = lines[pause.end - 1];
  if (first.script == 'L' && first.first == 'a') return false;
  const bool marked = first.first == 'm' || first.cues.has(Cue::caption) || first.cues.has(Cue::placement);
  const bool wide = !is_dense(first) && first.metrics->width * 10 > lines[pause.above].metrics->width * 13;
  const bool credited = last.cues.has(Cue::credit) || credits_photograph(last.text) || sources_picture(last.text);
  return marked || wide || (first.script == 'L' && ends_sentence(last)) ||
         (credited && (!goes_on || first.script == 'L')) || interrupts(lines, pause);
}

}  // namespace

bool part_sentences(const LineSequence& lines, const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kMostLines = 3;
  const auto is_printed = [](Label label) { return to_mark(label).role <= Role::paragraph; };
  bool found = false;
  if (lines.are_pieces()) return false;
  for (std::size_t i = 1, next = 0; i < labels.size(); i = std::max(next, i + 1)) {
    const auto pause = pause_at(lines, labels, i);
    next = pause ? pause->end : i + 1;
    if (!pause || pause->end - i > kMostLines) continue;
    if (!is_complete(lines, *pause, labels[i] == Label::paragraph_on) ||
        !goes_on_below(lines[pause->above], lines[pause->below]))
      continue;
    const auto at = [&](std::size_t line) { return labels.begin() + static_cast<std::ptrdiff_t>(line); };
    const bool settled = labels[i] == Label::caption && labels[pause->below] == Label::paragraph_on;
    if (settled || !std::all_of(at(i), at(pause->end), is_printed)) continue;
    allow_only(Label::caption, i, i + 1, allowed);
    allow_only(Label::caption_on, i + 1, pause->end, allowed);
    allow_only(Label::paragraph_on, pause->below, pause->below + 1, allowed);
    found = true;
  }
  return found;
}

bool set_captions(const LineSequence& lines, const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kMostLines = 6;
  bool found = false;
  for (std::size_t begin = 0, end = 0; begin < labels.size(); begin = end) {
    end = behind_unit(labels, begin);
    if (end - begin > kMostLines || to_mark(labels[begin]).role > Role::paragraph) continue;
    const bool is_title = (kTitle & set_of(labels[begin])) != 0;
    const bool credited = names_photographer(lines, begin, end, labels);
    const std::size_t behind = credited ? end : behind_source(lines, begin, end, is_title);
    const bool heads_text = behind == end && is_title && !credited && !sources_picture(lines[end - 1].text) &&
                            (end == labels.size() || !(kTitle & set_of(labels[end])));
    if (behind == begin || labels[begin] == Label::caption || heads_text) continue;
    allow_only(Label::caption, begin, begin + 1, allowed);
    allow_only(Label::caption_on, begin + 1, behind, allowed);
    if (behind < labels.size()) forbid(set_of(Label::caption_on), allowed[behind]);
    found = true;
  }
  return found;
}

}  // namespace newsbind
