#include "mark/evidence.h"

#include <algorithm>

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

std::vector<Label> label(const LineSequence& lines, const Lattice& lattice) {
  std::vector<Label> labels = decode(lattice);
  const std::vector<LabelSet> allowed = acquit(lines, lattice, labels);
  return allowed.empty() ? labels : decode(lattice, allowed);
}

}  // namespace newsbind
