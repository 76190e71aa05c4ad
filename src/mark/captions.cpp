#include "mark/captions.h"

#include <algorithm>
#include <string>

#include "mark/lead.h"
#include "text/hyphen.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

// Whether lines that stand apart below text, no more than a caption has, close with who took a photograph. What is part
// of a story's text, or all of it, may be credited so too.
bool names_photographer(const LineSequence& lines, std::size_t begin, std::size_t end,
                        const std::vector<Label>& labels) {
  constexpr std::size_t kMostDense = 80, kMost = 160;  // characters
  if (begin == 0 || !is_text(labels[begin - 1]) || !lines.stands_apart(begin) ||
      !(end == lines.size() || lines.stands_apart(end)))
    return false;
  std::string unit;
  for (std::size_t i = begin; i < end; ++i)
    unit.append(i > begin && !is_dense(lines[i]) ? " " : "").append(lines[i].text);
  return text::length(unit) <= (is_dense(lines[begin]) ? kMostDense : kMost) && credits_photograph(unit);
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

// Whether a few lines between gaps are complete in themselves: they say that they stand under a picture, close with a
// stop or a name and do not seem to go on with the line above, or are set wider. Columns of Chinese and Japanese vary.
bool is_complete(const LineSequence& lines, std::size_t begin, std::size_t end, bool goes_on) {
  const Observation &first = lines[begin], &last = lines[end - 1];
  if (first.script == 'L' && first.first == 'a') return false;
  const bool marked = first.first == 'm' || first.cues.has(Cue::caption) || first.cues.has(Cue::placement);
  const bool wide = !is_dense(first) && first.metrics->width * 10 > lines[begin - 1].metrics->width * 13;
  const bool credited = last.cues.has(Cue::credit) || credits_photograph(last.text) || sources_picture(last.text);
  return marked || wide || (first.script == 'L' && ends_sentence(last)) || (credited && !goes_on);
}

}  // namespace

bool part_sentences(const LineSequence& lines, const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kMostLines = 3;
  const auto parts = [&](std::size_t i) {
    return i < labels.size() && lines[i].metrics->blank_above > 0 && !lines[i].metrics->page_start;
  };
  const auto is_printed = [&](std::size_t i) { return to_mark(labels[i]).role <= Role::paragraph; };
  bool found = false;
  if (lines.are_pieces()) return false;
  for (std::size_t begin = 1, end = 0; begin < labels.size(); begin = std::max(end, begin + 1)) {
    end = begin;
    if (!parts(begin) || !is_text(labels[begin - 1])) continue;
    for (end = begin + 1; end < labels.size() && !lines.stands_apart(end);) ++end;
    if (end - begin > kMostLines || !parts(end) || !is_text(labels[end])) continue;
    if (!is_complete(lines, begin, end, labels[begin] == Label::paragraph_on) ||
        !goes_on_below(lines[begin - 1], lines[end]))
      continue;
    bool printed = true;
    for (std::size_t i = begin; i < end; ++i) printed = printed && is_printed(i);
    if (!printed || (labels[begin] == Label::caption && labels[end] == Label::paragraph_on)) continue;
    allow_only(Label::caption, begin, begin + 1, allowed);
    allow_only(Label::caption_on, begin + 1, end, allowed);
    allow_only(Label::paragraph_on, end, end + 1, allowed);
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
    const std::size_t behind =
        names_photographer(lines, begin, end, labels) ? end : behind_source(lines, begin, end, is_title);
    const bool heads_text = behind == end && is_title && !sources_picture(lines[end - 1].text) &&
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
