#include "mark/evidence.h"

#include <algorithm>

namespace newsbind {
namespace {

// What a line shows of being an advertisement's: whom to call, what it costs and where to go say more than who sells
// and how he praises it.
int evidence(const Observation& line) {
  for (Cue cue : {Cue::contact, Cue::price, Cue::address})
    if (line.cues.has(cue)) return 2;
  return line.cues.has(Cue::offer) || line.cues.has(Cue::firm) || line.other_script;
}

constexpr LabelSet set_of(Label label) { return LabelSet{1} << static_cast<unsigned>(label); }

// An archive's licence stands before its START line and behind its END line: *** START OF THE PROJECT GUTENBERG EBOOK
// ...
void set_boilerplate(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  const auto says = [&](std::size_t i, std::string_view word) {
    const std::string_view text = lines[i].text;
    return lines[i].cues.has(Cue::archive) && text.starts_with("***") && text.substr(0, 12).find(word) != text.npos;
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (says(i, "START"))
      std::fill(allowed.begin(), allowed.begin() + static_cast<std::ptrdiff_t>(i) + 1, set_of(Label::boilerplate));
    if (says(i, "END"))
      return std::fill(allowed.begin() + static_cast<std::ptrdiff_t>(i), allowed.end(), set_of(Label::boilerplate));
  }
}

// What must hold whatever the weights say: a bare number opens no story, a line that page after page begins with is a
// running head.
LabelSet allowed_by_shape(const LineSequence& lines, std::size_t i) {
  constexpr unsigned kRunningHead = 2;  // repeats
  constexpr std::uint16_t kNumberWidth = 12;
  const Observation& line = lines[i];
  if (line.repeats >= kRunningHead && line.metrics->page_start && i > 0) return set_of(Label::folio);
  if (line.cues.has(Cue::number_only) && line.metrics->width <= kNumberWidth)
    return set_of(Label::folio) | set_of(Label::paragraph) | set_of(Label::paragraph_on) | set_of(Label::verse) |
           set_of(Label::advertisement);
  return kAnyLabel;
}

// To strike a text as an advertisement wants positive evidence, in at least every fourth of its lines. Lines without it
// may be anything else.
bool acquit(const LineSequence& lines, const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kLinesPerEvidence = 4;
  bool acquitted = false;
  for (std::size_t begin = 0; begin < labels.size();) {
    std::size_t end = begin, found = 0;
    for (; end < labels.size() && labels[end] == Label::advertisement; ++end)
      found += static_cast<std::size_t>(evidence(lines[end]));
    if (end > begin && found * kLinesPerEvidence < end - begin) {
      for (std::size_t i = begin; i < end; ++i) allowed[i] &= ~set_of(Label::advertisement);
      acquitted = true;
    }
    begin = std::max(end, begin + 1);
  }
  return acquitted;
}

}  // namespace

std::vector<Label> label(const LineSequence& lines, const Lattice& lattice) {
  std::vector<LabelSet> allowed(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) allowed[i] = allowed_by_shape(lines, i);
  set_boilerplate(lines, allowed);
  const std::vector<Label> labels = decode(lattice, allowed);
  return acquit(lines, labels, allowed) ? decode(lattice, allowed) : labels;
}

}  // namespace newsbind
