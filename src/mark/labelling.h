#pragma once

#include <vector>

#include "mark/decode.h"
#include "mark/features.h"
#include "mark/mark.h"

namespace newsbind {

/// What the labeller made of an issue, with its grounds. Keeps views of the Source and the Metrics.
struct Labelling {
  LineSequence lines;
  Lattice lattice;
  std::vector<LabelScores> marginals;  ///< the lattice's
  std::vector<Label> labels;           ///< one a printed line
  Pages pages;                         ///< whose weights decided
};

/// Where the weights of known pages leave many lines in doubt, those of others decide, if the model has them.
Labelling label_lines(const Source& source, const Metrics& metrics, const Model& model);

/// What mark() gives, of a labelling that is there already.
std::vector<Mark> marks_of(const Source& source, const Metrics& metrics, const Labelling& labelling);

}  // namespace newsbind
