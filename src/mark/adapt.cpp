#include "mark/adapt.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace newsbind {
namespace {

constexpr std::size_t kFewestLines = 20;  // of an issue that says anything of itself
constexpr float kTemperature = 1.3f;      // of the scores, to be probabilities
constexpr float kAlpha = 4;               // lines that a feature must stand in to say half of what it could
constexpr float kWeight = 0.06f;          // of what a feature says: those of a line are anything but independent
// Of an issue where what a feature says counts half: there every feature of a line is known, and they say the same.
constexpr float kManyLines = 2000;
constexpr auto kStruck = static_cast<std::size_t>(Label::folio);
constexpr float kLeastShare = 0.05f;  // lines that a label has at least

// The labels' probabilities for each line.
std::vector<LabelScores> beliefs(const Lattice& lattice) {
  std::vector<LabelScores> beliefs = marginals(lattice);
  for (LabelScores& line : beliefs) {
    float sum = 0;
    for (float& score : line) sum += score = std::exp(score / kTemperature);
    for (float& score : line) score /= sum;
  }
  return beliefs;
}

// Counts labels by feature. Features share a place now and then, which does no harm.
class Statistics {
 public:
  explicit Statistics(std::size_t lines)
      : counts_(std::bit_ceil(std::clamp<std::size_t>(lines * 32, 1u << 12, 1u << 16))),
        weight_(kWeight / (1 + static_cast<float>(lines) / kManyLines)) {}

  void add(std::uint16_t feature, const LabelScores& belief) {
    Count& count = counts_[feature & (counts_.size() - 1)];
    ++count.lines;
    for (std::size_t b = 0; b < kStruck; ++b) count.labels[b] += belief[b];
  }

  // Adds what the other lines with this feature say: how much a label's share among them differs from its share among
  // all, from -1 to 1.
  void say(std::uint16_t feature, const LabelScores& own, const LabelScores& share, LabelScores& scores) const {
    const Count& count = counts_[feature & (counts_.size() - 1)];
    const float others = count.lines - 1;
    if (others < 1) return;
    for (std::size_t b = 0; b < kStruck; ++b) {
      const float expected = share[b] * (others + kAlpha), found = count.labels[b] - own[b] + share[b] * kAlpha;
      scores[b] += weight_ * (found - expected) / (found + expected);
    }
  }

 private:
  struct Count {
    float lines = 0;
    LabelScores labels{};
  };
  std::vector<Count> counts_;
  float weight_;
};

LabelScores shares_of(const std::vector<LabelScores>& beliefs) {
  LabelScores shares;
  shares.fill(kLeastShare);
  for (const LabelScores& line : beliefs)
    for (std::size_t b = 0; b < kLabels; ++b) shares[b] += line[b];
  for (float& share : shares) share /= static_cast<float>(beliefs.size()) + kLeastShare * kLabels;
  return shares;
}

// A sentence runs from the line above over a blank line into this one.
bool is_cut(const LineSequence& lines, std::size_t i) {
  constexpr std::string_view kClosing = "sqe:";
  return i > 0 && lines[i].metrics->blank_above > 0 && kClosing.find(lines[i - 1].inner) == kClosing.npos;
}

// Whether a cut sentence goes on is for its words to say.
void leave_open(LabelScores& scores) {
  float& begins = scores[static_cast<std::size_t>(Label::paragraph)];
  float& goes_on = scores[static_cast<std::size_t>(Label::paragraph_on)];
  begins = goes_on = std::min(begins, goes_on);
}

}  // namespace

void adapt(const LineSequence& lines, Lattice& lattice) {
  if (lines.size() < kFewestLines) return;
  const std::vector<LabelScores> believed = beliefs(lattice);
  const LabelScores shares = shares_of(believed);
  Statistics statistics(lines.size());
  for (std::size_t i = 0, at = 0; i < lines.size(); ++i)
    for (; at < lattice.ends[i]; ++at) statistics.add(lattice.features[at], believed[i]);
  lattice.own.assign(lines.size(), {});
  for (std::size_t i = 0, at = 0; i < lines.size(); ++i) {
    for (; at < lattice.ends[i]; ++at) statistics.say(lattice.features[at], believed[i], shares, lattice.own[i]);
    if (is_cut(lines, i)) leave_open(lattice.own[i]);
    for (std::size_t b = 0; b < kLabels; ++b) lattice.labels[i][b] += lattice.own[i][b];
  }
}

}  // namespace newsbind
