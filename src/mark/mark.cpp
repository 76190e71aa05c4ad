#include "mark/mark.h"

#include <algorithm>

#include "mark/decode.h"
#include "mark/features.h"
#include "mark/observe.h"

namespace newsbind {
namespace {

constexpr float kSureOfAdvertisement = 3;

// What an advertisement shows of itself: whom to call, what it costs, who sells.
bool advertises(const Observation& line) {
  for (Cue cue : {Cue::contact, Cue::price, Cue::offer, Cue::firm, Cue::address})
    if (line.cues.has(cue)) return true;
  return line.other_script;
}

// To strike a text as an advertisement wants positive evidence: somewhere in the run of its lines, or a wide margin. Without it, the lines may be anything
// else. Empty where nothing is to be decoded anew.
std::vector<LabelSet> acquit(const LineSequence& lines, const Lattice& lattice, const std::vector<Label>& labels) {
  const std::vector<float> certain = margins(lattice, labels);
  std::vector<LabelSet> allowed;
  for (std::size_t begin = 0; begin < labels.size();) {
    std::size_t end = begin;
    bool evidence = false;
    for (; end < labels.size() && labels[end] == Label::advertisement; ++end)
      evidence = evidence || advertises(lines[end]) || certain[end] >= kSureOfAdvertisement;
    if (end > begin && !evidence) {
      allowed.resize(labels.size(), kAnyLabel);
      for (std::size_t i = begin; i < end; ++i) allowed[i] &= ~(LabelSet{1} << static_cast<unsigned>(Label::advertisement));
    }
    begin = std::max(end, begin + 1);
  }
  return allowed;
}

}  // namespace

std::string_view name(Role role) {
  static constexpr std::string_view kNames[] = {"blank",   "kicker",  "headline", "deck",  "byline",    "crosshead",     "caption",
                                                "paragraph", "verse", "folio",    "jump-line", "advertisement", "boilerplate", "rule"};
  return kNames[static_cast<std::size_t>(role)];
}

std::vector<Label> label(const LineSequence& lines, const Lattice& lattice) {
  std::vector<Label> labels = decode(lattice);
  const std::vector<LabelSet> allowed = acquit(lines, lattice, labels);
  return allowed.empty() ? labels : decode(lattice, allowed);
}

std::vector<Mark> mark(const Source& source, const Metrics& metrics, const Model& model) {
  const LineSequence lines(observe(source, metrics));
  const Lattice lattice = score(lines, model);
  const std::vector<Label> labels = label(lines, lattice);
  const std::vector<float> certain = margins(lattice, labels);
  std::vector<Mark> marks(metrics.lines.size());
  for (std::size_t i = 0; i < labels.size(); ++i) {
    Mark made = to_mark(labels[i]);
    made.margin = certain[i];
    if (lines[i].cues.has(Cue::rule)) made = {Role::rule, false, 0};
    const PrintedLine& line = metrics.printed[i];
    for (std::uint32_t n = 0; n < line.count; ++n) {
      marks[line.first + n] = made;
      made.continues = true;
    }
  }
  return marks;
}

}  // namespace newsbind
