#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "mark/features.h"
#include "mark/label.h"
#include "mark/model.h"

namespace newsbind {

using LabelScores = std::array<float, kLabels>;
using PairScores = std::array<float, kLabels * kLabels>;

/// The scores of an issue's lines under a model.
struct Lattice {
  std::vector<LabelScores> labels;  ///< one a line
  std::vector<PairScores> pairs;    ///< the different ones
  /// One a line: which of `pairs` holds between the line above and it; the first is not used.
  std::vector<std::uint32_t> pair;

  /// Of the lines' state features, line by line, 16 bits of the hash, and where those of each line end.
  std::vector<std::uint16_t> features;
  std::vector<std::size_t> ends;

  /// What of `labels` the dictionary says, see weigh_cut_words(), and the issue of itself, see adapt(); empty where
  /// they were not asked.
  std::vector<bool> cut_words;
  std::vector<LabelScores> own;
};

/// By the weights of these pages.
Lattice score(const LineSequence& lines, const Model& model, Pages pages = Pages::known);

/// The labels a line may have, a bit a label.
using LabelSet = std::uint32_t;
constexpr LabelSet set_of(Label label) { return LabelSet{1} << static_cast<unsigned>(label); }
constexpr LabelSet kAnyLabel = (LabelSet{1} << kLabels) - 1;

/// The best labelling (Viterbi). Where `allowed` is not empty it holds a set for each line.
std::vector<Label> decode(const Lattice& lattice, const std::vector<LabelSet>& allowed = {});

/// Of each line and label: the best labelling that gives the line that label, less the best one of all (max-marginals).
std::vector<LabelScores> marginals(const Lattice& lattice);

/// How much the best labelling outscores the best one that gives a line another label, and that label. Negative where a
/// rule of evidence or shape overruled the weights.
struct Margin {
  float value = 0;
  Label runner_up = Label::kicker;
};

/// Of a line with these max-marginals.
Margin margin(const LabelScores& marginals, Label best);

}  // namespace newsbind
