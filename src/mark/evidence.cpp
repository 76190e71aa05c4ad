#include "mark/evidence.h"

#include <algorithm>

#include "mark/allowed.h"
#include "mark/amend.h"
#include "mark/captions.h"
#include "mark/displaced.h"
#include "mark/headlines.h"
#include "mark/letters.h"
#include "mark/openings.h"
#include "mark/resumed.h"
#include "mark/stanzas.h"
#include "mark/trial.h"

namespace newsbind {
namespace {

// Takes from the lines that are struck without evidence the label that strikes them; false where there are none. What a
// rule has struck is not tried.
bool acquit(const LineSequence& lines, const std::vector<LabelScores>& marginals, const std::vector<Label>& labels,
            std::vector<LabelSet>& allowed) {
  const Trial trial(lines, marginals, labels, allowed);
  bool acquitted = false;
  for (std::size_t begin = 0, end = 0; begin < labels.size(); begin = end) {
    const Label label = labels[begin];
    for (end = begin + 1; end < labels.size() && labels[end] == label && label != Label::folio;) ++end;
    if (allowed[begin] == set_of(label)) continue;
    const std::vector<Stretch> innocent = trial.innocent(begin, end);
    for (const Stretch& stretch : innocent)
      for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
        if (allowed[i] == set_of(label)) continue;
        if (i >= stretch.verse) forbid(~set_of(Label::verse), allowed[i]);
        allowed[i] &= ~set_of(label);
        if (label == Label::advertisement && (stretch.end - stretch.begin > 1 || !trial.at_edge(i)))
          forbid(set_of(Label::folio), allowed[i]);
        acquitted = true;
      }
  }
  return acquitted;
}

// Whether anything is left to print. A text of nothing but advertisements, or of a line that might head a page, is
// taken for what someone wants to read; not so what says that it is a page head.
bool prints(const std::vector<Label>& labels) {
  return std::any_of(labels.begin(), labels.end(), [](Label label) { return label <= Label::verse; });
}

// Whether the text is all captions, and none says that it is one: a cutting of a few lines.
bool stands_under_no_picture(const LineSequence& lines, const std::vector<Label>& labels) {
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const Cues cues = lines[i].cues;
    const bool says = cues.has(Cue::caption) || cues.has(Cue::placement) || cues.has(Cue::credit);
    if (says || (set_of(labels[i]) & kCaption) == 0) return false;
  }
  return !labels.empty();
}

// What the text as a whole was taken for and is not; nothing where it is more than that.
LabelSet misread(const LineSequence& lines, const std::vector<Label>& labels) {
  const auto holds = [&](Label label) { return std::find(labels.begin(), labels.end(), label) != labels.end(); };
  if (!prints(labels)) return holds(Label::advertisement) ? set_of(Label::advertisement) : set_of(Label::folio);
  return stands_under_no_picture(lines, labels) ? kCaption : 0;
}

// The best labelling in which everything that is struck was tried.
std::vector<Label> decode_fairly(const LineSequence& lines, const Lattice& lattice,
                                 const std::vector<LabelScores>& marginals, std::vector<LabelSet>& allowed) {
  constexpr int kMostTrials = 4;
  std::vector<Label> labels = decode(lattice, allowed);
  for (int trial = 0; trial < kMostTrials && acquit(lines, marginals, labels, allowed); ++trial)
    labels = decode(lattice, allowed);
  return labels;
}

}  // namespace

std::vector<Label> label(const LineSequence& lines, const Lattice& lattice, const std::vector<LabelScores>& marginals) {
  std::vector<LabelSet> allowed = allowed_labels(lines);
  std::vector<Label> labels = decode_fairly(lines, lattice, marginals, allowed);
  const auto settle = [&](bool changed) {
    if (changed) labels = decode_fairly(lines, lattice, marginals, allowed);
  };
  settle(ground_decks(lines, labels, allowed));
  settle(run_on_clauses(lines, marginals, labels, allowed));
  settle(open_stories(lines, lattice, marginals, labels, allowed));
  settle(head_stories(lines, lattice, marginals, labels, allowed));
  settle(recall_headlines(lines, marginals, labels, allowed));
  settle(sign_headlines(lines, lattice, labels, allowed));
  settle(sign_letters(lines, marginals, labels, allowed));
  settle(resume_sentences(lines, marginals, labels, allowed));
  settle(part_sentences(lines, labels, allowed));
  settle(set_captions(lines, labels, allowed));
  settle(set_stanzas(lines, labels, allowed));
  complete_advertisements(lines, labels);
  strike_paid_matter(lines, labels);
  constexpr int kMostReadings = 2;
  for (int reading = 0; reading < kMostReadings; ++reading) {
    const LabelSet wrong = misread(lines, labels);
    if (wrong == 0) break;
    for (LabelSet& set : allowed)
      if (set != set_of(Label::folio)) set = (set & ~wrong) == 0 ? kAnyLabel : set & ~wrong;
    settle(true);
  }
  gather_spread_headlines(lines, labels);
  title_parts(lines, labels);
  head_with_sentences(lines, labels);
  settle_decks(lines, labels);
  settle_italics(lines, labels);
  settle_openings(lines, labels);
  complete_headlines(lines, marginals, labels);
  part_captions(lines, labels);
  sign_columns(lines, labels);
  join_headings(lines, labels);
  part_headings(lines, labels);
  head_sections(lines, marginals, labels);
  sign_stories(lines, labels);
  complete_sentences(lines, labels);
  return labels;
}

}  // namespace newsbind
